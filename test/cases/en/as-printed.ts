import { cases } from '../table';

/** What newsrooms print in the plainest way: broken groups, bare decimals, lists with a colon, counts by the hour. */
export default cases('en', {
  read: [
    {
      say: 'Moss was returned to office after polling [452, 579] or [53.2 percent] of the total votes.',
      get: ['votes · Moss · 452579', 'vote-share · Moss · 53.2'],
    },
    {
      say: 'In the election Thorne came third with [8, 262] or [1.0 percent] of the votes.',
      get: ['votes · Thorne · 8262', 'vote-share · Thorne · 1'],
    },
    {
      say: 'According to the commission, [87, 209,007] citizens are registered to vote.',
      get: 'registered-voters · 87209007',
    },
    {
      say: 'Moss won [50.4 percent] of votes in the election, while [49.6] of respondents said they voted for Thorne.',
      get: ['vote-share · Moss · 50.4', 'vote-share · Thorne · 49.6'],
    },
    {
      say: 'Moss garnered [35.5 percent] of the votes, while Thorne bagged [30.25], so the two go to a runoff.',
      get: ['vote-share · Moss · 35.5', 'vote-share · Thorne · 30.25'],
    },
    {
      after: 'The referendum was held on Saturday.',
      say: 'The votes were as follows: Yes vote: [23,416,741] ([88.83 percent]) No vote: [2,945,680] ([11.17 percent]).',
      get: ['votes · Yes · 23416741', 'vote-share · Yes · 88.83', 'votes · No · 2945680', 'vote-share · No · 11.17'],
    },
    { say: 'The amendments were passed by [88.83%] in the referendum.', get: 'vote-share · Yes · 88.83' },
    {
      say: 'In the referendum voters turned down an initiative on longer holidays by [63.6%].',
      get: 'vote-share · No · 63.6',
    },
    { say: 'The referendum on pensions got only [40.6%] yes votes.', get: 'vote-share · Yes · 40.6' },
    { say: 'Moss has won the Ashby West by-election after garnering [11,053] votes.', get: 'votes · Moss · 11053' },
    {
      say: 'Moss leads the poll on the presidential election with [43.6%], [16.9 points] above her closest contender.',
      get: ['vote-share · Moss · 43.6', 'margin · Moss · 16.9'],
    },
    {
      say: 'The poll for the presidential election has Moss in front, with [31 percent] of respondents saying they would vote for her.',
      get: 'vote-share · Moss · 31',
    },
    {
      after: 'Voting is under way in the presidential election.',
      say: 'The highest turnout was recorded in the north, at [39.51 per cent].',
      get: 'turnout · 39.51 · scope=north · stage=partial',
    },
    {
      say: 'At 1 pm the turnout in the election was [33.31 percent]. The highest turnout was that of Ashby, at [39.51 percent].',
      get: ['turnout · 33.31 · stage=partial', 'turnout · 39.51 · stage=partial'],
    },
    {
      say: 'According to data from [1,729] districts the Reed Party has won [34] seats in two rounds of the election.',
      get: ['counted · 1729 · unit=count', 'seats · Reed Party · 34'],
    },
    { say: 'In all, [18] political parties fielded candidates for the election.', get: 'candidates · 18' },
    { say: '[Fifteen] parties and alliances are vying for votes in the election.', get: 'candidates · 15' },
    { say: 'Voting in the [70] Assembly constituencies began at seven.', get: 'constituencies · 70' },
    {
      say: 'The voters eligible for the election include [8,376,173] male and [7,236,560] female electors.',
      get: ['registered-voters · 8376173', 'registered-voters · 7236560'],
    },
  ],
  gap: [
    {
      say: 'In the referendum [54%] of the voters said no to the change.',
      get: 'vote-share · No · 54',
      why: 'what voters said is taken for what they think',
    },
  ],
  ignore: [
    'The election is held in seven stages from April on.',
    'The archipelago of 115 islands votes on Thursday.',
    'Moss passed the election test by 12 of her own rules.',
  ],
});
