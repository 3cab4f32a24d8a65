import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { figureAt, matchesIn } from './tools';

/** One quantity at two times: "turnout was [76.4%] ([74.2%] in 2018)", "fell to [9%] from [17%]", "[31%], up from [28%]". */
const HEDGE = '(?:(?:the|only|just|about|nearly|some|around|over|almost|a|mere) ){0,3}';
const BRIDGE = `(?:(?:of the votes?|(?:[a-z]+ )?seats?|of registered voters) )?(?:[,-]? ?(?:up from|down from|compared (?:with|to)|against|versus|from|(?:a |an )(?:rise|fall|drop|jump|slump|increase|decline) from)|,? (?:has been |was |had been |later )?revised (?:up |down )?(?:to|from)|,? ?(?:and )?(?:in Y#|Y#) (?:with |at |by )?|; |\\( ?(?:up from |down from |against |compared with |from )?(?:Y# : )?)`;
const PATTERN = new RegExp(`(?<first>[PCD]#) (?:in Y# )?${BRIDGE} ?${HEDGE}(?<second>[PCD]#)`, 'dg');

/** "from [3%] of the vote in 2020 to a winning [42%]". */
const FROM_TO = new RegExp(
  `\\bfrom ${HEDGE}(?<first>[PCD]#)[^PCDFNO;]{0,50} to (?:[a-z-]+ ){0,3}(?<second>[PCD]#)`,
  'dg',
);

/** Another source's number for the same: "[83.9 percent], OpinionWay at [86.53 percent]". */
const ELSEWHERE = new RegExp(
  `(?<first>P#)[^PCDF]{0,70} B@ (?:put (?:him|her|it) )?(?:at|on|gave (?:him|her)|found|showed|had (?:him|her) (?:at|on)|:) ?${HEDGE}(?<second>P#)`,
  'dg',
);

/** "about [65%] of them turned up, compared with nearly [80%] in 2017": the figure's clause goes on before what it is set against. */
const TURNED_OUT = new RegExp(
  `(?<first>P#) (?:of (?:[^PDF.;]{0,60}(?:voters|electorate|list|rolls?|register|citizens)|[GL]@)|[a-z ]{0,24}(?:null|blank|invalid|spoil[a-z]*|informal|rejected)|[a-z]* ?did|[a-z]* ?turned|[a-z]* ?took part|[a-z]* ?voted|[a-z]* ?cast)[^PCDF.;,]{0,30}, (?:compared (?:with|to)|against|versus|down from|up from) ${HEDGE}(?<second>P#)`,
  'dg',
);

const propose = (line: ShapeLine): Proposal[] => [
  ...joined(line, PATTERN),
  ...joined(line, FROM_TO),
  ...joined(line, ELSEWHERE),
  ...joined(line, TURNED_OUT),
];

function joined(line: ShapeLine, pattern: RegExp): Proposal[] {
  const found: Proposal[] = [];
  for (const match of matchesIn(line, pattern)) {
    const groups = match.indices!.groups!;
    const first = figureAt(line, groups.first![0]);
    const figure = figureAt(line, groups.second![0]);
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
