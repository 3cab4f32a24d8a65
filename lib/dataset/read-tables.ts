import { type CheckedTable, checkTable } from './check-table';
import { type Fault, quote } from './fault';
import { parseCsv } from './parse-csv';
import { PACKAGE_FILE, readSchema, type TableSchema } from './schema';

/**
 * The files of the seeds in, tables out: `AZ/observations.csv` becomes the table `observations` of AZ.
 * Cells, headers and keys are checked on the way.
 */

export interface SeedFile {
  /** Path inside the seeds, with slashes. */
  path: string;
  text: string;
}

export interface Tables {
  schemas: TableSchema[];
  /** Tables of the whole world, by name: sources, countries… */
  global: Map<string, CheckedTable>;
  /** Tables of each country, by its code, then by name. */
  countries: Map<string, Map<string, CheckedTable>>;
}

/** Tables that may be missing: a country may have no scopes of its own, readers' tables name no news sites. */
const OPTIONAL = new Set([
  'known-contradictions',
  'news-domains',
  'places',
  'curated-countries',
  'election-merges',
  'moved-figures',
  'contestant-merges',
  'shown-names',
  'standings',
  'contestants',
  'country-scopes',
  'observations',
  'statements',
]);
const COUNTRY_PATH = /^([^/]+)\/([^/]+)$/;

/** Parses and checks every file; a file that is missing, or that no table of the package describes, is a fault. */
export function readTables(files: SeedFile[]): { tables: Tables; faults: Fault[] } {
  const description = files.find((file) => file.path === PACKAGE_FILE);
  const { tables: schemas, faults } = description ? readSchema(description.text) : { tables: [], faults: [] };
  const tables: Tables = { schemas, global: new Map(), countries: new Map() };
  if (!description) faults.push(whole(PACKAGE_FILE, 'is missing', 'restore it from the repository'));
  if (schemas.length === 0) return { tables, faults };
  const byPath = new Map(schemas.map((schema) => [schema.path, schema]));
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path === PACKAGE_FILE) continue;
    const [, country, name] = COUNTRY_PATH.exec(path) ?? [];
    const schema = byPath.get(country ? `*/${name}` : path);
    if (!schema) {
      faults.push(whole(path, 'is no table of the package', `name it one of ${[...byPath.keys()].join(', ')}`));
      continue;
    }
    const parsed = parseCsv(path, text);
    const checked = checkTable(parsed.table, schema);
    faults.push(...parsed.faults, ...checked.faults);
    if (country) folder(tables, country).set(schema.name, checked);
    else tables.global.set(schema.name, checked);
  }
  return { tables, faults: [...faults, ...missing(tables), ...folders(tables)] };
}

/** Rows of a table, none where it does not exist. */
export function rowsOf(tables: Map<string, CheckedTable> | undefined, name: string): CheckedTable['rows'] {
  return tables?.get(name)?.rows ?? [];
}

/** Values of a field in all rows, broken ones included: a reference to one of them is no second fault. */
export function valuesOf(tables: Map<string, CheckedTable> | undefined, name: string, field: string): Set<string> {
  const table = tables?.get(name);
  return new Set([...(table?.rows ?? []), ...(table?.broken ?? [])].map((row) => row.get(field)));
}

function folder(tables: Tables, country: string): Map<string, CheckedTable> {
  const known = tables.countries.get(country) ?? new Map<string, CheckedTable>();
  tables.countries.set(country, known);
  return known;
}

function missing(tables: Tables): Fault[] {
  const faults: Fault[] = [];
  for (const { name, path } of tables.schemas) {
    if (OPTIONAL.has(name)) continue;
    const places = path.startsWith('*/') ? [...tables.countries] : [['', tables.global] as const];
    for (const [country, held] of places)
      if (!held.has(name)) faults.push(whole(path.replace('*', country), 'is missing', 'add it with its header'));
  }
  return faults;
}

function folders(tables: Tables): Fault[] {
  const codes = valuesOf(tables.global, 'countries', 'code');
  return [...tables.countries.keys()]
    .filter((country) => !codes.has(country))
    .map((country) =>
      whole(`${country}/`, `${quote(country)} is no country`, 'name the folder by a code of countries.csv'),
    );
}

function whole(file: string, message: string, mend: string): Fault {
  return { file, line: 0, column: 0, message, mend };
}
