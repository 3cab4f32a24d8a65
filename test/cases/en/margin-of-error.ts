import { cases } from '../table';

/** Of a poll, in points. */
export default cases('en', {
  read: [
    { say: 'The poll has a margin of error of plus or minus [4 percentage points].', get: 'margin-of-error · 4' },
    { say: 'The margin of error is [3.1 points].', get: 'margin-of-error · 3.1' },
    { say: 'The survey has a margin of error of [2%].', get: 'margin-of-error · 2 · unit=percent' },
    { say: 'The sampling error is +/- [2.5 percentage points].', get: 'margin-of-error · 2.5' },
    { say: 'The poll, with a [3-point] margin of error, shows Moss ahead.', get: 'margin-of-error · 3' },
    { say: 'The statistical error of the exit poll is ±[1.5%].', get: 'margin-of-error · 1.5 · unit=percent' },
  ],
  ignore: ['The scale weighs with an error of 2 grams.', 'The thermometer is accurate to 0.5 degrees.'],
  gap: [
    {
      say: 'Typing errors fell by 4 percent.',
      why: 'a fall of anything, in the frame of an election, is taken for a swing',
    },
  ],
});
