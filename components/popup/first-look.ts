/**
 * What the popup needs of a report for its first look: a long report is on its way for longer than its first rows are
 * drawn. In: a report, the figures set aside. Out: the same report, in which figures below the window's edge have lost
 * what only their own rows show; null where no figure is below it.
 */
import type { Report, ReportedClaim } from '../../lib/model/report';
import { blocksOf } from './blocks';
import { firstRows } from './first-rows';

export function firstLook(report: Report, aside: readonly number[] = []): Report | null {
  const first = firstRows(blocksOf(report, aside));
  const shown = new Set(first.flatMap(({ compared, found }) => [...compared, ...found].map(({ index }) => index)));
  // The line below an election's name is made of observations that any of its figures may have.
  const heads = new Set(first.flatMap(({ roll, turnout, furthest }) => [roll, turnout, furthest]));
  const shortened = (claim: ReportedClaim): ReportedClaim => ({
    ...claim,
    why: [],
    comparisons: claim.comparisons.filter(({ observation }) => heads.has(observation)),
  });
  if (report.claims.every((_, index) => shown.has(index) || aside.includes(index))) return null;
  return { ...report, claims: report.claims.map((claim, index) => (shown.has(index) ? claim : shortened(claim))) };
}
