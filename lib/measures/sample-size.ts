import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Respondents of a poll: "a poll of [1,000] voters". */
export default {
  name: 'sample-size',
  units: ['count'],
  range: [50, 5e6],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` (?:[a-z-]+ |G@ |L@ |O@ |N@ ){0,4}(?:respondents|interviews|interviewees|people were (?:polled|surveyed|interviewed)|were (?:polled|surveyed|interviewed|questioned)|questionnaires|adults)\\b`,
          0.9,
        ],
        [
          ` (?:[a-z-]+ |G@ |L@ |O@ |N@ ){0,4}(?:people|voters|adults|citizens|residents|likely voters|registered voters) (?:[a-z-]+ ){0,3}(?:were |was )?(?:polled|surveyed|interviewed|questioned|took part in the (?:poll|survey)|between|from|nationwide|online|by (?:phone|telephone))`,
          0.75,
        ],
      ],
      before: [
        [
          `(?:poll|survey|sample|polling|exit poll|interviews?) (?:of|among|with|surveyed|covered|included|involved|questioned|interviewed|was based on|based on) (?:a (?:sample of|total of|representative sample of) )?${few(4)}$`,
          0.93,
        ],
        [
          `(?:asked|surveyed|polled|interviewed|questioned|quizzed|canvassed|polling(?! (?:stations?|places?|units?|cent))|surveying|interviewing) (?:a (?:sample|total) of )?(?:a representative sample of )?${few(3)}$`,
          0.85,
        ],
        [`sample (?:size )?(?:of|was|is|:) ${few(3)}$`, 0.95],
        [`\\( n ?= ?$`, 0.9],
      ],
      notAfter: [` (?:seats|votes|points|polling stations|stations)\\b`],
      // Who stands for election polls votes, not people.
      notBefore: [
        `\\bpolled (?:a |an )(?!(?:sample|total|representative|random)\\b)(?:[a-z-]+ ){1,2}$`,
        `\\b(?:having|who|he|she|it|party|candidate|contested [^.;]{3,60} and) polled (?:[a-z]+ ){0,2}$`,
        `[NO]@ (?:\\) )?(?:(?:had|has|have|only|also|could|alone|together|which|who|,) ){0,4}polled (?:[a-z]+ ){0,3}$`,
      ],
    },
  },
} satisfies Measure as Measure;
