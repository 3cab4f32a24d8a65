import { cases } from '../../table';

/** The figure first, then whom it is for. */
export default cases('en', {
  read: [
    {
      say: 'In the exit poll [8 percent] voted for Reed Party candidate Hugh Thorne.',
      get: 'vote-share · Hugh Thorne · 8',
    },
    { say: 'They look to the [6.8 million] votes the Harbour Party polled.', get: 'votes · Harbour Party · 6800000' },
    {
      say: "A poll found Moss with [45 percent] support to Thorne's [42 percent].",
      get: ['vote-share · Moss · 45', 'vote-share · Thorne · 42'],
    },
    { say: '[93.9 percent] of voters cast their ballots for Moss.', get: 'vote-share · Moss · 93.9' },
    { say: '[39 pct] support the ruling Reed Party.', get: 'vote-share · Reed Party · 39' },
    { say: 'According to the exit poll, [92.4%] voted for Moss.', get: 'vote-share · Moss · 92.4 · stage=exit-poll' },
    { say: '[41%] would vote for the Alder Coalition.', get: 'vote-share · Alder Coalition · 41' },
    { say: '[217,914] votes for Moss were counted.', get: 'votes · Moss · 217914' },
    { say: '[12] seats go to the Civic List.', get: 'seats · Civic List · 12' },
  ],
  ignore: ['A fine of 40 percent for late payers is planned.', 'Two tickets for the opera cost 90 euros.'],
  gap: [
    {
      say: '[2.2 percent] of those polled backed Thorne, and [1.6 percent] Linden.',
      get: ['vote-share · Thorne · 2.2', 'vote-share · Linden · 1.6'],
      why: 'the second of a row without a verb, figure first',
    },
  ],
});
