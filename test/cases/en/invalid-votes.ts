import { cases } from '../table';

/** Votes found invalid, spoiled or blank. */
export default cases('en', {
  read: [
    {
      say: 'Turnout was [68.62%] and valid votes numbered [10,615,361] against [166,248] rejected ballots representing [1.54%] of votes.',
      get: [
        'turnout · 68.62',
        'valid-votes · 10615361',
        'invalid-votes · 166248',
        'invalid-votes · 1.54 · unit=percent',
      ],
    },
    { say: 'In all, [19.9 per cent] of those cast were null.', get: 'invalid-votes · 19.9 · unit=percent' },
    { say: 'Null votes made up [5.83%] of the total.', get: 'invalid-votes · 5.83 · unit=percent' },
    {
      say: 'Blank ballot papers accounted for [2.4 percent] of those cast.',
      get: 'invalid-votes · 2.4 · unit=percent',
    },
    {
      say: 'In all, [213,738] papers were spoiled, [12.9 per cent] of the total.',
      get: ['invalid-votes · 213738', 'invalid-votes · 12.9 · unit=percent'],
    },
    { say: 'More than [113,000] of the ballots sent from abroad were void.', get: 'invalid-votes · >113000' },
    { say: 'The commission found [4,012] blank or null votes.', get: 'invalid-votes · 4012' },
    { say: 'Some [4.2 million] voters spoiled their ballots.', get: 'invalid-votes · ~4200000' },
    { say: '[2.1 percent] of the ballots were invalid.', get: 'invalid-votes · 2.1 · unit=percent' },
    { say: '[12,403] votes were declared invalid.', get: 'invalid-votes · 12403' },
    { say: 'Spoiled ballots numbered [64,818].', get: 'invalid-votes · 64818' },
    { say: 'There were [9,881] blank votes.', get: 'invalid-votes · 9881' },
    { say: 'The commission rejected [3,150] ballot papers as void.', get: 'invalid-votes · 3150' },
    { say: 'Invalid votes made up [1.7%].', get: 'invalid-votes · 1.7 · unit=percent' },
    {
      say: 'Some [4%] of voters spoiled their ballots.',
      get: 'invalid-votes · ~4 · unit=percent',
    },
    { say: 'Some [5%] of the ballots cast have been rejected.', get: 'invalid-votes · ~5 · unit=percent' },
  ],
  ignore: [
    'The court declared 14 contracts null and void.',
    'She left 12 papers blank in her exam.',
    'The court declared 14 contracts invalid.',
    'Police said 3 permits were void.',
    'The audit rejected 12 invoices.',
  ],
});
