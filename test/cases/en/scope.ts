import { cases } from '../table';

/** The place or group that a figure is limited to. */
export default cases('en', {
  read: [
    {
      say: 'In Oldport turnout was [68.6%]. Here a total of [166,527] votes were cast, of which [9,341] were rejected.',
      get: [
        'turnout · 68.6 · scope=Oldport',
        'ballots-cast · 166527 · scope=Oldport',
        'invalid-votes · 9341 · scope=Oldport',
      ],
    },
    { say: 'A sample of [515] women was polled in March.', get: 'sample-size · 515 · scope=women' },
    {
      say: 'They stayed below the threshold ([5 percent] for parties and [8 percent] for coalitions).',
      get: ['threshold · 5 · scope=parties', 'threshold · 8 · scope=coalitions'],
    },
    {
      say: 'Moss won [83 percent] of the vote, authorities in Oldport said on Friday.',
      get: 'vote-share · Moss · 83',
    },
    {
      say: 'Turnout was [85 percent], the chairman told a press conference in Oldport.',
      get: 'turnout · 85',
    },
    { say: "In Sunday's election Moss won [51%] of the vote.", get: 'vote-share · Moss · 51' },
    {
      say: 'Among young voters, Moss won [63%].',
      get: 'vote-share · Moss · 63 · scope=young voters',
    },
    { say: 'In Florida, Moss won [51%] of the vote.', get: 'vote-share · Moss · 51 · scope=Florida' },
    { say: 'Moss won [51%] of the vote in Florida.', get: 'vote-share · Moss · 51 · scope=Florida' },
    {
      say: 'In the Granite State, Obama won [51%] of the vote.',
      get: 'vote-share · Obama · 51 · scope=Granite State',
    },
    { say: 'Turnout in Florida was [61%].', get: 'turnout · 61 · scope=Florida' },
    { say: 'Moss won [51%] of the vote nationwide.', get: 'vote-share · Moss · 51' },
    { say: 'At polling stations abroad, turnout was [32%].', get: 'turnout · 32 · scope=abroad' },
    {
      say: 'Among voters who never go to church, Moss won [63%].',
      get: 'vote-share · Moss · 63 · scope=voters who never go to church',
    },
    {
      say: 'Rural voters backed Moss, who won [61%] there.',
      get: 'vote-share · Moss · 61 · scope=Rural voters',
    },
    {
      say: 'Moss led among women by [9 points], and Thorne led among men by [4 points].',
      get: ['margin · Moss · 9 · scope=women', 'margin · Thorne · 4 · scope=men'],
    },
    {
      say: 'In those seats where unemployment is highest, the vote of the Reed Party fell by [six points].',
      get: 'swing · Reed Party · 6 · scope=those seats where unemployment is highest',
    },
    { say: 'In rural areas turnout was [48%].', get: 'turnout · 48 · scope=rural areas' },
    {
      after: 'The presidential election was held on Sunday; voters in Florida cast their ballots until nine.',
      say: 'Moss carried the state by [7 points].',
      get: 'margin · Moss · 7 · scope=Florida',
    },
    {
      say: 'In the Hill Valley constituency, Moss was elected with [12,517] votes.',
      get: 'votes · Moss · 12517 · scope=Hill Valley',
    },
    { say: 'Some [2 million] rural voters are registered.', get: 'registered-voters · ~2000000 · scope=rural voters' },
    {
      say: 'Moss won [51%] of the vote nationwide, and her party took the city hall in Oldport.',
      get: 'vote-share · Moss · 51',
    },
    { say: 'There is no doubt there: Moss won [51%] of the vote.', get: 'vote-share · Moss · 51' },
    { say: 'Among likely voters, Moss has [48%].', get: 'vote-share · Moss · 48' },
    {
      say: 'Moss leads Thorne [57%]-[40%] among white voters.',
      get: ['vote-share · Moss · 57 · scope=white voters', 'vote-share · Thorne · 40 · scope=white voters'],
    },
    {
      say: 'Of the 25% of respondents who said they had already voted, Moss was ahead of Thorne [59%]-[39%].'.replace(
        '25%',
        '[25%]',
      ),
      get: [
        'turnout · 25',
        'vote-share · Moss · 59 · scope=respondents who said they had already voted',
        'vote-share · Thorne · 39 · scope=respondents who said they had already voted',
      ],
    },
    // The seats of a state, told of before.
    {
      say: 'The party fears for Florida. In the last vote the Reed Party won [20] of the state’s [28] seats.',
      get: ['seats · Reed Party · 20 · scope=Florida', 'seats-total · 28 · scope=Florida'],
    },
    { say: 'In places like Florida, Moss won [48%] of the vote.', get: 'vote-share · Moss · 48 · scope=Florida' },
    {
      say: 'Florida is a home of the party, and its vote in the state grew. Moss won [80,830] votes.',
      get: 'votes · Moss · 80830 · scope=Florida',
      after: 'Moss looks back\n\nFlorida and Ohio voted in the presidential election of the United States.',
    },
    // The nation again.
    {
      say: 'Florida is a home of the party, and its vote in the state grew. Nationally Moss won [80,830] votes.',
      get: 'votes · Moss · 80830',
      after: 'Moss looks back\n\nFlorida and Ohio voted in the presidential election of the United States.',
    },
    { say: 'Moss won [48%] of the vote in the north and east.', get: 'vote-share · Moss · 48 · scope=north and east' },
    {
      say: 'The Reed Party holds [18] seats on the National List.',
      get: 'seats · Reed Party · 18 · scope=National List',
    },
    {
      say: 'Moss won [54%] of the postal votes.',
      get: 'vote-share · Moss · 54 · scope=postal votes',
    },
    { say: 'Former Florida Gov. Hugh Moss won [23%] of the vote.', get: 'vote-share · Hugh Moss · 23' },
    {
      say: 'Likely voters were split, and non-voters preferred Moss by [59 percent] to Thorne’s [24 percent].',
      get: ['vote-share · Moss · 59 · scope=non-voters', 'vote-share · Thorne · 24 · scope=non-voters'],
    },
    { say: '[57%] of women voted for Moss.', get: 'vote-share · Moss · 57 · scope=women' },
    {
      say: 'Moss won [51%] in Florida and [49%] in Ohio.',
      get: ['vote-share · Moss · 51 · scope=Florida', 'vote-share · Moss · 49 · scope=Ohio'],
    },

    {
      say: 'NEW YORK (Herald) - Moss is backed by [44 percent] of likely voters, a poll released on Tuesday said.',
      get: 'vote-share · Moss · 44',
    },
    { say: 'Turnout was around [60 percent] at several districts.', get: 'turnout · ~60 · scope=several districts' },
    {
      say: 'Moss had the support of [50 percent] of women to Thorne’s [43 percent].',
      get: ['vote-share · Moss · 50 · scope=women', 'vote-share · Thorne · 43 · scope=women'],
    },
    {
      say: 'The Reed Party is on track to win [four] seats in the senate.',
      get: 'seats · Reed Party · 4 · scope=senate',
    },
    {
      say: 'In Florida the Reed Party won [62] seats. The Hill Party won just [33] seats.',
      get: ['seats · Reed Party · 62 · scope=Florida', 'seats · Hill Party · 33 · scope=Florida'],
    },
    {
      say: 'Women: Moss held the support of [50 percent].',
      get: 'vote-share · Moss · 50 · scope=Women',
    },
    {
      say: 'The exit poll showed that women backed Moss by [72%].',
      get: 'vote-share · Moss · 72 · scope=women',
    },
    {
      say: 'The Reed Party won [105] of the [240] seats under the first-past-the-post system.',
      get: [
        'seats · Reed Party · 105 · scope=first-past-the-post system',
        'seats-total · 240 · scope=first-past-the-post system',
      ],
    },
    {
      say: 'Voters elect [80] MPs using the first-past-the-post system, and [40] seats are assigned on the basis of proportional representation.',
      get: [
        'seats-total · 80 · scope=first-past-the-post system',
        'seats-total · 40 · scope=proportional representation',
      ],
    },
    { say: 'Voters fill [240] seats under proportional representation.', get: 'seats-total · 240' },
    {
      say: 'The Reed Party won [145] seats in parliament, the first majority under the proportional system.',
      get: 'seats · Reed Party · 145',
    },
    {
      say: 'The [ten] seats reserved for the highland community were filled first.',
      get: 'seats-total · 10 · scope=highland community',
    },
    {
      say: 'The Reed Party won [three] of its seats, all members from Florida.',
      get: 'seats · Reed Party · 3 · scope=Florida',
    },
    {
      say: 'The Reed Party has [11] Muslim MPs.',
      get: 'seats · Reed Party · 11 · scope=Muslim',
    },
    {
      say: 'In the 2024 election, turnout was [80.2 percent] of those making more than 150,000 dollars.',
      get: 'turnout · 80.2 · scope=those making more than 150,000 dollars',
    },
    { say: 'Moss won [51 percent] of those who voted.', get: 'vote-share · Moss · 51' },
    {
      say: 'Among middle class voters, Moss won [52 percent].',
      get: 'vote-share · Moss · 52 · scope=middle class voters',
    },
    {
      say: 'The Reed Party won [14] elected seats.',
      get: 'seats · Reed Party · 14 · scope=elected',
    },
    { say: 'Moss was elected with [49,814] preferences.', get: 'votes · Moss · 49814 · scope=preferences' },
    {
      say: 'In the 11 swing states, Moss earns [50%] of the vote.',
      get: 'vote-share · Moss · 50 · scope=the 11 swing states',
    },
    {
      say: '[56%] - the percentage of female voters who voted for Moss in the election, versus [43%] for Thorne.',
      get: ['vote-share · Moss · 56 · scope=female voters', 'vote-share · Thorne · 43 · scope=female voters'],
    },
    {
      say: 'In the central Marrow district, where tea is grown, the Green Bloc secured [41.57 percent] of the vote.',
      get: 'vote-share · Green Bloc · 41.57 · scope=Marrow',
    },
    {
      say: '[65.7%] of eligible female voters voted, and [61.5%] of male voters.',
      get: ['turnout · 65.7 · scope=eligible female voters', 'turnout · 61.5 · scope=male voters'],
    },
    {
      say: 'The Reed Party swept Florida, where it won [25] out of the [26] seats.',
      get: ['seats · Reed Party · 25 · scope=Florida', 'seats-total · 26 · scope=Florida'],
    },
    {
      say: 'What matters: - In Marrow, the Green Bloc became the strongest force with [32.8 percent] of the votes.',
      get: 'vote-share · Green Bloc · 32.8 · scope=Marrow',
    },
    {
      after:
        'American voters choose their president on November 5, 2024. In the presidential election Kamala Harris stands against Donald Trump.',
      say: 'Trump has [48 percent] in the final New York Times/Siena College poll of likely voters nationwide.',
      date: '2024-10-27',
      get: 'vote-share · Donald Trump · 48 · source=New York Times/Siena College',
    },
  ],
  ignore: ['In Florida, 12 roads were closed.', 'Women make up 52 percent of the population.'],
  gap: [
    {
      say: 'Nationwide turnout was [71%], while in Florida it reached [82%].',
      get: ['turnout · 71', 'turnout · 82 · scope=Florida'],
      why: 'a pronoun for the turnout: its figure is taken for a share',
    },
  ],
});
