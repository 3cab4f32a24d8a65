import { cases } from '../table';

/** Stations, of the scope's kind. */
export default cases('en', {
  read: [
    {
      say: 'In the election [17.1 million] people were registered to vote at [13,421] centres.',
      get: ['registered-voters · 17100000', 'polling-stations · 13421'],
    },
    { say: 'Voters went to [330] poll stations in the election.', get: 'polling-stations · 330' },
    {
      say: 'The country has been divided into [125] constituencies with [5,641] voting stations.',
      get: ['constituencies · 125', 'polling-stations · 5641'],
    },
    {
      say: 'The vote reached every island, with [26] polling stations on the smallest.',
      get: 'polling-stations · 26',
    },
    { say: 'Voting takes place at [6,537] polling stations.', get: 'polling-stations · 6537' },
    { say: 'There are [5,427] polling places.', get: 'polling-stations · 5427' },
    { say: 'More than [6,300] polling stations opened at 08:00.', get: 'polling-stations · >6300' },
    { say: 'Voters can use any of the [2,000] polling centres.', get: 'polling-stations · 2000' },
  ],
  ignore: [
    'Polling station No. 38 is in a museum.',
    'The line has 27 stations and a depot.',
    'The region lost 60 petrol stations.',
    'Moss voted at polling station 6 in the old town.',
  ],
  gap: [
    {
      say: '[49] polling stations were set up abroad.',
      get: 'polling-stations · 49 · scope=abroad',
      why: 'abroad is a scope only where the country has a pack',
    },
    { say: 'Polling stations number [5,492] in all.', get: 'polling-stations · 5492', why: 'to number, as a verb' },
  ],
});
