import type { Measure } from '../model/measure';
import { AREAS, few, RESULTS_FROM } from './pieces';

/** An election figure that fits no other measure: webcams, countries with stations, stations annulled, seats short. */
export default {
  name: 'other',
  units: ['count', 'percent', 'fraction'],
  range: [0, 1e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` candidates? (?:are |were |was |is |had been |have been )?(?:elected |returned |declared elected )?(?:without (?:a )?contest|unopposed|uncontested)\\b`,
          0.97,
        ],
        [` ${few(2)}(?:webcams|web cameras|cctv cameras|video cameras)\\b`, 0.8],
        [` of (?:the |its |all )?${few(2)}seats?\\b`, 0.9, 'percent'],
        // "[one-fourth] of the 335 seats", "roughly [a third] of the delegates"
        [
          ` of (?:the |its |all |their )?(?:C# )?(?:available |pledged |total |remaining |[NO]@ |democratic |republican )?(?:${few(2)}seats|delegates|electoral votes|mps|members of parliament)\\b`,
          0.93,
          'fraction',
        ],
        // who is left to be won over
        [
          ` (?:of [^PC#.;,]{2,40} )?(?:still |remain(?:s|ed)? |were |are |was |is |had |have )*(?:uncertain|unsure|yet to (?:decide|make up)|uncommitted|not (?:yet )?(?:decided|made up their minds?))\\b`,
          0.95,
          'percent',
        ],
        [` (?:of [^PC#.;,]{2,40} )?(?:did not|didn't|don't|do not) know (?:how|who|whom|which)\\b`, 0.95, 'percent'],
        [` (?:of [^PC#.;,]{2,40} )?(?:said|say) (?:that )?they (?:would|will) not vote\\b`, 0.95, 'percent'],
        [
          ` (?:of [^PC#.;,]{2,40} )?(?:still )?(?:say|said) (?:that )?(?:they |would )*(?:support|back|prefer|chose|choose|want) neither\\b`,
          0.95,
          'percent',
        ],
        // "12 percent of the candidates were women"
        [` of (?:the |all |its |their )?(?:[a-z]+ ){0,2}candidates\\b(?! (?:won|backed|supported))`, 0.9, 'percent'],
        [` of (?:the )?(?:outgoing )?(?:parliament|legislature|assembly|chamber|seats)\\b`, 0.7, 'percent'],
        [
          ` of (?:the )?(?:electorate|eligible ${few(2)}|voting-age ${few(2)}) (?:[-,] )?${few(1)}registered`,
          0.85,
          'percent',
        ],
        [` (?:- )?(?:seats?|votes?) (?:short|shy|away)\\b`, 0.85],
        [
          ` seats? (?:are|were|remain(?:s|ed)?|is|was)(?: still)? (?:in (?:the balance|doubt)|undecided|undeclared|too close to call|to be decided)\\b`,
          0.95,
        ],
        // "needs [three million] additional votes"
        [` (?:additional|extra|further|more) votes\\b(?! than)`, 0.9, 'count'],
        [` ${few(2)}(?:abstaining|abstained|abstentions|stayed (?:at )?home|did not vote|didn't vote)\\b`, 0.85],
        [` of (?:the |his |her |their )?(?:pledged |available |democratic |[NO]@ )?delegates\\b`, 0.9, 'percent'],
        [` of (?:the |all )?(?:voters|electorate|[GL]@ voters) (?:chose|backed|voted for|picked) neither\\b`, 0.95],
        // "[97 per cent] of its votes came from the north": a part of what one has
        [
          ` (?:of (?:its|their|his|her|the|these|those|all) (?:[a-z]+ ){0,2}(?:votes?|total|support|ballots) )?(?:had |has |have )?(?:came|come|comes|coming) from (?:the )?(?:[NLOG]@|[a-z]+)`,
          0.98,
          'percent',
        ],
        // who have not made up their minds
        [
          ` (?:of (?:the )?(?:[a-z]+ ){0,2}(?:voters|respondents|electorate|sample) )?(?:\\( P# \\) )?(?:were |are |is |was |remain(?:s|ed)? |said they (?:were|are) )?(?:still )?undecided\\b`,
          0.95,
          'percent',
        ],
        [` \\) (?:did not vote|abstained|stayed (?:at )?home)\\b`, 0.9],
        [` (?:short|shy) of (?:a |an |the )?(?:${few(2)})?(?:majority|C#)`, 0.95],
        [` ${few(2)}candidates? (?:lost|lose|forfeited|to lose) ${few(2)}deposits?`, 0.9],
        [` (?:of (?:them|whom|these) )?(?:have |had )?(?:lost|forfeited) (?:their |all )?deposits?\\b`, 0.95, 'count'],
        [
          ` (?:other |more )?candidates? (?:, )?(?:but )?(?:they |who )?(?:were |was |had been |have been )?(?:disqualified|barred|rejected|withdrew|dropped out)`,
          0.8,
        ],
        // "won majorities in [17] out of 18 district councils", "carried [eight] of ten provinces"
        [` (?:out )?of (?:the |all )?(?:C# )?(?:of )?(?:[LGOBN]@ (?:'s |' )?)?${few(2)}${AREAS}\\b`, 0.72, 'count'],
        [` of (?:the |all )?(?:[LGOBN]@ (?:'s |' )?)?${few(2)}${AREAS}\\b`, 0.72, 'percent'],
      ],
      before: [
        [
          `\\babstentions?(?: (?:rate|level))? (?:(?:of|at|was|is|reached|reaching|hit|hitting|exceed(?:ed|ing)|above|over|topp(?:ed|ing)|surpass(?:ed|ing)|stood at|amounted to|rose to|rising to) ){1,2}${few(2)}$`,
          0.95,
          'percent',
        ],
        // "lacks [0.08%] to reach the threshold"
        [
          `\\b(?:lack(?:s|ed|ing)?|(?:fall|fell|falls|falling|was|were|is|are) short by|miss(?:es|ed) (?:it|the [^PC#.;,]{2,40}) by) ${few(2)}$`,
          0.95,
          'percent',
        ],
        [`\\b(?:won|take|took|taken|carried|win|hold|held) all but $`, 0.95, 'count'],
        [`\\bundecided (?:[a-z]+ ){0,2}(?:was|were|is|at|stood at) ${few(1)}$`, 0.95, 'percent'],
        [
          `(?:^|out )of (?:the |all )?C# seats?(?: (?:up for grabs|at stake|contested|available))? , [^PCDF;.]{0,60}$`,
          0.9,
          'percent',
        ],
        [`(?:embassies|consulates|missions) ${few(2)}(?:of|in) $`, 0.85],
        [
          `(?:commission|committee|council|court|authorities|officials|B@|panel) (?:has |had )?(?:barred|disqualified|rejected|banned|excluded) ${few(1)}$`,
          0.9,
        ],
      ],
      notBefore: [RESULTS_FROM],
    },
  },
} satisfies Measure as Measure;
