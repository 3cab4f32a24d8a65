import { cases } from '../table';

/** What the law asks: a threshold, a majority needed, a quorum. */
export default cases('en', {
  read: [
    { say: 'The party is still short of the [172] that make a majority.', get: 'threshold · 172 · unit=count' },
    {
      say: 'A party needs [5%] of the vote, a bloc [7%] and an independent [2%].',
      get: ['threshold · 5', 'threshold · 7', 'threshold · 2'],
    },
    { say: 'Neither came near the [40 per cent] that would have spared them a run-off.', get: 'threshold · 40' },
    { say: 'No party securing over [300] seats, a coalition is needed.', get: 'threshold · >300 · unit=count' },
    { say: 'Winning the Republican nomination takes [1,215].', get: 'threshold · 1215 · unit=count' },
    {
      say: 'For the referendum to be valid, at least [33%] of voters had to take part.',
      get: 'threshold · >33',
    },
    {
      say: 'To pass, the referendum had to win a majority in at least [four] of the [six] states.',
      get: ['threshold · >4 · unit=count', 'constituencies · 6'],
    },
    {
      say: 'None of the blocs is expected to reach an absolute majority of [289] seats.',
      get: 'threshold · 289 · unit=count',
    },
    { say: 'Parties must clear the [5 percent] threshold.', get: 'threshold · 5' },
    {
      say: 'The Reed Party fell short of the [326] seats required for a majority.',
      get: 'threshold · 326 · unit=count',
    },
    { say: 'A candidate needs more than [50 percent] of the vote to win outright.', get: 'threshold · >50' },
    { say: 'A turnout of at least [25 percent] is required for the referendum to be valid.', get: 'threshold · >25' },
    { say: 'To win, a candidate must get [50%]+1 of the votes.', get: 'threshold · >50' },
    { say: 'The threshold for entering parliament is [7%].', get: 'threshold · 7' },
    { say: '[63] seats are needed for a majority.', get: 'threshold · 63 · unit=count' },
    { say: 'If no one gets over [50%], a run-off follows.', get: 'threshold · >50' },
    { say: 'The [3%] barrier keeps small lists out.', get: 'threshold · 3' },
    {
      say: 'A [two-thirds] majority is needed to change the constitution.',
      get: 'threshold · 66.7',
    },
    {
      say: 'The Reed Party fell short of the halfway mark of [272] in the election.',
      get: 'threshold · 272 · unit=count',
    },
    {
      say: 'With [272] as the halfway mark, the Reed Party won [240] seats.',
      get: ['threshold · 272 · unit=count', 'seats · Reed Party · 240'],
    },
    { say: 'The Reed Party is still behind the magic [50%] of the vote.', get: 'threshold · 50' },
    { say: 'The presidential election could return a winner without [50 percent].', get: 'threshold · 50' },
    { say: 'The law sets a minimum vote requirement of [5%] in the election.', get: 'threshold · 5' },
    {
      say: 'The parties will surpass the [63] seats that represent a majority in the chamber.',
      get: 'threshold · 63 · unit=count',
    },
    { say: 'If neither Moss nor Thorne gets to [50 percent], they meet in a runoff.', get: 'threshold · 50' },
    { say: 'The Reed Party fell short of the halfway mark of [272] seats.', get: 'threshold · 272 · unit=count' },
    {
      say: 'A second round follows as nobody achieved a majority of more than [50%] of the ballot.',
      get: 'threshold · >50',
    },
    { say: 'A candidate will have to receive the support of more than [50 percent].', get: 'threshold · >50' },
    { say: 'He wants a [50 percent] vote base.', get: 'threshold · 50' },
    { say: 'Moss was short of the [61] seats she needs.', get: 'threshold · 61 · unit=count' },
    {
      say: 'A recount takes place if a candidate wins by [half a percentage point] or less, and no recount was asked for.',
      get: 'threshold · <0.5 · unit=points',
    },
    { say: 'Parties that poll less than [2%] of the vote lose their deposits.', get: 'threshold · <2' },
    { say: 'The Reed Party needs to attract [6.6 million] votes.', get: 'threshold · 6600000 · unit=count' },
  ],
  ignore: [
    'Savings above the threshold of 100,000 euros are taxed.',
    'Firms with more than 50 staff must publish pay data.',
  ],
  gap: [
    {
      say: 'The law asks drivers to keep 3 metres apart.',
      why: 'a law that asks for a number, in the frame of an election',
    },
  ],
});
