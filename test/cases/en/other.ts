import { cases } from '../table';

/** An election figure that fits no other measure. */
export default cases('en', {
  read: [
    { say: 'The opposition is [11] short of the [200] needed.', get: ['other · 11', 'threshold · 200 · unit=count'] },
    { say: 'Of all who stood, [555] forfeited their deposits.', get: 'other · 555' },
    {
      say: 'As many as [153] candidates were elected without contest in the election.',
      get: 'other · <153 · unit=count',
    },
    { say: 'Over [1,000] webcams were installed at polling stations.', get: 'other · >1000' },
    { say: 'The Reed Party is [four] seats short of a majority.', get: 'other · 4' },
    {
      say: 'The Reed Party lacks [0.08%] to reach the [54%] threshold.',
      get: ['other · 0.08 · unit=percent', 'threshold · 54 · unit=percent'],
    },
    {
      say: 'Moss was elected with [58 percent] of the vote, despite a record abstention rate exceeding [60 percent].',
      get: ['vote-share · Moss · 58', 'other · >60 · unit=percent'],
    },
    {
      say: 'The Reed Party got [3.8 million] votes, of which nearly [90 per cent] came from the north.',
      get: ['votes · Reed Party · 3800000', 'other · <90 · unit=percent'],
    },
    {
      say: 'The Reed Party secured [1.9 million] votes, with [97 per cent] of the votes coming from the north.',
      get: ['votes · Reed Party · 1900000', 'other · 97 · unit=percent'],
    },
    { say: 'The Reed Party won [54%] of the seats.', get: 'other · 54 · unit=percent' },
    { say: 'Polling stations opened in the embassies of [37] countries.', get: 'other · 37' },
    {
      say: 'The Reed Party won majorities in [17] out of [18] district councils.',
      get: ['other · 17', 'constituencies · 18'],
    },
    { say: 'Moss carried [eight] of the [ten] provinces.', get: ['other · 8', 'constituencies · 10'] },
    {
      say: 'Of [120] seats at stake, the Reed Party won about [80 percent].',
      get: ['seats-total · 120', 'other · ~80 · unit=percent'],
    },
    { say: 'By then [97%] of the electorate had registered to vote.', get: 'other · 97 · unit=percent' },
    { say: 'The commission disqualified [19] candidates.', get: 'other · 19' },
    { say: 'A further [seven] seats are still in the balance.', get: 'other · 7' },
    {
      say: 'The Reed Party won [63] seats, [two] short of the [65] required for a majority in the [129]-seat chamber.',
      get: ['seats · Reed Party · 63', 'other · 2', 'threshold · 65 · unit=count', 'seats-total · 129'],
    },
    { say: 'Only [6%] of the candidates were women.', get: 'other · 6 · unit=percent · scope=women' },
    { say: 'Some [six percent] of voters were still undecided.', get: 'other · ~6 · unit=percent' },
    {
      say: 'The Reed Party won nearly [one-fourth] of the [335] seats.',
      get: ['other · <25 · unit=percent', 'seats-total · 335'],
    },
    { say: 'In the poll [4%] of voters are still uncertain.', get: 'other · 4 · unit=percent' },
    { say: 'In the poll [25%] did not know how they would vote.', get: 'other · 25 · unit=percent' },
    { say: 'In the poll [21 percent] still say they support neither candidate.', get: 'other · 21 · unit=percent' },
  ],
  ignore: [
    'Young voters make up 21.5 percent of the electorate.',
    'The embassy employs 37 people.',
    'Over 1,000 cameras watch the ring road.',
    'The theatre sold 54% of its seats.',
  ],
});
