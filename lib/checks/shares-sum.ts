import type { Check } from '../model/check';
import type { Pack } from '../model/dataset';
import { bySubject, type Count, isTimed } from './counts';
import { clean, DUST, result, stepOf } from './interval';
import { isWhole, mayOverlap } from './whole';

/**
 * Shares of a whole list sum to 100, each off by half of its last place at most: "92.05 + 2.19 + 0.8 + 2 + 0.67 + 1.76
 * + 0.53 = 100". Fewer than a hundred is told only of a list that is surely whole; more than a hundred of any.
 */

/** Two shares are a whole only in a run-off or a referendum, where a turnout or a blank vote is easily among them. */
const LEAST = 3;

/** Less than this is no list whose small shares were dropped, but one of other things: it says nothing. */
const LOWEST = 90;
const HIGHEST = 115;
/** A whole list that is short by less has lost no contestant worth a word: blank votes, a late correction. */
const SHORT = 0.25;

export function sharesSum(count: Count, packs: readonly Pack[]): Check[] {
  const { claims } = count;
  const found = bySubject(claims, 'vote-share', 'percent');
  if (!found || found.size < LEAST) return [];
  const list = [...found.values()];
  const invalid = claims.find(({ claim }) => claim.measure === 'invalid-votes' && claim.unit === 'percent');
  const sum = list.reduce((total, { claim }) => total + claim.value, 0);
  const rounding = list.reduce((total, { claim }) => total + stepOf(claim) / 2, 0);
  const off = sum - 100;
  const working = `${list.map(({ claim }) => String(claim.value)).join(' + ')} = ${clean(sum)}`;
  const check = {
    rule: 'shares-sum' as const,
    claims: list.map(({ index }) => index),
    working,
    ...result(sum, { low: sum - rounding, high: sum + rounding }, 'percent'),
  };
  if (Math.abs(off) <= rounding + DUST) return [{ ...check, holds: true }];
  // Shares of all ballots leave the invalid ones out.
  if (invalid && Math.abs(off + invalid.claim.value) <= rounding + invalid.claim.step / 2 + DUST) return [];
  if (off > 0) {
    if (sum > HIGHEST || mayOverlap(list, off - rounding, packs)) return [];
    return [{ ...check, holds: false, explanations: ['counted-twice', 'two-times', 'several-votes'] }];
  }
  if (sum < LOWEST || -off < SHORT || invalid || !isTimed(claims) || !isWhole(list, count, packs)) return [];
  return [{ ...check, holds: false, explanations: ['left-out', 'all-ballots'] }];
}
