import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Of a poll, in points: "a margin of error of plus or minus [4 percentage points]". */
export default {
  name: 'margin-of-error',
  units: ['points', 'percent', 'count'],
  range: [0, 20],
  tolerance: 0.05,
  cues: {
    en: {
      after: [
        [` ${few(1)}margin of (?:sampling )?error\\b`, 0.97],
        [` margin\\b`, 0.2],
      ],
      before: [
        [`(?:margin|margins) of (?:sampling )?error (?:(?:[a-z'-]+|,|\\+|-|/|±|:) ){0,8}$`, 0.97],
        [`(?:sampling error|error margin|statistical error) (?:(?:[a-z'-]+|\\+|-|±) ){0,6}$`, 0.95],
        [`(?:plus or minus|\\+ ?/ ?-|±) $`, 0.85],
      ],
    },
  },
} satisfies Measure as Measure;
