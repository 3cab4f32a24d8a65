import { cases } from '../table';

/** Change against an earlier election or poll. */
export default cases('en', {
  read: [
    {
      say: 'Ada Moss got [7.6 million] votes, [2.8 million] more than her father won in 2002.',
      get: ['votes · Ada Moss · 7600000', 'swing · Ada Moss · 2800000 · unit=count'],
    },
    { say: 'The Reed Party gained [nine] new seats in parliament.', get: 'swing · Reed Party · 9 · unit=count' },
    { say: 'Turnout was [58.55%], [seven points] lower than last time.', get: ['turnout · 58.55', 'swing · ? · 7'] },
    {
      say: 'In the election the Reed Party is losing all [eight] of its parliamentary seats.',
      get: 'swing · Reed Party · 8 · unit=count',
    },
    {
      say: 'After the election the Reed Party begins this term with [22] fewer in parliament.',
      get: 'swing · Reed Party · 22 · unit=count',
    },
    {
      say: 'A swing of [7 percent] carried the Alder Coalition to power.',
      get: 'swing · Alder Coalition · 7 · unit=percent',
    },
    { say: 'Support for the Reed Party plunged by [11 points].', get: 'swing · Reed Party · 11' },
    { say: "The Reed Party's vote fell back by [four points].", get: 'swing · Reed Party · 4' },
    {
      say: 'The Reed Party is increasing its parliamentary presence by more than [50] seats.',
      get: 'swing · Reed Party · >50 · unit=count',
    },
    { say: 'The Reed Party is up [2.4 points] on the last election.', get: 'swing · Reed Party · 2.4' },
    { say: 'The Reed Party lost [six] seats.', get: 'swing · Reed Party · 6 · unit=count' },
    { say: 'Moss has gained [three percentage points] since the previous poll.', get: 'swing · Moss · 3' },
    { say: 'Turnout rose by [4.1 percentage points].', get: 'swing · ? · 4.1' },
    { say: 'The Civic List slipped by [1.5 points].', get: 'swing · Civic List · 1.5' },
    {
      say: 'The Reed Party won [66] seats (up [12]).',
      get: ['seats · Reed Party · 66', 'swing · Reed Party · 12 · unit=count'],
    },
    {
      say: 'The Reed Party won [31.4%] (+[2.2]) of the vote.',
      get: ['vote-share · Reed Party · 31.4', 'swing · Reed Party · 2.2 · unit=count'],
    },
    {
      say: 'The Reed Party has picked up [nine] seats from the Civic List.',
      get: 'swing · Reed Party · 9 · unit=count',
    },
    {
      after: 'The presidential election is in May, and a new poll asked voters how they would vote.',
      say: 'Moss has gained [0.7%] support since their last poll.',
      get: 'swing · Moss · 0.7 · unit=percent',
    },
    { say: 'The Reed Party is set to win back [two] marginal seats.', get: 'swing · Reed Party · 2 · unit=count' },
    { say: 'The Reed Party is on course for a net gain of [four] seats.', get: 'swing · Reed Party · 4 · unit=count' },
    {
      say: 'The Reed Party was reduced to [33] seats, [29] less than 2019.',
      get: ['seats · Reed Party · 33', 'swing · Reed Party · 29 · unit=count'],
    },
    { say: 'Voter turnout was down [10%] compared to the last vote.', get: 'swing · ? · 10 · unit=percent' },
    {
      say: 'The increase in support for the Reed Party on average was [6%].',
      get: 'swing · Reed Party · 6 · unit=percent',
    },
    { say: 'Support for the Reed Party has dropped by [a fifth].', get: 'swing · Reed Party · 20 · unit=percent' },
  ],
  ignore: [
    'The stock index fell 1.6 percent on the day after.',

    'Shares rose by 4.1 percent on the news.',
    'The price of wheat is up 12 percent since last year.',
    'The team lost six games.',
    'Crime fell by 7 percent in the district.',
  ],
  gap: [],
});
