import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFault } from '../../lib/dataset/fault';
import { type OpenDataset, openDataset } from '../../lib/dataset/load';
import { compileSeeds } from '../data/compile-seeds';

/** The compiled dataset of a project, compiled first where seeds/ is newer. Throws with every fault where a row is wrong. */
export async function openData(root: string): Promise<OpenDataset> {
  if (await isStale(root)) {
    const { faults } = await compileSeeds(root);
    if (faults.length > 0) throw new Error(faults.map((fault) => formatFault(fault, 'seeds/')).join('\n'));
  }
  return openDataset((name) => readFile(join(root, '.packs', name), 'utf8'));
}

async function isStale(root: string): Promise<boolean> {
  const index = join(root, '.packs', 'index.json');
  if (!existsSync(index)) return true;
  const made = statSync(index).mtimeMs;
  for (const folder of ['seeds', 'lib/dataset']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (statSync(join(root, folder, name)).mtimeMs > made) return true;
    }
  }
  return false;
}
