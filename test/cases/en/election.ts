import { cases } from '../table';

const AFTER_2024 = `Azerbaijan votes

Azerbaijan has held an early presidential election. Voters across the country went to the polls, and the ballots were sorted by hand.`;
const date = '2024-02-09';

/** Which election a figure is of. */
export default cases('en', {
  read: [
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
  ],
  ignore: [{ say: 'Azerbaijan gained independence in 1991 and has 10 million inhabitants.', after: AFTER_2024, date }],
  gap: [],
});
