import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt } from './tools';

/** One quantity at two times: "turnout was [76.4%] ([74.2%] in 2018)", "fell to [9%] from [17%]", "[31%], up from [28%]". */
const HEDGE = '(?:(?:the|only|just|about|nearly|some|around|over|almost|a|mere) ){0,3}';
const BRIDGE = `(?:(?:of the votes?|seats?|of registered voters) )?(?:,? ?(?:up from|down from|compared (?:with|to)|against|versus|from|(?:a |an )(?:rise|fall|drop|jump|slump|increase|decline) from)|\\( ?(?:up from |down from |against |compared with |from )?(?:Y# : )?)`;
const PATTERN = new RegExp(`(?<first>[PCD]#) (?:in Y# )?${BRIDGE} ?${HEDGE}(?<second>[PCD]#)`, 'dg');

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(line.text); match; match = PATTERN.exec(line.text)) {
    const groups = match.indices!.groups!;
    const first = figureAt(line, groups.first![0]);
    const figure = figureAt(line, groups.second![0]);
    PATTERN.lastIndex = match.index + 2;
    if (first < 0 || figure < 0 || line.units[first] !== line.units[figure]) continue;
    found.push({
      figure,
      like: first,
      shape: 'compared',
      weight: 0.85,
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found;
}

export default { name: 'compared', propose } satisfies Shape as Shape;
