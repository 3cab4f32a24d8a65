/**
 * How the time of an article and the memory of the background grow with the dataset. In: the project's folder. Out: lines
 * for the terminal. The larger datasets are made up: copies of every country under other names, which no text has.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check, countriesOf } from '../../lib/check';
import { openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import { articleOf } from './article';
import { largerIndex } from './larger-index';

const TIMES = [1, 10, 100];
const PAGES = ['demo', 'roundup', 'market'];
/** Each size in turn, each as often the first, so that a busy machine is busy for all. */
const ROUNDS = 300;
/** Until code is no longer made faster on the way: after 20, one and the same index differed from itself by a fifth. */
const WARM = 150;
/** Growth of the time per article that is allowed. */
const WANTED = 1.2;

export async function timeScale(root: string): Promise<string[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const articles = PAGES.map((page) => articleOf(readFileSync(join(root, 'test/pages', page, 'index.html'), 'utf8')));
  const lines: string[] = [];
  const before = heap();
  const open = await openDataset((name) => readFile(join(root, '.packs', name), 'utf8'));
  const withIndex = heap();
  const named = new Set(articles.flatMap((article) => countriesOf(article, open.index)));
  const packs = (await Promise.all([...named].map((country) => open.pack(country)))).filter(
    (pack): pack is Pack => pack !== undefined,
  );
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  lines.push(
    `memory: the index ${megabytes(withIndex - before)}; with the ${packs.length} packs that ${PAGES.length} articles name, of ` +
      `${open.index.packs.length}, ${megabytes(heap() - before)}`,
  );
  const sizes = TIMES.map((times) => ({ times, index: largerIndex(open.index, times), rounds: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < sizes.length; turn++) {
      const { index, rounds } = sizes[(round + turn) % sizes.length]!;
      const began = performance.now();
      for (const article of articles) {
        countriesOf(article, index);
        check(article, { index, packs });
      }
      if (round >= WARM) rounds.push((performance.now() - began) / articles.length);
    }
  }
  const base = median(sizes[0]!.rounds);
  for (const { times, index, rounds } of sizes) {
    const growth = median(rounds) / base;
    lines.push(
      `${times} times the dataset: ${index.countries.length} countries, ${index.elections.length} elections`.padEnd(
        62,
      ) +
        `${median(rounds).toFixed(2)} ms an article   ${growth.toFixed(2)} times${growth > WANTED ? '   NOT REACHED' : ''}`,
    );
  }
  return [...lines, `wanted: at most ${WANTED} times`];
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
