import { isList, isRecord } from './json';

/**
 * Rows of one shape in, columns out, and back: three rows with the stage `final` become one word for all of them.
 * A column keeps each value that occurs once, and for each row which one it is; so references shared by thousands of
 * rows are stored once, and small numbers are what compresses best.
 */

/** A value of every row (`at` is left out), or for each row the index of its value, -1 where it has none. */
interface Column {
  words: unknown[];
  at?: number[];
}

/** JSON-ready: number of rows, and the columns by field. */
export interface Columns {
  rows: number;
  columns: [field: string, column: Column][];
}

/** Packs are a few thousand rows; the bound keeps a damaged number from asking for all memory. */
const MAX_ROWS = 1_000_000;

/** The rows' fields in the order given; a field that no row has is left out. */
export function encodeColumns<T extends object>(rows: readonly T[], fields: readonly (keyof T & string)[]): Columns {
  const columns: Columns['columns'] = [];
  for (const field of fields) {
    const words: unknown[] = [];
    const indexes = new Map<string, number>();
    const at = rows.map((row) => {
      const value = row[field];
      if (value === undefined) return -1;
      const text = JSON.stringify(value);
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, words.length);
      return words.push(value) - 1;
    });
    if (words.length === 0) continue;
    const constant = at.every((index) => index === 0);
    columns.push([field, constant ? { words } : { words, at }]);
  }
  return { rows: rows.length, columns };
}

/**
 * The rows again, fields without a value left out. Throws a plain Error that names the field where the columns do not
 * fit together; fields that are not asked for are passed over.
 */
export function decodeColumns<T extends object>(json: unknown, fields: readonly (keyof T & string)[]): T[] {
  if (!isRecord(json) || !isCount(json.rows) || !isList(json.columns)) throw new Error('a table has no columns');
  const rows = Array.from({ length: json.rows }, () => ({}) as Record<string, unknown>);
  for (const column of json.columns) {
    const [field, body] = isList(column) ? column : [];
    if (typeof field !== 'string' || !isRecord(body) || !isList(body.words))
      throw new Error('a column is not complete');
    if (!(fields as readonly string[]).includes(field)) continue;
    const { words, at } = body;
    if (at !== undefined && (!isList(at) || at.length !== rows.length))
      throw new Error(`column ${field} has not one entry a row`);
    for (const [index, row] of rows.entries()) {
      const word = at === undefined ? 0 : at[index];
      if (word === -1) continue;
      if (typeof word !== 'number' || !(word in words)) throw new Error(`column ${field} points outside its values`);
      row[field] = words[word];
    }
  }
  return rows as T[];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ROWS;
}
