import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs, words } from './tools';

/** "compared to the [Conservatives]' [32 percent]", "to [Haddad]'s [44.46%]". */
const PATTERN = new RegExp(`(?<name>${NAME}) (?:'s|') ${words(3)}(?<figure>${FIGURE})`, 'dg');

export default {
  name: 'possessive',
  propose: (line) => pairs(line, PATTERN, 'possessive', 0.93),
} satisfies Shape as Shape;
