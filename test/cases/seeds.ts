import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { check, countriesOf } from '../../lib/check';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { compile } from '../../lib/dataset/compile';
import { type OpenDataset, openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import type { Article, Report } from '../../lib/model/report';

const ROOT = new URL('../../', import.meta.url);
const CACHE = new URL('node_modules/.cache/second-source-seeds/', ROOT);

/** The bundled seeds, checked, compiled and opened as the extension does it. */
export async function openSeeds(): Promise<OpenDataset> {
  const files = filesOf('seeds/', /\.(?:csv|json)$/);
  const today = new Date().toISOString().slice(0, 10);
  const texts = kept(files, today);
  return openDataset(async (name) => texts.get(name) ?? Promise.reject(new Error('no such file')));
}

function filesOf(folder: string, names: RegExp): { path: string; text: string }[] {
  const at = new URL(folder, ROOT);
  return readdirSync(at, { recursive: true })
    .map(String)
    .filter((path) => names.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, at), 'utf8') }));
}

function compiled(files: { path: string; text: string }[], today: string): Map<string, string> {
  const { tables, faults } = checkSeeds(files, today);
  if (faults.length > 0) throw new Error(`the seeds have ${faults.length} faults; run "npm run data"`);
  return new Map(compile(tables).files.map(({ name, text }) => [name, text]));
}

/**
 * What was compiled on the same day from the same seeds by the same code, by another test file: it takes seconds. The
 * first one writes it.
 */
function kept(files: { path: string; text: string }[], today: string): Map<string, string> {
  const key = createHash('sha256').update(today);
  for (const { path, text } of [...files, ...filesOf('lib/', /\.ts$/)]) key.update(path).update('\0').update(text);
  const file = new URL(`${key.digest('hex')}.json`, CACHE);
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    const texts = compiled(files, today);
    mkdirSync(CACHE, { recursive: true });
    for (const old of readdirSync(CACHE).filter((name) => name.endsWith('.json')))
      rmSync(new URL(old, CACHE), { force: true });
    // Under its name only once it is whole: another test file may be reading.
    const part = new URL(`${process.pid}.part`, CACHE);
    writeFileSync(part, JSON.stringify([...texts]));
    renameSync(part, file);
    return texts;
  }
}

/** An article checked as the background and the command line do it: with the packs of the countries it names. */
export async function checkWith(data: OpenDataset, article: Article): Promise<Report> {
  const packs = await Promise.all(countriesOf(article, data.index).map((country) => data.pack(country)));
  return check(article, { index: data.index, packs: packs.filter((pack): pack is Pack => pack !== undefined) });
}
