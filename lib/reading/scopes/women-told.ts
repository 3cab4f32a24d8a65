import type { MeasureName } from '../../model/measure';
import { holds, type Line } from '../line';

/**
 * A figure in, whether its sentence counts women among those who stand or sit out: "only 6 % of the candidates were
 * female ([457] out of 7,680)", "female representation in parliament rose to [9 %]".
 */

const WHO =
  '(?:candidates?|candidacy|candidacies|representation|mps|members|lawmakers|legislators|parliamentarians|councillors|deputies|nominees)';
const WOMEN = new RegExp(
  `\\b(?:female|women(?: 's)?) (?:[a-z-]+ ){0,1}?${WHO}\\b|\\b(?:${WHO}|elected) (?:[a-z]+ ){0,3}(?:were|are|being) (?:female|women)\\b`,
);
const TOLD_OF: ReadonlySet<MeasureName> = new Set(['candidates', 'seats', 'other']);
const COUNTED = /C# (?:women|female)\b[^.;]{0,120}[,NO@] ?(?:and )?(?:the )?(?:[NO]@ )?(?:on |at |with )?$/;
const ALONE = /^ (?:,|and|\.|;|$)/;
/** "457 out of [7,680]": the second is all of them. */
const OF_ALL = /\bof (?:the |its |a total of )?$/;
/** Characters in front of the women in which a figure is of them: "[9 %] of members are women". */
const REACH = 30;

export function ofWomen(line: Line, at: number, measure: MeasureName): boolean {
  if (!TOLD_OF.has(measure)) return false;
  // "Labour has 190 women on its benches, the Liberal Democrats [32]"
  if (ALONE.test(line.text.slice(at + 2, at + 8)) && COUNTED.test(line.text.slice(0, at))) return true;
  if (!holds(line, WOMEN)) return false;
  const match = WOMEN.exec(line.text)!;
  return at > match.index - REACH && !OF_ALL.test(line.text.slice(0, at));
}
