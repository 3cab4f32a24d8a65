import countries from 'world-countries';
import type { SourceKind } from '../../lib/model/source';
import { cleanFactbook } from './clean-factbook';
import { cleanScope } from './clean-scope';
import { readRegisters } from './contestants/registers';
import { mergeElections, moveFigures, renameSubjects } from './corrections';
import { importCountry } from './country';
import { cell, type Fact, type Line } from './fact';
import { fromCompiled } from './from-compiled';
import { fromRivals } from './from-rivals';
import { groupBy } from './group';
import { listContradictions } from './list-contradictions';
import { dropDoubtfulTurnout } from './observations/vdem';
import { type ImportTable, readFolder } from './read-folder';
import { readTable, writeTable } from './seeds-io';
import { unifySources } from './sources/makers';
import { dropStale } from './stale';
import { HEADERS, sourceLine } from './table-rows';

/**
 * `npm run import -- FOLDER`: the tables of an import folder and those of seeds/ in, seeds/ with the import out. The
 * same input gives the same bytes; what seeds/ hold already is kept as it is.
 */
const TABLES = ['elections', 'contestants', 'scopes', 'observations', 'statements'] as const;

export async function runImport(folder: string, seeds: string, say: (line: string) => void): Promise<void> {
  const tables = await readFolder(folder);
  if (tables.length === 0)
    throw new Error(`${folder} holds no table that an import knows; seeds/README.md tells which`);
  for (const { file, kind, lines } of tables) say(`${file}: ${lines.length} lines, ${kind}`);
  const global = (name: string) => readTable(seeds, `${name}.csv`);
  const curated = new Set((await global('curated-countries')).map((row) => cell(row, 'country')));
  const codes = new Set((await global('countries')).map((row) => cell(row, 'code')));
  const merges = await global('contestant-merges');
  const facts = renameSubjects(
    prepare(tables, await global('moved-figures'), await global('election-merges'), say),
    merges,
  ).filter(({ country }) => !curated.has(country) && codes.has(country));
  const sources = unifySources(facts, await global('sources'));
  const kinds = new Map(sources.rows.map(({ id, kind }): [string, SourceKind] => [id, kind]));
  const registers = readRegisters(tables, registerCodes(tables, facts));
  const merged = groupBy(merges, (row) => cell(row, 'country'));
  const statements = tables.filter(({ kind }) => kind === 'statements').flatMap(({ lines }) => lines);
  const scopes = await global('scopes');
  const dropped = new Map<string, number>();
  const used = new Set<string>();
  for (const [country, own] of [...groupBy(facts, (fact) => fact.country)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const held = Object.fromEntries(
      await Promise.all(TABLES.map(async (name) => [name, await readTable(seeds, `${country}/${name}.csv`)])),
    ) as Record<(typeof TABLES)[number], Line[]>;
    const result = importCountry({
      facts: own,
      statements: statements.filter((line) => cell(line, 'election_id').startsWith(`${country}-`)),
      seeds: held,
      globalScopes: scopes,
      registers: {
        entries: registers.get(country) ?? [],
        language: languageOf(country),
        merges: new Map((merged.get(country) ?? []).map((row) => [cell(row, 'from'), cell(row, 'to')])),
      },
      sourceOf: sources.sourceOf,
      kindOf: (id) => kinds.get(id) ?? 'outlet',
    });
    for (const name of TABLES)
      if (result[name].length > 0 || name === 'elections')
        await writeTable(seeds, `${country}/${name}.csv`, HEADERS[name], result[name]);
    for (const [reason, count] of result.dropped) dropped.set(reason, (dropped.get(reason) ?? 0) + count);
    for (const row of result.observations) used.add(cell(row, 'source'));
  }
  const before = new Set((await global('sources')).map((row) => cell(row, 'id')));
  const kept = sources.rows.filter(({ id }) => before.has(id));
  const fresh = sources.rows.filter(({ id }) => !before.has(id) && used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeTable(seeds, 'sources.csv', HEADERS.sources, [...kept, ...fresh].map(sourceLine));
  for (const [reason, count] of [...dropped].sort()) say(`left out: ${count} × ${reason}`);
  say(`${await listContradictions(seeds)} contradictions listed with a computed reason`);
}

function prepare(tables: ImportTable[], moves: Line[], merges: Line[], say: (line: string) => void): Fact[] {
  const read = tables.flatMap(({ kind, lines }): Fact[] => {
    if (kind === 'rivals') return fromRivals(lines);
    return kind === 'compiled' ? lines.map(fromCompiled).filter((fact) => fact !== undefined) : [];
  });
  const placed = mergeElections(moveFigures(read, moves), merges);
  const { facts, dropped } = dropStale(placed);
  say(`${read.length} figures, ${placed.length - facts.length} of them in ${dropped.length} stale editions`);
  return dropDoubtfulTurnout(cleanFactbook(facts).map(cleanScope)).filter((fact) => !isStatePoll(fact));
}

/** Polls of single states would fill the whole bundle. */
function isStatePoll({ scope, stage }: Fact): boolean {
  return stage === 'opinion-poll' && /^US-[A-Z]{2}$/.test(scope);
}

/** Countries as the registers code them: Party Facts by ISO letters, ParlGov by a number that its figures tell. */
function registerCodes(tables: ImportTable[], facts: Fact[]): Map<string, string> {
  const codes = new Map(countries.map(({ cca2, cca3 }): [string, string] => [cca3, cca2]));
  codes.set('XKX', 'XK');
  const parlgov = new Map(
    tables
      .filter(({ kind }) => kind === 'parlgov')
      .flatMap(({ lines }) =>
        lines.map((line): [string, string] => [`parlgov:${cell(line, 'id')}`, cell(line, 'country')]),
      ),
  );
  for (const { party, country } of facts) {
    const code = party === undefined ? undefined : parlgov.get(party);
    if (code) codes.set(code, country);
  }
  return codes;
}

/** The language of native names, where a country has one. */
function languageOf(country: string): string {
  const languages = Object.keys(countries.find(({ cca2 }) => cca2 === country)?.languages ?? {});
  const [only, ...more] = languages;
  if (!only || more.length > 0) return '';
  const [language = ''] = Intl.getCanonicalLocales(only);
  return /^[a-z]{2,3}$/.test(language) ? language : '';
}
