import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { FIGURE, figureAt, matchesIn, nameAt } from './tools';

/** Figures with their names right behind, two or more in a row: "these voters split [39%] [Moss] to [37%] [Thorne]". */
const PATTERN = new RegExp(
  `(?<first>${FIGURE}) (?<one>[NO]@) (?:to|,|and|-|;|versus|vs|against)(?: and)? (?<second>${FIGURE}) (?<two>[NO]@)(?! (?:'s|'|${FIGURE}))`,
  'dg',
);
/** What voters do, and nobody else. */
const SPLIT = /\bsplit (?:[a-z]+ )?$/;
/** Nothing stands in between: no other contestant can be meant. */
const SURE = 0.98;

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  for (const match of matchesIn(line, PATTERN)) {
    const groups = match.indices!.groups!;
    // "Moss [39%] Reed [37%], …": these names stand in front of their figures.
    if (nameAt(line, match.index - 3) >= 0) continue;
    const voted = SPLIT.test(line.text.slice(Math.max(0, match.index - 20), match.index));
    const common = {
      shape: 'labelled',
      from: match.index,
      to: match.index + match[0].length,
      weight: SURE,
      ...(voted && { measure: 'vote-share' as const }),
    };
    for (const [figure, name] of [
      [groups.first!, groups.one!],
      [groups.second!, groups.two!],
    ] as const) {
      const [own, subject] = [figureAt(line, figure[0]), nameAt(line, name[0])];
      if (own >= 0 && subject >= 0) found.push({ ...common, figure: own, subject });
    }
  }
  return found;
}

export default { name: 'labelled', propose } satisfies Shape as Shape;
