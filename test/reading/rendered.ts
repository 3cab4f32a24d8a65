import { readdirSync, readFileSync } from 'node:fs';
import { shapes } from '../../lib/claims';
import { languages } from '../../lib/languages';
import { measures } from '../../lib/measures';
import { learnedMeasure } from '../../lib/reading/learned/measure-scorer';
import type { Line } from '../../lib/reading/line';
import { knownNames } from '../../lib/reading/names/known-names';
import { read } from '../../lib/reading/read';
import { parseAnnotated } from '../articles/parse';
import { unbracket } from '../cases/bracketed';
import { checkWith, openSeeds } from '../cases/seeds';
import { allTables } from '../cases/table';

/** The rendered sentences of the articles and of all cases, after every step has asked about its patterns once. */
export async function renderedLines(): Promise<Line[]> {
  const data = await openSeeds();
  const sentences = [...allTables().values()].flatMap(({ read: cases, ignore, gap }) =>
    [...cases, ...ignore, ...gap].map((item) => unbracket(typeof item === 'string' ? item : item.say).text),
  );
  const folder = new URL('../articles/', import.meta.url);
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseAnnotated(readFileSync(new URL(name, folder), 'utf8')).text);
  const reader = { language: languages.get('en')!, measures, shapes, learn: learnedMeasure };
  const lines: Line[] = [];
  for (const text of [...articles, sentences.join('\n\n')]) {
    await checkWith(data, { lang: 'en', text });
    lines.push(...read(text, reader, knownNames({ index: data.index, packs: [] })).lines);
  }
  return lines;
}

/** What patterns are asked about: sentences, and the words beside their figures. */
export async function renderedTexts(): Promise<string[]> {
  const texts = new Set<string>();
  for (const { text, figureAt } of await renderedLines()) {
    texts.add(text);
    for (const at of figureAt) {
      texts.add(text.slice(0, at));
      texts.add(text.slice(at + 2));
      // The last word may be cut.
      texts.add(text.slice(at + 2, at + 112));
    }
  }
  return [...texts];
}
