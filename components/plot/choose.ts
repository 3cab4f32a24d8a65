/**
 * Which comparisons say most. In: the comparisons of a claim. Out: the one that leads the sentence, the latest
 * official one, the four that the hover card shows.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { Unit } from '../../lib/model/figure';
import type { ReportedClaim } from '../../lib/model/report';
import { isEarlyCount, STAGE_ORDER } from '../../lib/model/stage';
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

/** Numbers that were replaced, or that stand against the official count, do not speak first. */
function asideLast(a: Comparison, b: Comparison): number {
  const isAside = ({ relation, observation: { standing } }: Comparison) =>
    Number(relation !== 'quoted-source' && (standing === 'superseded' || standing === 'disputed'));
  return isAside(a) - isAside(b);
}

/** Officials before others, a source's own number before one it repeats. */
function officialFirst(a: Comparison, b: Comparison): number {
  const own = ({ observation: { source } }: Comparison) => (source.origin === source.id ? 1 : 0);
  return Number(isOfficial(b)) - Number(isOfficial(a)) || own(b) - own(a);
}

/** Where there are two numbers of one stage, the one that the page has, then one that it rounds or holds. */
function agreeingFirst(a: Comparison, b: Comparison): number {
  const agrees = ({ verdict }: Comparison) => (verdict === 'same' ? 2 : verdict === 'differs' ? 0 : 1);
  return agrees(b) - agrees(a);
}

/** The quoted source's own figure; failing that the same stage, another source, an earlier count, in that order. */
export function leadOf(comparisons: readonly Comparison[]): Comparison | undefined {
  for (const relation of ['quoted-source', 'same-stage', 'other-source'] as const) {
    const found = comparisons
      .filter((comparison) => comparison.relation === relation)
      .sort((a, b) => asideLast(a, b) || officialFirst(a, b) || agreeingFirst(a, b) || laterFirst(a, b))[0];
    if (found) return found;
  }
  if (comparisons.some((comparison) => comparison.relation === 'later-stage')) return undefined;
  return comparisons.filter((comparison) => comparison.relation === 'earlier-stage').sort(laterFirst)[0];
}

/** Digits from which two numbers are not one by chance. */
const TELLING_NUMBER = 100;

/** The very same number of an official source at another stage than the one that the text was understood to mean. */
export function sameElsewhere(
  claim: Pick<ReportedClaim, 'value' | 'step' | 'measure'>,
  comparisons: readonly Comparison[],
): Comparison | undefined {
  if (claim.value / claim.step < TELLING_NUMBER) return undefined;
  return comparisons
    .filter(
      (comparison) =>
        comparison.verdict === 'same' &&
        isOfficial(comparison) &&
        (comparison.relation === 'earlier-stage' || comparison.relation === 'later-stage'),
    )
    .sort(laterFirst)[0];
}

/** The furthest later count that the source of the lead gives, or an official one; else anybody's. */
export function latestOfficial(comparisons: readonly Comparison[], lead?: Comparison): Comparison | undefined {
  const later = comparisons.filter((comparison) => comparison.relation === 'later-stage');
  return later.sort((a, b) => officialFirst(a, b) || laterFirst(a, b) || sameSourceFirst(lead, a, b))[0];
}

function sameSourceFirst(lead: Comparison | undefined, a: Comparison, b: Comparison): number {
  const own = ({ observation }: Comparison) => Number(observation.source.id === lead?.observation.source.id);
  return own(b) - own(a);
}

/** Kinds of number that may be told in one breath: asked, counted, set up. */
function breathOf({ observation: { stage } }: Comparison): string {
  if (stage === 'opinion-poll' || stage === 'exit-poll' || stage === 'projection') return stage;
  return stage === 'administrative' ? 'set up' : 'counted';
}

/**
 * Lowest and highest of what sources other than the lead's give of the same kind; null where they give nothing, or only
 * what the lead gives. What was replaced, annulled, disputed or worked out is left out.
 */
export function spread(
  comparisons: readonly Comparison[],
  lead: Comparison,
): { low: number; high: number; unit: Unit } | null {
  const others = comparisons.filter(
    (comparison) =>
      (comparison.relation === lead.relation || comparison.relation === 'other-source') &&
      comparison.observation.standing === undefined &&
      comparison.rebased === undefined &&
      !isEarlyCount(comparison.observation) &&
      breathOf(comparison) === breathOf(lead) &&
      comparison.observation.source.origin !== lead.observation.source.origin,
  );
  const values = others.flatMap(({ observation: { value, high } }) => [value, high ?? value]);
  if (values.length === 0 || values.every((value) => value === lead.observation.value)) return null;
  return { low: Math.min(...values), high: Math.max(...values), unit: lead.observation.unit };
}

/** Lead, latest official, then a row of each origin not yet heard, then what is left in the plot's order. */
export function telling(comparisons: readonly Comparison[]): Comparison[] {
  const told = comparisons.filter(
    ({ relation, verdict }) => relation !== 'earlier-election' && verdict !== 'not-comparable',
  );
  // An early count that nobody quotes comes in where there is room.
  const isMuted = ({ relation, observation }: Comparison) =>
    relation !== 'quoted-source' && relation !== 'same-stage' && isEarlyCount(observation);
  const pool = [...told.filter((one) => !isMuted(one)), ...told.filter(isMuted)];
  const chosen: Comparison[] = [];
  const take = (comparison: Comparison | undefined) => {
    if (comparison && chosen.length < TELLING && !chosen.includes(comparison)) chosen.push(comparison);
  };
  take(leadOf(pool));
  take(latestOfficial(pool, chosen[0]));
  for (const comparison of pool) {
    const heard = chosen.some((other) => other.observation.source.origin === comparison.observation.source.origin);
    if (!heard) take(comparison);
  }
  pool.forEach(take);
  return chosen;
}
