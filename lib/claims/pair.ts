import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt, matchesIn, nameAt } from './tools';

/** Two names and two numbers that share their noun: "[Moss] and [Thorne] crossed [700,000] and [600,000] votes". */
const PATTERN =
  /(?<one>[NO]@) and (?<two>[NO]@) (?:(?:[a-z'-]+|,) ){1,8}(?:a )?(?<first>[CP]#) and (?<second>[CP]#)(?! respectively)/dg;

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  for (const match of matchesIn(line, PATTERN)) {
    const groups = match.indices!.groups!;
    const [first, second] = [figureAt(line, groups.first![0]), figureAt(line, groups.second![0])];
    const [one, two] = [nameAt(line, groups.one![0]), nameAt(line, groups.two![0])];
    if (first < 0 || second < 0 || one < 0 || two < 0 || line.units[first] !== line.units[second]) continue;
    const common = { shape: 'pair', from: match.index, to: match.index + match[0].length };
    found.push(
      { ...common, figure: first, like: second, subject: one, weight: 0.92 },
      { ...common, figure: second, like: first, subject: two, weight: 0.92 },
    );
  }
  return found;
}

export default { name: 'pair', propose } satisfies Shape as Shape;
