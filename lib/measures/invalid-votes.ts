import type { Measure } from '../model/measure';
import { few } from './pieces';

/** How papers that count for nobody are called. */
const VOID = '(?:invalid|spoiled|spoilt|void|blank|null|rejected|invalidated|annulled|informal|disallowed|unmarked)';
const PAPERS = '(?:votes?|ballots?|ballot papers|voting papers|papers)';

/** Votes found invalid, spoiled or blank: "[2.1 percent] of ballots were invalid". */
export default {
  name: 'invalid-votes',
  units: ['count', 'percent'],
  range: [0, 1e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        // "[20 per cent] of those cast were null"
        [` of (?:those|all)(?: (?:cast|polled))? (?:were|was|had been|proved) (?:${few(2)})${VOID}\\b`, 0.95],
        [
          ` of (?:the |all )?(?:voters|votes|ballots) (?:had |have )?(?:spoiled|spoilt|invalidated) (?:their )?(?:ballots|votes|papers)`,
          0.95,
        ],
        [` ${few(2)}${VOID} (?:(?:or|and) ${VOID} )?${PAPERS}\\b`, 0.95],
        [
          ` (?:of )?(?:the |all |all the )?${PAPERS} (?:cast |casted |sent |returned )?(?:(?:in|from|by|at) [^PC#.;,]{2,40} |abroad |overseas )?(?:were |was |are |had been |have been |being )?(?:${few(2)})${VOID}\\b(?! (?:the|it|him|her|his|a|an|this|that|[NOLGB]@)(?: |$))`,
          0.95,
        ],
        // "98 percent rejected the plan" voted
        [
          ` (?:were |was )?(?:invalid|spoiled|spoilt|rejected)\\b(?! (?:the|it|him|her|his|a|an|this|that|[NOLGB]@)(?: |$))`,
          0.8,
        ],
        [` ${few(2)}spoil(?:ed|t|ing) (?:their )?(?:ballots?|votes?|papers|ballot papers)\\b`, 0.95],
      ],
      before: [
        [`${VOID} ${PAPERS} ${few(4)}$`, 0.88],
        [
          `\\b${VOID} ${PAPERS} ?,? (?:(?:also|thus) )?(?:represent(?:s|ed|ing)|mak(?:es|ing) up|made up|account(?:s|ed|ing) for|amount(?:s|ed|ing) to|equal to|which is|that is|or) ${few(2)}$`,
          0.97,
        ],
        // "213,738 papers were spoiled, [12.9 per cent] of the total"
        [
          `\\b${PAPERS} (?:were|was|had been|have been|being|are) (?:${few(2)})${VOID} ?[,(] (?:or |about |some |nearly |around |a record ){0,2}$`,
          0.97,
        ],
        [
          `\\b(?:share|proportion|percentage|number|rate) of ${VOID} (?:(?:or|and) ${VOID} )?(?:${PAPERS} )?${few(4)}$`,
          0.9,
        ],
      ],
    },
  },
} satisfies Measure as Measure;
