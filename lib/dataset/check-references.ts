import type { Row } from './check-table';
import { type Fault, quote } from './fault';
import { OFFICIAL } from './origin';
import { rowsOf, type Tables, valuesOf } from './read-tables';
import type { ForeignKey, TableSchema } from './schema';

/** Tables in, references that lead nowhere out: the subject `ilham-alyiev` stands in no line of contestants.csv. */
export function checkReferences(tables: Tables): Fault[] {
  const faults: Fault[] = [];
  for (const schema of tables.schemas) {
    for (const key of schema.foreignKeys) {
      if (!schema.path.startsWith('*/')) faults.push(...checkKey(tables, schema, key, undefined));
      else for (const country of tables.countries.keys()) faults.push(...checkKey(tables, schema, key, country));
    }
  }
  return [...faults, ...[...tables.countries.keys()].flatMap((country) => checkScopes(tables, country))];
}

function checkKey(tables: Tables, schema: TableSchema, key: ForeignKey, country: string | undefined): Fault[] {
  const target = tables.schemas.find((one) => one.name === key.resource);
  // A country's table refers to the same country's tables.
  const held = country && target?.path.startsWith('*/') ? tables.countries.get(country) : tables.global;
  const path = (target?.path ?? key.resource).replace('*', country ?? '*');
  const values = valuesOf(held, key.resource, key.target);
  const from = country ? tables.countries.get(country) : tables.global;
  const mend = mender(values);
  return rowsOf(from, schema.name).flatMap((row) => {
    const value = row.get(key.field);
    if (value === '' || values.has(value)) return [];
    if (schema.name === 'sources' && key.field === 'origin' && value === OFFICIAL) return [];
    return [{ ...row.at(key.field), message: `${quote(value)} is not in ${path}`, mend: mend(value) }];
  });
}

/** A scope is the nation, one of all countries, or one of this country: no foreign key can say that. */
function checkScopes(tables: Tables, country: string): Fault[] {
  const own = tables.countries.get(country);
  const faults: Fault[] = [];
  const ids = new Set([
    'national',
    ...valuesOf(tables.global, 'scopes', 'id'),
    ...valuesOf(own, 'country-scopes', 'id'),
  ]);
  const mend = mender(ids);
  for (const row of rowsOf(own, 'observations')) {
    const scope = row.get('scope');
    if (ids.has(scope)) continue;
    const message = `${quote(scope)} is neither in scopes.csv nor in ${country}/scopes.csv`;
    faults.push({ ...row.at('scope'), message, mend: mend(scope) });
  }
  const reserved = (row: Row) => row.get('id') === 'national';
  for (const row of [...rowsOf(own, 'country-scopes'), ...rowsOf(tables.global, 'scopes')].filter(reserved))
    faults.push({ ...row.at('id'), message: '"national" needs no line', mend: 'remove it' });
  return faults;
}

/** A few typing errors are worth a search each; a table of another dataset is wrong as a whole. */
const MAX_SEARCHES = 50;

/** Names the nearest value that is there, so that a typing error is mended at once. */
function mender(values: Set<string>): (value: string) => string {
  const found = new Map<string, string>();
  return (value) => {
    const known = found.get(value) ?? (found.size < MAX_SEARCHES ? nearest(value, values) : '');
    if (found.size < MAX_SEARCHES) found.set(value, known);
    return known ? `write ${known}, or add the line there` : 'add the line there, or mend the id';
  };
}

/** The value with the fewest letters changed, empty where none is near. */
function nearest(value: string, values: Set<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(value.length / 4)) + 1;
  for (const other of values) {
    const distance = editDistance(value, other, least);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** Letters to put in, take out or change; `limit` where it would be no less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 100) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
