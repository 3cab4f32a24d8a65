import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs } from './tools';

/** A contestant, a verb of getting, the figure: "[Moss] won [48.2%]", "[Labour], however, took just [9] seats". */
const GETS = `(?:won|wins|win|winning|receiv(?:ed|es|e|ing)|got|gets|get|getting|poll(?:ed|s|ing)?|secur(?:ed|es|e|ing)|garner(?:ed|s|ing)?|obtain(?:ed|s|ing)?|took|takes|take|taking|gain(?:ed|s|ing)?|scor(?:ed|es|e|ing)|captur(?:ed|es|ing)|collect(?:ed|ing)|earn(?:ed|s|ing)|claim(?:ed|s|ing)|had|has|have|having|pull(?:ed|ing)|attract(?:ed|ing)|drew|drawing|register(?:ed|ing)|nett(?:ed|ing)|bagg(?:ed|ing)|muster(?:ed|ing)?|amass(?:ed|ing)|record(?:ed|ing)|holds?|held|holding|led|leads?|leading|finish(?:ed|ing)|ended|managed|managing|chalked up|racked up|notched up|clocked up|picked up|achiev(?:ed|es|ing)|reach(?:ed|ing)|attain(?:ed|ing)|clinch(?:ed|ing)|grabbed|gathering|gathered|commanded|enjoy(?:ed|s|ing)|stood|stands|fell|dropped|rose|slumped|climbed|slipped|dipped|sank|grew|losing|lost|lose|dropping|added|adding|increased|received|was|were|is|are|came|went|jumped|surged|soared|leapt|plunged|tumbled|plummeted|slid|shrank|advanced|kept|keeps|retained|retains|defended|landed|posted|boasts?|boasted|commands|counts|trail(?:ed|s|ing)|running|control|controls|controlled)`;
const PATTERN = new RegExp(
  `(?<name>${NAME}) (?:(?:[a-z',()-]+|0|Y#) ){0,7}${GETS} (?:(?:[a-z'-]+|Y#|G@|L@) ){0,6}(?<figure>${FIGURE})`,
  'dg',
);

/** With whom it stands or who leads it in between: "[Premadasa] of the NDF who came second polled [41.99]". */
const APPOSITION = new RegExp(
  `(?<name>${NAME}) (?:of|led by|headed by|, led by|from|,|\\() (?:(?:[a-z'-]+|,|\\)|[NOBGL]@) ){1,8}${GETS} (?:(?:[a-z'-]+) ){0,3}(?<figure>${FIGURE})`,
  'dg',
);

/** A clause between commas: "[Hasanli], whom the opposition had rallied around in the National Council, has [5.2 percent]". */
const CLAUSE = new RegExp(
  `(?<name>${NAME}) , [^PCDF;]{3,110} , (?:[a-z]+ ){0,2}${GETS} (?:[a-z'-]+ ){0,6}(?<figure>${FIGURE})`,
  'dg',
);

/** "[Moss] crushed Thorne by winning [66.3 percent]": who beat another, not the one beaten. */
const BEATING = new RegExp(
  `(?<name>${NAME}) (?:(?:easily|narrowly|soundly|comfortably|badly|has|had) ){0,2}(?:beat|beats|defeated|defeats|crushed|trounced|routed|edged|edged out|topped|thrashed|outpolled|unseated|ousted) (?:[a-z'-]+ ){0,4}${NAME}(?: , [^PCDF,;]{1,60} ,)? (?:by|after|with) (?:winning |taking |getting |securing |capturing |polling |garnering )?(?:[a-z'-]+ ){0,2}(?<figure>P#)`,
  'dg',
);

/** "[Moss] won older voters, edging Thorne with [37 percent]". */
const EDGING = new RegExp(
  `(?<name>${NAME}) [^PCDF#;@]{2,90}, (?:narrowly )?(?:edging|beating|defeating|topping|besting|outpolling) (?:[a-z'-]+ ){0,3}${NAME} (?:with|by winning|by taking) (?:[a-z]+ ){0,2}(?<figure>P#)`,
  'dg',
);

/** "He beat [Thorne] comfortably, winning [92,153] votes": not the one beaten. */
const WINS_OVER = new RegExp(
  `\\b(?:beat|beats|defeated|defeats|edged|crushed|trounced|thrashed|ousted|unseated|toppled) (?:[a-z'-]+ |G@ ){0,4}(?<name>${NAME})(?: [a-z]+ly)? ,? ?(?:by )?(?:winning|taking|getting|securing|polling|capturing) (?:[a-z'-]+ ){0,3}(?<figure>${FIGURE})`,
  'dg',
);

export default {
  name: 'received',
  propose: (line) => [
    ...pairs(line, WINS_OVER, 'received', 1).map(({ subject, ...beaten }) => ({ ...beaten, not: subject! })),
    ...pairs(line, PATTERN, 'received', 0.9),
    ...pairs(line, APPOSITION, 'received', 0.87),
    ...pairs(line, CLAUSE, 'received', 0.95),
    ...pairs(line, BEATING, 'received', 0.96),
    ...pairs(line, EDGING, 'received', 0.95),
  ],
} satisfies Shape as Shape;
