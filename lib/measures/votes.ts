import type { Measure } from '../model/measure';
import { few, GETS, hedged } from './pieces';

/** A contestant's votes: "polled [217,914] votes". */
export default {
  name: 'votes',
  units: ['count'],
  range: [0, 1e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        // "in all, [7,176,141] Kenyans chose her"
        [
          ` (?:people|persons|voters|citizens|G@|residents) (?:had |have )?(?:chose|chosen|picked|backed|preferred|supported|plumped for|went for) (?!to )`,
          0.95,
        ],
        [` who (?:had |have )?(?:opted for|voted for|chose|backed|supported|picked|preferred|went for)\\b`, 0.93],
        [
          ` for (?:the |his |her )(?:[a-z-]+ )?(?:[NO]@|incumbent|challenger|president|rival|runner-up|winner|loser|democrat|republican)`,
          0.3,
        ],
        [
          ` (?:people |voters |citizens )?(?:had |have )?voted (?:for )?(?:the |a )?["']? ?(?:[NO]@|yes|no)(?= |$)`,
          0.95,
        ],
        [` votes? (?:were |had been )?cast (?:for|in favou?r|against)`, 0.97],
        [
          ` (?:people|persons?|voters?|citizens|G@|residents)(?: in (?:the )?[LGN]@)? (?:had |have )?(?:[a-z]+ )?(?:voted|opted|wrote in) (?:[a-z]+ )?(?:for|against) `,
          0.95,
        ],
        [` (?:people|persons?|voters?)(?: in (?:the )?[LGN]@)? (?:had |have )?wrote in\\b`, 0.9],
        [` write-in (?:votes?|ballots?)\\b`, 0.97],
        [` (?:votes? )?(?:in favou?r|against)\\b(?! (?:just |only )?[PCD]#)`, 0.8],
        [
          ` ${few(2)}votes\\b(?! (?:had been |have been |were |was )?(?:counted|cast|tallied|declared invalid|are invalid|were invalid|to win|needed|required))`,
          0.85,
        ],
        [` \\( P# \\) (?:of (?:the )?)?${few(2)}votes?\\b`, 0.9],
        // "polled [452,579] or 53.2 percent of the votes"
        [` or (?:[a-z]+ )?P# of (?:the )?${few(2)}(?:votes?|ballots?)\\b`, 0.95],
        [` \\( P# \\)`, 0.6],
        [` vote (?:apiece|each)\\b`, 0.85],
        // "was elected with [37,008] preferences": votes for a person on a list
        [` preferen(?:ces|tial votes|ce votes)\\b`, 0.92],
        [` votes? (?:for|to|going to)\\b`, 0.9],
        [` (?:won|polled|garnered) by (?:the )?(?:G@ )?[NO]@`, 0.8],
        [
          ` (?:people|voters|citizens|G@) who (?:had |have )?(?:voted for|elected|backed|supported|chose|picked)\\b`,
          0.95,
        ],
      ],
      before: [
        // "polled a total votes of [8,794,726]"
        [
          `\\b(?:polled|got|won|received|secured|garnered|scored|obtained|amassed) (?:a |the )?(?:grand |overall |combined )?total (?:of |number of )?(?:valid )?votes? of $`,
          0.97,
        ],
        // "by 100,000 votes: [1,820,633] for the Democrat"
        [`\\bvotes? : (?:[a-z]+ )?$`, 0.3],
        // "took [N] 49.8% of the popular vote, about [77.3 million] ballots", "Harris's 48.3% ([75 million])"
        [
          `P# of (?:the |all )?(?:[a-z]+ )?(?:votes?|ballots) ,? ?(?:or |about |some |nearly |almost |roughly |with ){0,2}$`,
          0.86,
        ],
        [`[NO]@ (?:'s )?(?:[a-z]+ ){0,3}P# \\( $`, 0.75],
        [`P# (?:of (?:the )?votes? )?, or $`, 0.7],
        [`[NO]@ ${few(3)}${GETS} ${few(3)}$`, 0.3],
        [`\\bpolled ${hedged(3)}$`, 0.8],
        // "polled a paltry [3,611]"
        [`\\bpolled (?:a |an )(?!(?:sample|representative|random)\\b)(?:[a-z-]+ ){1,2}$`, 0.85],
        [`votes? to $`, 0.6],
        [`P# \\( $`, 0.4],
      ],
      notAfter: [
        ` (?:out )?of (?:the |a )?C# (?:[a-z-]+ )?seats\\b`,
        ` votes in (?:the )?(?:parliament|house|senate|chamber|assembly|congress|commons|[OB]@)\\b`,
        ` votes on\\b`,
        ` ${few(2)}(?:seats?|electoral votes?|votes? (?:ahead|behind|more|fewer|less|short|margin|majority|lead)|vote (?:margin|majority|lead|poll|rigging))\\b`,
        ` votes? by which\\b`,
        ` (?:additional|extra|further|more|fewer|less) votes\\b`,
        ` ${few(1)}(?:valid|invalid|spoiled|spoilt|rejected|blank|postal|absentee) (?:votes|ballots)`,
        ` votes? to (?:win|pass|secure|form|elect)`,
      ],
      notBefore: [
        `\\b(?:senate|house|congress|parliament|assembly|commons) (?:by|with) ${few(1)}$`,
        `\\bturnout [^.;]{3,80} , or ${few(2)}$`,
        `(?:majority|margin|lead|by) (?:of )?${few(2)}$`,
        `\\bby ${few(2)}$`,
        `\\b(?:margin|lead|advantage|edge) (?:over (?:[a-z]+ ){0,3}(?:[NO]@ ){1,2})?(?:was|is|stood at|of|at|by) ${few(3)}$`,
        `\\b(?:lost|dropped|shed|losing) ${hedged(3)}$`,
        `\\b(?:lead|margin|advantage|edge) (?:[a-z]+ ){0,2}(?:to|from) ${hedged(3)}$`,
      ],
    },
  },
} satisfies Measure as Measure;
