import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCsv } from '../../lib/dataset/parse-csv';
import type { Line } from './fact';

/** Tables of seeds/ in and out: `readTable('AZ/elections.csv')` gives its lines, none where there is no such file. */

export async function readTable(seeds: string, path: string): Promise<Line[]> {
  let text: string;
  try {
    text = await readFile(join(seeds, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const { table, faults } = parseCsv(path, text);
  if (faults[0]) throw new Error(`seeds/${path}, line ${faults[0].line}: ${faults[0].message}; ${faults[0].mend}`);
  return table.rows.map(({ cells }) => new Map(table.header.map((field, at) => [field, cells[at] ?? ''])));
}

/** Writes only where something changed, so that times of files tell what an import touched. */
export async function writeTable(seeds: string, path: string, header: readonly string[], rows: Line[]): Promise<void> {
  const lines = [header, ...rows.map((row) => header.map((field) => row.get(field) ?? ''))];
  const text = `${lines.map((cells) => cells.map(quoteCell).join(',')).join('\n')}\n`;
  const file = join(seeds, path);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** RFC 4180: quotes where a comma, a quote or a line end stands in the cell. */
export function quoteCell(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
