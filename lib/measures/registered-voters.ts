import type { Measure } from '../model/measure';
import { few, some } from './pieces';

/** On the roll, or entitled to vote: "the voter roll boasts [6,478,623] people". */
export default {
  name: 'registered-voters',
  units: ['count', 'percent'],
  range: [0, 1.5e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        // "of the voters eligible [83,76,173] are male"
        [` (?:are |were )?(?:male|female|men|women|transgender|third[- ]gender)\\b`, 0.42, 'count'],
        [
          ` (?:people|voters|citizens) (?:- [^-]{3,40} - |, [^,]{3,40} , )(?:had |have |are |were )?registered to vote\\b`,
          0.95,
        ],
        [
          ` ${few(2)}(?:people|citizens|voters|names|G@)? ?(?:are |were |is |was )?on (?:the |its )?(?:voters' |voter |voting |electoral )?(?:lists?|rolls?|register)\\b`,
          0.95,
          'count',
        ],
        [` names on (?:it|the)`, 0.9, 'count'],
        [
          ` ${few(2)}(?:registered|eligible|enrolled|qualified) (?:[a-z-]+ ){0,2}(?:voters?|electors|citizens|people|to vote)\\b`,
          0.95,
          'count',
        ],
        [
          ` ${some(3)}(?:are |were |is |was |have been |had been |had )?(?:eligible|registered|entitled|enrolled|qualified|allowed|able|called|expected|due|set) (?:to vote|to cast|on the|voters?|to participate|to go to the polls|to take part|to elect|to the polls|upon to vote)`,
          0.93,
          'count',
        ],
        [` ${few(3)}(?:-strong )?(?:electorate|electors)\\b`, 0.75, 'count'],
        [
          ` ${few(4)}(?:who |that )?(?:will |can |may |could )(?:cast|vote|be able to vote|be eligible|participate in the voting|participate in the vote|head to the polls)\\b`,
          0.7,
        ],
        [` ${few(3)}(?:expatriates|citizens|voters|people) to (?:vote|participate|cast)`, 0.7],
        [
          ` ${few(2)}voters?\\b(?! (?:said|say|think|believe|backed|support|approve|disapprove|want|plan|were surveyed|polled|voted|turned|cast))`,
          0.56,
          'count',
        ],
        [` of (?:eligible |adult )?(?:[a-z-]+ |G@ |N@ |O@ ){0,2}(?:are|were|is|was) registered\\b`, 0.9, 'percent'],
        [` registered(?= (?:stayed|voted|did|turned|took)\\b)`, 0.7, 'count'],
        [` (?:are|were) registered\\b`, 0.85, 'percent'],
        [` ${few(2)}postal vote applications`, 0.8],
      ],
      before: [
        [
          `\\b(?:voters|electors|electorate|electoral roll) (?:[a-z-]+ ){0,6}(?:includes?|including|comprises?|comprising|consists? of|are|were|of (?:which|whom|them)) [^.;]{0,60}$`,
          0.42,
          'count',
        ],
        [
          `(?:roll|rolls|register|voter lists?|lists?) (?:has|have|had|held|holds|contains?|lists?|listed|with|is|was|stands at|stood at|of) ${few(2)}$`,
          0.85,
          'count',
        ],
        [`electorate (?:numbers|numbered|of|is|was|totals) ${few(2)}$`, 0.85, 'count'],
        [
          `(?:voter roll|voters' list|voter list|electoral roll|electoral register|electoral list|voter register|number of (?:registered |eligible )?voters|registered voters|roll of|electorate of) (?:(?:[a-z'-]+|[LGOBN]@|,|-|\\() ){0,5}$`,
          0.72,
        ],
        [`voters \\( $`, 0.6],
        [`\\bregistered [^.;]{0,110}\\( $`, 0.7, 'count'],
        [`(?:enabl|allow)(?:s|ed|ing)? (?:for )?${few(2)}$`, 0.35],
      ],
      notAfter: [
        ` (?:[a-z-]+ ){0,2}(?:states|countries|provinces|cities|towns|districts|counties)\\b`,
        ` (?:had |have )?(?:took part|voted|turned out|cast)\\b`,
        ` ${few(3)}(?:polling|votes?\\b|seats|candidates|observers|poll|were polled|surveyed)`,
        ` (?:of|in) (?:the )?${few(2)}votes?\\b`,
        ` ${few(1)}early voters?\\b`,
        ` voters (?:that |whom )?(?:[NO]@|they|he|she) drew\\b`,
      ],
      notBefore: [
        `\\b(?:of |in )every $`,
        `\\b(?:turnout|turn-out|participation) (?:for|among|of|by|from) [^.;,]{0,60}$`,
        `\\b(?:drew|attracted|turned out|brought out) ${few(5)}$`,
        `(?:poll|survey|sample) of ${few(3)}$`,
        `(?:surveyed|polled|interviewed|questioned) ${few(3)}$`,
      ],
    },
  },
} satisfies Measure as Measure;
