import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt, matchesIn } from './tools';

/** A verb of holding and a bare number behind one that has its unit: "held [300] seats; they now hold just [58]". */
const PATTERN =
  /\b(?:hold|holds|held|holding|won|win|wins|winning|took|take|have|has|had|got|get|gets|secured|received|polled|to|only|just) (?:(?:only|just|about|around|some|over|nearly|a|mere|at|least|more|than|now) ){0,3}(?<figure>C#)(?= ?(?:,|\.|;|$|and\b|while\b|in Y#|at the\b))/dg;

/** A part of what was just counted: "6,537 stations, [26] of them in …", "of which [54] were …", "over [53,000] local ones". */
const PART =
  /(?:(?:of which|of whom|of these|of them) (?:[a-z]+ ){0,2}(?<figure>C#)|(?<figure2>C#) (?:of (?:them|which|whom|these|those)|(?:[a-z-]+ )?ones)\b|(?:, (?:and )?|and )(?<figure3>C#) (?:in the |in L@|abroad\b|overseas\b))/dg;
/** Times in a row: "at noon 20.39 percent, at 15:00 [29.49 percent] and at 17:00 [33.82 percent]". */
const HOURS = /(?:at|by)(?<=P#[^PCDF]{1,24}..) (?:0 (?::|\.) 0|noon|midday) (?:it (?:was|had been) )?(?<figure>P#)/dg;

/** Places in a row: "in Queensland Yes had 31 percent, in Victoria 45 percent and in Tasmania [40 percent]". */
const PLACES =
  /(?<=P#[^PCDF;]{0,40})(?:,|and|while|but) (?:and |while |but )?(?:just |only )?in (?:the )?[LO]@ (?:it (?:was|is) |by |just |only |about |over |nearly ){0,2}(?<figure>P#)/dg;

const propose = (line: ShapeLine): Proposal[] => [
  ...like(line, PATTERN, 0.72, 'count'),
  ...like(line, PART, 0.9, 'count'),
  ...like(line, HOURS, 0.9, 'percent'),
  ...like(line, PLACES, 0.9, 'percent'),
];

function like(line: ShapeLine, pattern: RegExp, weight: number, unitOf: 'count' | 'percent'): Proposal[] {
  const found: Proposal[] = [];
  for (const match of matchesIn(line, pattern)) {
    const groups = match.indices!.groups!;
    const figure = figureAt(line, (groups.figure ?? groups.figure2 ?? groups.figure3)![0]);
    // The nearest count before it, else one farther back: what it counts is counted here too.
    const givers = line.units
      .flatMap((unit, index) => (index < figure && unit === unitOf ? [index] : []))
      .slice(-3)
      .reverse();
    givers.forEach((giver, back) => {
      found.push({
        figure,
        like: giver,
        shape: 'elliptical',
        weight: weight - back * 0.05,
        from: match.index,
        to: match.index + match[0].length,
      });
    });
  }
  return found;
}

export default { name: 'elliptical', propose } satisfies Shape as Shape;
