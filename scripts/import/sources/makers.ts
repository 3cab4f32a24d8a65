import type { SourceKind } from '../../../lib/model/source';
import { fold } from '../../../lib/reading/text/fold';
import { cell, type Fact, type Line, type Maker } from '../fact';
import { groupBy } from '../group';
import { type MakerName, makerName } from './maker-name';

/**
 * The makers of all facts in, sources as seeds/sources.csv has them out, one for each body: names and other names of
 * the table lead to the sources that are there; what is left gets a line of its own.
 */
export interface SourceRow {
  id: string;
  name: string;
  kind: SourceKind;
  country: string;
  origin: string;
  owner: string;
  url: string;
  terms: string;
  aliases: string[];
}

export interface Sources {
  rows: SourceRow[];
  /** Source and, for polls, who paid. */
  sourceOf: (fact: Fact) => { id: string; sponsor?: string };
}

/** Kinds that a name may be told under by one gatherer and another. */
const CLASSES: Record<SourceKind, string> = {
  authority: 'official',
  court: 'official',
  pollster: 'pollster',
  observer: 'observer',
  'parallel-count': 'party',
  party: 'party',
  compilation: 'compilation',
  outlet: 'outlet',
};
/** Short names that mean one outlet wherever it reports from. */
const AGENCIES = new Set(['AFP', 'ANSA', 'EFE', 'TASS', 'dpa']);
/** In this order ids are given, so that the maker of a number has the plain one. */
const ORDER: SourceKind[] = [
  'authority',
  'court',
  'pollster',
  'observer',
  'parallel-count',
  'party',
  'compilation',
  'outlet',
];
const SUFFIX: Record<string, string> = {
  official: 'official',
  pollster: 'polls',
  observer: 'observers',
  party: 'party',
  compilation: 'compiled',
  outlet: 'news',
};

interface Told extends MakerName {
  maker: Maker;
  country: string;
  polls: boolean;
}

export function unifySources(facts: Fact[], existing: Line[]): Sources {
  const rows = existing.map(rowOf);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byName = new Map<string, SourceRow[]>();
  const list = (row: SourceRow) => {
    for (const name of [row.name, ...row.aliases])
      byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), row]);
  };
  rows.forEach(list);
  const resolved = new Map<string, SourceRow>();
  for (const told of tellMakers(facts)) {
    const known = byId.get(told.maker.id ?? '') ?? find(byName, told);
    if (known) {
      resolved.set(makerKey(told.maker, told.country), known);
      continue;
    }
    const row = newRow(told, byId);
    byId.set(row.id, row);
    rows.push(row);
    list(row);
    resolved.set(makerKey(told.maker, told.country), row);
  }
  return {
    rows,
    sourceOf: ({ maker, country }) => {
      const { sponsor } = makerName(maker, country);
      return { id: resolved.get(makerKey(maker, country))!.id, ...(sponsor ? { sponsor } : {}) };
    },
  };
}

/** Each maker of a country once, in an order that does not hang on the order of the facts. */
function tellMakers(facts: Fact[]): Told[] {
  const groups = groupBy(facts, (fact) => makerKey(fact.maker, fact.country));
  const told = [...groups.values()].map((group): Told => {
    const { maker, country } = group[0];
    const polls = group.every(
      ({ stage }) => stage === 'opinion-poll' || stage === 'exit-poll' || stage === 'projection',
    );
    return { ...makerName(maker, country), maker, country, polls };
  });
  const key = (one: Told) =>
    `${ORDER.indexOf(one.maker.kind)} ${one.name.toLowerCase()} ${one.country} ${one.maker.name}`;
  return told.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function makerKey(maker: Maker, country: string): string {
  return [maker.id ?? '', maker.name, CLASSES[maker.kind], country].join('\n');
}

/** A source of this country first, then one of no country; never one of another kind or country. */
function find(byName: Map<string, SourceRow[]>, told: Told): SourceRow | undefined {
  const names = [told.name, told.maker.name, ...told.aliases];
  for (const name of names) {
    const named = (byName.get(nameKey(name)) ?? []).filter((row) => fits(row.kind, told.maker.kind));
    const own = named.find((row) => row.country === told.country) ?? named.find((row) => row.country === '');
    if (own) return own;
    // Pollsters, outlets and compilers work across borders; bodies of a state do not.
    const foreign =
      CLASSES[told.maker.kind] === 'official' || CLASSES[told.maker.kind] === 'party' ? undefined : named[0];
    if (foreign && (name.length > 4 || AGENCIES.has(name))) return foreign;
  }
  return undefined;
}

function fits(kind: SourceKind, told: SourceKind): boolean {
  if (CLASSES[kind] === CLASSES[told]) return true;
  // A parallel count is run by observers or a party, and gatherers call it either.
  return (kind === 'parallel-count' && told === 'observer') || (kind === 'observer' && told === 'party');
}

function newRow(told: Told, byId: Map<string, SourceRow>): SourceRow {
  const { kind } = told.maker;
  const base = idOf(told);
  const id = byId.has(base) ? freeId(base, CLASSES[kind], told.country, byId) : base;
  const repeats = kind === 'outlet' || (kind === 'compilation' && !told.polls);
  const international =
    kind === 'compilation' || /^(?:african union|european union|ecowas|osce|commonwealth)/i.test(told.name);
  return {
    id,
    name: told.name,
    kind,
    country: international ? '' : told.country,
    origin: repeats ? 'official' : id,
    owner: '',
    url: '',
    terms: 'facts, cited',
    aliases: told.aliases.filter((alias) => alias !== told.name),
  };
}

function idOf({ maker, name }: Told): string {
  const given = maker.id?.replace(/^poll:/, '');
  return (
    given ??
    (fold(name)
      .replace(/[^a-z0-9 ]/g, '')
      .split(' ')
      .filter(Boolean)
      .slice(0, 6)
      .join('-')
      .slice(0, 40)
      .replace(/-$/, '') ||
      'source')
  );
}

function freeId(base: string, kind: string, country: string, byId: Map<string, SourceRow>): string {
  const options = [
    `${base}-${SUFFIX[kind]}`,
    `${base}-${country.toLowerCase()}`,
    `${base}-${SUFFIX[kind]}-${country.toLowerCase()}`,
  ];
  return options.find((option) => !byId.has(option)) ?? `${base}-${byId.size}`;
}

function nameKey(name: string): string {
  return fold(name.replace(/^the /i, ''));
}

function rowOf(line: Line): SourceRow {
  return {
    id: cell(line, 'id'),
    name: cell(line, 'name'),
    kind: cell(line, 'kind') as SourceKind,
    country: cell(line, 'country'),
    origin: cell(line, 'origin'),
    owner: cell(line, 'owner'),
    url: cell(line, 'url'),
    terms: cell(line, 'terms'),
    aliases: cell(line, 'aliases') === '' ? [] : cell(line, 'aliases').split(' | '),
  };
}
