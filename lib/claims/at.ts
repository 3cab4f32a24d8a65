import type { Shape } from '../model/shape';
import { FIGURE, NAME, pairs, words } from './tools';

/** "with [Cruz] at [23 percent]", "followed by [Kukiz] on [8.5 percent]", "[Oruj] - [2.19]", "[Labour] [239]". */
const PATTERN = new RegExp(
  `(?<name>${NAME}) (?:(?:far |close |well )?(?:behind|ahead|second|third|fourth|next|trailing) )?(?:(?:at|on|with|-|:|=|up|down|ahead by) )?(?:(?!(?:by|to|from|over|than|against)\\b)[a-z'-]+ ){0,2}(?<figure>${FIGURE})`,
  'dg',
);

/** "[Labour], [239]" and "the [SNP] and [58]": a comma parts as often as it joins. */
const LOOSE = new RegExp(`(?<name>${NAME}) (?:,|and) ${words(1)}(?<figure>${FIGURE})`, 'dg');

/** "[Moss] is ahead of Thorne with [47 percent]": the one in front. */
const AHEAD = new RegExp(
  `(?<name>${NAME}) (?:[a-z'-]+ ){0,3}ahead of (?:[a-z'-]+ ){0,2}${NAME} (?:, )?(?:with|at|on) ${words(2)}(?<figure>[PF]#)`,
  'dg',
);

export default {
  name: 'at',
  propose: (line) => [
    ...pairs(line, AHEAD, 'at', 0.93),
    ...pairs(line, PATTERN, 'at', 0.88),
    ...pairs(line, LOOSE, 'at', 0.6),
  ],
} satisfies Shape as Shape;
