/**
 * Rows of a forest plot in their groups. In: the comparisons of a claim. Out: the quoted source and the authorities by
 * stage, exit polls, polls, counts by others, compilations ("2 sources, 1 origin"), and earlier elections as one line.
 */
import type { Comparison } from '../../lib/model/comparison';
import { electionYear, isOfficial, laterFirst } from './choose';
import { type Shape, shapeOf } from './shape';

export interface Row {
  shape: Shape;
  /** The first stands for all that say the same. */
  comparison: Comparison;
  /** Names of all sources folded into the row. */
  names: string[];
}

export interface Group {
  /** One source with its stages, or several sources of one kind. */
  kind: 'source' | 'exit_poll' | 'poll' | 'projection' | 'count' | 'party' | 'outlet' | 'compilation';
  rows: Row[];
  /** Sources named and origins they go back to: repeats are one voice. */
  sources: number;
  origins: number;
  /** Whose number all of them repeat, where it is one source that is itself told. */
  origin?: string;
}

export interface Grouped {
  groups: Group[];
  /** One an earlier election, newest first. */
  history: { year: string; comparison: Comparison }[];
  /** What could not be set on the axis. */
  apart: Comparison[];
}

const ORDER = ['source', 'exit_poll', 'poll', 'projection', 'count', 'party', 'outlet', 'compilation'];

function groupKind(comparison: Comparison): Group['kind'] {
  const shape = shapeOf(comparison.observation);
  return shape === 'authority' || shape === 'court' ? 'source' : shape;
}

/** Rows that repeat one number of one origin at one stage are one row; a source's own number leads it. */
function fold(comparisons: Comparison[]): Row[] {
  const rows = new Map<string, Row>();
  for (const comparison of comparisons) {
    const { source, value, high, stage, counted } = comparison.observation;
    const key = JSON.stringify([source.origin, value, high, stage, counted]);
    const row = rows.get(key);
    if (!row) rows.set(key, { shape: shapeOf(comparison.observation), comparison, names: [source.name] });
    else if (!row.names.includes(source.name)) row.names.push(source.name);
  }
  return [...rows.values()];
}

function quotedFirst(a: Comparison, b: Comparison): number {
  return Number(b.relation === 'quoted-source') - Number(a.relation === 'quoted-source') || laterFirst(a, b);
}

function makeGroup(kind: Group['kind'], comparisons: Comparison[], names: ReadonlyMap<string, string>): Group {
  const sorted = comparisons.sort(quotedFirst);
  const origins = new Set(sorted.map(({ observation }) => observation.source.origin));
  const origin = origins.size === 1 ? names.get([...origins][0]!) : undefined;
  return {
    kind,
    rows: fold(sorted),
    sources: new Set(sorted.map(({ observation }) => observation.source.id)).size,
    origins: origins.size,
    ...(origin !== undefined && { origin }),
  };
}

/** One number an earlier election: the authority's, at its furthest stage. */
function historyOf(comparisons: Comparison[]): Grouped['history'] {
  const best = [...comparisons].sort((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)) || laterFirst(a, b));
  const years = new Map<string, Comparison>();
  for (const comparison of best) {
    const year = electionYear(comparison.observation.election);
    if (year && !years.has(year)) years.set(year, comparison);
  }
  return [...years].map(([year, comparison]) => ({ year, comparison })).sort((a, b) => b.year.localeCompare(a.year));
}

export function groupComparisons(comparisons: readonly Comparison[]): Grouped {
  const apart = comparisons.filter(({ verdict }) => verdict === 'not-comparable');
  const placed = comparisons.filter(({ verdict }) => verdict !== 'not-comparable');
  const here = placed.filter(({ relation }) => relation !== 'earlier-election');
  const buckets = new Map<string, { kind: Group['kind']; comparisons: Comparison[] }>();
  for (const comparison of here) {
    const kind = groupKind(comparison);
    const key = kind === 'source' ? `source ${comparison.observation.source.id}` : kind;
    const bucket = buckets.get(key);
    if (bucket) bucket.comparisons.push(comparison);
    else buckets.set(key, { kind, comparisons: [comparison] });
  }
  const names = new Map(here.map(({ observation: { source } }) => [source.id, source.name]));
  const groups = [...buckets.values()].map(({ kind, comparisons }) => makeGroup(kind, comparisons, names));
  const quoted = (group: Group) => group.rows[0]?.comparison.relation === 'quoted-source';
  groups.sort((a, b) => Number(quoted(b)) - Number(quoted(a)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { groups, history: historyOf(placed.filter(({ relation }) => relation === 'earlier-election')), apart };
}
