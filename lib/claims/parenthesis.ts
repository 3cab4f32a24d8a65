import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs } from './tools';

/** A contestant and the figure in brackets: "[Labour] ([33.8%])", "[Moss] (1,234 votes, [48.2%])". */
const PATTERN = new RegExp(
  `(?<name>${NAME}) \\( (?:${FIGURE} (?:[a-z]+ ){0,2}[,;:(-] ?){0,2}(?<figure>${FIGURE})`,
  'dg',
);

/** The party in the brackets with it: "[Moss] (Reed Party, [48.2%])", "[Moss] ([217,914] votes, [48.2%])". */
const WITH_PARTY = new RegExp(`(?<name>${NAME}) \\( [NB]@ [,;:-] (?<figure>${FIGURE})`, 'dg');

export default {
  name: 'parenthesis',
  propose: (line) => [...pairs(line, PATTERN, 'parenthesis', 0.95), ...pairs(line, WITH_PARTY, 'parenthesis', 0.97)],
} satisfies Shape as Shape;
