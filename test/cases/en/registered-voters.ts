import { cases } from '../table';

/** On the roll, or entitled to vote. */
export default cases('en', {
  read: [
    {
      say: 'In the election millions of the [156 million] registered stayed away.',
      get: 'registered-voters · 156000000',
    },
    { say: 'The voter roll boasts [6,478,623] people.', get: 'registered-voters · 6478623' },
    { say: 'There are [5,314,365] registered voters.', get: 'registered-voters · 5314365' },
    { say: 'Some [6.4 million] people are eligible to vote.', get: 'registered-voters · ~6400000' },
    { say: 'The electorate numbers [4,449,260].', get: 'registered-voters · 4449260' },
    { say: 'More than [five million] citizens are entitled to cast a ballot.', get: 'registered-voters · >5000000' },
    { say: 'The electoral register holds [5,145,643] names.', get: 'registered-voters · 5145643' },
    {
      say: 'Of [6,433,184] registered voters, [2,395,510] took part.',
      get: ['registered-voters · 6433184', 'ballots-cast · 2395510'],
    },
    { say: 'The number of registered voters is [5,276,111].', get: 'registered-voters · 5276111' },
  ],
  ignore: [
    'The election goes on when voters in 12 states cast their ballots.',
    'The country has 10.1 million inhabitants.',
    'The firm has 6,400 registered users.',
    'About 2,000 vehicles are registered in the town.',
    'The party has 740,000 members.',
  ],
});
