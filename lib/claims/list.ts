import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt, matchesIn, nameAt } from './tools';

/**
 * A list that says its verb or unit once: "[Oruj] received [2.19 percent] of the votes, [Nurullayev] - [0.8 percent],
 * [Mustafa] - two percent", "would win [316] seats, with [Labour] winning [239], the [SNP] [58]". Each item takes the
 * measure of its neighbour of the same unit.
 */
const ITEM = /(?<name>[NO]@)(?: (?:\( [NOB]@ \)|'s|'))? (?:(?:[a-z'-]+|,|-|:|\() ){0,5}(?<figure>[PC]#)/dg;
/** The other way round: "6 million votes for [Gonzalez] and only [2.7 million] for [Maduro]". */
const ITEM_FOR = /(?<figure>[PC]#) (?:votes |seats )?(?:for|to) (?:the )?(?:[a-z'-]+ ){0,3}(?<name>[NO]@)/dg;

const propose = (line: ShapeLine): Proposal[] => [...listed(line, ITEM), ...listed(line, ITEM_FOR)];

function listed(line: ShapeLine, pattern: RegExp): Proposal[] {
  const items: { figure: number; subject: number; from: number; to: number }[] = [];
  for (const match of matchesIn(line, pattern)) {
    const groups = match.indices!.groups!;
    const figure = figureAt(line, groups.figure![0]);
    const subject = nameAt(line, groups.name![0]);
    if (figure >= 0 && subject >= 0)
      items.push({ figure, subject, from: match.index, to: match.index + match[0].length });
  }
  // One item alone leans on the figure before it: "won 46 seats, and opposition parties [11]".
  const lone = items.length === 1 ? items[0]! : undefined;
  const before = lone
    ? line.units.findLastIndex((unit, index) => index < lone.figure && unit === line.units[lone.figure])
    : -1;
  if (lone && before >= 0)
    return [{ figure: lone.figure, like: before, shape: 'list', weight: 0.72, from: lone.from, to: lone.to }];
  return items.flatMap((item) =>
    items
      .filter((other) => other.figure !== item.figure && line.units[other.figure] === line.units[item.figure])
      .sort((a, b) => Math.abs(a.figure - item.figure) - Math.abs(b.figure - item.figure))
      .slice(0, 4)
      .map(
        (other): Proposal => ({
          figure: item.figure,
          like: other.figure,
          shape: 'list',
          weight: 0.8,
          from: item.from,
          to: item.to,
        }),
      ),
  );
}

export default { name: 'list', propose } satisfies Shape as Shape;
