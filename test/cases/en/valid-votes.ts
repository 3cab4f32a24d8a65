import { cases } from '../table';

/** Votes found valid. */
export default cases('en', {
  read: [
    { say: '[4,957,600] votes were valid.', get: 'valid-votes · 4957600' },
    { say: 'There were [11.1 million] valid votes.', get: 'valid-votes · 11100000' },
    { say: 'The number of valid votes was [4,651,473].', get: 'valid-votes · 4651473' },
    { say: '[3,046,401] ballots were found valid.', get: 'valid-votes · 3046401' },
    {
      say: 'Of the ballots, [98.2%] were declared valid.',
      get: 'valid-votes · 98.2 · unit=percent',
    },
    { say: 'Total valid votes cast, according to the commission, was [13,434,574].', get: 'valid-votes · 13434574' },
  ],
  ignore: [
    'A passport is valid for 10 years.',
    'The permit stays valid until 31 December.',
    'Only 3 of the complaints were found valid.',
  ],
  gap: [{ say: 'Valid votes numbered [812,004].', get: 'valid-votes · 812004', why: 'to number, as a verb' }],
});
