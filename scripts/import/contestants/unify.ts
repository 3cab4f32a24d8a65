import { cell, type Fact, type Line } from '../fact';
import { markAlliances } from './alliances';
import { tellBrackets } from './brackets';
import { type Cluster, cluster, type Link } from './cluster';
import { type Described, describe, slug } from './describe';
import { linksByKnownNames, linksOf } from './links';
import { described, factKeyOf, type Mention, mentionsOf, placeKey } from './mentions';
import { questionsOf } from './questions';
import { type PartyEntry, registerMention } from './registers';
import { relate } from './relations';
import { seedMentions } from './seed-mentions';
import { parseSubject } from './subject';

/**
 * The facts of one country in, its contestants out, each once, and for every fact the id of its contestant: "Andrej
 * BABIS", "Andrej Babis" and "Babiš" become `andrej-babis`.
 */
export interface Contestants {
  rows: ContestantRow[];
  /** Undefined for facts of the election as a whole. */
  idOf: (fact: Fact) => string | undefined;
}

export interface ContestantRow extends Described {
  id: string;
  of: string;
}

export interface CountryTables {
  contestants: Line[];
  observations: Line[];
}

export interface Registers {
  entries: PartyEntry[];
  /** The country's language where it has one. */
  language: string;
  /** Hand-made merges: id to id. */
  merges: Map<string, string>;
  /** Whose figure seeds/ have a fact as already: several where a page gives one figure for several. */
  heldSubjects: (fact: Fact) => readonly string[];
}

export function unifyContestants(
  facts: Fact[],
  seeds: CountryTables,
  { entries, language, merges, heldSubjects }: Registers,
): Contestants {
  const mentions = markAlliances(
    tellBrackets([
      ...seedMentions(seeds.contestants, seeds.observations),
      ...mentionsOf(facts, partyNamesOf(facts, entries)),
      ...entries.map(registerMention),
    ]),
  );
  const links = [...linksOf(mentions), ...heldLinks(facts, mentions, heldSubjects)];
  const first = cluster(mentions, links);
  const clusters = cluster(mentions, [...links, ...linksByKnownNames(mentions, first)]).filter(({ members }) =>
    members.some((member) => member.election !== '' || member.seed !== undefined),
  );
  const registers = new Map(entries.map((entry) => [entry.id, entry]));
  const named = nameAll(clusters, language, registers, seeds.contestants);
  const ids = new Map([...named].map(([one, { id }]) => [one, merges.get(id) ?? id]));
  const relations = relate(clusters);
  const byMention = new Map<string, string>();
  for (const [one, id] of ids)
    for (const member of one.members) for (const key of keysOf(member)) byMention.set(key, id);
  const questions = questionsOf(clusters);
  return {
    rows: mergeRows([
      ...[...named].map(([one, row]) => ({
        ...row,
        id: ids.get(one)!,
        of: questions.get(one)?.id ?? ids.get(relations.get(one)!) ?? '',
      })),
      ...questions.values(),
    ]),
    idOf: (fact) => (fact.subject === '' ? undefined : byMention.get(factKeyOf(fact))),
  };
}

/** Names under which parties stand in elections of parliaments, or that a register has. */
function partyNamesOf(facts: Fact[], entries: PartyEntry[]): (name: string) => boolean {
  const names = new Set<string>();
  const add = ({ party }: Mention) => {
    for (const name of [...party.full, ...party.short]) names.add(name);
  };
  mentionsOf(
    facts.filter(({ type, scope }) => (type === 'parliamentary' || type === 'european') && scope === 'national'),
    () => true,
  ).forEach(add);
  entries.map(registerMention).forEach(add);
  return (name) => {
    const { party } = described(parseSubject(name, 'lists'), false);
    return [...party.full, ...party.short].some((one) => names.has(one));
  };
}

/** Mentions whose figures stand in seeds/ are whose they are there, so that importing twice changes nothing. */
function heldLinks(facts: Fact[], mentions: Mention[], heldSubjects: Registers['heldSubjects']): Link[] {
  const seeds = new Map(
    mentions.flatMap((mention, at): [string, number][] =>
      mention.seed !== undefined && mention.election === '' ? [[mention.seed, at]] : [],
    ),
  );
  if (seeds.size === 0) return [];
  const votes = new Map<string, Map<string, number>>();
  for (const fact of facts)
    for (const subject of fact.subject === '' ? [] : heldSubjects(fact)) {
      const own = votes.get(factKeyOf(fact)) ?? new Map<string, number>();
      votes.set(factKeyOf(fact), own.set(subject, (own.get(subject) ?? 0) + 1));
    }
  return mentions.flatMap((mention, at) => {
    const counts = new Map<string, number>();
    for (const key of keysOf(mention))
      for (const [subject, count] of votes.get(key) ?? []) counts.set(subject, (counts.get(subject) ?? 0) + count);
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    const to = first && first[1] > (second?.[1] ?? 0) ? seeds.get(first[0]) : undefined;
    return to === undefined ? [] : [{ a: to, b: at, score: 100 }];
  });
}

function keysOf({ election, family, written, party_id }: Mention): string[] {
  if (election === '' || family === 'seed') return [];
  return [...written].map((subject) => placeKey(election, family, party_id, subject));
}

/** Ids are given in the order of first appearance, so that more facts later do not change them. */
function nameAll(
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
function mergeRows(rows: ContestantRow[]): ContestantRow[] {
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
