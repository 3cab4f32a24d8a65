import { cases } from '../table';

/** Share or number of ballots, precincts or protocols counted so far. */
export default cases('en', {
  read: [
    {
      say: 'The figures are partial official results based on [90 percent] of the vote.',
      get: 'counted · 90',
    },
    {
      say: 'Turnout, according to data from [28.56 percent] of the districts, was [71.99 percent].',
      get: ['counted · 28.56', 'turnout · 71.99'],
    },
    {
      say: 'With [93.35 percent] of the ballots counted, Moss has [92.05 percent].',
      get: ['counted · 93.35', 'vote-share · Moss · 92.05'],
    },
    { say: 'After the processing of [54.47%] of the protocols, Moss leads.', get: 'counted · 54.47' },
    { say: 'So far [72 percent] of votes have been counted.', get: 'counted · 72' },
    { say: 'Results from [6,102] polling stations have been counted.', get: 'counted · 6102 · unit=count' },
    { say: 'Moss has [48.2%] with [80%] of precincts reporting.', get: ['vote-share · Moss · 48.2', 'counted · 80'] },
    { say: 'The commission has processed [92.2%] of ballots.', get: 'counted · 92.2' },
    {
      say: 'Based on [70.2 per cent] of the count, Yes is ahead.',
      get: 'counted · 70.2',
    },
    {
      say: 'With almost all the votes in, the count stands at [99.5%].',
      get: 'counted · 99.5',
    },
    { say: 'Tallies from about [40%] of ballot boxes nationwide showed a win for Moss.', get: 'counted · ~40' },
    {
      say: 'The Reed Party had won [72] of the [170] seats for which results had been declared.',
      get: ['seats · Reed Party · 72', 'counted · 170 · unit=count'],
    },
    {
      say: 'Based on results from [36] of the [61] constituencies, the Reed Party leads.',
      get: ['counted · 36 · unit=count', 'constituencies · 61'],
    },
    {
      say: 'The commission declared results from [20] more constituencies on Monday.',
      get: 'counted · 20 · unit=count',
    },
    { say: 'The papers cited results from over [half] the constituencies.', get: 'counted · >50 · unit=count' },
    { say: 'That brings the number of constituencies verified to [141].', get: 'counted · 141 · unit=count' },
    { say: 'From the [121] constituencies declared, the Reed Party won most.', get: 'counted · 121 · unit=count' },
    { say: 'With results in from [58.09%] of voting districts, the Reed Party leads.', get: 'counted · 58.09' },
    { say: 'By morning [98.94%] of the precinct commission protocols have been processed.', get: 'counted · 98.94' },
    { say: 'Nearly [80 percent] of all votes have now been counted.', get: 'counted · <80' },
    {
      say: 'So far [51.57 percent] of the votes cast by citizens living abroad have been tallied.',
      get: 'counted · 51.57',
    },
    { say: 'The vote count includes [99.17 percent] of the ballots cast at home.', get: 'counted · 99.17' },
    { say: 'With [38%] of the results verified, Moss is ahead.', get: 'counted · 38' },
    { say: 'Late on Sunday, after [89%] had been processed, Yes was behind.', get: 'counted · 89' },
    { say: 'The commission has published the official gazette for [288] seats.', get: 'counted · 288 · unit=count' },
  ],
  ignore: [
    'Some 80 percent of all parcels have now been processed by the post.',
    'The study cited results from 12 hospitals.',
    'Some 70 percent of applications have been processed by the visa office.',
    'The count of sparrows reached 400 this year.',
    'The clerk counted 14 chairs.',
  ],
});
