import type { SourceKind } from '../../lib/model/source';
import { languageOf, registerCodes } from './contestants/register-codes';
import { readRegisters } from './contestants/registers';
import { type CountryTables, importCountry } from './country';
import { cell, type Line } from './fact';
import { groupBy } from './group';
import { listContradictions } from './list-contradictions';
import { prepare } from './prepare';
import { readFolder } from './read-folder';
import { withoutRefused } from './refusal';
import { readTable, writeTable } from './seeds-io';
import { unifySources } from './sources/makers';
import { HEADERS, sourceLine } from './table-rows';

/**
 * `npm run import -- FOLDER`: the tables of an import folder and those of seeds/ in, seeds/ with the import out. The
 * same input gives the same bytes; what seeds/ hold already is kept as it is.
 */
const TABLES = ['elections', 'contestants', 'scopes', 'observations', 'statements'] as const;

export async function runImport(folder: string, seeds: string, say: (line: string) => void): Promise<void> {
  const found = await readFolder(folder);
  if (found.length === 0) throw new Error(`${folder} holds no table that an import knows; seeds/README.md tells which`);
  for (const { file, kind, lines } of found) say(`${file}: ${lines.length} lines, ${kind}`);
  const hand = await readHandTables(seeds);
  // An id that a table made by hand mends may name a country that is no more.
  const mended = [...pairs(hand.electionMerges, 'from', 'to').keys()].map((id) => id.slice(0, 2));
  const moved = hand.movedFigures.map((row) => cell(row, 'election').slice(0, 2));
  const countries = new Set([...hand.countries, ...mended, ...moved]);
  const tables = found.map((table) => withoutRefused(table, countries, say));
  const facts = prepare(tables, hand, say).filter(
    ({ country }) => !hand.curated.has(country) && hand.countries.has(country),
  );
  const sources = unifySources(facts, hand.sources);
  const kinds = new Map(sources.rows.map(({ id, kind }): [string, SourceKind] => [id, kind]));
  const registers = readRegisters(tables, registerCodes(tables, facts));
  const statements = tables.filter(({ kind }) => kind === 'statements').flatMap(({ lines }) => lines);
  const dropped = new Map<string, number>();
  const used = new Set<string>();
  for (const [country, own] of [...groupBy(facts, (fact) => fact.country)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const result = importCountry({
      facts: own,
      statements: statements.filter((line) => cell(line, 'election_id').startsWith(`${country}-`)),
      seeds: await readCountry(seeds, country),
      renamed: pairs(hand.electionMerges, 'from', 'to'),
      globalScopes: hand.scopes,
      registers: {
        entries: registers.get(country) ?? [],
        language: languageOf(country),
        merges: pairs(ofCountry(hand.contestantMerges, country), 'from', 'to'),
        shown: pairs(ofCountry(hand.shownNames, country), 'contestant', 'name'),
      },
      sourceOf: sources.sourceOf,
      kindOf: (id) => kinds.get(id) ?? 'outlet',
    });
    await writeCountry(seeds, country, result);
    for (const [reason, count] of result.dropped) dropped.set(reason, (dropped.get(reason) ?? 0) + count);
    for (const row of result.observations) used.add(cell(row, 'source'));
  }
  await writeSources(seeds, hand.sources, sources.rows, used);
  for (const [reason, count] of [...dropped].sort()) say(`left out: ${count} × ${reason}`);
  say(`${await listContradictions(seeds, hand.curated)} contradictions listed with a computed reason`);
}

async function readHandTables(seeds: string) {
  const read = (name: string) => readTable(seeds, `${name}.csv`);
  return {
    movedFigures: await read('moved-figures'),
    electionMerges: await read('election-merges'),
    contestantMerges: await read('contestant-merges'),
    shownNames: await read('shown-names'),
    scopes: await read('scopes'),
    sources: await read('sources'),
    curated: new Set((await read('curated-countries')).map((row) => cell(row, 'country'))),
    countries: new Set((await read('countries')).map((row) => cell(row, 'code'))),
  };
}

const ofCountry = (rows: Line[], country: string) => rows.filter((row) => cell(row, 'country') === country);
const pairs = (rows: Line[], from: string, to: string) => new Map(rows.map((row) => [cell(row, from), cell(row, to)]));

async function readCountry(seeds: string, country: string): Promise<Omit<CountryTables, 'dropped'>> {
  const read = (name: (typeof TABLES)[number]) => readTable(seeds, `${country}/${name}.csv`);
  return {
    elections: await read('elections'),
    contestants: await read('contestants'),
    scopes: await read('scopes'),
    observations: await read('observations'),
    statements: await read('statements'),
  };
}

async function writeCountry(seeds: string, country: string, result: CountryTables): Promise<void> {
  for (const name of TABLES)
    if (result[name].length > 0 || name === 'elections')
      await writeTable(seeds, `${country}/${name}.csv`, HEADERS[name], result[name]);
}

/** Those that are there keep their place; new ones follow by id, if a row of theirs was taken. */
async function writeSources(seeds: string, held: Line[], rows: Parameters<typeof sourceLine>[0][], used: Set<string>) {
  const before = new Set(held.map((row) => cell(row, 'id')));
  const kept = rows.filter(({ id }) => before.has(id));
  const fresh = rows.filter(({ id }) => !before.has(id) && used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeTable(seeds, 'sources.csv', HEADERS.sources, [...kept, ...fresh].map(sourceLine));
}
