import { cases } from '../../table';

/** Two figures of two contestants. */
export default cases('en', {
  read: [
    {
      say: 'Ada Moss faces Hugh Thorne in the election. In the polls Moss trails Thorne in the north, [38 percent] to [46 percent]; in the south, [36 percent] to [44 percent]; and in the west, [41 percent] to [43 percent].',
      get: [
        'vote-share · Ada Moss · 38 · scope=north',
        'vote-share · Hugh Thorne · 46 · scope=north',
        'vote-share · Ada Moss · 36 · scope=south',
        'vote-share · Hugh Thorne · 44 · scope=south',
        'vote-share · Ada Moss · 41 · scope=west',
        'vote-share · Hugh Thorne · 43 · scope=west',
      ],
    },
    {
      say: 'Ada Moss faces Hugh Thorne in the election. Matched up with Thorne, Moss trails [36 percent] to [41 percent] in the poll.',
      get: ['vote-share · Ada Moss · 36', 'vote-share · Hugh Thorne · 41'],
    },
    {
      say: 'In a poll, likely voters were split [47 percent] to [47 percent] between Ada Moss and Hugh Thorne.',
      get: ['vote-share · Ada Moss · 47', 'vote-share · Hugh Thorne · 47'],
    },
    {
      say: 'Ada Moss faces Hugh Thorne. In a poll, Ada Moss carries Reformers [92] - [1 percent].',
      get: ['vote-share · Ada Moss · 92', 'vote-share · Hugh Thorne · 1'],
    },
    {
      say: 'The poll for Reed News shows Moss leading the president by the slimmest of margins, [49%] to [48%].',
      get: ['vote-share · Moss · 49', 'vote-share · ? · 48'],
    },
    {
      say: 'Moss beat Thorne by [66 percent] to [34 percent].',
      get: ['vote-share · Moss · 66', 'vote-share · Thorne · 34'],
    },
    {
      say: 'Ada Moss faces Hugh Thorne. In the poll the score was [44%] to [49%] for Moss.',
      get: ['vote-share · Hugh Thorne · 44', 'vote-share · Ada Moss · 49'],
    },
    {
      say: 'Ada Moss faces Hugh Thorne. In the poll the score is [52%] to [48%] in favor of Moss.',
      get: ['vote-share · Ada Moss · 52', 'vote-share · Hugh Thorne · 48'],
    },
    {
      say: 'The Reed Party had [45 percent] to [30 percent] for the Harbour Party in the poll.',
      get: ['vote-share · Reed Party · 45', 'vote-share · Harbour Party · 30'],
    },
    { say: 'Moss leads Thorne [52%] to [48%].', get: ['vote-share · Moss · 52', 'vote-share · Thorne · 48'] },
    { say: 'Thorne lost to Moss by [48%] to [52%].', get: ['vote-share · Thorne · 48', 'vote-share · Moss · 52'] },
    {
      say: 'Moss defeated Thorne, [217,914] votes to [198,003].',
      get: ['votes · Moss · 217914', 'votes · Thorne · 198003'],
    },
    {
      say: 'Hugh Moss, a former minister who had never stood before, beat the long-serving leader Anna Thorne by [66 percent] to [34 percent].',
      get: ['vote-share · Hugh Moss · 66', 'vote-share · Anna Thorne · 34'],
    },
    {
      say: 'Yes beat No by [54.1%] to [45.9%].',
      get: ['vote-share · Yes · 54.1', 'vote-share · No · 45.9'],
    },
    {
      after: 'Voters chose between Hugh Moss and Anna Thorne in the run-off of the presidential election.',
      say: 'Moss won by a [53%]-[47%] margin.',
      get: ['vote-share · Hugh Moss · 53', 'vote-share · Anna Thorne · 47'],
    },
    {
      say: 'Moss is ahead of Thorne by [47 percent] against [44 percent].',
      get: ['vote-share · Moss · 47', 'vote-share · Thorne · 44'],
    },
    {
      after: 'The presidential election is in May. A new poll asked 1,000 voters how they would vote.',
      say: 'Moss leads Thorne [51]/[44], and the tracker has tightened to [49]/[47] for Thorne.',
      get: [
        'vote-share · Moss · 51 · stage=opinion-poll',
        'vote-share · Thorne · 44 · stage=opinion-poll',
        'vote-share · Thorne · 49 · stage=opinion-poll',
        'vote-share · Moss · 47 · stage=opinion-poll',
      ],
    },
    {
      say: "The ministry said Moss had won [2,254,484] votes to Thorne's [2,223,458], or [50.3%] to [49.7%].",
      get: [
        'votes · Moss · 2254484',
        'votes · Thorne · 2223458',
        'vote-share · Moss · 50.3',
        'vote-share · Thorne · 49.7',
      ],
    },
    {
      say: 'Erin Moss won older voters, edging Thorne with [37 percent] of their vote.',
      get: 'vote-share · Erin Moss · 37 · scope=older voters',
    },
    {
      say: 'The early Reed lead evaporated, and a poll found the Green Bloc with a [49%]-[47%] lead over the Reed Party.',
      get: ['vote-share · Green Bloc · 49', 'vote-share · Reed Party · 47'],
    },
  ],
  ignore: [
    'The vote is on 25/50 of the list, and the race is 50/50.',
    'The home side won 3 to 2.',
    'Thorne beat Moss at chess, 2 games to 1.',
    'The doors were open from 8 to 7.',
  ],
});
