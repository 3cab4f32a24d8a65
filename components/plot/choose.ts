/**
 * Which comparisons say most. In: the comparisons of a claim. Out: the one that leads the sentence, the latest
 * official one, the four that the hover card shows.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { Unit } from '../../lib/model/figure';
import { STAGE_ORDER } from '../../lib/model/stage';
import { yearOf } from '../dates';

/** Rows of the hover card: what fits beside a sentence without scrolling. */
const TELLING = 4;

export const electionYear = yearOf;

export function isOfficial({ observation }: Comparison): boolean {
  return observation.source.kind === 'authority' || observation.source.kind === 'court';
}

/** How far the election had got, then how much was counted, then the date: later sorts first. */
export function laterFirst(a: Comparison, b: Comparison): number {
  const order = (comparison: Comparison) => STAGE_ORDER[comparison.observation.stage] ?? -1;
  return (
    order(b) - order(a) ||
    (b.observation.counted ?? 0) - (a.observation.counted ?? 0) ||
    (b.observation.asOf ?? '').localeCompare(a.observation.asOf ?? '')
  );
}

/** Officials before others, a source's own number before one it repeats. */
function officialFirst(a: Comparison, b: Comparison): number {
  const own = ({ observation: { source } }: Comparison) => (source.origin === source.id ? 1 : 0);
  return Number(isOfficial(b)) - Number(isOfficial(a)) || own(b) - own(a);
}

/** The quoted source's own figure; failing that the same stage, another source, an earlier count, in that order. */
export function leadOf(comparisons: readonly Comparison[]): Comparison | undefined {
  for (const relation of ['quoted-source', 'same-stage', 'other-source'] as const) {
    const found = comparisons
      .filter((comparison) => comparison.relation === relation)
      .sort((a, b) => officialFirst(a, b) || laterFirst(a, b))[0];
    if (found) return found;
  }
  if (comparisons.some((comparison) => comparison.relation === 'later-stage')) return undefined;
  return comparisons.filter((comparison) => comparison.relation === 'earlier-stage').sort(laterFirst)[0];
}

/** The furthest later count that an official source gives; else anybody's. */
export function latestOfficial(comparisons: readonly Comparison[]): Comparison | undefined {
  const later = comparisons.filter((comparison) => comparison.relation === 'later-stage');
  return later.sort((a, b) => officialFirst(a, b) || laterFirst(a, b))[0];
}

/** Lowest and highest of what independent sources give for this election; null for one voice, or for one value. */
export function spread(comparisons: readonly Comparison[]): { low: number; high: number; unit: Unit } | null {
  const here = comparisons.filter((comparison) => comparison.relation !== 'earlier-election');
  const origins = new Set(here.map((comparison) => comparison.observation.source.origin));
  const values = here.flatMap(({ observation: { value, high } }) => [value, high ?? value]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (origins.size < 2 || low === high) return null;
  return { low, high, unit: here[0]!.observation.unit };
}

/** Lead, latest official, then a row of each origin not yet heard, then what is left in the plot's order. */
export function telling(comparisons: readonly Comparison[]): Comparison[] {
  const pool = comparisons.filter(
    ({ relation, verdict }) => relation !== 'earlier-election' && verdict !== 'not-comparable',
  );
  const chosen: Comparison[] = [];
  const take = (comparison: Comparison | undefined) => {
    if (comparison && chosen.length < TELLING && !chosen.includes(comparison)) chosen.push(comparison);
  };
  take(leadOf(pool));
  take(latestOfficial(pool));
  for (const comparison of pool) {
    const heard = chosen.some((other) => other.observation.source.origin === comparison.observation.source.origin);
    if (!heard) take(comparison);
  }
  pool.forEach(take);
  return chosen;
}
