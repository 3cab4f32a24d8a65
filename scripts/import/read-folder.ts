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
  /** Where each line stands in the file. */
  numbers: number[];
  /** Lines with more or fewer cells than the header, by where they stand. */
  ragged: Map<number, string>;
}

type Lines = Pick<ImportTable, 'lines' | 'numbers' | 'ragged'>;

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
    const read = file.includes('.csv') ? csvLines(file, text) : tsvLines(text);
    const kind = kindOf(read.lines[0]);
    if (kind) tables.push({ file, kind, ...read });
  }
  return tables;
}

export function kindOf(line: Line | undefined): TableKind | undefined {
  return line && KINDS.find(([, columns]) => columns.every((column) => line.has(column)))?.[0];
}

/** Tabs between cells; a cell that a spreadsheet quoted ("Adlah ""Foncie""…") is unquoted. */
export function tsvLines(text: string): Lines {
  const [header = '', ...rows] = text.split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t').map(unquote));
  const filled = [...cells.entries()].filter(([at]) => rows[at] !== '');
  return byHeader(
    header.split('\t'),
    filled.map(([at, own]) => [at + 2, own]),
  );
}

/** `rows` are cells with the number of their line. */
function byHeader(fields: string[], rows: [number, string[]][]): Lines {
  const ragged = rows.filter(([, cells]) => cells.length !== fields.length);
  return {
    lines: rows.map(([, cells]) => new Map(fields.map((field, index) => [field, cells[index] ?? '']))),
    numbers: rows.map(([number]) => number),
    ragged: new Map(
      ragged.map(([number, cells]) => [number, `has ${cells.length} cells where the header has ${fields.length}`]),
    ),
  };
}

function unquote(text: string): string {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  return (quoted?.includes('""') ? quoted.replaceAll('""', '"') : text).normalize('NFC').trim();
}

function csvLines(file: string, text: string): Lines {
  const { table, faults } = parseCsv(file, text);
  const lines = byHeader(
    table.header,
    table.rows.map(({ line, cells }) => [line, cells.map((text) => text.normalize('NFC').trim())]),
  );
  return { ...lines, ragged: new Map(faults.map(({ line, message, mend }) => [line, `${message}; ${mend}`])) };
}
