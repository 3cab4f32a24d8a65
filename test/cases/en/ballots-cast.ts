import { cases } from '../table';

/** People who voted, or ballots cast. */
export default cases('en', {
  read: [
    {
      say: 'There are [4 million] registered voters, [1.9 million] of whom had voted before election day.',
      get: ['registered-voters · 4000000', 'ballots-cast · 1900000'],
    },
    {
      say: 'In the election [11,366,201] of more than [21 million] registered voters showed up.',
      get: ['ballots-cast · 11366201', 'registered-voters · >21000000'],
    },
    {
      say: 'The commission put turnout in the election at [77.2 percent] or [32.81 million].',
      get: ['turnout · 77.2', 'ballots-cast · 32810000'],
    },
    { say: 'An estimated [19 million] voters have already cast early ballots.', get: 'ballots-cast · ~19000000' },
    { say: 'The primary drew nearly [285,000] voters.', get: 'ballots-cast · <285000' },
    { say: 'A total of [4,971,032] people voted.', get: 'ballots-cast · 4971032' },
    { say: '[2,499,033] voters had cast their ballots by noon.', get: 'ballots-cast · 2499033' },
    { say: 'More than [30 million] people turned out.', get: 'ballots-cast · >30000000' },
    { say: '[3,962,123] ballots were cast.', get: 'ballots-cast · 3962123' },
    { say: 'The number of voters who cast ballots was [1,259,371].', get: 'ballots-cast · 1259371' },
    { say: 'Some [1.6 million] citizens took part in the referendum.', get: 'ballots-cast · ~1600000' },
    {
      say: 'By 3 p.m., [3,922,187] voters, or [60.54 percent], had voted.',
      get: ['ballots-cast · 3922187', 'turnout · 60.54'],
    },
    { say: 'In all [2,395,510] votes were cast.', get: 'ballots-cast · 2395510' },
    { say: 'Only [3.25 million] went to the polls.', get: 'ballots-cast · 3250000' },
    {
      say: 'Moss beat Thorne by [31,000] votes among the [4.64m] cast.',
      get: ['margin · Moss · 31000 · unit=count', 'ballots-cast · 4640000'],
    },
  ],
  ignore: [
    'Around 30,000 people took part in a rally in the capital.',
    'The printer delivered 14 tonnes of paper.',
    'A crowd of 5,000 marched past the station.',
    'The city is home to 2.4 million people.',
  ],
});
