import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { type Compiled, compile } from '../../lib/dataset/compile';
import type { KnownContradiction } from '../../lib/dataset/contradiction';
import { type Fault, formatFault } from '../../lib/dataset/fault';
import type { SeedFile } from '../../lib/dataset/read-tables';

/**
 * The folder seeds/ in, the folder .packs/ out: index.json, AZ.json… Used by `npm run data` and by the build.
 */

export interface Result {
  faults: Fault[];
  known: KnownContradiction[];
  /** Only where there is no fault. */
  compiled?: Compiled;
}

/** Checks the seeds of a project and, where they have no fault, replaces the compiled files. */
export async function compileSeeds(root: string): Promise<Result> {
  const { files, faults: unreadable } = await readSeeds(join(root, 'seeds'));
  const today = new Date().toISOString().slice(0, 10);
  const { tables, faults, known } = checkSeeds(files, today);
  const all = [...unreadable, ...faults];
  if (all.length > 0) return { faults: all, known };
  const compiled = compile(tables);
  await writePacks(join(root, '.packs'), compiled);
  return { faults: [], known, compiled };
}

/** For WXT's hook `build:publicAssets`: compiles, and names the files to copy into the extension as data/*. */
export async function dataAssets(root: string): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const { faults, compiled } = await compileSeeds(root);
  if (!compiled) throw new Error(faults.map((fault) => formatFault(fault, 'seeds/')).join('\n'));
  return compiled.files.map(({ name }) => ({
    absoluteSrc: join(root, '.packs', name),
    relativeDest: `data/${name}`,
  }));
}

export async function readSeeds(folder: string): Promise<{ files: SeedFile[]; faults: Fault[] }> {
  const files: SeedFile[] = [];
  const faults: Fault[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:csv|json)$/.test(name)) continue;
    const path = name.replaceAll('\\', '/');
    try {
      files.push({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, name))) });
    } catch (error) {
      const message = `cannot be read (${error instanceof Error ? error.message : error})`;
      faults.push({ file: path, line: 0, column: 0, message, mend: 'save it as UTF-8' });
    }
  }
  return { files, faults };
}

/** Writes beside and renames, so that a reader never sees half a file; files of countries that are gone go too. */
async function writePacks(folder: string, { files }: Compiled): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) {
    const beside = join(folder, `${name}.${process.pid}`);
    await writeFile(beside, text);
    await rename(beside, join(folder, name));
  }
  const names = new Set(files.map((file) => file.name));
  for (const name of await readdir(folder))
    if (/^[A-Z]{2}\.json$/.test(name) && !names.has(name)) await rm(join(folder, name));
}
