import type { Check } from '../model/check';
import type { Pack } from '../model/dataset';
import { bySubject, type Count, only } from './counts';
import { result } from './interval';
import { isWhole, mayOverlap } from './whole';

/** Seats of all contestants are the chamber's: "68 + 12 + 45 = 125". More than the chamber's are told of any list. */

/** One or two parties' seats are no list. */
const LEAST = 3;
/** A sum further off is of two chambers, two votes, or a count just begun. */
const LOWEST = 0.9;
const HIGHEST = 1.3;

export function seatsSum(count: Count, packs: readonly Pack[]): Check[] {
  const { claims, setUp } = count;
  // Forecasts are told in blocs and ranges.
  if (claims.some(({ claim }) => claim.stage === 'projection' || claim.stage === 'exit-poll')) return [];
  const total = only(setUp, 'seats-total', 'count');
  const found = bySubject(claims, 'seats', 'count');
  if (!total || !found || found.size < LEAST) return [];
  const list = [...found.values()];
  const chamber = total.claim.value;
  const sum = list.reduce((all, { claim }) => all + claim.value, 0);
  const check: Check = {
    rule: 'seats-sum',
    claims: [...list.map(({ index }) => index), total.index],
    holds: sum === chamber,
    working: `${list.map(({ claim }) => claim.value).join(' + ')} = ${sum}; ${chamber}`,
    ...result(sum, { low: sum, high: sum }, 'count'),
  };
  if (check.holds) return [check];
  if (sum > chamber)
    return sum > chamber * HIGHEST || mayOverlap(list, sum - chamber, packs)
      ? []
      : [{ ...check, explanations: ['counted-twice', 'two-times'] }];
  return sum >= chamber * LOWEST && isWhole(list, count, packs)
    ? [{ ...check, explanations: ['left-out', 'vacant-seats'] }]
    : [];
}
