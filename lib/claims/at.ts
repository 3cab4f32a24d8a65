import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs, words } from './tools';

/** "with [Cruz] at [23 percent]", "followed by [Kukiz] on [8.5 percent]", "[Oruj] - [2.19]", "[Labour] [239]". */
const PATTERN = new RegExp(
  `(?<name>${NAME}) (?:(?:far |close |well )?(?:behind|ahead|second|third|fourth|next|trailing) )?(?:(?:at|on|with|-|:|=|up|down|ahead by) )?(?:(?!(?:by|to|from|over|than|against)\\b)[a-z'-]+ ){0,2}(?<figure>${FIGURE})`,
  'dg',
);

/** "[Labour], [239]" and "the [SNP] and [58]": a comma parts as often as it joins. */
const LOOSE = new RegExp(`(?<name>${NAME}) (?:,|and) ${words(1)}(?<figure>${FIGURE})`, 'dg');

export default {
  name: 'at',
  propose: (line) => [...pairs(line, PATTERN, 'at', 0.88), ...pairs(line, LOOSE, 'at', 0.6)],
} satisfies Shape as Shape;
