import { cases } from '../../table';

/** A list that says its verb or unit once. */
export default cases('en', {
  read: [
    {
      say: 'Thorne received [2.19 percent] of the votes, Linden - [0.8 percent], Vale - [two percent], Ash - [0.67 percent] of the votes.',
      get: [
        'vote-share · Thorne · 2.19',
        'vote-share · Linden · 0.8',
        'vote-share · Vale · 2',
        'vote-share · Ash · 0.67',
      ],
    },
    {
      say: 'The Reed Party won [68] seats, the Civic List [three], the Green Bloc [two] and the Alder Coalition [one].',
      get: [
        'seats · Reed Party · 68',
        'seats · Civic List · 3',
        'seats · Green Bloc · 2',
        'seats · Alder Coalition · 1',
      ],
    },
    {
      say: 'Moss polled [4,567,458] votes, Thorne [107,632] and Linden [39,643].',
      get: ['votes · Moss · 4567458', 'votes · Thorne · 107632', 'votes · Linden · 39643'],
    },
    {
      say: 'The rest of the field: Thorne ([2.19%]), Linden ([0.8%]), Vale ([2%]).',
      get: ['vote-share · Thorne · 2.19', 'vote-share · Linden · 0.8', 'vote-share · Vale · 2'],
    },
    {
      say: 'Thorne got [2.17%]; Vale, [1.98%]; Ash, [1.72%].',
      get: ['vote-share · Thorne · 2.17', 'vote-share · Vale · 1.98', 'vote-share · Ash · 1.72'],
    },
    {
      say: 'The Reed Party is on [31%], with the Civic List on [22%] and the Green Bloc on [11%].',
      get: ['vote-share · Reed Party · 31', 'vote-share · Civic List · 22', 'vote-share · Green Bloc · 11'],
    },
  ],
  ignore: [
    'Moss brought 3 apples, Thorne 2 pears and Linden 6 eggs to the count.',
    'The prizes went to Vale (12 years), Ash (14 years) and Linden (9 years).',
  ],
});
