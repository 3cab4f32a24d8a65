import type { Mention } from './mentions';

/**
 * Mentions and the links between them in, contestants out: links are taken surest first, and one that would put two
 * different parties of a register, or two contestants of one page, into one is left out. Wrong merges are worse than
 * splits.
 */
export interface Link {
  a: number;
  b: number;
  score: number;
}

export interface Cluster {
  members: Mention[];
}

/** Score of a link that seeds/ have made already. */
export const HELD = 100;

interface Group {
  members: number[];
  seed?: string;
  registers: Map<string, string>;
  elections: Map<string, number[]>;
}

export function cluster(mentions: Mention[], links: Link[]): Cluster[] {
  const groups = mentions.map((mention, index) => single(mention, index));
  const root = mentions.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at]!;
    root[index] = at;
    return at;
  };
  const ordered = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b, score } of ordered) {
    const [x, y] = [find(a), find(b)].sort((p, q) => p - q) as [number, number];
    if (x === y || (score < HELD && !mayJoin(groups[x]!, groups[y]!, mentions))) continue;
    join(groups[x]!, groups[y]!);
    root[y] = x;
  }
  return groups
    .filter((_, index) => root[index] === index)
    .map((group) => ({ members: group.members.sort((p, q) => p - q).map((index) => mentions[index]!) }));
}

function single(mention: Mention, index: number): Group {
  const register = mention.party_id?.split(':');
  return {
    members: [index],
    ...(mention.seed === undefined ? {} : { seed: mention.seed }),
    registers: new Map(register ? [[register[0]!, register[1]!]] : []),
    elections: new Map(mention.election === '' ? [] : [[mention.election, [index]]]),
  };
}

function mayJoin(x: Group, y: Group, mentions: Mention[]): boolean {
  if (x.seed !== undefined && y.seed !== undefined && x.seed !== y.seed) return false;
  for (const [register, id] of x.registers) if ((y.registers.get(register) ?? id) !== id) return false;
  for (const [election, own] of x.elections)
    for (const one of own)
      for (const other of y.elections.get(election) ?? [])
        if (!mayBeOne(mentions[one]!, mentions[other]!)) return false;
  const sample = mentions[x.members[0]!]!;
  const other = mentions[y.members[0]!]!;
  return (
    (sample.people === other.people && sample.subject.kind === other.subject.kind) ||
    (sample.people === other.people &&
      [sample, other].every(({ subject }) => subject.kind === undefined || subject.kind === 'alliance'))
  );
}

/** One page that gives one measure for both gives them for two, unless it says the same of both. */
export function mayBeOne(a: Mention, b: Mention): boolean {
  for (const [page, own] of a.pages) {
    const other = b.pages.get(page);
    if (!other) continue;
    for (const [measure, value] of own) {
      const second = other.get(measure);
      if (second === undefined) continue;
      if (second !== value || !sameName(a, b)) return false;
    }
  }
  return true;
}

/** The same full name, or the same short name where one of them has no other. */
function sameName({ party: a }: Mention, { party: b }: Mention): boolean {
  const shared = (x: Set<string>, y: Set<string>) => [...x].some((name) => y.has(name));
  return shared(a.full, b.full) || ((a.full.size === 0 || b.full.size === 0) && shared(a.short, b.short));
}

function join(x: Group, y: Group): void {
  x.members.push(...y.members);
  if (x.seed === undefined && y.seed !== undefined) x.seed = y.seed;
  for (const [register, id] of y.registers) x.registers.set(register, id);
  for (const [election, members] of y.elections)
    x.elections.set(election, [...(x.elections.get(election) ?? []), ...members]);
}
