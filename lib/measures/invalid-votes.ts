import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Votes found invalid, spoiled or blank: "[2.1 percent] of ballots were invalid". */
export default {
  name: 'invalid-votes',
  units: ['count', 'percent'],
  range: [0, 1e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` of (?:the |all )?(?:voters|votes|ballots) (?:had |have )?(?:spoiled|spoilt|invalidated) (?:their )?(?:ballots|votes|papers)`,
          0.95,
        ],
        [
          ` ${few(2)}(?:invalid|spoiled|spoilt|void|blank|null|rejected|invalidated) (?:votes?|ballots?|papers)\\b`,
          0.95,
        ],
        [
          ` (?:of )?(?:the |all )?(?:votes|ballots|ballot papers) (?:cast |casted )?(?:were |was |are |had been |have been |being )?(?:${few(2)})(?:invalid|spoiled|spoilt|void|blank|rejected|annulled|invalidated)\\b`,
          0.95,
        ],
        // "98 percent rejected the plan" voted
        [
          ` (?:were |was )?(?:invalid|spoiled|spoilt|rejected)\\b(?! (?:the|it|him|her|his|a|an|this|that|[NOLGB]@)(?: |$))`,
          0.8,
        ],
        [` ${few(2)}spoil(?:ed|t|ing) (?:their )?(?:ballots?|votes?|papers|ballot papers)\\b`, 0.95],
      ],
      before: [[`(?:invalid|spoiled|spoilt|blank|rejected) (?:votes?|ballots?) ${few(4)}$`, 0.85]],
    },
  },
} satisfies Measure as Measure;
