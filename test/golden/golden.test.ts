/**
 * The reports of whole articles, word for word as the screens say them. UPDATE_GOLDEN=1 writes them anew; then read the
 * change aloud before it is kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import { parseAnnotated } from '../articles/parse';
import { checkWith, openSeeds } from '../cases/seeds';
import { fileText } from '../gallery/words';
import { renderReport } from './render';

interface Story {
  name: string;
  date?: string;
  text: string;
}

const t = fileText('en-GB');
const update = process.env.UPDATE_GOLDEN === '1';
const folder = (name: string) => new URL(name, import.meta.url);
const read = (url: URL) => readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
const files = (url: URL) => readdirSync(url).filter((name) => name.endsWith('.txt'));

/** `date: 2024-02-08`, a line of ---, the text. */
function plainStory(file: string): Story {
  const [head, text] = read(folder(`articles/${file}`)).split(/^---\n/m) as [string, string];
  return { name: file.replace(/\.txt$/, ''), date: /^date: (.+)$/m.exec(head)![1]!, text: text.trim() };
}

const own = files(folder('articles/')).map(plainStory);
const annotated = files(folder('../articles/')).map((file): Story => {
  const { id, date, text } = parseAnnotated(read(folder(`../articles/${file}`)));
  return { name: id, ...(date && { date }), text };
});

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

describe('the report', () => {
  test.each([...own, ...annotated])('$name', async ({ name, date, text }) => {
    const report = await checkWith(data, { text, lang: 'en', title: text.split('\n')[0]!, ...(date && { date }) });
    const rendered = renderReport(report, t);
    const kept = folder(`reports/${name}.md`);
    if (update) writeFileSync(kept, rendered);
    expect(existsSync(kept), 'no report is kept: run with UPDATE_GOLDEN=1').toBe(true);
    expect(rendered).toBe(read(kept));
  });
});

test('every report that is kept is of an article that is there', () => {
  const names = new Set([...own, ...annotated].map(({ name }) => name));
  const kept = readdirSync(folder('reports/')).map((file) => file.replace(/\.md$/, ''));
  expect(kept.filter((name) => !names.has(name))).toEqual([]);
  expect(kept.length).toBe(names.size);
});
