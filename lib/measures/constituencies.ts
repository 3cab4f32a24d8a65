import type { Measure } from '../model/measure';
import { AREAS, few, HELD_IN, RESULTS_FROM } from './pieces';

/** Districts or electoral units: "in [125] constituencies". */
export default {
  name: 'constituencies',
  units: ['count'],
  range: [1, 20000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        // "voting was held in [299] of the total 300 seats"
        [` (?:out )?of (?:the |a )?(?:total |total of )?C# (?:parliamentary |assembly )?seats\\b`, 0.41],
        [` (?:[LGOBN]@ (?:'s |' )?)?${few(2)}${AREAS}\\b`, 0.4],
        [
          ` (?:[LGOBN]@ )?${few(2)}(?:constituenc(?:y|ies)|electoral districts|electoral districts|electoral areas|local authority areas|counting areas|electoral units|ridings|electorates|electoral circuits)\\b(?! (?:seats|commission))`,
          0.72,
        ],
      ],
      before: [
        [HELD_IN, 0.41],
        // "majorities in 17 out of [18] district councils"
        [
          `\\b(?:won|win|wins|winning|carried|carrying|took|taking|lost|losing|majorities|majority|held|control)(?: [a-z]+){0,4} C# (?:out )?of (?:the |all )?(?:[LGOBN]@ (?:'s |' )?)?$`,
          0.72,
        ],
        [
          `(?:votes?|voting|elections?|held|contest(?:ed)?|polls?|seats?) ${few(3)}in (?:all )?(?:the )?(?:country's )?$`,
          0.3,
        ],
        [`(?:constituencies|districts) (?:of|in all|total) ${few(2)}$`, 0.4],
      ],
      notBefore: [RESULTS_FROM, `(?:won|win|winning|carried|majorities|majority|lost|took) (?!.*C#)${few(3)}$`],
    },
  },
} satisfies Measure as Measure;
