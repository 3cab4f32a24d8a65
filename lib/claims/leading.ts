import type { Shape } from '../model/shape';
import { FIGURE, pairs, words } from './tools';

/** The figure opens the sentence, its owner follows: "With [39%] of the vote, [Duterte] leads". */
const PATTERN = new RegExp(
  `(?:^|" )(?:(?:and|but) )?(?:with|on|at|winning|securing|taking|polling|having won|after winning) ${words(4)}(?<figure>${FIGURE}) (?:of (?:the )?)?${words(4)}, (?:the )?(?:(?!(?:but|and|while|as)\\b)[a-z'-]+ ){0,3}(?<name>[NO]@)`,
  'dg',
);

export default { name: 'leading', propose: (line) => pairs(line, PATTERN, 'leading', 0.84) } satisfies Shape as Shape;
