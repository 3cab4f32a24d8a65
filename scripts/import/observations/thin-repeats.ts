import type { SourceKind } from '../../../lib/model/source';
import { groupBy } from '../group';
import { isRounded, type ObservationRow, quantityKey } from './row';

/**
 * Rows in, those out that add nothing: one maker's figure again, or rounded; an outlet's or a copied page's where the
 * authority or a compilation gives the same.
 */
const COUNTED = new Set(['final', 'preliminary']);
/** Who repeats others' numbers: their rows stay where nobody else has the figure, or has another. */
const REPEATERS = new Set(['wikipedia', 'fact-index']);

export function thinRepeats(rows: ObservationRow[], kindOf: (source: string) => SourceKind): ObservationRow[] {
  const own = [...groupBy(rows, (row) => `${quantityKey(row)}/${row.source}/${stageClass(row)}`).values()].flatMap(
    ownRepeats,
  );
  const repeats = (row: ObservationRow) => kindOf(row.source) === 'outlet' || REPEATERS.has(row.source) || row.weak;
  const counting = (row: ObservationRow) => (COUNTED.has(row.stage) ? 'counted' : stageClass(row));
  const kept = [...groupBy(own, (row) => `${quantityKey(row)}/${counting(row)}`).values()].flatMap((group) => {
    const makers = group.filter((row) => !repeats(row));
    const others = onceEach(group.filter(repeats));
    return [...makers, ...others.filter((row) => row.held || !makers.some((maker) => says(maker, row)))];
  });
  return kept;
}

/** A final figure repeats a preliminary one where they are the same; a poll repeats no count. */
function stageClass(row: ObservationRow): string {
  return COUNTED.has(row.stage)
    ? row.stage
    : `${row.stage}/${row.counted ?? ''}/${row.stage === 'partial' ? row.asOf : ''}`;
}

/** The first of the same values, and no rounding of another. */
function ownRepeats(group: ObservationRow[]): ObservationRow[] {
  const [first] = group;
  if (!first || !COUNTED.has(first.stage)) return sameCell(group);
  const sorted = [...group].sort(better);
  const kept: ObservationRow[] = [];
  for (const row of sorted) if (row.held || !kept.some((one) => says(one, row))) kept.push(row);
  return kept;
}

/** Held rows, exact ones, earlier ones, sound pages first. */
function better(a: ObservationRow, b: ObservationRow): number {
  const rank = (row: ObservationRow) => (row.held ? 0 : 4) + (row.qualifier ? 2 : 0) + (row.weak ? 1 : 0);
  const digits = (row: ObservationRow) =>
    row.unit === 'count' ? String(row.value).replace(/0+$/, '').length : String(row.value).length;
  return rank(a) - rank(b) || digits(b) - digits(a) || compare(a.asOf, b.asOf) || compare(a.ref, b.ref);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the first row says all that the second does. */
function says(row: ObservationRow, other: ObservationRow): boolean {
  if (row.high !== undefined || other.high !== undefined) return row.value === other.value && row.high === other.high;
  if (row.value === other.value) return true;
  if (other.qualifier && isLoosely(row.value, other)) return true;
  return isRounded(other.value, row.value, row.unit);
}

/** "Over 92" repeats 92.12, "nearly 7 million" 6 970 000. */
function isLoosely(value: number, { value: said, qualifier }: ObservationRow): boolean {
  const off = (value - said) / Math.max(1, Math.abs(said));
  if (qualifier === 'over') return off >= 0 && off < 0.03;
  if (qualifier === 'under') return off <= 0 && off > -0.05;
  return Math.abs(off) < 0.03;
}

/** Polls and partial counts: the same figure of the same moment once. */
function sameCell(group: ObservationRow[]): ObservationRow[] {
  const seen = new Map<string, ObservationRow>();
  for (const row of [...group].sort(better)) {
    const key = `${row.asOf}/${row.counted ?? ''}/${row.value}/${row.high ?? ''}/${row.sponsor ?? ''}`;
    if (!seen.has(key) || row.held) seen.set(row.held ? `${key}/${seen.size}` : key, row);
  }
  return [...seen.values()];
}

/** Of several outlets that say the same, one; a rounded figure gives way to a fuller one. */
function onceEach(rows: ObservationRow[]): ObservationRow[] {
  const kept: ObservationRow[] = [];
  for (const row of [...rows].sort(better)) if (row.held || !kept.some((one) => says(one, row))) kept.push(row);
  return kept;
}
