import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { countDataset } from '../../lib/dataset/count';
import { formatFault } from '../../lib/dataset/fault';
import { compileSeeds } from './compile-seeds';
import { dataCard } from './data-card';

/**
 * The project's folder in; faults on standard error, or the dataset's extent on standard output and in docs/data.md;
 * exit status out.
 */
export async function printData(root: string): Promise<number> {
  const { faults, known, compiled } = await compileSeeds(root);
  for (const fault of faults) console.error(formatFault(fault, 'seeds/'));
  if (!compiled) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was compiled`);
    return 1;
  }
  await writeCard(join(root, 'docs', 'data.md'), dataCard(compiled));
  const counts = countDataset(compiled);
  const sizes = compiled.files.map(({ name, text }) => ({ name, size: gzipSync(text).length }));
  const packed = sizes.filter(({ name }) => name !== 'index.json').reduce((sum, { size }) => sum + size, 0);
  const lines: [string, string | number][] = [
    ['data as of', compiled.index.date],
    ['countries known by name', counts.countries],
    ['countries with figures', counts.packs],
    ['elections', counts.elections],
    ['  with figures of two origins or more', counts.electionsWithTwo],
    ['  with figures of three or more', counts.electionsWithThree],
    ['contestants', counts.contestants],
    ['observations', counts.observations],
    ["observers' statements", counts.statements],
    ['sources', counts.sources],
    ['  independent origins with figures', counts.origins],
    ['known contradictions', known.length],
    ['index, gzip', kilobytes(sizes.find(({ name }) => name === 'index.json')?.size ?? 0)],
    ['packs, gzip', kilobytes(packed)],
  ];
  for (const [label, value] of lines) console.log(`${label.padEnd(40)}${String(value).padStart(12)}`);
  for (const { rule, key, reason } of known) console.log(`  ${rule} ${key}: ${reason}`);
  return 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Only where something changed. */
async function writeCard(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
