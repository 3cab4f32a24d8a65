import { cases } from '../table';

/** A contestant's or option's share of votes or of vote intention. */
export default cases('en', {
  read: [
    {
      say: 'In the election Moss got [2,741,238], or [24.72 per cent].',
      get: ['votes · Moss · 2741238', 'vote-share · Moss · 24.72'],
    },
    {
      say: 'Moss, in the election, was ahead. A new projection gives her party [16.3%].',
      get: 'vote-share · Moss · 16.3',
    },
    {
      say: 'The referendum failed. Yes won [35.21%] in Victoria, in Queensland [40.35%] and in Tasmania [40.45%].',
      get: [
        'vote-share · Yes · 35.21 · scope=Victoria',
        'vote-share · Yes · 40.35 · scope=Queensland',
        'vote-share · Yes · 40.45 · scope=Tasmania',
      ],
    },
    {
      say: 'Moss was declared a [56%]-[44%] winner over Thorne.',
      get: ['vote-share · Moss · 56', 'vote-share · Thorne · 44'],
    },
    { say: 'Among women, [53%] said they were going to support Moss.', get: 'vote-share · Moss · 53 · scope=women' },
    { say: 'The Reed Party slumped to [19.8%].', get: 'vote-share · Reed Party · 19.8' },
    { say: 'According to the poll, [34%] said they would vote for Moss.', get: 'vote-share · Moss · 34' },
    { say: 'The reformists gained [30 percent] of the vote.', get: 'vote-share · reformists · 30' },
    { say: 'Moss won [48.2%] of the vote.', get: 'vote-share · Moss · 48.2' },
    { say: 'Thorne received [2.19 percent] of the votes.', get: 'vote-share · Thorne · 2.19' },
    { say: 'Support for the Reed Party stands at [31 per cent].', get: 'vote-share · Reed Party · 31' },
    { say: 'The incumbent, Moss, was re-elected with [51.7%] of the vote.', get: 'vote-share · Moss · 51.7' },
    { say: 'Nearly [40 percent] of voters cast their ballots for Thorne.', get: 'vote-share · Thorne · <40' },
    { say: '[29.4%] of the electorate backed the Alder Coalition.', get: 'vote-share · Alder Coalition · 29.4' },
    { say: "Moss's share of the vote was [48.2 percent].", get: 'vote-share · Moss · 48.2' },
    { say: 'The share of the vote for No came to [45.9%].', get: 'vote-share · No · 45.9' },
    { say: 'Moss took [a third] of the vote.', get: 'vote-share · Moss · 33.3' },
    {
      say: 'Moss polled [48.2 percent], Thorne [39.8 percent].',
      get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'],
    },
    {
      say: 'The Reed Party slumped to [9%] from [17%] in the last election.',
      get: ['vote-share · Reed Party · 9', 'vote-share · Reed Party · 17'],
    },
    {
      say: 'Voting intention for the Reed Party is [27%], a poll shows.',
      get: 'vote-share · Reed Party · 27 · stage=opinion-poll',
    },
    { say: 'In the first round Moss got [36.8%] of the vote.', get: 'vote-share · Moss · 36.8' },
    {
      say: 'Moss had the backing of [23 pct] of those who voted.',
      get: 'vote-share · Moss · 23',
    },
    { say: 'The poll showed [47 percent] of registered voters in support of Moss.', get: 'vote-share · Moss · 47' },
    { say: 'The poll put Moss in a clear lead at [41%].', get: 'vote-share · Moss · 41' },
    { say: 'Thorne trailed far behind managing [2.6%].', get: 'vote-share · Thorne · 2.6' },
    {
      say: 'Nearly [six-in-ten] voters who pray every week voted for Moss.',
      get: 'vote-share · Moss · <60 · scope=voters who pray every week',
    },
  ],
  ignore: [
    '58% support the inquiry and 37% oppose it.',
    '48% support his removal.',
    'There is a one-in-four chance of rain.',

    'In the poll, 60 percent of those who support Moss say they are excited about the vote.',
    'The favorable rating of Thorne stands at 52% in the poll, with Moss at 51%.',

    'A poll of voters found that 48% support an inquiry into the flood.',

    'Moss, 48, spoke for 20 minutes.',
    'Route 66 is closed.',
    'Unemployment in the district has risen to 12.4 percent.',
    'Moss promised to cut the sales tax to 7%.',
    'Her approval rating fell to 38 percent.',
    'Moss would prefer a series of polls giving her party over 40 percent of the vote before she names the day.',
    'Some 64% of voters said the economy was their main worry.',
    'Bread costs 15 percent more than a year ago.',
    'Minorities make up 22 percent of the population.',
    'Thorne has a 38 percent favorable rating, while 34 percent see her unfavorably.',
    'Asked about the new law, 48 percent were in favor of stricter checks.',
  ],
  gap: [
    {
      say: 'A [54.1%] majority voted Yes in the referendum.',
      get: 'vote-share · Yes · 54.1',
      why: 'a majority that is a share',
    },
  ],
});
