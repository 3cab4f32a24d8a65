import type { Measure } from '../model/measure';
import { few, hedged } from './pieces';

/** What is won or lost by so many votes; a share that is lost by so many points is a change. */
const PRIZE =
  '(?:the |a |his |her |its |their |that |this )?(?:[a-z-]+ |[LNO]@ ){0,2}(?:seat|state|elections?|race|contest|vote|presidency|constituency|district|county|primary|run-?off|nomination|referendum|province|city|ward|riding|by-election|poll|[L]@) ';

/** Lead of one contestant over another: "a lead of [3 points]", "by just [589] votes". */
export default {
  name: 'margin',
  units: ['points', 'percent', 'count'],
  range: [0, 1e8],
  tolerance: 0.05,
  cues: {
    en: {
      after: [
        [` (?:- )?(?:ahead|behind|clear|adrift)\\b`, 0.95],
        // "only [two points] more than the Reed Party"
        [
          ` (?:more|fewer|less|higher|lower|better|worse) than (?:the |its |his |her )?(?:[a-z-]+ ){0,2}[NO]@`,
          0.85,
          'points',
        ],
        [` (?:votes?|seats?) (?:ahead|behind|more than|fewer than|clear of)\\b`, 0.9],
        [` (?:- )?(?:point|vote|seat|percentage - point)? ?(?:lead|advantage|deficit|gap|edge|cushion)\\b`, 0.9],
        [` (?:votes? |seats? )?(?:- )?(?:vote |seat )?(?:margin|majority|victory|win)\\b`, 0.75],
        [` (?:or so ){0,1}gap\\b`, 0.9],
        [
          ` (?:- )?(?:seat|seats|vote|point) (?:(?:parliamentary|overall|working|commons) )?(?:victory|win|margin|lead|advantage|cushion|deficit|gap|majority)\\b`,
          0.96,
        ],
        // "less than [one point] separated the first two"
        [
          ` (?:percentage )?(?:points? |votes? |seats? )?(?:now |still )?(?:separat|divid)(?:e|es|ed|ing) (?:the |them|both|[NO]@)`,
          0.95,
        ],
        // "[16.9 percent] above his closest rival"
        [
          ` (?:points |votes |seats )?(?:above|ahead of|over|below|behind|clear of|more than|in front of) (?:his|her|its|their) (?:closest|nearest|main|chief|strongest) (?:[a-z]+ )?(?:rivals?|contenders?|opponents?|challengers?|competitors?|pursuers?)\\b`,
          0.93,
        ],
        [` votes? by which (?:[NO]@|he|she|they) (?:beat|won|defeated|led|lost)`, 0.96],
      ],
      before: [
        // "was defeated in Norwood by the Reeds' Ada Moss by [4,089] votes"
        [
          `\\b(?:defeated|beaten|ousted|unseated|edged out) (?:[a-z-]+ |[GLNO]@ |'s |' ){0,6}by (?:[a-z-]+ |[GLNO]@ |'s |' ){0,4}[NO]@ by ${hedged(4)}$`,
          0.95,
        ],
        // "came within [8 points] of Moss"
        [`\\bwithin (?:(?:just|only|about|around|some|a|mere|as little as) ){0,3}$`, 0.75, 'points'],
        [
          `(?:lead|leads|led|leading|margin|gap|advantage|difference|edge|majority|trails?|trailing|trailed|deficit) (?:[a-z@NOBG]+ ){0,5}?(?:of|by) ${few(5)}$`,
          0.92,
        ],
        [
          `(?:re-elected|elected|beat|beating|defeated|defeating|won|win|winning|wins|carried|carrying|ahead|behind|lost|losing|took|taken|held|went for|edged|outpolled|outpaced|topped|go for|prevailed|victory|triumph|up) (?:(?:[a-z'-]+|[NOBGL]@) ){0,4}by ${hedged(4)}$`,
          0.9,
        ],
        [
          `(?:ahead|behind|leads?|leading|led|trails?|trailing|up) (?:(?!with |on |at |to |from )[a-z'-]+ ){0,2}(?:by )?$`,
          0.7,
        ],
        [
          `(?:lead|margin|gap|advantage|edge) (?:over [NO]@ )?(?:had |has |have |was )?(?:narrowed|shrank|shrunk|widened|grew|grown|fell|fallen|dropped|down|cut|increased|expanded|rose|risen|slipped) (?:from|to) (?:D# (?:to|from) )?${hedged(2)}$`,
          0.93,
        ],
        [`\\bwith (?:a |an )?$`, 0.1],
        // "Moss is up 9 points among women": a lead; "up three points to 38" is a change
        [
          `(?:[NO]@|president|incumbent|challenger|senator|governor) (?:is |was )?up (?:by )?${hedged(2)}$`,
          0.85,
          'points',
        ],
        // "whittled Moss's lead slightly to under [60,000] votes"
        [
          `(?:narrow|widen|whittl|cut|extend|increas|shrink|shrank|reduc|trimm?|stretch|grow|grew|slash)[a-z]* (?:(?:his|her|their|its|the|a|[NO]@ 's|narrow|slim|early|initial) ){0,3}(?:lead|margin|advantage|edge)(?: over [NO]@)?(?: [a-z]+)? (?:to|from) ${hedged(3)}$`,
          0.96,
        ],
        [`(?:a gap|gap) (?:of|well above the|above|below) ${hedged(4)}$`, 0.75],
        [
          `(?:overall|commons|parliamentary|comfortable|slim|narrow|thumping|big|working) majority of ${hedged(2)}$`,
          0.95,
        ],
        // "the gap came to [369,591] votes", "the difference between the two is [86]"
        [
          `\\b(?:margin|lead|gap|advantage|difference|majority|distance|deficit) (?:between (?:[a-z-]+ |[NO]@ ){1,5})?(?:was|is|stands at|stood at|came to|comes to|amounts to|amounted to|reached|totall?ed|being) ${hedged(4)}$`,
          0.93,
        ],
        [
          `\\b(?:margin|lead|advantage|edge) (?:over (?:[a-z]+ ){0,3}(?:[NO]@ ){1,2})?(?:was|is|stands at|stood at|comes to|came to|amounts to|is put at|shrank to|shrunk to|fell to|grew to|narrowed to|widened to|of|at|by) ${hedged(4)}$`,
          0.93,
        ],
        [
          `(?:defeat|defeating|defeated|beat|beating|edged|topped) (?:[a-z-]+ |[NO]@ |[GL]@ ){1,8}by ${hedged(4)}$`,
          0.9,
        ],
      ],
      notBefore: [
        `(?:make|makes|made|making|take|takes|took|set|sets|end|ends|ended|give|gives|add|adds|turn|turned) up ${few(2)}$`,
        `margin of error ${few(6)}$`,
        `\\b(?:lead|led|leads|leading|ahead|behind|trail(?:s|ed|ing)?) (?:[a-z]+ ){0,2}(?:at|on|managing|getting|winning|polling|securing|receiving) ${few(2)}$`,
        // "leads the poll with [43 percent]"
        `\\b(?:lead|led|leads|leading) (?:[a-z]+ ){0,6}with (?:about |around |some |over |nearly |almost |just |more than |at least ){0,1}$`,
        `[PC]# (?:to|-|against|versus) ${few(2)}$`,
        `between $`,
        `\\bup (?:by )?$(?<!had (?:[NO]@ )?up $)(?<!showing [NO]@ up $)(?<!(?:@|president|incumbent|challenger|senator|governor) (?:is |was )?up (?:by )?$)`,
        `swing ${few(3)}$`,
        `\\b(?:increased?|rose|fell|dropped|declined|grew|jumped|up|down|gained|lost(?! ${PRIZE})) ${few(2)}by ${few(3)}$`,
      ],
      notAfter: [
        ` (?:on|since|from|compared with|compared to) (?:the |its |their )?(?:last|previous|Y#|[a-z]+ election)`,
        ` (?!(?:ahead|behind|clear|more|fewer|points?|votes?|seats?)\\b)${few(3)}(?:states?|parties|instances|polls|battleground|battlegrounds|times|occasions|candidates|counties|districts|rivals|surveys|contests|races)\\b`,
        ` - and-a-half`,
        // "won 24 seats, behind 30 for the Reed Party"
        ` for (?:the )?(?:[a-z-]+ ){0,2}[NO]@`,
        ` parliamentary constituencies`,
        ` (?:- )?(?:party|year|week|day|month|hour)`,
        ` (?:- )?seats? majority in (?:the |a |its )?C#`,
        ` (?:in|of) (?:the )?(?:C# )?(?:- )?(?:seat )?(?:parliament|knesset|house|chamber|assembly)`,
        ` (?:(?:electoral )?votes? |seats? )?(?:to|-|against|versus) (?:just |only )?[PC]#`,
        ` majority (?:voted|opted|backed)`,
        ` (?:of|for) (?:the )?(?:votes?|vote)\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
