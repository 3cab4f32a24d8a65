import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt } from './tools';

/** A verb of holding and a bare number behind one that has its unit: "held [300] seats; they now hold just [58]". */
const PATTERN =
  /\b(?:hold|holds|held|holding|won|win|wins|winning|took|take|have|has|had|got|get|gets|secured|received|polled|to|only|just) (?:(?:only|just|about|around|some|over|nearly|a|mere|at|least|more|than|now) ){0,3}(?<figure>C#)(?= ?(?:,|\.|;|$|and\b|while\b|in Y#|at the\b))/dg;

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(line.text); match; match = PATTERN.exec(line.text)) {
    const figure = figureAt(line, match.indices!.groups!.figure![0]);
    // The nearest count before it: what it counts is counted here too.
    const like = line.units.findLastIndex((unit, index) => index < figure && unit === 'count');
    if (figure > 0 && like >= 0) {
      found.push({
        figure,
        like,
        shape: 'elliptical',
        weight: 0.72,
        from: match.index,
        to: match.index + match[0].length,
      });
    }
    PATTERN.lastIndex = match.index + 2;
  }
  return found;
}

export default { name: 'elliptical', propose } satisfies Shape as Shape;
