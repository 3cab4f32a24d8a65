import type { Measure } from '../model/measure';
import { few, hedged, some } from './pieces';

/** People who voted, or ballots cast: "more than [30 million] people voting". */
export default {
  name: 'ballots-cast',
  units: ['count'],
  range: [10, 1.5e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        // "four million voters, [1.9 million] of whom had voted before"
        [
          ` of (?:them|whom|these|those) (?:had |have )?(?:already |also )?(?:voted|cast (?:their )?(?:ballots?|votes?))\\b(?! (?:for|against))`,
          0.97,
        ],
        [
          ` (?:people|voters|citizens) ,? ?(?:had |have )?(?:took part(?! in (?:a|the) (?!election|vote|voting|referendum|poll))|voted|turned out)\\b(?! (?:for|against|(?:the )?["']? ?(?:[NO]@|yes|no)))`,
          0.9,
        ],
        [
          ` (?:had |have )?(?:voted|took part|turned out|participated|cast (?:their |a )?(?:ballots?|votes?))\\b(?! (?:for|against|in favou?r|(?:the )?["']? ?(?:[NO]@|yes|no)|in (?:a|the) (?!election|vote|voting|referendum|poll)))`,
          0.85,
        ],
        [` (?:voters|people|citizens) , or P# (?:of [a-z ]{0,24})?,? ?(?:had |have )?(?:voted|cast|turned|took)`, 0.96],
        [
          ` ${few(2)}(?:people|voters|citizens|electors|G@|residents|N@|O@) ${few(2)}(?:voted|voting|cast(?:ing)? (?:their |a )?(?:ballots?|votes?)|turned out|went to (?:the )?polls|had voted|have voted|took part(?! in (?:a|the) (?!election|vote|voting|referendum|poll))|participated)\\b(?! (?:for|against|in favou?r))`,
          0.88,
        ],
        [` ${few(1)}(?:ballots|votes) (?:were |had been |have been )?cast\\b`, 0.92],
        [` (?:of them |${some(3)})?(?:have |had )?already (?:voted|cast ${few(2)}(?:ballots?|votes?))`, 0.9],
        [
          ` (?:out )?of (?:the |a total of |more than |over |about |some |nearly |almost )?C# (?:registered|eligible) ${few(2)}(?:had |have )?(?:voted|turned (?:out|up)|showed up|took part|cast|casted)\\b`,
          0.95,
        ],
        [` (?:voters|people|caucus-goers|citizens)\\b`, 0.35],
        [` ${few(1)}early (?:voters|votes|ballots)\\b`, 0.85],
        [` ${few(1)}ballots cast (?:by|in|on|at)\\b`, 0.95],
        [` (?:have |had )?(?:went|gone|headed) to (?:the )?(?:polls|ballot boxes)\\b`, 0.9],
        [` (?:votes |ballots )?cast(?= ?[.,;)]| in (?:all|total|the (?:election|vote|referendum))|$)`, 0.9],
        [` ballots\\b(?! (?:were |have been |had been )?(?:counted|invalid|spoiled))`, 0.5],
      ],
      before: [
        [`\\bvotes (?:cast )?: $`, 0.7],
        [`\\b(?:drew|attracted|brought(?: out)?|turned out) ${hedged(5)}$`, 0.4],
        [`\\bturnout [^.;]{3,80} (?:, )?or ${few(2)}$`, 0.92],
        [
          `number of (?:voters|people|citizens) who (?:had |have )?(?:voted|cast (?:their |a )?(?:ballots?|votes?)|turned out|took part) ${few(3)}$`,
          0.95,
        ],
        [
          `(?:ballots cast|votes cast|total (?:number of )?(?:votes|ballots)|number of voters who ${few(2)}voted) ${few(3)}$`,
          0.8,
        ],
      ],
      notBefore: [
        `\\b(?:polled|got|won|received|secured|garnered|scored|obtained|amassed) [^PC#.;,]{0,12}total [^PC#.;,]{0,20}$`,
      ],
      notAfter: [
        ` for (?:the |his |her )(?:[a-z-]+ )?(?:[NO]@|incumbent|challenger|rival|democrat|republican)`,
        ` (?:people|persons|voters|citizens|G@|residents) (?:had |have )?(?:chose|chosen|picked|backed|preferred|supported) `,
        ` ${few(3)}(?:who|which) (?:did|have|had) not`,
      ],
    },
  },
} satisfies Measure as Measure;
