import { groupBy } from '../group';
import { type Cluster, type Link, mayBeOne } from './cluster';
import type { Mention } from './mentions';
import { pairScore, SURE } from './pair-score';
import { initialsOf, type PartyNames } from './party-name';
import { samePerson } from './person-name';
import { agree } from './values';

/**
 * The mentions of one country in, the links that speak for one contestant out: within an election by names and
 * figures, across elections by a register's id, by the same full name, and last by the same short name.
 */
export function linksOf(mentions: Mention[]): Link[] {
  const indexed = mentions.map((mention, index) => ({ mention, index }));
  return [
    ...linksWithin(indexed),
    ...sameKey(
      indexed,
      ({ party_id }) => (party_id ? [party_id] : []),
      () => 97,
    ),
    ...sameKey(indexed, fullNames, nameScore),
    ...sameKey(indexed, shortNames, shortScore),
    ...samePeople(indexed),
  ];
}

/**
 * A second look within each election, where every mention goes by all the names that its contestant has by now:
 * "MPP" of the Factbook is called Mongolian People's Party elsewhere.
 */
export function linksByKnownNames(mentions: Mention[], clusters: Cluster[]): Link[] {
  const known = new Map<Mention, Mention>();
  for (const { members } of clusters) {
    if (members.every((member) => member.people || member.subject.kind === 'group')) continue;
    const party = mergeNames(members.map((member) => member.party));
    for (const member of members) known.set(member, { ...member, party });
  }
  const indexed = mentions.map((mention, index) => ({ mention: known.get(mention) ?? mention, index }));
  return linksWithin(indexed)
    .map((link) => ({ ...link, score: link.score - 8 }))
    .filter(({ score }) => score >= SURE);
}

/** Years that a party may go by its letters here and by its name there. */
const LETTERS_LAST = 11;

/**
 * A contestant that goes by letters alone, and the only one near in time whose name they begin: "KAP" of one edition is
 * Katter's Australian Party of the others.
 */
export function linksByLetters(mentions: Mention[], clusters: Cluster[]): Link[] {
  const at = new Map(mentions.map((mention, index) => [mention, index]));
  const parties = clusters.filter(({ members }) =>
    members.some(({ people, election, subject }) => !people && election !== '' && subject.kind !== 'group'),
  );
  const named = parties.flatMap(({ members }) => {
    const letters = new Set(members.flatMap(({ party }) => initialsOf(party)));
    return letters.size > 0 ? [{ members, letters }] : [];
  });
  return parties.flatMap(({ members }): Link[] => {
    const [short, ...more] = new Set(members.flatMap(({ party }) => [...party.short]));
    if (short === undefined || short.length < 3 || more.length > 0) return [];
    if (members.some(({ party }) => party.full.size > 0)) return [];
    const pairs = named
      .filter((one) => one.members !== members && one.letters.has(short))
      .map((one) => nearestPair(members, one.members))
      .filter(({ gap }) => gap <= LETTERS_LAST);
    const [pair, ...others] = pairs;
    if (!pair || others.length > 0) return [];
    return [{ a: at.get(pair.one)!, b: at.get(pair.other)!, score: 53 }];
  });
}

function nearestPair(a: Mention[], b: Mention[]): { one: Mention; other: Mention; gap: number } {
  const standing = (members: Mention[]) => members.filter(({ election }) => election !== '');
  return standing(a)
    .flatMap((one) => standing(b).map((other) => ({ one, other, gap: gapOf(one, other) })))
    .reduce((best, pair) => (pair.gap < best.gap ? pair : best));
}

function mergeNames(all: PartyNames[]): PartyNames {
  const union = <T>(sets: Iterable<T>[]) => new Set(sets.flatMap((set) => [...set]));
  return {
    full: union(all.map((one) => one.full)),
    short: union(all.map((one) => one.short)),
    parts: new Set(),
    words: [...new Map(all.flatMap(({ words }) => words.map((own) => [own.join(' '), own] as const))).values()],
  };
}

function linksWithin(indexed: Indexed[]): Link[] {
  const inElection = indexed.filter(({ mention }) => mention.election !== '');
  return [...groupBy(inElection, ({ mention }) => mention.election).values()].flatMap(withinElection);
}

type Indexed = { mention: Mention; index: number };

function withinElection(own: Indexed[]): Link[] {
  const links: Link[] = [];
  for (const [at, a] of own.entries())
    for (const b of own.slice(at + 1)) {
      if (!mayBeOne(a.mention, b.mention)) continue;
      const score = pairScore(a.mention, b.mention, (how) => isUnique(a, b, own, how));
      if (score >= SURE) links.push({ a: a.index, b: b.index, score });
    }
  return links;
}

