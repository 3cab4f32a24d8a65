import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt, matchesIn, nameAt } from './tools';

/** The short of poll reports, as headlines have it: "Q-poll: [Moss] [48], [Thorne] [42]". */
const PATTERN =
  /(?<one>[NO]@) (?:at |on |: )?(?<first>C#) (?:percent )?(?:,|;|-|and) (?:and )?(?:the )?(?<two>[NO]@) (?:at |on |: )?(?<second>C#)(?! (?:- )?(?:seats?|votes?|mps|delegates))/dg;
/** It must be said that it is one. */
const POLL = /\b(?:q-?polls?|polls?|survey|polling)\b/;
/** What two contestants in front have together, and what the lesser of them has at least. */
const LEAST_SUM = 60;
const LEAST = 15;

function propose(line: ShapeLine): Proposal[] {
  if (!line.next(POLL, 0)) return [];
  const found: Proposal[] = [];
  for (const match of matchesIn(line, PATTERN)) {
    const groups = match.indices!.groups!;
    const [first, second] = [figureAt(line, groups.first![0]), figureAt(line, groups.second![0])];
    const [one, two] = [nameAt(line, groups.one![0]), nameAt(line, groups.two![0])];
    if (first < 0 || second < 0 || one < 0 || two < 0) continue;
    const [more, less] = [line.values[first]!, line.values[second]!];
    if (more + less < LEAST_SUM || more + less > 101 || Math.min(more, less) < LEAST) continue;
    const common = {
      shape: 'toplines',
      measure: 'vote-share' as const,
      weight: 0.9,
      from: match.index,
      to: match.index + match[0].length,
    };
    found.push({ ...common, figure: first, subject: one }, { ...common, figure: second, subject: two });
  }
  return found;
}

export default { name: 'toplines', propose } satisfies Shape as Shape;
