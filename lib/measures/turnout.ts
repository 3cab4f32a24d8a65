import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Share of those entitled who voted: "turnout was [71.8%]". */
export default {
  name: 'turnout',
  units: ['percent', 'fraction'],
  range: [0, 100],
  tolerance: 0.005,
  cues: {
    en: {
      after: [
        // "Only [11 per cent] of the country's nine million registered voters voted", "just [54 %] of voters bothered to go"
        [
          ` of (?:[a-z'-]+ |[GL]@ |C# |'s ){0,9}(?:voted|turned (?:up|out)|showed up|took part|participated|cast (?:their |a )?(?:ballots?|votes?)|exercised (?:their|its) (?:franchise|rights?|vote)|bothered to (?:go|vote|turn out|show up)|went to (?:the )?(?:polls|vote)|made it to the polls)\\b(?! (?:for|against|in favou?r|in person|yes|no|early|with|by|republican|democratic|conservative|labour|[a-z]+ing|[NO]@|to (?!vote\\b|elect\\b|choose\\b)))`,
          0.9,
          'percent',
        ],
        [` (?:of them )?exercised (?:their|its) (?:franchise|rights?|vote)\\b`, 0.9, 'percent'],
        [
          ` of (?:the )?(?:electorate|registered voters|eligible voters|those (?:registered|eligible)),? ?(?:, or C# [a-z ]{0,12},? ?)?(?:had |have )?(?:voted|took part|turned out|cast|participated)`,
          0.96,
        ],
        [` ,? ?(?:had |have )(?:voted|turned out|cast (?:their )?(?:ballots|votes))`, 0.5],
        // "at [71.86%], turnout fell": what it fell to
        [
          ` , (?:the |voter |overall |national ){0,2}(?:turnout|turn-out|participation)\\b(?! (?:was|is|in|for|among|at|of) )`,
          0.93,
        ],
        [
          ` (?:of them |of those )?(?:actually |in fact |ever )?(?:turned (?:up|out)|showed up)\\b(?! (?:for|in|to) )`,
          0.85,
        ],
        // "with [72.8 percent] of female voters showing up"
        [
          ` of (?:the )?${few(2)}(?:voters|electorate|women|men)(?: and P# of (?:the )?${few(2)}(?:voters|women|men))? (?:showing up|turning (?:out|up)|coming out|taking part|participating|going to (?:the )?polls|casting (?:their |a )?(?:votes?|ballots?))(?! (?:for|against)\\b)`,
          0.95,
        ],
        [` (?:of them |of those )?(?:actually )?did(?: so)?(?= ?[,.;]|$| (?:in|on|this|compared)\\b)`, 0.41],
        // "less than [half] of the 1.6 million eligible voters had cast ballots"
        [
          ` (?:of )?(?:the )?(?:[LGO]@ (?:'s |' )?)?(?:C# )?(?:${few(2)})(?:eligible |registered |entitled |enrolled |qualified )(?:[LG]@ )?(?:voters|citizens|people|electors)? ?(?:had |have |has )?(?:voted|turned (?:out|up)|cast (?:their |a )?(?:ballots?|votes?)|took part|participated|showed up)\\b(?! (?:for|against|in favou?r))`,
          0.97,
        ],
        [` (?:of )?(?:voter )?(?:turnout|turn-out|attendance|participation)\\b`, 0.95],
        [
          ` (?:of )?${few(3)}(?:eligible|registered|qualified|entitled)? ?${few(1)}(?:voters?|electorate|electors|citizens|people|population)? ?${few(2)}(?:had |have |has |who )?(?:voted|turned out|cast (?:their |a )?(?:ballots?|votes?)|went to the polls|made it to the polls|go to (?:the )?polls|going to (?:the )?polls|took part|participated|showed up)\\b(?! (?:for|against|in favou?r))`,
          0.9,
        ],
        [
          ` of (?:the )?(?:C# )?${few(2)}(?:registered voters|eligible voters|eligible electorate)\\b(?! (?:said|say|think|believe|backed|support|would|approve|disapprove|want|plan))`,
          0.7,
        ],
        [` (?:voter )?attendance rate`, 0.9],
        // "[93 percent] of the one million citizens who registered cast their ballots", "[8 percent] of eligible voters may turn up"
        [
          ` of (?:the |all |those )?(?:C# )?(?:[a-z-]+ |[GL]@ ){0,4}(?:citizens|voters|people|electorate|electors|residents)(?: who (?:had |have )?(?:registered|signed up|enrolled)[^PC#.;,]{0,40})? (?:may |might |could |would |will |had |have )?(?:also )?(?:turn(?:ed)? (?:up|out)|cast (?:their |a )?(?:ballots?|votes?)|show(?:ed)? up)\\b(?! (?:for|against))`,
          0.95,
        ],
        [
          ` - the (?:percentage|share|proportion) of ${few(3)}voters (?:who|that) (?:voted|turned out|cast)\\b(?! (?:for|against))`,
          0.96,
        ],
        [` of (?:the )?(?:C# )?${few(2)}electorate\\b`, 0.4],
      ],
      before: [
        // "the commission counted the turnout at [77.2%]", "turnout across the 27 states is estimated at [51%]"
        [
          `\\bturnout (?:[^PD#.;,]{0,50}(?:[CY]# )?[a-z @]{0,30})?(?:at|to be|is put at|estimated at|was put at|expected at|projected at) ${few(2)}$`,
          0.95,
          'percent',
        ],
        // "well above the previous record high of [75.8 percent]"
        [
          `\\b(?:turnout|turn-out|participation|voters)\\b[^.;]{2,90}\\b(?:record|previous|last|all-time|historic) (?:[a-z-]+ ){0,2}(?:of|set at|was) (?:just |only |over |about )?$`,
          0.93,
          'percent',
        ],
        // "were registered to vote, but only around [69 per cent] did"
        [
          `\\b(?:registered|eligible|entitled|enrolled|qualified|able) [^.;]{0,70}(?:but|of whom|of them|although|though|and|yet) (?:only |just |about |around |some |nearly |almost |over |a mere ){0,3}$`,
          0.7,
          'percent',
        ],
        [
          `turnout(?: [a-z]+){0,6} , (?:according to|as of|by) [^,]{3,70} , (?:was|stood at|amounted to|reached|came to|is) ${few(3)}$`,
          0.9,
        ],
        [`(?:voters|people|citizens) , or ${few(2)}$`, 0.6],
        [
          `(?:registered|eligible) [^.;]{0,40}(?:cast|casted) (?:their |a )?(?:votes?|ballots?) ?,? ?(?:representing|which (?:is|was)|that is|or|making|\\() ?${few(2)}$`,
          0.97,
        ],
        [
          `(?:turnout|turn-out|participation|attendance|voter-turnout)(?: (?:[a-z'-]+|[LGOBN]@|Y#|0|,|'s|:|;|\\(|\\)|-)){0,12} $`,
          0.88,
        ],
        [`(?:turnout|turn-out|participation) ${few(5)}from P# to $`, 0.9],
        [`(?:turnout|turn-out|participation) ${few(5)}(?:by )?D# (?:to|at) $`, 0.9],
        [
          `(?:turnout|turn-out|participation) (?:for|among|of|by) (?:the |some |its |about ){0,2}C# (?:[a-z-]+ |[NOLGB]@ ){1,4}(?:was|is|stood at|reached|hit|came to|averaged) ${few(4)}$`,
          0.95,
        ],
        [`(?:polls|elections?|vote|ballot|votes) (?:drew|attracted) (?:an average of |an? )?${few(3)}$`, 0.7],
      ],
      notAfter: [
        ` of (?:those|people|voters) who (?:turned out|voted|cast ballots)[^PC.;]{0,60} (?:voted|backed|supported|chose|approved)\\b`,
        ` (?:of )?(?:the )?${few(2)}went to (?:the )?polls to (?!vote|elect|choose|cast)`,
        ` of ${few(3)}(?:votes?|ballots)\\b(?! cast\\b)`,
        ` of ${few(2)}(?:voters|electorate) who [^PC.;,]{0,60} (?:say|said|think|believe|are|feel)\\b(?! (?:they )?(?:cast|voted))`,
        ` for (?:the )?[NO]@`,
        ` (?:of (?:the )?[a-z]* ?(?:voters|electorate) )?(?:had |have )?voted (?:[NO]@|to (?!elect|choose|pick))`,
        ` of (?:the )?(?:registered |likely |eligible )?voters (?:in support of|in favou?r of|supporting|backing|behind|siding with)\\b`,
        // who they are, and how they feel
        ` (?:of )?(?:the )?(?:registered |likely |eligible )?voters (?:are|is|were|was|extremely|very|somewhat|enthusiastic|excited|satisfied|dissatisfied|angry) `,
        ` (?:support|vote share)`,
      ],
      notBefore: [
        // "turnout down 10% compared to": a change
        `\\b(?:turnout|turn-out|participation) (?:(?:is|was|has|had|went|[LGO]@) ){0,2}(?:down|up|fell|fallen|rose|risen|dropped|declined|increased|decreased|slipped|dipped) (?:by |about |around |nearly |almost |some |just |more than ){0,2}$`,
        `\\b(?:reduction|decline|drop|increase|rise|fall|decrease|dip) (?:of|by) (?:about |around |nearly |almost |some |just |more than )?$`,
        `(?<!(?:votes?|ballots?) ?,? )\\b(?:mak(?:e|es|ing) up|made up|compris(?:e|es|ed|ing)|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing)|form(?:s|ed|ing)?) ${few(4)}$`,
        `(?:backed|supported|chosen|elected|endorsed) by ${few(2)}$`,
        `(?:support|backing) of ${few(2)}$`,
        `\\b(?:won|received|got|polled|secured|garnered|counted|share) ${few(3)}$`,
      ],
    },
  },
} satisfies Measure as Measure;
