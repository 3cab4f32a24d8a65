import type { Measure } from '../model/measure';
import { CONTESTING, few } from './pieces';

/** Candidates or lists standing: "[Seven] candidates run". */
export default {
  name: 'candidates',
  units: ['count'],
  range: [1, 100000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` (?:political |electoral |party |registered )?(?:parties|coalitions|alliances|blocs|lists)\\b`, 0.2],
        [
          ` (?:people|candidates|hopefuls|politicians|contenders) who (?:had )?(?:applied|sought|submitted|registered)`,
          0.85,
        ],
        [
          ` (?:out of C# )?${few(2)}(?:candidates|contenders|hopefuls|aspirants|nominees|contestants)\\b(?! (?:got|received|won|lost|lose|withdrew|were disqualified|was|who|dropped|quit|to lose|of whom))`,
          0.82,
        ],
        [
          ` ${few(2)}(?:candidates|contenders) (?:who |are |were |will |had |have )?(?:run|ran|running|stood|stand|standing|contest|contested|contesting|registered|competing|in the race|vying|compete|placed|approved|cleared)`,
          0.93,
        ],
        [
          ` (?:[a-z]+ )?parties (?:have |had |has )?(?:fielded|fielding|nominated|put up|presented) (?:[a-z-]+ )?candidates\\b`,
          0.9,
        ],
        [
          ` (?:parties|lists|political parties|party lists)(?: and (?:alliances|coalitions|blocs|lists|movements))? (?:are |were |will )?(?:contest|contesting|contested|run|ran|running|competing|competed|registered|take part|taking part|took part|standing|vying|in the race)`,
          0.85,
        ],
        [` of (?:them|these|whom) (?:were |are )?(?:nominated|independents?|self-nominated|standing|running)\\b`, 0.85],
        [
          ` (?:men|women|people|politicians) (?:who )?(?:are |were )?(?:standing|running|vying|contesting|competing)`,
          0.8,
        ],
      ],
      before: [
        // "Of those who applied, the council cleared [five]"
        [
          `\\b(?:candidates|applicants|hopefuls|aspirants|contenders|applications|applied|bids)\\b[^.;]{0,90}\\b(?:cleared|approved|accepted|validated|admitted) (?:only |just |all |but )?$`,
          0.85,
        ],
        [`\\bparticipation (?:of|by) (?:(?:C# (?:[a-z-]+ ){0,3}and )|about |some |over |more than ){0,2}$`, 0.41],
        [`(?:candidates|contenders) (?:are |were |is )?(?:-|:|number|numbered|total) ?$`, 0.5],
        [`field of $`, 0.7],
        [CONTESTING, 0.9],
        [`out of $`, 0.2],
      ],
      notAfter: [
        ` candidates? (?:are |were |was |is |had been |have been )?(?:elected|returned|declared elected) (?:without|unopposed|uncontested)\\b`,
        ` ${few(3)}(?:candidates|contenders|politicians)(?: and ${few(3)})? ?(?:for [^PC#.;,]{2,30} )?(?:were |have been |had been |was )?(?:murdered|killed|arrested|assassinated|injured|attacked|detained|slain)\\b`,
        ` (?:candidates|contenders) for (?:the |a )?(?:job|role|position|board|post\\b)`,
        ` ${few(2)}(?:independent|defeated|losing|winning|successful|elected|other|leading|main|major|serious|strong|key|top|front-running|preferred|preferable|similar|ideal|possible|potential|unsuccessful|rejected|disqualified) (?:candidates|contenders|contestants)`,
        ` (?:percent|of) ?(?:candidates')`,
      ],
      notBefore: [
        // "a race between three candidates": those who matter, not all who stand
        `\\b(?:race|contest|fight|battle|tussle|choice|competition|struggle|duel) (?:[a-z]+ ){0,3}(?:between|among|amongst) (?:the |more than |at least )?$`,
        `\\b(?:other|another|top|leading|only|first|last|remaining|these|barred|the) $(?<!all (?:the )?$)(?<!featuring the $)(?<!only $)(?<!field of $)`,
      ],
    },
  },
} satisfies Measure as Measure;
