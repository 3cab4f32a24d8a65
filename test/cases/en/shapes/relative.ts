import { cases } from '../../table';

/** A clause that says more of the name right in front of it. */
export default cases('en', {
  read: [
    {
      say: 'They are level with the Reed Party, and the Civic List, which rose to [13%] of the vote.',
      get: 'vote-share · Civic List · 13',
    },
    {
      say: 'The task may go to Hugh Thorne, head of the centre-left Reed Party, which won [24] seats in the election.',
      get: 'seats · Reed Party · 24',
    },
    {
      say: 'The biggest loser was the Reed Party, whose vote fell from [18.4 percent] in 2020 to [12 percent].',
      get: ['vote-share · Reed Party · 18.4', 'vote-share · Reed Party · 12'],
    },
    {
      say: 'Moss was far ahead of Hill, his nearest rival, who earned [19.5 percent] of the vote.',
      get: 'vote-share · Hill · 19.5',
    },
  ],
  ignore: ['Hugh Thorne of the Reed Party, which owns 24 houses, voted early.'],
  gap: [],
});