/** Whether nobody else of either family has such figures. */
function isUnique(a: Indexed, b: Indexed, own: Indexed[], how: 'exact' | 'near' | 'sameSeats'): boolean {
  const fits = (one: Indexed, other: Indexed) => agree(one.mention.values, other.mention.values)[how];
  const rivals = own.filter((one) => one !== a && one !== b && one.mention.subject.kind === undefined);
  return !rivals.some(
    (one) =>
      (one.mention.family === b.mention.family && fits(a, one)) ||
      (one.mention.family === a.mention.family && fits(b, one)),
  );
}

/** Neighbours in time among those that share a key: a chain joins them all. */
function sameKey(
  all: Indexed[],
  keysOf: (mention: Mention) => string[],
  score: (a: Mention, b: Mention) => number,
): Link[] {
  const groups = new Map<string, Indexed[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one.mention))) groups.set(key, [...(groups.get(key) ?? []), one]);
  const links: Link[] = [];
  for (const group of groups.values()) {
    const sorted = [...group].sort((x, y) => x.mention.year - y.mention.year || x.index - y.index);
    for (const [at, a] of sorted.entries())
      for (const b of sorted.slice(at + 1, at + 9)) {
        const value = score(a.mention, b.mention);
        if (value >= SURE) links.push({ a: a.index, b: b.index, score: value });
      }
  }
  return links;
}

function fullNames({ people, party, subject, person }: Mention): string[] {
  if (subject.kind === 'group' || subject.kind === 'option') return [`${subject.kind} ${[...party.full][0]}`];
  if (people)
    return person
      .filter((words) => words.filter((word) => word.length > 2).length > 1)
      .map((words) => `person ${words.join(' ')}`);
  return [...party.full].filter((name) => name.length >= 4).map((name) => `name ${name}`);
}

function nameScore(a: Mention, b: Mention): number {
  if ((a.election !== '' && a.election === b.election) || isOver(a, b) || isOver(b, a)) return 0;
  if (a.subject.kind === 'group' || a.subject.kind === 'option') return 96;
  const gap = gapOf(a, b);
  if (a.people) return gap <= 40 ? 84 : 0;
  if ((a.subject.kind === 'alliance') !== (b.subject.kind === 'alliance')) return gap <= 12 ? 55 : 0;
  // Two registers that hold a name each mean it of one party, most times.
  if (a.election === '' && b.election === '') return 58;
  if (a.election === '' || b.election === '') return 67;
  return gap > 20 ? 52 : a.party_id && b.party_id ? 66 : 80;
}

function shortNames({ people, party, subject }: Mention): string[] {
  if (people || subject.kind === 'group' || subject.kind === 'option') return [];
  return [...party.short].filter((short) => short.length >= 2).map((short) => `short ${short}`);
}

/** A short name alone: within one family and some years it is the same party's; across families less surely. */
function shortScore(a: Mention, b: Mention): number {
  if ((a.election !== '' && a.election === b.election) || isOver(a, b) || isOver(b, a)) return 0;
  const gap = gapOf(a, b);
  if (gap > 15 || (a.subject.kind === 'alliance') !== (b.subject.kind === 'alliance')) return 0;
  const register = a.election === '' || b.election === '';
  if (register) return a.election === '' && b.election === '' ? 0 : 56;
  if (a.family === b.family && a.family !== 'text') return 70 - gap;
  return 60 - gap / 2;
}

/** Registers' years are rough; but the People's Party of 1932 to 1946 is none of 2026. */
const ROUGH = 20;

function isOver(entry: Mention, other: Mention): boolean {
  return entry.until !== undefined && other.year > entry.until + ROUGH;
}

function gapOf(a: Mention, b: Mention): number {
  return a.year === 0 || b.year === 0 ? 0 : Math.abs(a.year - b.year);
}

/** People across elections whose names differ in form: "Salome ZOURABICHVILI" and "Salome Zurabishvili". */
function samePeople(all: Indexed[]): Link[] {
  const people = all.filter(({ mention }) => mention.people);
  const links: Link[] = [];
  for (const [at, a] of people.entries())
    for (const b of people.slice(at + 1)) {
      if (a.mention.election === b.mention.election) continue;
      const gap = gapOf(a.mention, b.mention);
      if (gap > 30) continue;
      const [one, other] = [a.mention, b.mention];
      const score = Math.max(
        ...one.person.flatMap((x) =>
          other.person.map((y) => samePerson(x, y, one.subject.surname ?? '', other.subject.surname ?? '')),
        ),
      );
      if (score >= 0.95) links.push({ a: a.index, b: b.index, score: 82 });
      else if (score >= 0.85) links.push({ a: a.index, b: b.index, score: 72 });
      // A run-off that gives surnames only follows its first round within months.
      else if (
        score >= 0.6 &&
        isRunOff(one, other) &&
        Math.min(one.person[0]?.length ?? 9, other.person[0]?.length ?? 9) <= 2
      )
        links.push({ a: a.index, b: b.index, score: 64 });
    }
  return links;
}

function isRunOff(a: Mention, b: Mention): boolean {
  return Math.abs(a.year - b.year) <= 1 && a.election.at(-1) !== b.election.at(-1);
}
