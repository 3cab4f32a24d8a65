import { cases } from '../table';

const LANKA = `Sri Lanka before the vote

Sri Lanka elects a president in September, and Colombo counts the parties that will stand in the presidential election.`;
const date = '2024-06-01';
const AFTER = `Sri Lanka has voted

Sri Lanka has a new parliament, and Colombo waits for the cabinet after the parliamentary election.`;
const after2024 = '2024-11-20';

/** Columns that tell of several votes: a year that was said holds until another is. */
export default cases('en', {
  read: [
    {
      say: 'Sri Lanka’s parliamentary vote slashed the Samagi Jana Balawegaya’s group from [54] to [40] seats.',
      get: [
        'seats · Samagi Jana Balawegaya · 54 · election=LK-parliamentary-2020',
        'seats · Samagi Jana Balawegaya · 40 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date: after2024,
    },
    {
      say: 'The Samagi Jana Balawegaya slipped from [54] to [40] seats.',
      get: [
        'seats · Samagi Jana Balawegaya · 54 · election=LK-parliamentary-2020',
        'seats · Samagi Jana Balawegaya · 40 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date: after2024,
    },
    {
      say: 'The 1994 presidential election was calm. Chandrika Kumaratunga won [62.28 percent] of the votes. Turnout was [70.47 percent].',
      get: [
        'vote-share · Chandrika Kumaratunga · 62.28 · election=LK-presidential-1994 · stage=final',
        'turnout · 70.47 · election=LK-presidential-1994 · stage=final',
      ],
      after: LANKA,
      date,
    },
    {
      say: 'In November 2019 the incumbent did not stand. The election was won by Gotabaya Rajapaksa with [52.25%] of the votes.',
      get: 'vote-share · Gotabaya Rajapaksa · 52.25 · election=LK-presidential-2019 · stage=final',
      after: LANKA,
      date,
    },
    {
      say: 'The local government election of 2018 broke the alliance. The Sri Lanka Podujana Peramuna polled [5,006,837] votes.',
      get: 'votes · Sri Lanka Podujana Peramuna · 5006837 · election=LK-local-2018 · stage=final',
      after: LANKA,
      date,
    },
    // Said in the sentence, another year holds.
    {
      say: 'The 1994 presidential election was calm. In 2005 Mahinda Rajapaksa won [50.29 percent] of the votes.',
      get: 'vote-share · Mahinda Rajapaksa · 50.29 · election=LK-presidential-2005',
      after: LANKA,
      date,
    },
    // A result that is told before the next vote is of the last one, of somebody who stood in that.
    {
      say: 'The [6.9 million] votes that Gotabaya Rajapaksa won are up for grabs.',
      get: 'votes · Gotabaya Rajapaksa · 6900000 · election=LK-presidential-2019',
      after: LANKA,
      date,
    },
    // The text comes back to its own day.
    {
      say: 'The 2020 parliamentary election was quiet. This time the National People’s Power won [159] seats.',
      get: 'seats · National People’s Power · 159 · election=LK-parliamentary-2024',
      after: AFTER,
      date: after2024,
    },
    // What the sentence sets itself apart from.
    {
      say: 'Unlike the 2020 rout, the Samagi Jana Balawegaya won [40] seats in the parliamentary election.',
      get: 'seats · Samagi Jana Balawegaya · 40 · election=LK-parliamentary-2024',
      after: AFTER,
      date: after2024,
    },
    // "[2] million votes" is no number of seats.
    {
      say: 'A candidate needs at least [65 lakhs] of votes to win the presidential election.',
      get: 'threshold · >6500000 · unit=count · election=LK-presidential-2024',
      after: LANKA,
      date,
    },
    {
      say: 'In the local authority elections the National People’s Power took [43.26%] of the votes.',
      get: 'vote-share · National People’s Power · 43.26 · election=LK-local-2025',
      after: 'Sri Lanka has voted\n\nSri Lanka has filled its councils, and Colombo waits for the mayors.',
      date: '2025-05-31',
    },
    // A month alone, of the vote held in it.
    {
      say: 'Sajith Premadasa won [32.8%] of the vote in September, and the Samagi Jana Balawegaya [17.7%] on Thursday.',
      get: [
        'vote-share · Sajith Premadasa · 32.8 · election=LK-presidential-2024 · stage=final',
        'vote-share · Samagi Jana Balawegaya · 17.7 · election=LK-parliamentary-2024 · stage=unstated',
      ],
      after: AFTER,
      date: after2024,
    },
    // A bracket is of what stands in front of it.
    {
      say: 'The Samagi Jana Balawegaya won [40] seats (better than the United National Party in 2020), and the Sri Lanka Muslim Congress [three] seats.',
      get: [
        'seats · Samagi Jana Balawegaya · 40 · election=LK-parliamentary-2024',
        'seats · Sri Lanka Muslim Congress · 3 · election=LK-parliamentary-2024',
      ],
      after: AFTER,
      date: after2024,
    },
    {
      say: 'Last year’s parliamentary election changed that. The National People’s Power won [61.56%] of the votes.',
      get: 'vote-share · National People’s Power · 61.56 · election=LK-parliamentary-2024 · stage=final',
      after: 'Sri Lanka fills its councils\n\nSri Lanka and Colombo wait for the local government elections.',
      date: '2025-03-20',
    },
    // What another law would have yielded is no result, and of the vote told of.
    {
      say: 'At the 2020 parliamentary election the law was another. Under the new one the Sri Lanka Podujana Peramuna would have won [133] seats.',
      get: 'seats · Sri Lanka Podujana Peramuna · 133 · election=LK-parliamentary-2020 · stage=projection',
      after: AFTER,
      date: after2024,
    },
    {
      say: 'Interim results gave the Samagi Jana Balawegaya [40] seats.',
      get: 'seats · Samagi Jana Balawegaya · 40 · stage=preliminary',
      after: AFTER,
      date: after2024,
    },
    // The verb, and the vote itself, are no polls.
    {
      say: 'The Sri Lanka Muslim Congress went on to poll [47,000] votes in the local authority polls.',
      get: 'votes · Sri Lanka Muslim Congress · 47000 · stage=unstated',
      after: AFTER,
      date: after2024,
    },

    // A year that dates a clause is its figures' own; an office's holder is no earlier vote.
    {
      say: 'Turnout was the lowest since the election in 2010, when Mahinda Rajapaksa had a parliament of [225] members.',
      get: 'seats-total · 225 · election=LK-parliamentary-2010',
      after: AFTER,
      date: after2024,
    },
    {
      say: 'He had previously said that there were [17,140,354] registered voters.',
      get: 'registered-voters · 17140354 · election=LK-parliamentary-2024',
      after: AFTER,
      date: after2024,
    },
    {
      say: 'The United People’s Freedom Alliance is down [32] from its 2010 tally of [144] seats.',
      get: [
        'swing · United People’s Freedom Alliance · 32 · unit=count',
        'seats · United People’s Freedom Alliance · 144 · election=LK-parliamentary-2010',
      ],
      after: AFTER,
      date: after2024,
    },
  ],
  ignore: [
    {
      say: 'The 1994 presidential election was calm. The National List is published in Colombo on page 12.',
      after: LANKA,
      date,
    },
  ],
  gap: [],
});
