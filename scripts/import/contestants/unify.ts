import type { Fact, Line } from '../fact';
import { markAlliances } from './alliances';
import { tellBrackets } from './brackets';
import { cluster, HELD, type Link } from './cluster';
import { linksByKnownNames, linksByLetters, linksOf } from './links';
import { described, factKeyOf, type Mention, mentionsOf, placeKey } from './mentions';
import { type ContestantRow, mergeRows, nameAll, showFirst } from './name-contestants';
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
  /** Names to show first, by id. */
  shown: Map<string, string>;
  /** Whose figure seeds/ have a fact as already: several where a page gives one figure for several. */
  heldSubjects: (fact: Fact) => readonly string[];
}

export function unifyContestants(
  facts: Fact[],
  seeds: CountryTables,
  { entries, language, merges, shown, heldSubjects }: Registers,
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
  const later = [...linksByKnownNames(mentions, first), ...linksByLetters(mentions, first)];
  const clusters = cluster(mentions, [...links, ...later]).filter(({ members }) =>
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
      // What keeps its id shows its name before those that are merged into it.
      ...[...named]
        .sort(([a, x], [b, y]) => Number(x.id !== ids.get(a)) - Number(y.id !== ids.get(b)))
        .map(([one, row]) => ({
          ...row,
          id: ids.get(one)!,
          of: questions.get(one)?.id ?? ids.get(relations.get(one)!) ?? '',
        })),
      ...questions.values(),
    ]).map((row) => showFirst(row, shown.get(row.id))),
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
    return to === undefined ? [] : [{ a: to, b: at, score: HELD }];
  });
}

function keysOf({ election, family, written, party_id }: Mention): string[] {
  if (election === '' || family === 'seed') return [];
  return [...written].map((subject) => placeKey(election, family, party_id, subject));
}
