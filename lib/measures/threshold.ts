import type { Measure } from '../model/measure';
import { few } from './pieces';

/** What the law asks: a threshold, a majority needed, a quorum: "the [5 percent] threshold", "the [326] seats required". */
export default {
  name: 'threshold',
  units: ['percent', 'count', 'fraction', 'points'],
  range: [0, 1e8],
  tolerance: 0.005,
  cues: {
    en: {
      after: [
        [
          ` (?:- )?(?:of (?:the )?votes? )?${few(3)}(?:threshold|barrier|hurdle|cut-off|cutoff|quorum|minimum)\\b`,
          0.96,
        ],
        [
          ` ?(?:-|\\+|plus) ?(?:\\+ )?(?:C# |one |1 |0 )?(?:vote |votes |of the )?(?:needed|required|majority|rule|mark)`,
          0.85,
        ],
        [` (?:\\+|plus|and) (?:C#|0|one|a single)\\b`, 0.9],
        [` ${few(4)}(?:needed|required|necessary|requires?|it needs|they need)\\b`, 0.92],
        [` (?:- )?(?:seat |seats |vote |electoral votes? )?mark\\b`, 0.9],
        [
          ` (?:seats? |delegates? |votes? |electoral votes? |mps |deputies |members )?that (?:would )?(?:represents?|makes?(?: for| up)?|forms?|constitutes?|gives?|is|are) ${few(2)}majority\\b`,
          0.97,
        ],
        // "the [200] with which it could override a veto", "a lead of [10 points] that would have spared them a run-off"
        [` (?:seats |votes |mps )?with which (?:it|he|she|they|[NO]@) (?:could|would|can|might)\\b`, 0.95],
        [` that would (?:have )?(?:spare[ds]?|avoid(?:ed)?|avert(?:ed)?|prevent(?:ed)?|secured?|w[io]n|given?) `, 0.9],
        // "the [50 percent] vote base" that wins
        [` (?:of (?:the |a )?)?(?:vote|voter|voting)(?: -|-)? ?base\\b`, 0.97, 'percent'],
        // "the [10-point] lead he needed", "the [270] electoral votes that she needs"
        [
          ` (?:- )?(?:[a-z-]+ |[BO]@ ){0,3}(?:lead|margin|majority|seats|votes|delegates|mps|support) (?:that |which )?(?:he|she|it|they|you|[NO]@|(?:the |any |a )?(?:[a-z]+ ){0,2}(?:candidate|party|coalition|bloc|alliance|government)s?) (?:would |will )?(?:needs?|needed|requires?|required|must have|has to have)\\b`,
          0.96,
        ],
        // "wins by [half a point] or less", where the law counts again
        [
          ` (?:- )?(?:percentage )?(?:points? |percent |votes )?(?:or|and) (?:less|fewer|under|below)\\b(?=[^.;]{0,90}(?:recount|run-?off|second round|hand count))`,
          0.96,
        ],
        [` (?:seats )?(?:as|being) the (?:halfway|half-way|majority|winning|magic)\\b`, 0.97],
        [
          ` (?:or more )?(?:of (?:the )?(?:popular )?votes? )?(?:to (?:win|avoid|avert|secure|be elected|clinch|form|enter|qualify|pass))\\b`,
          0.7,
        ],
        [` (?:seats? )?(?:for|to (?:form|secure|get|have|win)) (?:a |an |the )?(?:${few(2)})majority\\b`, 0.85],
      ],
      before: [
        // "a party needs 5 % of the vote, a bloc [7 %] and an independent [2 %]"
        [
          `\\b(?:needs?|requires?|threshold|hurdle|barrier|must (?:win|get|poll))\\b[^.;]{0,110}P#[^.;]{0,60}(?:, |and )(?:an? |for )(?:[a-z-]+ )?(?:party|parties|blocs?|coalitions?|alliances?|independents?|candidates?|lists?|electoral blocs?) $`,
          0.85,
          'percent',
        ],
        // "needs half of all votes and at least [20 %] in each province"
        [
          `\\b(?:needs?|must (?:win|get|receive)|requires?|has to (?:win|get))\\b[^.;]{0,70}[PF]#[^.;#]{0,40} and (?:at least |more than |a minimum of )$`,
          0.9,
        ],
        // "Neither came near the [40 per cent]"
        [
          `\\b(?:neither|none|nobody|no (?:single )?(?:one|candidate|party|bloc|alliance))\\b[^.;#]{0,50}(?:near|close to|within reach of) (?:the )?$`,
          0.9,
        ],
        // "every election has produced a winner who secured more than [50 percent]"
        [`\\bwinner who (?:secured|got|won|received|polled) (?:more than|over|at least) $`, 0.85],
        [`\\bshort of the $`, 0.41, 'count'],
        // "winning the nomination takes [1,215]", "it takes [61] seats to govern"
        [
          `\\b(?:winning|clinching|securing|to win|to clinch|to secure) (?:the |a |an )?(?:[a-z-]+ |[O]@ ){0,3}(?:nomination|majority|presidency|election|race|seat) (?:now |still |only |usually ){0,2}(?:takes?|needs?|requires?|calls for) ${few(3)}$`,
          0.95,
          'count',
        ],
        // "for the referendum to be valid, at least [33%] of voters had to take part"
        [
          `\\b(?:to be|be considered|be declared|to become|is|are|was) (?:legally )?(?:valid|binding)(?: ,| only if|, if| if| when| unless)[^PC#.;]{0,50}$`,
          0.95,
        ],
        // "had to win a majority in at least [four] of the six states"
        [
          `\\b(?:had|has|have|needs?|needed|must|required?) (?:to )?(?:win|carry|get|secure|gain|pass)[^PC#.;]{0,60} in (?:at least |no fewer than |a majority of |more than )(?:the )?$`,
          0.9,
          'count',
        ],
        [`candidates? (?:, if any , )?who (?:wins?|gets?|receives?|secures?) ${few(4)}$`, 0.85],
        [`(?:law|constitution|rules?|code) (?:asks?|requires?|demands?|sets?|needs?)(?: [a-z-]+){0,8} $`, 0.9],
        [
          `(?:threshold|barrier|hurdle|quorum|minimum) (?:of|is|was|at|for [a-z ]{0,24}(?:is|was)|to enter [a-z ]{0,20}(?:is|was)) ${few(3)}$`,
          0.95,
        ],
        [`threshold \\( $`, 0.95],
        [
          `(?:halfway|half-way|majority|magic|winning) (?:mark|line|number|figure|post) (?:of|at|is|was) ${few(2)}$`,
          0.97,
        ],
        [`\\b(?:magic|magical) $`, 0.9],
        // "a recount is mandatory where the margin is within [0.5%]"
        [
          `\\b(?:recount|run-?off|second round)[^.;]{2,80}(?:margin|difference|gap) (?:is |was |of |falls? |within |under |below |less than |at |or ){1,4}$`,
          0.96,
        ],
        // "a fine on those who receive less than [2%]", "parties that poll under [5%]"
        [
          `\\b(?:those|parties|candidates|anyone|any party|any candidate|lists?) (?:who|which|that|with) (?:gets?|receives?|polls?|wins?|obtains?|secures?|fails? to (?:get|win|reach|poll)|fall|falls) (?:less than|under|below|fewer than|at least|more than) (?:the )?$`,
          0.9,
        ],
        [`minimum (?:vote|votes|seat) requirement of ${few(1)}$`, 0.95],
        [
          `without (?:(?:anyone|any candidate|a candidate) )?(?:(?:getting|winning|securing|reaching|passing|crossing) )?(?:the )?$`,
          0.8,
          'percent',
        ],
        [`(?:absolute|outright|two-thirds|simple|required|working) majority of ${few(1)}$`, 0.97, 'count'],
        [
          `(?:have|has|had|need|needs) to (?:receive|win|get|secure|obtain) (?:the )?(?:support|backing|votes?) (?:of|from) (?:more than |at least |over )?(?:the )?$`,
          0.95,
          'percent',
        ],
        [`(?:no|neither|nobody|without) (?:[a-z]+ ){0,5}majority of (?:more than |over |at least )?$`, 0.97, 'percent'],
        [`(?:threshold|barrier) \\( P# for ${few(2)}and $`, 0.95],
        [
          `(?:needs?|needed|requires?|required|need to (?:net|win|gain|get|take|secure|have|attract|reach|obtain|poll|garner|pick up|capture|receive|clear|cross|achieve|score|muster)|needs to (?:net|win|gain|get|take|secure|have|attract|reach|obtain|poll|garner|pick up|capture|receive|clear|cross|achieve|score|muster)|must (?:win|get|secure|obtain|receive|attract|reach|poll|garner|capture|clear|cross|achieve|score|muster)|has to (?:win|get)|would need|'d need to (?:net|win)) ${few(5)}$`,
          0.88,
        ],
        [
          `(?:short of|shy of|exceed(?:s|ed)?|cross(?:es|ed|ing)?|clear(?:ed|s)?|surpass(?:es|ed)?|pass(?:es|ed)?|(?:fails?|failed) to (?:get|win|reach|secure|meet|receive)|meet|met|secure the stipulated minimum) (?:the |a |that )?(?:(?:legal|constitutional|electoral|necessary|required|minimum|stipulated|outright|of) ){0,2}$`,
          0.6,
          'percent',
        ],
        [`(?:get|gets|getting|paths?|path|road|way|race|quest) to $`, 0.8, 'count'],
        [
          `(?:unless|if|should) (?:[a-z'-]+ ){1,8}(?:gets?|wins?|receives?|secures?|obtains?|passes|reaches|take|takes|fails to get) ${few(4)}$`,
          0.8,
        ],
        [
          `(?:none|no (?:single |one |presidential |[NOG]@ )?(?:candidate|contender|contestant)s?|nobody|no one|neither|no (?:single )?party|any candidate) (?:(?:[a-z'-]+|[NOGL]@|'s) ){0,9}(?:gets? to|get|gets|win|wins|receive|receives|secured?|secures|obtain|obtains|obtained|garner|garners|garnered|polls?|polled|scores?|scored|reach|reached|pass|passed|crossed?|cleared?|getting|winning|securing|obtaining|gaining|crossing|passing|reaching|received?) ${few(4)}$`,
          0.85,
        ],
        [
          `(?:candidates?|contestants?|party|parties) (?:should|must|has to|have to|needs? to|(?:is|are) required to) (?:[a-z]+ )?(?:poll|win|get|receive|secure|obtain|garner|score|reach) ${few(4)}$`,
          0.85,
        ],
        [`(?:minimum|stipulated|mandatory|requisite) ${few(2)}$`, 0.85],
      ],
      notBefore: [
        // "won by a whopping [15,086]-vote majority": what it came to
        `\\b(?:won|wins?|winning|elected|re-elected|beat|beaten|beating|defeat(?:s|ed|ing)?|victor(?:y|ious)|held|retain(?:s|ed|ing)?|kept|captured|took|taken|returned|secured|enjoys?|enjoyed) [^PC#.;]{0,50}(?:by|with|on|of) (?:a |an )(?:[a-z-]+ ){0,3}$(?<!(?:needs?|needed|required|threshold|minimum) (?:[a-z]+ ){0,3}$)`,
      ],
      notAfter: [
        // "the 65 required for a majority in the [129]-seat parliament"
        ` - (?:seat|member|strong)\\b(?! (?:majority|mark|threshold|barrier|line))`,
        // "a 55-45 majority in the Senate": what each side has
        ` - C# (?:seat )?majority in\\b`,
        ` (?:(?:seats?|points?|votes?) )?(?:short|shy|away)\\b`,
        ` (?:additional|extra|further|more) votes\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
