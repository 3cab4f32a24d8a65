import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Districts or electoral units: "in [125] constituencies". */
export default {
  name: 'constituencies',
  units: ['count'],
  range: [1, 20000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` ${few(2)}(?:constituenc(?:y|ies)|electoral districts|electoral districts|electoral areas|local authority areas|counting areas|districts|electoral units|ridings|electorates|wards|provinces|electoral circuits)\\b(?! (?:seats|commission))`,
          0.72,
        ],
      ],
      before: [[`(?:constituencies|districts) (?:of|in all|total) ${few(2)}$`, 0.4]],
      notBefore: [`(?:won|win|winning|carried|majorities|majority|lost|took) ${few(3)}$`],
    },
  },
} satisfies Measure as Measure;
