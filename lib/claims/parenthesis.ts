import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs } from './tools';

/** A contestant and the figure in brackets: "[Labour] ([33.8%])", "[Moss] (1,234 votes, [48.2%])". */
const PATTERN = new RegExp(
  `(?<name>${NAME}) \\( (?:${FIGURE} (?:[a-z]+ ){0,2}[,;:(-] ?){0,2}(?<figure>${FIGURE})`,
  'dg',
);

export default {
  name: 'parenthesis',
  propose: (line) => pairs(line, PATTERN, 'parenthesis', 0.95),
} satisfies Shape as Shape;
