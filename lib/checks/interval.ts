import type { Check } from '../model/check';
import type { ReportedClaim } from '../model/report';

/**
 * What a printed number may stand for: "[92.1 percent]" is 92.05 to 92.15 where it was rounded, 92.045 where it was
 * rounded twice (to 92.05 first), and up to 92.2 where it was cut; "[1,250,000]" may be rounded to ten thousands.
 */

export interface Interval {
  low: number;
  high: number;
}

/** Dust of binary fractions. */
export const DUST = 1e-9;

/** Counts that end in this many zeros are taken for rounded: one in a hundred ends so by chance. */
const ZEROS = 2;

/** One step in the last place that the number was surely printed to. */
export function stepOf({ value, step, unit }: Pick<ReportedClaim, 'value' | 'step' | 'unit'>): number {
  if (unit !== 'count' || value < 1000 || !Number.isInteger(value)) return step;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return zeros >= ZEROS ? Math.max(step, 10 ** zeros) : step;
}

/** Commissions round, and some cut; a table does the one or the other throughout. */
const PRINTINGS = ['rounded', 'cut'] as const;
export type Printing = (typeof PRINTINGS)[number];

/** How far a rounded print may be from its number, in steps: half a step, and half a tenth for a rounding before. */
const ROUNDED = 0.55;

/** The numbers that are printed as this one. A count of single votes stands for itself alone. */
export function intervalOf(
  claim: Pick<ReportedClaim, 'value' | 'step' | 'unit'>,
  printing: Printing = 'rounded',
): Interval {
  const step = stepOf(claim);
  if (claim.unit === 'count' && step <= 1) return { low: claim.value, high: claim.value };
  return printing === 'cut'
    ? { low: claim.value, high: claim.value + step }
    : { low: claim.value - step * ROUNDED, high: claim.value + step * ROUNDED };
}

/** The totals of which `votes` are `share` percent. */
export function totalsOf(votes: ReportedClaim, share: ReportedClaim, printing?: Printing): Interval {
  const [part, percent] = [intervalOf(votes, printing), intervalOf(share, printing)];
  return {
    low: (100 * part.low) / percent.high,
    high: percent.low <= 0 ? Number.POSITIVE_INFINITY : (100 * part.high) / percent.low,
  };
}

/** Whether something holds of numbers as they are printed, be they rounded or cut. */
export function somehow(holds: (printing: Printing) => boolean): boolean {
  return PRINTINGS.some(holds);
}

/** What lies in all of them; empty where `low` is above `high`. */
export function common(intervals: readonly Interval[]): Interval {
  return {
    low: Math.max(...intervals.map((interval) => interval.low)),
    high: Math.min(...intervals.map((interval) => interval.high)),
  };
}

export function isEmpty({ low, high }: Interval): boolean {
  return low > high * (1 + DUST) + DUST;
}

/** The result of a check as data. */
export function result(
  value: number,
  { low, high }: Interval,
  unit: NonNullable<Check['result']>['unit'],
): { result: NonNullable<Check['result']> } {
  return { result: { value: clean(value), low: clean(low), high: clean(high), unit } };
}

/** Without the tail of binary fractions. */
export function clean(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** "4971047 ± 325", "100", "10048969 to 10068608". */
export function shown({ low, high }: Interval): string {
  return low === high ? String(clean(low)) : `${Math.ceil(low - DUST)} to ${Math.floor(high + DUST)}`;
}
