import { cases } from '../../table';

/** Figures with their names right behind. */
export default cases('en', {
  read: [
    {
      say: 'Voters under 35 split [39%] Moss to [37%] Thorne in the poll.',
      get: ['vote-share · Moss · 39', 'vote-share · Thorne · 37'],
    },
    {
      say: 'Ada Moss trailed Hugh Thorne by [10 points] in the poll, [44%] Thorne to [34%] Moss.',
      get: ['margin · Hugh Thorne · 10', 'vote-share · Hugh Thorne · 44', 'vote-share · Ada Moss · 34'],
    },
  ],
  ignore: ['The firm is 39% Moss and 61% Thorne.'],
  gap: [],
});
