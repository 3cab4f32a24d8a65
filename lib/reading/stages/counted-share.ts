import type { Line } from '../line';
import type { Settled } from '../measures/settle';

/** What a sentence tells of how much is counted, in; the share of it out: "[2250] out of 2274 protocols" are 98.9 percent. */

export interface Counted {
  item: Settled;
  /** In percent; undefined where the whole is not told. */
  share: number | undefined;
}

/** Between what is counted and the whole of it. */
const OUT_OF = /^ (?:out )?of (?:the |its |all )?(?:[a-zL@]+ (?:'s )?){0,3}C#/;
/** In front of what is all that there is. */
const ALL = /\ball (?:of )?(?:the |its )?$/;

/** The first share that the sentence tells, else its first number. */
export function countedIn(line: Line, settled: readonly Settled[]): Counted | undefined {
  let number: Counted | undefined;
  for (const item of settled) {
    if (item.measure !== 'counted') continue;
    const { unit, fraction, value } = line.figures[item.figure]!;
    if (unit === 'percent' || fraction) return { item, share: value };
    number ??= { item, share: shareOf(line, item.figure) };
  }
  return number;
}

function shareOf({ text, figures, figureAt }: Line, figure: number): number | undefined {
  const at = figureAt[figure]!;
  if (ALL.test(text.slice(Math.max(0, at - 16), at))) return 100;
  const match = OUT_OF.exec(text.slice(at + 2, at + 60));
  const whole = match && figures[figureAt.indexOf(at + match[0].length)];
  return whole && whole.value >= figures[figure]!.value ? (figures[figure]!.value / whole.value) * 100 : undefined;
}
