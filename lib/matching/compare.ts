import type { Claim } from '../model/claim';
import type { Verdict } from '../model/comparison';
import type { Observation } from '../model/observation';

/**
 * Two numbers of one quantity: what they say of each other at the text's own precision. "over [92 percent]" against 92.12 is within; 92 against 92.12 rounds to it; 92.05 differs by 0.07.
 */

/** Below this two numbers are one: sources print at most three decimals of a percent. */
const SAME = 0.0005;
/** "About" and "some": within a twentieth, or one step of what is printed, whichever is more. */
const ABOUT = 0.05;
/** "Nearly" and "up to": at most a tenth below. */
const NEARLY = 0.1;

export function compareValues(
  claim: Pick<Claim, 'value' | 'high' | 'qualifier' | 'step'>,
  observed: Pick<Observation, 'value' | 'high' | 'qualifier'>,
): { verdict: Verdict; difference: number } {
  const low = claim.value;
  const difference = round(observed.value - claim.value);
  const top = observed.high ?? observed.value;
  const verdict = (): Verdict => {
    if (claim.high !== undefined) {
      if (observed.high === undefined)
        return observed.value >= low && observed.value <= claim.high ? 'within' : 'differs';
      return near(observed.value, low) && near(observed.high, claim.high) ? 'same' : 'differs';
    }
    if (observed.high !== undefined && claim.qualifier === 'exact')
      return low >= observed.value && low <= top ? 'within' : 'differs';
    if (near(observed.value, low) && (observed.qualifier ?? 'exact') === claim.qualifier) return 'same';
    if (
      observed.qualifier === 'over' &&
      claim.qualifier === 'exact' &&
      low >= observed.value &&
      low <= observed.value * (1 + NEARLY)
    )
      return 'within';
    switch (claim.qualifier) {
      case 'over':
        return observed.value >= low - SAME ? 'within' : 'differs';
      case 'under':
        return observed.value <= low + SAME && observed.value >= low * (1 - NEARLY) ? 'within' : 'differs';
      case 'about':
        return Math.abs(difference) <= Math.max(low * ABOUT, claim.step) ? 'within' : 'differs';
      default:
        if (near(observed.value, low)) return 'same';
        return Math.abs(difference) <= claim.step / 2 + SAME ? 'rounds-to' : 'differs';
    }
  };
  return { verdict: verdict(), difference };
}

const near = (a: number, b: number) => Math.abs(a - b) < SAME;
/** Differences of decimals, without the noise of binary fractions. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * Whether the source's number is the coarser one, and the text's rounds to it: 92.1 beside the text's [92.12]. Of counts
 * only where the source is known to have rounded: the noughts of 90 000 may be counted ones.
 */
export function isRoundedBySource(
  claim: Pick<Claim, 'value' | 'high' | 'qualifier' | 'step' | 'unit'>,
  observed: Pick<Observation, 'value' | 'high' | 'qualifier' | 'unit' | 'note'>,
): boolean {
  if (claim.qualifier !== 'exact' || observed.qualifier !== undefined) return false;
  if (claim.high !== undefined || observed.high !== undefined) return false;
  const step = observed.unit === 'count' ? roundedCount(observed) : 10 ** -decimalsOf(observed.value);
  return step > claim.step * 1.001 && Math.abs(observed.value - claim.value) <= step / 2 + SAME;
}

function roundedCount({ value, note = '' }: Pick<Observation, 'value' | 'note'>): number {
  if (!/\brounded\b/.test(note) || value <= 0) return 0;
  let step = 1;
  while (step < 1e9 && value % (step * 10) === 0) step *= 10;
  return step;
}

function decimalsOf(value: number): number {
  const [, after = ''] = String(value).split('.');
  return Math.min(4, after.length);
}
