import type { Measure } from '../model/measure';
import { few, RESULTS_FROM } from './pieces';

/** Stations, of the scope's kind: "across [6,537] polling stations". */
export default {
  name: 'polling-stations',
  units: ['count', 'percent'],
  range: [2, 2e6],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` (?:[a-z]+ )?(?:centres|centers)\\b`, 0.41, 'count'],
        [` (?:voting |polling )?stations\\b(?! (?:counted|have been))`, 0.66, 'count'],
        [
          ` ${few(2)}(?:of )?(?:the )?(?:polling|poll|voting|election|ballot) (?:stations?|centres?|centers?|places?|sites?|units?|booths?|precincts?|locations?)\\b(?! (?:counted|reporting|had been counted|have been counted|have reported|reported))`,
          0.93,
        ],
        [` (?:of )?(?:the )?precincts\\b(?! (?:counted|reporting))`, 0.5],
      ],
      before: [
        [
          `\\b(?:registered to vote|to vote|votes?|voted|voting|ballots?|polls?) (?:at|in) (?:the |some |about |over )?$`,
          0.41,
        ],
        [`C# of (?:the )?$`, 0.2, 'count'],
        [
          `(?:polling|voting) (?:stations|centres|centers|places|precincts) (?:number|numbered|total|totalled|:) $`,
          0.8,
        ],
      ],
      notBefore: [RESULTS_FROM, `(?:processing|counting) ${few(2)}$`],
      notAfter: [
        ` of ${few(3)}stations (?:had |have )?(?:reported|been counted)`,
        // "a thousand webcams showed the polling stations"
        ` [a-z]{3,}s (?:[a-z]+ed|at|in|inside|outside|near|to) (?:the )?(?:polling|voting|ballot|stations)`,
      ],
    },
  },
} satisfies Measure as Measure;
