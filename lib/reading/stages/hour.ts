import type { Line } from '../line';

/** The hour that a number of polling day is of: "turnout [by 17:00] was 70.85 percent", "[at noon]", "[by 3 p.m.]". */

const WORDS = /\b(?:by|as of|at|until|till|before) (?:0 (?::|\.) 0|0 (?:a\.?m|p\.?m|gmt|o'clock)|noon|midday)\b/g;
const CLOCK = /(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m|p\.?m)?/i;

/** The hour nearest to the figure at `at`, as HH:MM; undefined where the sentence names none. */
export function hourOf(line: Line, source: string, at: number): string | undefined {
  const [nearest] = [...line.text.matchAll(WORDS)].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  if (!nearest) return undefined;
  if (/noon|midday/.test(nearest[0])) return '12:00';
  const inside = line.pieces.filter(
    (piece) => piece.at >= nearest.index && piece.at < nearest.index + nearest[0].length,
  );
  const first = inside[0];
  const last = inside.at(-1);
  const clock =
    first && last && CLOCK.exec(source.slice(line.tokens[first.from]!.start, line.tokens[last.to - 1]!.end));
  if (!clock) return undefined;
  const hour = (Number(clock[1]) % 12) + (/^p/i.test(clock[3] ?? '') || (!clock[3] && Number(clock[1]) >= 12) ? 12 : 0);
  return hour < 24 ? `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}` : undefined;
}
