import { cases } from '../table';

const AFTER_2024 = `Azerbaijan votes

Azerbaijan has held an early presidential election. Voters across the country went to the polls, and the ballots were sorted by hand.`;
const date = '2024-02-09';

const BRITAIN_2015 = `Britain votes

Britain has voted in a general election, and London waits for the parties to speak.`;

const SCOTLAND_2016 = `Nationalists win

The Scottish National Party has won the elections to the Scottish Parliament. Voters went to the polls on Thursday, and the ballots are being counted.`;

/** Which election a figure is of. */
export default cases('en', {
  read: [
    {
      say: 'The party took [63] seats in the Scottish Parliament.',
      get: 'seats · Scottish National Party · 63 · scope=Scotland · election=GB-regional-2016',
      after: SCOTLAND_2016,
      date: '2016-05-06',
    },
    { say: 'Moss won [48%] of the vote.', get: 'vote-share · Moss · 48 · election=none' },
    {
      say: 'Turnout was [76.43 percent].',
      get: 'turnout · 76.43 · election=AZ-presidential-2024',
      after: AFTER_2024,
      date,
    },
    {
      say: 'In 2018 turnout was [74.3 percent].',
      get: 'turnout · 74.3 · election=AZ-presidential-2018 · stage=final',
      after: AFTER_2024,
      date,
    },
    {
      say: 'At the April 2018 presidential election turnout was [74.3 percent].',
      get: 'turnout · 74.3 · election=AZ-presidential-2018 · stage=final',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Turnout was [74.3 percent] in the previous election.',
      get: 'turnout · 74.3 · election=AZ-presidential-2018',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Turnout was [76.43 percent], compared with [74.3 percent] in 2018.',
      get: ['turnout · 76.43 · election=AZ-presidential-2024', 'turnout · 74.3 · election=AZ-presidential-2018'],
      after: AFTER_2024,
      date,
    },
    {
      say: 'Turnout was [74.3 percent] in the last three elections.',
      get: 'turnout · 74.3 · election=none',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Moss took [90%] of the vote at the previous two presidential elections.',
      get: 'vote-share · Moss · 90 · election=none',
      after: AFTER_2024,
      date,
    },
    {
      say: 'In the 2013 presidential election turnout was [71.6 percent].',
      get: 'turnout · 71.6 · election=AZ-presidential-2013',
      after: AFTER_2024,
      date,
    },
    {
      say: 'In the parliamentary election of 2020 turnout was [48.2 percent].',
      get: 'turnout · 48.2 · election=AZ-parliamentary-2020',
      after: AFTER_2024,
      date,
    },
    {
      say: 'At the 2016 referendum turnout reached [69.7 percent].',
      get: 'turnout · 69.7 · election=AZ-referendum-2016',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Ilham Aliyev won [86 percent] six years ago.',
      get: 'vote-share · Ilham Aliyev · 86 · election=AZ-presidential-2018',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Georgia elected its parliament in 2020 with a turnout of [56 percent].',
      get: 'turnout · 56 · election=GE-parliamentary-2020',
      after: AFTER_2024,
      date,
    },
    {
      say: 'Ilham Aliyev received [84.54 percent] of the vote, and turnout was [72.31 percent].',
      get: [
        'vote-share · Ilham Aliyev · 84.54 · election=AZ-presidential-2024',
        'turnout · 72.31 · election=AZ-presidential-2024',
      ],
      after: AFTER_2024,
      date,
    },
    {
      say: "Incumbent Polish President Andrzej Duda is leading with [51.2 percent] of the vote in Sunday's presidential runoff.",
      get: 'vote-share · Andrzej Duda · 51.2 · election=PL-presidential-2020-r2',
      after:
        'India reports more cases\n\nIndia has sent doctors to three states. India and its neighbours have closed borders. Brazil, India and Peru wait.',
      date: '2020-07-13',
    },
    {
      say: 'Emmanuel Macron won [66.1 percent] of the vote, and Marine Le Pen took [33.9 percent].',
      get: [
        'vote-share · Emmanuel Macron · 66.1 · election=FR-presidential-2017-r2',
        'vote-share · Marine Le Pen · 33.9 · election=FR-presidential-2017-r2',
      ],
      after: 'France has a new president\n\nThe presidential election in France is over, and Paris celebrates.',
    },
    {
      say: 'Only a decade ago Nicolas Sarkozy won [31.2 percent] of the vote in the first round of the presidential election.',
      get: 'vote-share · Nicolas Sarkozy · 31.2 · election=FR-presidential-2007-r1',
      after: 'France votes\n\nThe presidential election in France is under way, and Paris is calm.',
      date: '2017-04-20',
    },
    {
      say: 'Labour won [240] seats, down from [256], while the Liberal Democrats fell from [56] seats to [10].',
      get: [
        'seats · Labour · 240 · election=GB-parliamentary-2015',
        'seats · Labour · 256 · election=GB-parliamentary-2010',
        'seats · Liberal Democrats · 56 · election=GB-parliamentary-2010',
        'seats · Liberal Democrats · 10 · election=GB-parliamentary-2015',
      ],
      after: BRITAIN_2015,
      date: '2015-05-09',
    },
    {
      say: 'Turnout was [67.3%], which is down by [1.5 points] on the 2017 total.',
      get: ['turnout · 67.3 · election=GB-parliamentary-2019', 'swing · ? · 1.5 · election=GB-parliamentary-2019'],
      after: 'Britain has voted\n\nThe general election in Britain is over, and London waits for the last counts.',
      date: '2019-12-13',
    },
    {
      say: 'Erin Moss won [92,153] votes in the contest.',
      get: 'votes · Erin Moss · 92153 · election=GB-leadership-2019',
      after:
        'A new leader for the Conservatives\n\nThe Conservative leadership election in Britain has ended, after a ballot of party members. Voters were few.',
      date: '2019-07-23',
    },
    {
      say: 'Erin Moss won [53 percent] of the vote.',
      get: 'vote-share · Erin Moss · 53 · scope=Virginia · election=US-regional-2017',
      after:
        "Democrats win in Virginia\n\nVoters in the United States went to the polls. Democrats took the Virginia governor's race after a hard election campaign.",
      date: '2017-11-08',
    },
    {
      say: 'Erin Moss received [671,151] votes.',
      get: 'votes · Erin Moss · 671151 · election=US-by-election-2017',
      after: 'Alabama counts\n\nA special election was held on Tuesday in Alabama for a seat in the U.S. Senate.',
      date: '2017-12-13',
    },
    {
      say: 'The Congress party won [two] seats in the new assembly.',
      get: 'seats · Congress party · 2 · scope=Haryana · election=IN-regional-1987',
      after:
        "Haryana votes\n\nIndia's ruling Congress party was swept from power in the state election in Haryana, officials in New Delhi said. Voters waited long.",
      date: '1987-06-18',
    },
    {
      say: 'The Bharatiya Janata Party is projected to get [300] seats.',
      get: 'seats · Bharatiya Janata Party · 300 · election=IN-parliamentary-2019',
      after:
        'India election 2019: the count\n\nIndia has voted for its parliament, and the ruling party leads. In 2014 the Bharatiya Janata Party won 282 seats.',
    },
    {
      say: 'There are [328] seats to be filled.',
      get: 'seats-total · 328 · election=IQ-parliamentary-2014',
      after:
        'Iraqis vote\n\nIraq holds its parliamentary election today, the first since American troops left Iraq. The United States watches. In Washington, US officials said the US would work with any government, and that the US had no favourite.',
      date: '2014-04-30',
    },
    {
      say: 'A survey of [600] likely voters found Joe Biden leading Donald Trump [50%] to [43%]. The poll had a margin of error of [4 percentage points].',
      get: [
        'sample-size · 600 · scope=likely voters · election=US-presidential-2020',
        'vote-share · Joe Biden · 50 · election=US-presidential-2020',
        'vote-share · Donald Trump · 43 · election=US-presidential-2020',
        'margin-of-error · 4 · election=US-presidential-2020',
      ],
      after:
        'Polls show Biden ahead\n\nNew polls in the United States show Joe Biden ahead in the presidential election. Senate races are close too, with the Senate majority open.',
      date: '2020-05-19',
    },
    {
      say: 'Before the election, the Conservatives had [330] seats and Labour [229].',
      get: [
        'seats · Conservatives · 330 · election=GB-parliamentary-2015',
        'seats · Labour · 229 · election=GB-parliamentary-2015',
      ],
      after: 'Britain has voted\n\nThe general election in Britain is over, and London waits for the last counts.',
      date: '2017-06-09',
    },
    {
      say: 'Ilham Aliyev rose from [76.84%] in the election of 2003 to [86%] this time.',
      get: [
        'vote-share · Ilham Aliyev · 76.84 · election=AZ-presidential-2003',
        'vote-share · Ilham Aliyev · 86 · election=AZ-presidential-2018',
      ],
      after:
        'Azerbaijan votes\n\nAzerbaijan has held its presidential election, and the ballots were sorted by hand in Baku.',
      date: '2018-04-12',
    },
    {
      say: 'CAIRO - The ruling party took [75 pct] of the votes in the general election.',
      get: 'vote-share · ruling party · 75 · election=EG-parliamentary-1987',
      after:
        'World news\n\nBEIRUT - Syria sent troops to Lebanon, and Syria said that Syrian soldiers would stay. Lebanon thanked Syria.\n\nPARIS - France’s government won a vote of confidence in parliament.',
      date: '1987-04-07',
    },
  ],
  ignore: [{ say: 'Azerbaijan gained independence in 1991 and has 10 million inhabitants.', after: AFTER_2024, date }],
  gap: [
    {
      say: 'In seats where more than [60%] voted Remain, the party lost.',
      get: 'vote-share · Remain · >60 · scope=seats · election=GB-referendum-2016',
      after:
        'Britain has voted\n\nThe general election in Britain is over. Leave won the referendum of 2016, and London waits for the last counts.',
      date: '2019-12-13',
      why: 'the option voted for is read as who turned out',
    },
  ],
});
