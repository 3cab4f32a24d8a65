import type { Measure } from '../model/measure';
import { few, HELD_IN, RESULTS_FROM } from './pieces';

/** A contestant's seats, won, held or projected: "took [66] seats". */
export default {
  name: 'seats',
  units: ['count', 'fraction'],
  range: [0, 5000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` (?:seats )?in (?:the |a |its )C# (?:- )?(?:seat|member)\\b`, 0.92],
        [
          ` (?:of the |of its |out (?:of )?(?:the )?)?(?:C# )?(?:[NOLG]@ (?:'s |' )?)?${few(3)}(?:seats?|mps|deputies|lawmakers|legislators|constituency seats|mandates|delegates?|electoral votes?|electors|councillors|senators)\\b`,
          0.8,
        ],
        [` (?:seats?|mps) (?:each|apiece)\\b`, 0.9],
        [` - seats? (?:party|group|faction|bloc|gain)\\b`, 0.75],
        [` (?:(?:out )?of (?:the |all )?C# )?(?:[a-z-]+ )?(?:constituencies|ridings)\\b`, 0.55, 'count'],
        [` members of (?:the )?(?:parliament|assembly|house|legislature)\\b`, 0.41],
        [
          ` - C# (?:seat )?majority in (?:the )?(?:[a-z]+ )?(?:senate|house|parliament|assembly|chamber|congress|council|[OB]@)`,
          0.9,
        ],
        [
          ` seats? (?:that |which )?(?:it|they|he|she|the party|the alliance) (?:had )?(?:won|held|holds?|took|captured|controlled)\\b`,
          0.93,
        ],
        [` (?:of|out of|out) (?:the |its )?C#`, 0.5],
        [
          ` (?:of|out of) (?:the |its )?(?:[a-z]+ |[NOLGB]@ )?(?:'s |' )?C# (?:[a-z-]+ ){0,2}seats\\b(?! (?:up|at))`,
          0.85,
        ],
        [` (?:of|in) (?:the )?${few(2)}(?:parliament|legislature|assembly|house|chamber)\\b`, 0.6],
        // "obtained a [two-thirds] majority": that share of the chamber
        [` (?:parliamentary |legislative |seat )?majority\\b`, 0.8, 'fraction'],
        ['s? majority in (?:the )?(?:parliament|house|[a-z]+)', 0.6],
      ],
      before: [
        [
          `(?:[NO]@|party|they|it) (?:now |still |currently )?(?:have|has|had|holds?) (?:(?:just|only|about|around|some|over|nearly|almost) ){0,2}$`,
          0.3,
          'count',
        ],
        // "emerged victorious in [135] constituencies"
        [
          `\\b(?:won|wins?|winning|victorious|bagged|captured|claimed|elected from) (?:in )?(?:(?:just|only|about|around|some|over|nearly|almost|at|least|as|many|all) ){0,3}$`,
          0.41,
          'count',
        ],
        // "did capture all [25] seats"
        [
          `\\b(?:won|wins?|winning|captured?|capturing|took|takes?|taking|swept|sweep|sweeping|secured?|bagged|claimed) all (?:of )?(?:the )?$`,
          0.41,
          'count',
        ],
        [`(?:seats?|mps|deputies) (?:won |held |going )?(?:to|for|from|:|at) ${few(2)}$`, 0.6],
        [`(?:control|controls|holds?|held|won|win|winning|secured?|with) ${few(2)}$`, 0.2],
        [`(?:seats|slots|mps|deputies|lawmakers) \\( ?$`, 0.62],
        [`majority of ${few(1)}$`, 0.3],
        // "lost two of its [ten] seats"
        [
          `\\b(?:lost|losing|lose|loses|kept|held|retained|retain|shed|defended) C# of (?:its|their|his|her) (?:previous |current |own )?$`,
          0.95,
        ],
        [
          `\\b(?:ahead|leads?|leading|led|wins) (?:in|on) (?:just |only |about |around |over |nearly |at least )*$`,
          0.75,
          'count',
        ],
      ],
      notAfter: [
        ` (?:sitting|incumbent|former|current|retiring|vulnerable) `,
        ` (?:senators?|mps|members|deputies) (?:up for|facing|retiring)\\b`,
        ` (?:- )?(?:seats?|member|members) (?:parliament|legislature|chamber|house|assembly|senate|council|knesset|lower|upper|national|body|B@|O@|N@|L@|committee)\\b`,
        ` (?:seats?|mps) (?:short|shy|away)\\b`,
        ` ${few(1)}(?:seats?) (?:up for grabs|at stake|up for election|being contested|contested|were contested|are up|are at stake|available|needed|required)`,
        ` points?\\b`,
        ` (?:other )?(?:[a-z]+ ){0,2}seats (?:(?:are|were|is|will be) )?(?:allocated|assigned|reserved|guaranteed|set aside)\\b`,
        ` seats? (?:are|were|remain(?:s|ed)?|is|was)(?: still)? (?:in (?:the balance|doubt)|undecided|undeclared|too close to call|to be decided)\\b`,
        ` (?:appointed|nominated|unelected|co-opted) (?:mps|members|deputies|senators)\\b`,
        // who does something in the chamber is not counted for the vote: "77 MPs must agree"
        ` (?:of )?${few(1)}(?:mps|lawmakers|senators|deputies) (?:must|should|can|could|vote|voted|agree|agreed|back|backed|call|called|said|say|signed|supported|committees?|have (?:so far |already )?(?:announced|said|called|signed|agreed))\\b`,
        ` (?:[a-z-]+ )?(?:states|provinces|districts|councils|counties|polls|surveys|regions|precincts|wards|cities|towns|areas)\\b`,
        ` (?:[a-z-]+ )?seats? (?:to be won|open|reserved|allotted|on offer|are (?:decided|reserved|filled))\\b`,
        ` (?:- )?(?:seat|seats) (?:victory|win|margin|lead|advantage|gain|loss|swing|cushion|deficit|gap|pick - ?up|pickup|majority(?! in (?:the |a |its )?C#))\\b`,
        ` (?:[NOLGB]@ |${few(2)})?delegates (?:at stake|up for grabs|at play|in play|on offer|available|to be won)`,
        ` (?:of|out of) (?:the )?C# (?:[a-z-]+ |[NOLGB]@ (?:'s )?){0,2}(?:governorships|commissioners|judges|justices|magistrates|ministers|officials|experts|pollsters|bodies|(?:commission|panel|board|tribunal) members|members of (?:the |its )?(?:[a-z]+ ){0,2}(?:commission|panel|board|court|tribunal)|states?|nations?|countries|counties|precincts|voters|people|divisions|chambers|polls|surveys|districts|councils|contests|races)\\b`,
        ` seats? (?:that |which )?(?:they|it|he|she|the party|the alliance) (?:had )?(?:contested|fought|stood in)\\b`,
        ` (?:- )?seats? (?:[a-z]+ ){0,3}(?:come|comes|came|coming) up for`,
      ],
      notBefore: [
        RESULTS_FROM,
        HELD_IN,
        `\\bof the total $`,
        `(?<!\\b(?:lost|losing|lose|loses|kept|held|retained|retain|shed|defended) )C# (?:seats )?of (?:the |all )$`,
        `\\b(?:last|first|most|each|any|which|half|none|one) of (?:the |all |all the )$`,
        `\\bC# out of (?:the |all )?$`,
        `\\ball but (?:(?:C#|one) of (?:the |its )?)?$`,
        `\\b(?:win|wins|won|winning) back ${few(2)}$`,
        `\\bnet (?:total|gain|loss) of ${few(2)}$`,
        `\\b(?:needs?|needed|requires?|required|without|lacks?|lacked|short of|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|aim(?:s|ed|ing)? (?:for|at)) (?:a |the |his |their |its )?$`,
        `(?:L@|O@|state) (?:'s|') $`,
        `\\bcost (?:[a-z]+ |[NO]@ |'s |' ){1,5}${few(2)}$`,
        `(?:needs?|needed|require[sd]?|required|short of|majority of the|magic number of|threshold of|(?:halfway|half-way|half way|majority|winning) (?:mark|number|figure|line) of) ${few(3)}$`,
        `\\b(?:(?<!\\b(?:votes?|P#) and )gained|lost|lose|losing|gain|gaining|dropping(?! from )|dropped(?! from )|shed|added|flipped|flip|net|(?<!\\b(?:end(?:s|ed|ing)?|wind|winds|wound|pick(?:s|ed|ing)?|mopp?(?:ed|s)?|wrap(?:s|ped)?|finish(?:ed)?|took|takes?|taking|made|makes?|making) )up(?! (?:from|to) )|down(?! (?:from|to) )) ${few(2)}$`,
        `\\b(?:margin|lead) of ${few(2)}$`,
      ],
    },
  },
} satisfies Measure as Measure;
