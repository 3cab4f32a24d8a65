import { cases } from '../table';

const AFTER = `Sri Lanka has voted

Sri Lanka has a new parliament, and Colombo waits for the cabinet after the parliamentary election.`;
const date = '2024-11-20';

/** Sentences that set two votes side by side, or name a country or a candidate by the way: each figure has its own. */
export default cases('en', {
  read: [
    // The time of what it is compared with is of no figure behind the comma.
    {
      say: 'The Sri Lanka Podujana Peramuna won [three] seats against [145] in 2020, and the Samagi Jana Balawegaya won [40].',
      get: [
        'seats · Sri Lanka Podujana Peramuna · 3 · election=LK-parliamentary-2024',
        'seats · Sri Lanka Podujana Peramuna · 145 · election=LK-parliamentary-2020',
        'seats · Samagi Jana Balawegaya · 40 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date,
    },
    {
      say: 'The National People’s Power, reduced to [three] seats in 2020, won [159] seats.',
      get: [
        'seats · National People’s Power · 3 · election=LK-parliamentary-2020',
        'seats · National People’s Power · 159 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date,
    },
    // A clause that is closed.
    {
      say: 'The party has a new parliament beside the last one, which was elected in 2020, and the National People’s Power won [159] seats.',
      get: 'seats · National People’s Power · 159 · election=LK-parliamentary-2024',
      after: AFTER,
      date,
    },
    // Each its own year, behind it.
    {
      say: 'The Sri Lanka Podujana Peramuna won [145] seats in 2020 and [three] seats in 2024.',
      get: [
        'seats · Sri Lanka Podujana Peramuna · 145 · election=LK-parliamentary-2020',
        'seats · Sri Lanka Podujana Peramuna · 3 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date,
    },
    // A contest that the other side has.
    {
      say: 'The National People’s Power won [43%] of the votes, sharply down from the [62%] it polled at the parliamentary election.',
      get: [
        'vote-share · National People’s Power · 43 · election=LK-local-2025',
        'vote-share · National People’s Power · 62 · election=LK-parliamentary-2024',
      ],
      after:
        'Sri Lanka counts\n\nSri Lanka has held local government elections, and Colombo has a new council after the local government elections.',
      date: '2025-05-08',
    },
    // The country beside the contest.
    {
      say: 'Turnout was [68.93 percent], compared with [73.69 percent] in the 2022 French presidential election.',
      get: ['turnout · 68.93 · election=LK-parliamentary-2024', 'turnout · 73.69 · election=FR-presidential-2022-r2'],
      after: `${AFTER} France and the French were told of too.`,
      date,
    },
    // An authority's name tells the country.
    {
      say: 'The Election Commission of Sri Lanka said that [8,361] candidates stood.',
      get: 'candidates · 8361 · source=Election Commission of Sri Lanka · election=LK-parliamentary-2024',
      after:
        'The reports are late\n\nThe parliamentary election is over. Voters waited at polling stations, ballots were counted, and the reports are late.',
      date,
    },
    // Who stood for president is known by the surname.
    {
      say: 'Trump carried it by [20 points].',
      get: 'margin · Trump · 20 · unit=points · election=US-presidential-2016',
      after:
        'A seat is filled\n\nThe United States has a new member of Congress after a special election. The special election in America was quiet, and voters cast their ballots in Washington.',
      date: '2020-05-13',
    },
    {
      say: 'The Nepali Congress won [105] seats.',
      get: 'seats · Nepali Congress · 105 · election=NP-parliamentary-2013',
      after:
        'Nepal counts\n\nNepal has held constituent assembly elections, and voters cast their ballots for the constituent assembly in Kathmandu.',
      date: '2013-11-29',
    },
    {
      say: 'The number is below last year’s [222] candidates.',
      get: 'candidates · 222 · election=KW-parliamentary-2022',
      after:
        'Kuwait votes in June\n\nKuwait will hold a parliamentary election in June, after the parliamentary election of 2022.',
      date: '2023-05-08',
    },
  ],
  ignore: [],
  gap: [],
});
