import { cases } from '../table';

/** One number of several contestants: what each has, what all have together, and where they are level. */
export default cases('en', {
  read: [
    {
      say: 'The Reed Party and the Civic List won [four] seats each.',
      get: 'seats · Reed Party and Civic List · 4',
    },
    {
      say: 'Preliminary results give the RNP of Ada Moss and the Civic List [26] seats each.',
      get: 'seats · RNP and Civic List · 26',
    },
    {
      say: 'Moss and Thorne together won [87%] of the vote.',
      get: 'vote-share · Moss and Thorne · 87',
    },
    {
      say: 'Ada Moss was tied with Hugh Thorne at [48 percent], a poll showed.',
      get: 'vote-share · Ada Moss and Hugh Thorne · 48',
    },
    {
      say: 'Ada Moss and Hugh Thorne are in a tight race. The two each had about [41%] of the vote.',
      get: 'vote-share · Ada Moss and Hugh Thorne · ~41',
    },
    // A row that another says something of is not whose the figure is.
    {
      say: 'Moss and Thorne both campaigned hard, but Grant won [30%] of the vote.',
      get: 'vote-share · Grant · 30',
    },
    {
      say: 'It leaves [one] seat each to the Reed Party and the Civic List.',
      get: 'seats · Reed Party and Civic List · 1',
    },
  ],
  ignore: [
    'Both candidates spent 40 minutes with each other.',
    'Moss and Thorne each met 12 farmers.',
    'Each of the two parties paid 500 dollars.',
  ],
});
