import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs, words } from './tools';

/** "compared to the [Conservatives]' [32 percent]", "to [Haddad]'s [44.46%]". */
const PATTERN = new RegExp(`(?<name>${NAME}) (?:'s|') ${words(3)}(?<figure>${FIGURE})`, 'dg');

/** "the number of [Harmony]'s MPs will fall by [six] seats" */
const NUMBER_OF = new RegExp(
  `\\b(?:number|share|tally|support) of (?:the )?(?<name>${NAME}) (?:'s|') ${words(6)}(?<figure>${FIGURE})`,
  'dg',
);

export default {
  name: 'possessive',
  propose: (line) => [...pairs(line, PATTERN, 'possessive', 0.93), ...pairs(line, NUMBER_OF, 'possessive', 0.95)],
} satisfies Shape as Shape;
