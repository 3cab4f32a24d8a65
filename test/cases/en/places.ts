import { cases } from '../table';

const CATALONIA = `Socialists win in Catalonia

The Socialists came first in Sunday's regional election in Catalonia, and the parties that want to leave Spain lost. Voters waited long, and the ballots are being counted.`;
const BY_ELECTIONS = `Ruling party sweeps by-elections

By-elections were held in Pakistan on Sunday for seats of the National Assembly.`;
const GENERAL = `Britain votes

Britain has voted in a general election, and London waits for the parties to speak.`;
const PRIMARY = `Primary in Ohio

Voters in Ohio went to the polls on Tuesday in the Republican presidential primary. The ballots of the election are being counted, and Hillary Clinton and Bernie Sanders wait for the delegates.`;

/** Which part of a country a figure is of, where an earlier sentence or the text as a whole tells it. */
export default cases('en', {
  read: [
    // A region's own vote is the region's to the end, and its chamber is meant.
    {
      say: 'The ERC will get [33] seats.',
      get: 'seats · ERC · 33 · scope=Catalonia',
      after: CATALONIA,
      date: '2024-05-13',
    },
    {
      say: 'Junts, led from France by Carles Puigdemont, has [35] seats in the [135]-member parliament.',
      get: ['seats · Junts · 35 · scope=Catalonia', 'seats-total · 135 · scope=Catalonia'],
      after: CATALONIA,
      date: '2024-05-13',
    },
    {
      say: 'The ERC, which governs in Barcelona, fell to [20] seats.',
      get: 'seats · ERC · 20 · scope=Catalonia',
      after: CATALONIA,
      date: '2024-05-13',
    },
    // So is what a state's premier won, though nobody calls it a state election.
    {
      say: 'Labor led in [43] of the [59] seats in the Legislative Assembly.',
      get: [
        'seats · Labor · 43 · scope=Western Australia · election=AU-regional-2025',
        'seats-total · 59 · scope=Western Australia · election=AU-regional-2025',
      ],
      after:
        'Labor wins third term in Western Australia\n\nPremier Roger Cook has won the election in Western Australia. Voters went to the polls on Saturday, and the ballots are being counted.',
      date: '2025-03-09',
    },
    // Seats by their codes, and the runner-up in the next sentence.
    {
      say: 'In NA-119, Ada Moss was returned with [61,086] votes. Hugh Thorne came second with [34,197] votes.',
      get: ['votes · Ada Moss · 61086 · scope=NA-119', 'votes · Hugh Thorne · 34197 · scope=NA-119'],
      after: BY_ELECTIONS,
      date: '2024-04-22',
    },
    {
      say: 'In Oldport Valley Constituency Ada Moss polled [5,610] votes.',
      get: 'votes · Ada Moss · 5610 · scope=Oldport Valley Constituency',
      after: BY_ELECTIONS,
      date: '2024-04-22',
    },
    {
      say: 'Ada Moss won Oldport South by [9,606] votes.',
      get: 'margin · Ada Moss · 9606 · unit=count · scope=Oldport South',
      after: GENERAL,
    },
    {
      say: 'Ada Moss took the riding of Oldport-Millsfield by just [22] votes.',
      get: 'margin · Ada Moss · 22 · unit=count · scope=Oldport-Millsfield',
      after: GENERAL,
    },
    {
      say: 'Jo Moss has quit as leader after losing her Oldport seat by [149] votes.',
      get: 'margin · Jo Moss · 149 · unit=count · scope=Oldport',
      after: GENERAL,
    },
    {
      say: 'In Scotland Labour won [37] of the [57] seats.',
      get: ['seats · Labour · 37 · scope=Scotland', 'seats-total · 57 · scope=Scotland'],
      after: GENERAL,
    },
    // A place runs on in its paragraph until the nation is told of.
    {
      say: 'In Florida the Reed Party won [51%]. The Hill Party had [40%]. In the 2019 presidential election the Reed Party got [44%].',
      get: [
        'vote-share · Reed Party · 51 · scope=Florida',
        'vote-share · Hill Party · 40 · scope=Florida',
        'vote-share · Reed Party · 44',
      ],
    },
    {
      say: 'On the regional list the Reed Party got [27%]. The Hill Party was on [19%].',
      get: ['vote-share · Reed Party · 27 · scope=regional list', 'vote-share · Hill Party · 19 · scope=regional list'],
    },
    // Whose law asks for a share.
    {
      say: 'In Georgia, if neither gets to [50 percent], a runoff follows.',
      get: 'threshold · 50 · scope=Georgia',
      after: PRIMARY,
    },
    {
      say: 'So far Hillary Clinton has won [1,769] pledged delegates.',
      get: 'seats · Hillary Clinton · 1769',
      after: PRIMARY,
    },
    // What kind of the things counted.
    { say: 'The mission sends [22] long-term observers to the election.', get: 'observers · 22 · scope=long-term' },
    {
      say: 'Of the 450 candidates, [120] were women.'.replace('450', '[450]'),
      get: ['candidates · 450', 'candidates · 120 · scope=women'],
      after: GENERAL,
    },
    {
      say: 'Of the seats of parliament, [266] are decided by direct voting and [70] are reserved.',
      get: ['seats-total · 266 · scope=decided by direct voting', 'seats-total · 70 · scope=reserved'],
    },
    // Seats of a chamber by their place, a place that gives its votes, voters abroad.
    {
      say: 'In the Oldport Lok Sabha seat Ada Moss polled [622,338] votes.',
      get: 'votes · Ada Moss · 622338 · scope=Oldport',
      after: BY_ELECTIONS,
      date: '2024-04-22',
    },
    { say: 'Dublin gave Yes [77%] of the vote.', get: 'vote-share · Yes · 77 · scope=Dublin' },
    {
      say: 'Two districts are for Portuguese living abroad. The Reed Party won [26%] of the vote.',
      get: 'vote-share · Reed Party · 26 · scope=abroad',
      after: GENERAL,
    },
    { say: 'Moss is backed by [43%] of Irish voters.', get: 'vote-share · Moss · 43' },
    {
      say: 'About [6.1 million] Australians voted early.',
      get: 'ballots-cast · ~6100000 · scope=early',
      after: GENERAL,
    },
    {
      say: 'Moss led among the poorest third of voters ([40%]).',
      get: 'vote-share · Moss · 40 · scope=poorest third of voters',
    },
  ],
  ignore: [
    'A riding lesson in Oldport takes 40 minutes.',
    'NA-119 is a road of 12 miles.',
    'In Scotland Moss opened 37 shops.',
  ],
  gap: [
    {
      say: 'In the general election last July the Socialists won [121] of the [350] seats in Madrid.',
      get: ['seats · Socialists · 121', 'seats-total · 350'],
      after: CATALONIA,
      date: '2024-05-13',
      why: 'the chamber’s size is taken for the part’s, which the text opens with',
    },
    {
      say: 'Her victory changes little in Delhi, where the Congress won [99] seats.',
      get: 'seats · Congress · 99',
      after: 'Moss wins a seat in India\n\nA by-election was held in Kerala, India, on Saturday.',
      why: 'a capital that stands for the chamber in it',
    },
  ],
});
