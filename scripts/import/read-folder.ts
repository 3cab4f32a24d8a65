import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../lib/dataset/parse-csv';
import type { Line } from './fact';

/**
 * An import folder in, its tables out, told apart by their headers: whatever has `source_kind` and `url` holds rival
 * figures. `.csv` or `.tsv`, gzipped or not; anything else is left alone.
 */

export type TableKind = 'compiled' | 'rivals' | 'statements' | 'partyfacts' | 'parlgov';

export interface ImportTable {
  file: string;
  kind: TableKind;
  lines: Line[];
}

/** Columns that a table of each kind has to have; the first kind that fits is taken. */
const KINDS: [TableKind, string[]][] = [
  ['rivals', ['election_id', 'subject', 'measure', 'value', 'unit', 'scope', 'stage', 'source_kind', 'url', 'as_of']],
  ['compiled', ['election_id', 'subject', 'measure', 'value', 'stage', 'source_id', 'source_ref', 'as_of_date']],
  ['statements', ['election_id', 'finding', 'url', 'as_of']],
  ['partyfacts', ['country', 'partyfacts_id', 'name_short', 'name', 'name_english', 'name_other']],
  ['parlgov', ['id', 'name_short', 'name_english', 'name', 'name_ascii', 'name_nonlatin']],
];

/** Files in the order of their names, so that the same folder gives the same rows in the same order. */
export async function readFolder(folder: string): Promise<ImportTable[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:csv|tsv)(?:\.gz)?$/.test(name)).sort();
  const tables: ImportTable[] = [];
  for (const file of names) {
    const bytes = await readFile(join(folder, file));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const lines = file.includes('.csv') ? csvLines(file, text) : tsvLines(text);
    const kind = kindOf(lines[0]);
    if (kind) tables.push({ file, kind, lines });
  }
  return tables;
}

export function kindOf(line: Line | undefined): TableKind | undefined {
  return line && KINDS.find(([, columns]) => columns.every((column) => line.has(column)))?.[0];
}

/** Tabs between cells; a cell that a spreadsheet quoted ("Adlah ""Foncie""…") is unquoted. */
export function tsvLines(text: string): Line[] {
  const [header = '', ...rows] = text.split(/\r?\n/);
  const fields = header.split('\t');
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const cells = row.split('\t').map(unquote);
      return new Map(fields.map((field, index) => [field, cells[index] ?? '']));
    });
}

function unquote(text: string): string {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  return (quoted?.includes('""') ? quoted.replaceAll('""', '"') : text).normalize('NFC').trim();
}

function csvLines(file: string, text: string): Line[] {
  const { table } = parseCsv(file, text);
  return table.rows.map(
    ({ cells }) => new Map(table.header.map((field, index) => [field, (cells[index] ?? '').normalize('NFC').trim()])),
  );
}
