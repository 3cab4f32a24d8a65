import { readdirSync, readFileSync } from 'node:fs';
import { check, countriesOf } from '../../lib/check';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { compile } from '../../lib/dataset/compile';
import { type OpenDataset, openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import type { Article, Report } from '../../lib/model/report';

/** The bundled seeds, checked, compiled and opened as the extension does it, without a file written. */
export async function openSeeds(): Promise<OpenDataset> {
  const folder = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => /\.(?:csv|json)$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, folder), 'utf8') }));
  const { tables, faults } = checkSeeds(files, new Date().toISOString().slice(0, 10));
  if (faults.length > 0) throw new Error(`the seeds have ${faults.length} faults; run "npm run data"`);
  const texts = new Map(compile(tables).files.map(({ name, text }) => [name, text]));
  return openDataset(async (name) => texts.get(name) ?? Promise.reject(new Error('no such file')));
}

/** An article checked as the background and the command line do it: with the packs of the countries it names. */
export async function checkWith(data: OpenDataset, article: Article): Promise<Report> {
  const packs = await Promise.all(countriesOf(article, data.index).map((country) => data.pack(country)));
  return check(article, { index: data.index, packs: packs.filter((pack): pack is Pack => pack !== undefined) });
}
