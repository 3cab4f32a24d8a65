import { cell, type Line } from '../fact';
import type { Cluster } from './cluster';
import { type Described, describe, slug } from './describe';
import type { PartyEntry } from './registers';

/**
 * The clusters of one country in, each with its id and its names out: `ilham-aliyev`, `labour-party`, and
 * `labour-party-1997` for a second one of the name.
 */
export interface ContestantRow extends Described {
  id: string;
  of: string;
}

/** Ids are given in the order of first appearance, so that more facts later do not change them. */
export function nameAll(
  clusters: Cluster[],
  language: string,
  entries: Map<string, PartyEntry>,
  seeds: Line[],
): Map<Cluster, { id: string } & Described> {
  const taken = new Set(seeds.map((row) => cell(row, 'id')));
  const ordered = [...clusters].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  const named = new Map<Cluster, { id: string } & Described>();
  for (const one of ordered) {
    const described = describe(one, language, entries);
    const seed = one.members.find((member) => member.seed !== undefined)?.seed;
    named.set(one, { id: seed ?? freshId(described, one, taken), ...described });
  }
  return named;
}

function orderKey({ members }: Cluster): string {
  const standing = members.filter((member) => member.election !== '');
  const first = standing.map((member) => member.election.slice(3)).sort()[0] ?? '';
  const names = standing.flatMap((member) => [...member.written]).sort()[0] ?? '';
  return `${first} ${names}`;
}

function freshId({ names, kind }: Described, { members }: Cluster, taken: Set<string>): string {
  const base =
    names.map(({ name }) => slug(name)).find((id) => id.length > 1) ??
    [kind, slug(names[0]?.name ?? '')].filter(Boolean).join('-');
  const year = Math.min(...members.filter((member) => member.year > 0).map((member) => member.year));
  const short = names
    .map(({ name }) => slug(name))
    .find((id) => id !== base && id.length <= 10 && id.length > 1 && kind !== 'candidate');
  const options = [
    base,
    ...(short ? [`${base}-${short}`] : []),
    `${base}-${year}`,
    ...Array.from({ length: 20 }, (_, at) => `${base}-${year}-${at + 2}`),
  ];
  const id = options.find((option) => !taken.has(option))!;
  taken.add(id);
  return id;
}

/** Contestants merged by hand become one, with the names of both. */
export function mergeRows(rows: ContestantRow[]): ContestantRow[] {
  const byId = new Map<string, ContestantRow>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (!known) {
      byId.set(row.id, row);
      continue;
    }
    const names = new Set(known.names.map(({ name }) => name));
    known.names.push(...row.names.filter(({ name }) => !names.has(name)));
    known.of ||= row.of;
  }
  for (const row of byId.values()) if (row.of === row.id) row.of = '';
  return [...byId.values()];
}

/** A name chosen by hand comes first, whether or not a source writes it. */
export function showFirst(row: ContestantRow, name: string | undefined): ContestantRow {
  if (name === undefined) return row;
  const given = row.names.find((one) => one.name === name) ?? { name, language: '' };
  return { ...row, names: [given, ...row.names.filter((one) => one !== given)] };
}
