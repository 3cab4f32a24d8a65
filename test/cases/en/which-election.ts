import { cases } from '../table';

const TURKEY = `Turkey has voted

Turkey has elected its president in a second round, and Ankara celebrates. The presidential election went on for two weeks.`;
const turkey = '2023-05-29';

const CATALONIA = `Catalonia votes

Voters in Catalonia have gone to the polls in a regional election, and Spain watches.`;
const catalonia = '2021-02-15';

const BY_ELECTION = `A seat changes hands

Voters in Britain have decided a by-election in Hartlepool for a seat at Westminster. The by-election drew crowds.`;
const byElection = '2021-05-08';

const PRIMARY = `A primary in South Carolina

Voters in the United States went to the polls in the Democratic primary election in South Carolina. Ballots in the primary were counted.`;
const primary = '2020-03-01';

const CONGRESS = `A close race for Congress

Voters in the United States will elect the House and the Senate in the midterm elections. The Senate is the prize of the midterms.`;
const congress = '2014-10-20';

const SWEDEN = `Sweden votes

Sweden goes to the polls on Sunday in its parliamentary election, and Stockholm is full of posters. Swedish voters will elect a parliament.`;
const sweden = '2018-09-07';

/** Which vote a figure is of where a text tells of several: by day, round, year, chamber, and who stood. */
export default cases('en', {
  read: [
    // A day without a year is that of a vote.
    {
      say: 'On May 14 Recep Tayyip Erdogan had won [49.5%].',
      get: 'vote-share · Recep Tayyip Erdogan · 49.5 · election=TR-presidential-2023-r1',
      after: TURKEY,
      date: turkey,
    },
    {
      say: 'Turnout was [84%], compared with [87%] on May 14.',
      get: ['turnout · 84 · election=TR-presidential-2023-r2', 'turnout · 87 · election=TR-presidential-2023-r1'],
      after: TURKEY,
      date: turkey,
    },
    {
      say: 'On May 14 Recep Tayyip Erdogan had won [49.5%]. Sinan Ogan was third with [5.2%].',
      get: [
        'vote-share · Recep Tayyip Erdogan · 49.5 · election=TR-presidential-2023-r1',
        'vote-share · Sinan Ogan · 5.2 · election=TR-presidential-2023-r1',
      ],
      after: TURKEY,
      date: turkey,
    },
    // Down from the round before, not from the vote before.
    {
      say: 'Recep Tayyip Erdogan won [52.1%] of the vote, up from [49.5%] in the first round.',
      get: [
        'vote-share · Recep Tayyip Erdogan · 52.1 · election=TR-presidential-2023-r2',
        'vote-share · Recep Tayyip Erdogan · 49.5 · election=TR-presidential-2023-r1',
      ],
      after: TURKEY,
      date: turkey,
    },
    // A year that belongs to the number it is set against.
    {
      say: 'Turnout was [51.3%], slightly below the [67%] of 2017.',
      get: [
        'turnout · 51.3 · scope=Catalonia · election=ES-regional-2021',
        'turnout · 67 · scope=Catalonia · election=ES-regional-2017',
      ],
      after: CATALONIA,
      date: catalonia,
    },
    {
      say: 'Turnout was [51.3%], just short of what it had been in 2015.',
      get: 'turnout · 51.3 · scope=Catalonia · election=ES-regional-2021',
      after: CATALONIA,
      date: catalonia,
    },
    {
      say: 'Turnout was similar to that of 2017 at [51.3%].',
      get: 'turnout · 51.3 · scope=Catalonia · election=ES-regional-2021',
      after: CATALONIA,
      date: catalonia,
    },
    {
      say: 'Vox entered the chamber with [11] seats.',
      get: 'seats · Vox · 11 · scope=Catalonia · election=ES-regional-2021',
      after: CATALONIA,
      date: catalonia,
    },
    {
      say: 'The PP, which governed Spain until three years ago, was left with [three] seats.',
      get: 'seats · PP · 3 · scope=Catalonia · election=ES-regional-2021',
      after: CATALONIA,
      date: catalonia,
    },
    // A seat's vote before was its chamber's.
    {
      say: 'In 2019 Labour had kept the town with [37.7%] of the vote.',
      get: 'vote-share · Labour · 37.7 · election=GB-parliamentary-2019',
      after: BY_ELECTION,
      date: byElection,
    },
    {
      say: 'Turnout was [84.6%] when Scots rejected independence in 2014.',
      get: 'turnout · 84.6 · election=GB-referendum-2014',
      after: BY_ELECTION,
      date: byElection,
    },
    {
      say: 'In Scotland, meanwhile, the nationalists won again. The Scottish National Party took [64] seats.',
      get: 'seats · Scottish National Party · 64 · election=GB-regional-2021',
      after: BY_ELECTION,
      date: byElection,
    },
    // Two who stood for president are asked about that.
    {
      say: 'A survey has Joe Biden at [49%] and Donald Trump at [41%].',
      get: [
        'vote-share · Joe Biden · 49 · scope=South Carolina · election=US-presidential-2020',
        'vote-share · Donald Trump · 41 · scope=South Carolina · election=US-presidential-2020',
      ],
      after: PRIMARY,
      date: primary,
    },
    {
      say: 'In a hypothetical matchup with the president a poll puts Bernie Sanders at [49%].',
      get: 'vote-share · Bernie Sanders · 49 · scope=South Carolina · election=US-presidential-2020',
      after: PRIMARY,
      date: primary,
    },
    {
      say: 'Joe Biden won [48.4%] of the vote.',
      get: 'vote-share · Joe Biden · 48.4 · scope=South Carolina · election=US-primary-2020',
      after: PRIMARY,
      date: primary,
    },
    // What the sides hold while the next vote is ahead.
    {
      say: 'Democrats have [55] seats in the Senate.',
      get: 'seats · Democrats · 55 · scope=senate · election=US-parliamentary-2012',
      after: CONGRESS,
      date: congress,
    },
    // "General election" names no kind where president and chamber are chosen on one day.
    {
      say: 'In the general election Nana Akufo-Addo won [51.3%] of the vote.',
      get: 'vote-share · Nana Akufo-Addo · 51.3 · election=GH-presidential-2020',
      after: 'Ghana has voted\n\nGhana has chosen its president, and Accra celebrates after the presidential election.',
      date: '2020-12-10',
    },
    // Another country's vote of that year.
    {
      say: 'The Danish People’s Party won [21%] in 2015.',
      get: 'vote-share · Danish People’s Party · 21 · election=DK-parliamentary-2015',
      after: SWEDEN,
      date: sweden,
    },
    // Questions put to voters, told without the word.
    {
      say: 'Turnout was [28 percent].',
      get: 'turnout · 28 · election=CH-referendum-2003',
      after:
        'Swiss say yes\n\nSwiss voters have accepted proposals on how they are asked. In Switzerland voters often go to the polls.',
      date: '2003-02-09',
    },
    {
      say: 'In California voters approved Proposition 50 with a turnout of [50.1%].',
      get: 'turnout · 50.1 · scope=California · election=US-referendum-2025',
      after:
        "Democrats win governor's races\n\nVoters in the United States have elected governors. Ballots are counted after the election, and the governor's races in two states went to Democrats.",
      date: '2025-11-05',
    },
    {
      say: 'Four years ago Erin Moss carried Virginia with [50.6%] of the vote.',
      get: 'vote-share · Erin Moss · 50.6 · scope=Virginia · election=US-regional-2021',
      after:
        "Democrats win governor's races\n\nVoters in the United States have elected governors. Ballots are counted after the election, and the governor's races in two states went to Democrats.",
      date: '2025-11-05',
    },
    // The European Parliament sends observers, too.
    {
      say: 'The European Parliament sent [seven] observers.',
      get: 'observers · 7 · scope=European Parliament · election=GE-local-2010',
      after:
        'Georgia elects its councils\n\nGeorgia holds local elections on Sunday, and Tbilisi votes for its mayor. The local elections are watched from abroad.',
      date: '2010-05-28',
    },
  ],
  ignore: ['On May 14, 3,000 people came to the square.', 'The law of June 8 has 20 articles.'],
  gap: [],
});
