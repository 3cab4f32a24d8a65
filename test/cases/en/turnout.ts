import { cases } from '../table';

/** Share of those entitled who voted. */
export default cases('en', {
  read: [
    {
      say: 'Turnout was [68.6pc], with [72.8pc] of the female voters and [65.4pc] of male voters showing up.',
      get: ['turnout · 68.6', 'turnout · 72.8 · scope=female voters', 'turnout · 65.4 · scope=male voters'],
    },
    {
      say: 'Only [11.22 per cent] of the country’s more than [nine million] registered voters voted.',
      get: ['turnout · 11.22', 'registered-voters · >9000000'],
    },
    { say: 'Just [53.9%] of voters bothered to go.', get: 'turnout · 53.9' },
    {
      say: 'Of the [15 million] electors, [60.5 per cent] exercised their franchise.',
      get: ['registered-voters · 15000000', 'turnout · 60.5'],
    },
    {
      say: 'In the election about [65%] of voters took part, compared with nearly [80%] in 2017.',
      get: ['turnout · ~65', 'turnout · <80'],
    },
    {
      say: 'Turnout in the election was [58%] of the [757,690] on the list, down from [72.6%] five years ago.',
      get: ['turnout · 58', 'registered-voters · 757690', 'turnout · 72.6'],
    },
    { say: 'The election commission counted the turnout at [77.2 percent].', get: 'turnout · 77.2' },
    {
      say: 'Turnout in the election was [77.2 percent], above the previous record high of [75.8 percent].',
      get: ['turnout · 77.2', 'turnout · 75.8'],
    },
    {
      say: 'Less than [half] of the [1.6 million] eligible voters had cast ballots in the election.',
      get: ['turnout · <50', 'registered-voters · 1600000'],
    },
    {
      say: 'In the election [22.1 million] people were registered to vote, but about [65%] turned up.',
      get: ['registered-voters · 22100000', 'turnout · ~65'],
    },
    {
      say: 'In the election [17.1 million] people were registered to vote, but only around [69 per cent] did.',
      get: ['registered-voters · 17100000', 'turnout · ~69'],
    },
    { say: 'At [71.86%], turnout in the election fell.', get: 'turnout · 71.86' },
    { say: 'Turnout across the member states of the election is estimated at [51%].', get: 'turnout · 51' },
    { say: 'Turnout was [71.8%].', get: 'turnout · 71.8' },
    { say: 'Turnout was about [two-thirds].', get: 'turnout · ~66.7' },
    { say: 'Voter turnout stood at [76.43 percent], the commission said.', get: 'turnout · 76.43' },
    { say: '[68.4 per cent] of registered voters had cast their ballots by 17:00.', get: 'turnout · 68.4' },
    { say: 'By noon [38.57 percent] of the electorate had voted.', get: 'turnout · 38.57' },
    { say: 'The participation rate reached [60.54%].', get: 'turnout · 60.54' },
    { say: 'With a turnout of [52%], the vote is valid.', get: 'turnout · 52' },
    { say: 'Fewer than [half] of eligible voters took part.', get: 'turnout · <50' },
    { say: 'Turnout, at [47.2%], was the lowest on record.', get: 'turnout · 47.2' },
    { say: 'A [74.3%] turnout was reported.', get: 'turnout · 74.3' },
    { say: 'Turnout rose from [61%] to [64%].', get: ['turnout · 61', 'turnout · 64'] },
    { say: 'Nearly [nine out of ten] voters turned out.', get: 'turnout · <90' },
    {
      say: 'Of the list, [10,417] out of [20,581] registered voters cast their votes, representing [50.6%], he said.',
      get: ['ballots-cast · 10417', 'registered-voters · 20581', 'turnout · 50.6'],
    },
    { say: '[61.5%] - the percentage of eligible voters who voted in the election.', get: 'turnout · 61.5' },
    { say: 'Only [8 percent] of eligible voters may turn up.', get: 'turnout · 8' },
  ],
  ignore: [
    'Attendance at the match was 41,200.',
    'The survey found that 60% of voters worry about prices.',
    'Some 12 percent of pupils were absent on Monday.',
    'Participation in the pension scheme is 71 percent.',
  ],
});
