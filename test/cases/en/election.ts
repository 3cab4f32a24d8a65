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
  ],
  ignore: [{ say: 'Azerbaijan gained independence in 1991 and has 10 million inhabitants.', after: AFTER_2024, date }],
  gap: [
    {
      say: 'Georgia elected its parliament in 2020 with a turnout of [56 percent].',
      get: 'turnout · 56 · election=GE-parliamentary-2020',
      after: AFTER_2024,
      date,
      why: 'a verb gives the type of election: the article’s own type is kept',
    },
  ],
});
