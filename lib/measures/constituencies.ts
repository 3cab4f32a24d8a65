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
        [` ${few(1)}(?:districts|wards|provinces)\\b`, 0.4],
        [
          ` ${few(2)}(?:constituenc(?:y|ies)|electoral districts|electoral districts|electoral areas|local authority areas|counting areas|electoral units|ridings|electorates|electoral circuits)\\b(?! (?:seats|commission))`,
          0.72,
        ],
      ],
      before: [
        [
          `(?:votes?|voting|elections?|held|contest(?:ed)?|polls?|seats?) ${few(3)}in (?:all )?(?:the )?(?:country's )?$`,
          0.3,
        ],
        [`(?:constituencies|districts) (?:of|in all|total) ${few(2)}$`, 0.4],
      ],
      notBefore: [`(?:won|win|winning|carried|majorities|majority|lost|took) ${few(3)}$`],
    },
  },
} satisfies Measure as Measure;
