import { cases } from '../table';

/** Candidates or lists standing. */
export default cases('en', {
  read: [
    { say: 'Of those who applied, the council cleared only [five].', get: 'candidates · 5' },
    { say: 'Turnout was low, and [27] parties took part.', get: 'candidates · 27' },
    { say: 'In the election the Reed Party, which contested [61] seats, won none.', get: 'candidates · 61' },
    {
      say: 'The election commission announced the participation of [21] political coalitions and [167] parties.',
      get: ['candidates · 21', 'candidates · 167'],
    },
    { say: '[Seven] candidates run in the election.', get: 'candidates · 7' },
    { say: '[990] candidates are competing.', get: 'candidates · 990' },
    { say: 'The ballot carries the names of [eight] contenders.', get: 'candidates · 8' },
    { say: 'In all, [1,324] candidates were registered.', get: 'candidates · 1324' },
    { say: '[Ten] people are running for president.', get: 'candidates · 10' },
    { say: '[Nineteen] parties are contesting the election.', get: 'candidates · 19' },
    { say: 'Voters choose from a field of [eleven].', get: 'candidates · 11' },
    { say: 'More than [900] hopefuls are standing.', get: 'candidates · >900' },
  ],
  ignore: [
    'More than 130 politicians and candidates were murdered before the vote.',
    'The two candidates met for a debate.',
    'One candidate said he would appeal.',
    'The post drew 40 applicants.',
    'Three candidates for the job were interviewed by the bank.',
    'The presidential race is between three candidates.',
    'The vote of the south is split between all three major candidates.',
  ],
  gap: [
    {
      say: 'The Reed Party won [51] out of the [60] seats they contested.',
      get: ['seats · Reed Party · 51', 'candidates · 60'],
      why: 'seats that a party contests are as many candidates; read as constituencies',
    },
  ],
});
