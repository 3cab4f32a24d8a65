import { cases } from '../table';

const CANADA = `Canada votes

Canada has held a federal election, and Ottawa waits for the cabinet.`;
const canada = '2025-04-29';
const STATES = `America votes

The United States has elected a president. Ballots are still opened in Washington.`;
const states = '2024-11-06';
const BRITAIN = `Britain votes

Britain has held its referendum on the European Union, and London waits.`;
const britain = '2016-06-24';
const BRAZIL = `Brazil before the run-off

Brazil is holding a presidential election. Voters queued outside polling stations in the first round, and the run-off is on Sunday.`;
const ZEALAND = `New Zealand has voted

New Zealand waits for its next government, and Wellington for the last seats in parliament.`;
const STATE = `Bihar votes

Bihar, a state of India, has voted, and the results were declared on Friday. Voters queued outside polling stations.`;
const POLLED = `A poll before the vote

An opinion poll by the Vox Centre asked whom people would vote for.`;
const LEFT = { after: BRITAIN, date: britain };

/** What is told in passing, and what the next sentence goes on with: votes, rounds, places, polls, people's ages. */
export default cases('en', {
  read: [
    // A sentence back in the midst of a paragraph is an aside.
    {
      say: 'The Conservatives won [144] seats. In 2021 they won [119] seats. Turnout rose to [68.7 per cent].',
      get: [
        'seats · Conservatives · 144 · election=CA-parliamentary-2025',
        'seats · Conservatives · 119 · election=CA-parliamentary-2021',
        'turnout · 68.7 · election=CA-parliamentary-2025',
      ],
      after: CANADA,
      date: canada,
    },
    // Unless the next one stays there.
    {
      say: 'The Conservatives won [144] seats. In 2021 the campaign was short. The Conservatives had won [119] seats.',
      get: [
        'seats · Conservatives · 144 · election=CA-parliamentary-2025',
        'seats · Conservatives · 119 · election=CA-parliamentary-2021',
      ],
      after: CANADA,
      date: canada,
    },
    // What is measured against another vote is not of it, nor is what follows.
    {
      say: "Turnout was [72.2%], higher than at last year's general election. Scotland backed Remain by [62%] to [38%].",
      get: [
        'turnout · 72.2 · election=GB-referendum-2016',
        'vote-share · Remain · 62 · election=GB-referendum-2016 · scope=Scotland',
        'vote-share · Leave · 38 · election=GB-referendum-2016 · scope=Scotland',
      ],
      ...LEFT,
    },
    // A clause that only says more of a name.
    {
      say: 'Ciro Moss, who had won [12.5%] four years earlier, came fourth with [3%].',
      get: ['vote-share · Ciro Moss · 12.5', 'vote-share · Ciro Moss · 3'],
    },
    // A place told of in passing is left with the year.
    {
      say: 'In Pennsylvania, Trump won [50.4%]. In 2020, Joe Biden won [51.3%] of the vote.',
      get: [
        'vote-share · Trump · 50.4 · scope=Pennsylvania · election=US-presidential-2024',
        'vote-share · Joe Biden · 51.3 · election=US-presidential-2020',
      ],
      after: STATES,
      date: states,
    },
    // Where a report was written.
    {
      say: 'London, 5 July 2024 - Moss won [48%] of the vote.',
      get: 'vote-share · Moss · 48',
    },
    { say: 'Nairobi (Aug. 15, 2022) — Moss won [48%] of the vote.', get: 'vote-share · Moss · 48' },
    // As if the vote had been: the poll's.
    {
      say: 'Moss would be second with [13.3%] of the vote, and those left out would have included Thorne with [4.4%].',
      get: ['vote-share · Moss · 13.3 · stage=opinion-poll', 'vote-share · Thorne · 4.4 · stage=opinion-poll'],
      after: POLLED,
    },
    {
      say: 'In Florida he is ahead of Thorne, and Moss has [50%].',
      get: 'vote-share · Moss · 50 · stage=opinion-poll · scope=Florida',
      after: POLLED,
    },
    // Polls that lie behind the news.
    {
      say: 'Moss won [51%]. The exit poll had given him [47%]. The Reed Party won [30] seats. Turnout was [61%].',
      get: [
        'vote-share · Moss · 51 · stage=unstated',
        'vote-share · Moss · 47 · stage=exit-poll',
        'seats · Reed Party · 30 · stage=unstated',
        'turnout · 61 · stage=unstated',
      ],
    },
    // Seats of one way of voting.
    {
      say: 'The Reed Party won [115] constituency seats, and the Green Bloc won [12] of the [40] single-mandate seats.',
      get: [
        'seats · Reed Party · 115 · scope=constituency',
        'seats · Green Bloc · 12 · scope=single-mandate',
        'seats-total · 40 · scope=single-mandate',
      ],
    },
    // Whoever is of a party, however that is described.
    {
      say: 'Anna Moss of the progressive Reed Party got [5.9 percent].',
      get: 'vote-share · Anna Moss · 5.9',
    },
    // Called by a name in the middle.
    {
      say: 'Luiz Inácio Lula da Silva leads Jair Bolsonaro by [53%] to [47%]. Lula took [48.4%] in the first round.',
      get: [
        'vote-share · Luiz Inácio Lula da Silva · 53',
        'vote-share · Jair Bolsonaro · 47',
        'vote-share · Luiz Inácio Lula da Silva · 48.4 · election=BR-presidential-2022-r1',
      ],
      after: BRAZIL,
      date: '2022-10-28',
    },
    {
      say: "Moss took [49.8%] of the popular vote, about [77.3 million] ballots, to Thorne's [48.3%] ([75 million]).",
      get: [
        'vote-share · Moss · 49.8',
        'votes · Moss · ~77300000',
        'vote-share · Thorne · 48.3',
        'votes · Thorne · 75000000',
      ],
    },
    {
      say: 'Turnout among the [22.1 million] registered voters was about [65%].',
      get: ['registered-voters · 22100000', 'turnout · ~65'],
    },
    // A by-election that is named once is an aside.
    {
      say: 'Final results leave the National Party with [48] seats. A by-election in Port Marrow will add another member.',
      get: 'seats · National Party · 48 · election=NZ-parliamentary-2023',
      after: ZEALAND,
      date: '2023-11-03',
    },
    // An assembly's members are a state's.
    {
      say: 'The National Democratic Alliance won [202] of the [243] Assembly seats, and its MLAs will meet on Monday.',
      get: [
        'seats · National Democratic Alliance · 202 · scope=Bihar · election=IN-regional-2025',
        'seats-total · 243 · scope=Bihar · election=IN-regional-2025',
      ],
      after: STATE,
      date: '2025-11-15',
    },
    // Where results are read out, and what is larger than any country.
    {
      say: 'At Oldport Castle on Saturday the returning officer read out [914,143] votes for Moss.',
      get: 'votes · Moss · 914143',
    },
    {
      say: 'Since the crisis in Europe, the Reed Party had enough support to win [37] seats.',
      get: 'seats · Reed Party · 37',
    },
    // What a commission tells after an exit poll is no exit poll's.
    {
      say: 'An exit poll had Moss on [49.7%]. The electoral commission said Moss had won with [50.89%].',
      get: ['vote-share · Moss · 49.7 · stage=exit-poll', 'vote-share · Moss · 50.89 · stage=unstated'],
    },
    {
      say: 'On the proportional ballot the Reed Party slipped to [26.7%].',
      get: 'vote-share · Reed Party · 26.7 · scope=proportional ballot',
    },
    {
      say: 'Of those under 30, [42%] backed Moss.',
      get: 'vote-share · Moss · 42 · scope=those under 30',
    },
    {
      say: 'Turnout dropped to [68.7 per cent] from [76.5 per cent].',
      get: ['turnout · 68.7 · election=CA-parliamentary-2025', 'turnout · 76.5 · election=CA-parliamentary-2021'],
      after: CANADA,
      date: canada,
    },
    {
      say: 'In Pennsylvania, where Biden had won with [50.01%], Trump got [50.37%] of the vote.',
      get: [
        'vote-share · Biden · 50.01 · scope=Pennsylvania · election=US-presidential-2020',
        'vote-share · Trump · 50.37 · scope=Pennsylvania · election=US-presidential-2024',
      ],
      after: STATES,
      date: states,
    },
  ],
  ignore: [
    'Prime Minister Gabriel Moss, 35, offered to resign.',
    'Moss, 53, first stood for the council.',
    'Four of the seven commissioners disowned the election.',
  ],
});
