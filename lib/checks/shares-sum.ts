import type { Check, ReportedClaim } from '../model/report';

/**
 * Shares of one election, stage and source that stand together and make a whole: "92.05 + 2.19 + 0.8 + 2 + 0.67 + 1.76
 * + 0.53 = 100". Silent unless the sum comes within two points of 100: an incomplete list proves nothing.
 */

/** A sum this near to 100 is meant to be the whole. */
const WHOLE = 2;
/** Fewer shares are a contest told in part. */
const LEAST = 3;

export function sharesSum(claims: ReportedClaim[]): Check[] {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    if (
      claim.measure !== 'vote-share' ||
      claim.scope !== 'national' ||
      claim.qualifier !== 'exact' ||
      claim.high !== undefined ||
      !claim.subject
    )
      return;
    const election = claim.election;
    const key = [election?.country, election?.type, election?.year, election?.round, claim.stage, claim.source].join(
      '|',
    );
    const list = groups.get(key) ?? [];
    if (list.some((other) => claims[other]!.subject === claim.subject)) return;
    groups.set(key, [...list, index]);
  });
  return [...groups.values()].flatMap((indexes) => {
    const shares = indexes.map((index) => claims[index]!);
    const sum = shares.reduce((total, claim) => total + claim.value, 0);
    // Each share may be off by half of its last place.
    const rounding = shares.reduce((total, claim) => total + claim.step / 2, 0);
    if (indexes.length < LEAST || Math.abs(sum - 100) > WHOLE) return [];
    const working = `${shares.map((claim) => String(claim.value)).join(' + ')} = ${Number(sum.toFixed(3))}`;
    return [{ rule: 'shares-sum', claims: indexes, holds: Math.abs(sum - 100) <= rounding + 1e-9, working }];
  });
}
