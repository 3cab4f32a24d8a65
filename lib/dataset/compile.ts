import type { DatasetIndex, Pack } from '../model/dataset';
import { checksum } from './checksum';
import { encodeIndex } from './index-format';
import { mergeScopes } from './merge-scopes';
import { resolveOrigins } from './origin';
import { encodePack } from './pack-format';
import {
  contestantOf,
  countryOf,
  electionOf,
  groupRows,
  observationOf,
  scopeOf,
  sourceOf,
  statementOf,
} from './read-rows';
import { rowsOf, type Tables } from './read-tables';
import { standingRuleOf, withStandings } from './standings';
import { tellingNames } from './telling-names';

/**
 * Checked tables in, the index and a pack for each country out, and the files they are kept in: index.json, AZ.json.
 * The same tables give the same bytes, whatever the clock and the order of the files.
 */

export interface Compiled {
  index: DatasetIndex;
  packs: Pack[];
  files: { name: string; text: string }[];
}

/** Call it only with tables that have no faults. */
export function compile(tables: Tables): Compiled {
  const codes = [...tables.countries.keys()].sort();
  const packs = codes.map((country) => compilePack(tables, country));
  const scopes = [...groupRows(rowsOf(tables.global, 'scopes'), 'id').values()].map(scopeOf);
  const offices = rowsOf(tables.global, 'offices');
  const places = rowsOf(tables.global, 'places');
  const index: DatasetIndex = {
    date: newest(packs),
    countries: rowsOf(tables.global, 'countries')
      .map((row) => countryOf(row, offices, places))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    elections: packs.flatMap((pack) => pack.elections),
    tellingNames: tellingNames(packs),
    packs: codes,
  };
  const texts = packs.map((pack) => ({ country: pack.country, text: encodePack(pack) }));
  const entries = texts.map(({ country, text }) => ({ country, checksum: checksum(text) }));
  return {
    index,
    packs: packs.map((pack) => ({ ...pack, scopes: mergeScopes(pack.scopes, scopes) })),
    files: [
      { name: 'index.json', text: encodeIndex({ index, packs: entries, scopes }) },
      ...texts.map(({ country, text }) => ({ name: `${country}.json`, text })),
    ],
  };
}

/** With its own scopes only: those of all countries are written once, in the index. */
function compilePack(tables: Tables, country: string): Pack {
  const own = tables.countries.get(country);
  const rules = rowsOf(tables.global, 'standings').map(standingRuleOf);
  const observations = withStandings(rowsOf(own, 'observations').map(observationOf), rules);
  return {
    country,
    elections: rowsOf(own, 'elections')
      .map(electionOf)
      // Oldest first; two votes of one day by their ids.
      .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
    contestants: [...groupRows(rowsOf(own, 'contestants'), 'id').values()].map(contestantOf),
    observations,
    statements: rowsOf(own, 'statements').map(statementOf),
    scopes: [...groupRows(rowsOf(own, 'country-scopes'), 'id').values()].map(scopeOf),
    sources: compileSources(tables, country, new Set(observations.map((one) => one.source))),
  };
}

/** The sources its rows name, the origins of these, and every source of the country: a text may credit one of them. */
function compileSources(tables: Tables, country: string, named: Set<string>): Pack['sources'] {
  const sources = resolveOrigins(rowsOf(tables.global, 'sources').map(sourceOf), country);
  const origins = new Set(sources.filter((one) => named.has(one.id)).map((one) => one.origin));
  return sources.filter((one) => named.has(one.id) || origins.has(one.id) || one.country === country);
}

/** Day of the newest figure or statement; of the newest vote where there is neither. */
function newest(packs: Pack[]): string {
  const dates = packs.flatMap((pack) => [...pack.observations, ...pack.statements]).map((one) => one.asOf ?? '');
  const votes = packs.flatMap((pack) => pack.elections).map((one) => one.date);
  return [...(dates.length > 0 ? dates : votes)].reduce((last, date) => (date > last ? date : last), '').slice(0, 10);
}
