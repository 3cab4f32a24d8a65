import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findContradictions } from '../../lib/dataset/check-seeds';
import { groupRows } from '../../lib/dataset/read-rows';
import { readTables, rowsOf, type SeedFile } from '../../lib/dataset/read-tables';
import { COMPUTED, explain } from './explain';
import type { Line } from './fact';
import { readTable, writeTable } from './seeds-io';
import { HEADERS } from './table-rows';

/**
 * The tables of seeds/ in, known-contradictions.csv with every contradiction of imported rows out: what people
 * explained stays, what was computed is computed anew. Those of curated countries are left to people.
 */
export async function listContradictions(seeds: string, curated: Set<string>): Promise<number> {
  const names = (await readdir(seeds, { recursive: true })).filter((name) => /\.(?:csv|json)$/.test(name));
  const files = await Promise.all(
    names.map(
      async (name): Promise<SeedFile> => ({
        path: name.replaceAll('\\', '/'),
        text: await readFile(join(seeds, name), 'utf8'),
      }),
    ),
  );
  const { tables } = readTables(files);
  const byHand = (await readTable(seeds, 'known-contradictions.csv')).filter(
    (line) => !line.get('reason')?.startsWith(COMPUTED),
  );
  const listed = new Set(byHand.map((line) => `${line.get('rule')}\n${line.get('key')}`));
  const lines = new Map<string, Line>();
  for (const one of findContradictions(tables)) {
    const id = `${one.rule}\n${one.key}`;
    if (listed.has(id) || lines.has(id) || curated.has(one.key.slice(0, 2))) continue;
    const own = tables.countries.get(one.key.slice(0, 2));
    const kinds = new Map(
      [...groupRows(rowsOf(own, 'contestants'), 'id')].map(([contestant, [row]]) => [contestant, row.get('kind')]),
    );
    const reason = explain(one, { rows: rowsOf(own, 'observations'), kinds });
    lines.set(
      id,
      new Map([
        ['rule', one.rule],
        ['key', one.key],
        ['reason', reason],
      ]),
    );
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  await writeTable(seeds, 'known-contradictions.csv', HEADERS.contradictions, [...byHand, ...sorted]);
  return sorted.length;
}
