import type { Measure } from '../model/measure';
import { COUNTED, few, hedged, RESULTS_FROM } from './pieces';

/** Share or number of ballots, precincts or protocols counted so far: "after processing [93.35 percent] of the ballots". */
const THINGS = `(?:votes?|ballots?|ballot papers|precincts?|polling stations?|polling units?|stations?|tally sheets|tallies|tally|protocols?|returns|results|districts|vote|count|polling places|wards|constituencies|counties|actas|ballot boxes|boxes)`;
/** Places that declare their results as a whole. */
const UNITS =
  '(?:constituencies|districts|precincts|polling (?:stations|units|places)|stations|wards|counties|municipalities|boroughs|ridings|electorates|counting areas|local authorities|tally sheets|protocols|ballot boxes)';
/** What stands between a number of ballots and their being counted: "of the election commission [protocols]", "of votes [cast by those abroad]". */
const WHOSE = "(?:[a-z-]+ |[NOLGB]@ (?:'s )?){0,4}";
const SENT = '(?:cast |sent |mailed )?(?:(?:by|from|in|at|on) [^PC#.;,]{2,40} |abroad |overseas )?';
const DONE =
  '(?:to be |having |had |have |has |been |was |were |are |is |already |being |yet |now |only |so far |will )';
export default {
  name: 'counted',
  units: ['percent', 'count', 'fraction'],
  range: [0, 1e9],
  tolerance: 0.05,
  cues: {
    en: {
      after: [
        [` of (?:the )?count\\b`, 0.85],
        // "won 72 of the [170] seats for which results had been declared"
        [
          ` seats (?:for which|where) (?:the )?(?:results|trends|leads|counts) (?:are|were|have been|had been|was|has been) (?:declared|announced|available|known|released|in)\\b`,
          0.98,
        ],
        [
          ` (?:of|out of) (?:the |a total of )?C# ${THINGS}(?: \\( P# \\))? (?:have been |had been |were |are |being |having been )?${COUNTED}\\b`,
          0.97,
        ],
        [` \\) (?:have been |had been |were |are |having been )?${COUNTED}\\b`, 0.8],
        [
          ` of (?:the |all |its |their )?${WHOSE}(?:votes?|ballots|protocols|tally sheets|results|returns|precincts|stations|districts) ${SENT}${DONE}{1,5}(?:verified|${COUNTED})\\b`,
          0.97,
        ],
        [` of (?:the |all )?(?:results|returns|ballots|protocols|votes) (?:verified|checked)\\b`, 0.97],
        // "after [89%] had been processed"
        [` (?:have|has|had) (?:now |already )?been (?:counted|tallied|processed|tabulated)\\b`, 0.9, 'percent'],
        // "results from [36] of the 61 constituencies", "from the [121] constituencies declared"
        [
          ` (?:(?:out )?of (?:the |all |its )?)?(?:C# )?(?:more |other |further |additional )?${few(1)}(?:${UNITS}|seats)\\b`,
          0.41,
          'count',
        ],
        [` (?:of )?(?:the |all |its )?${few(1)}${UNITS}\\b`, 0.41, 'fraction'],
        [
          ` (?:more |other |further )?${UNITS} (?:have |had |has |been |were |already |so far ){0,3}(?:declared|verified|announced|gazetted)\\b(?! (?:by|for|as|it|that|on|[NO]@))`,
          0.95,
        ],
        [
          ` (?:of )?(?:the |all |its |their )?${few(2)}${THINGS} (?:to be |having been |had been |have been |has been |were |was |are |is |already |being |yet |now |cast |so far |will have been ){0,4}${COUNTED}\\b`,
          0.97,
        ],
        [
          ` (?:counted|tallied|processed|tabulated|scrutinised|scrutinized)\\b(?! (?:the|a|his|her|L@|Y#|favou?r))`,
          0.75,
        ],
        [` of (?:the )?(?:tally sheets|protocols|precincts|returns)\\b`, 0.8],
        // "with [53] results in for the assembly"
        [` (?:of (?:the )?C# )?(?:results?|returns|precincts|constituencies) in(?= ?[,.;)]|$| (?:for|from|by) )`, 0.97],
        [` of (?:the )?${few(1)}vote (?:in(?= ?[,.;)]|$)|counted)`, 0.95],
      ],
      before: [
        [RESULTS_FROM, 0.41, 'count'],
        [RESULTS_FROM, 0.41, 'fraction'],
        [
          `\\b(?:results?|returns|figures|votes|tallies|data|counts?) (?:now |so far )?in from ${few(3)}$`,
          0.97,
          'percent',
        ],
        // "the vote count includes [99 percent]"
        [
          `\\b(?:count|tally|results?|figures) (?:includes?|covers?|represents?|comprises?) ${hedged(3)}$`,
          0.95,
          'percent',
        ],
        // "bringing the number of constituencies verified to [141]"
        [
          `\\b${UNITS} (?:verified|counted|declared|announced|processed|reported|reporting) (?:so far |now )?(?:to|is|was|at|reached|stands at|stood at|came to) ${hedged(2)}$`,
          0.97,
        ],
        [
          `(?:based on|data from|results from|returns from|figures from|protocols from|tall(?:y|ies)(?: sheets)? from) ${few(2)}$`,
          0.97,
          'percent',
        ],
        [
          `(?:after|with|on|following|from) (?:the )?(?:processing|counting|count|tallying|scrutiny|tabulation) (?:of )?(?:the )?${few(2)}$`,
          0.97,
        ],
        [
          `(?:counted|processed|(?<!(?:who|[NO]@|he|she) )tallied|counting(?! (?:not more|no more|for|some|about|among))|processing) ${few(3)}$`,
          0.75,
          'percent',
        ],
        [`(?:count|counting) (?:is |was |now )?(?:at|reached|stood at|stands at) ${few(1)}$`, 0.75, 'percent'],
      ],
      notBefore: [`\\b(?:turnout|turn-out|participation) (?:at|to be) ${few(2)}$`],
      notAfter: [
        ` of (?:the )?votes? counted [^PC.;]{0,60}(?:support|back|favou?r|approv)[a-z]*\\b`,
        ` of ${few(3)}(?:seats|voters)\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
