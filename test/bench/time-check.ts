/**
 * How long `check()` takes on an article, beside a bare scan for digits of the same text.
 * In: the project's folder. Out: lines for the terminal, medians in milliseconds.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, countriesOf } from '../../lib/check';
import { openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import { articleOf } from './article';
import { largerIndex } from './larger-index';

/** Enough runs that the compiler is done after a third of them, and few enough for a second or two. */
const RUNS = 150;
const WARM = 50;
/** How much larger the made-up index is. */
const TIMES = 10;

function median(work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    work();
    if (run >= WARM) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** What any reading of a text must at least do. */
function scanDigits(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

export async function timeCheck(root: string): Promise<string[]> {
  const began = performance.now();
  const open = await openDataset((name) => readFile(join(root, '.packs', name), 'utf8'));
  const opened = performance.now() - began;
  const larger = largerIndex(open.index, TIMES);
  const lines = [`index opened once${`${opened.toFixed(2)} ms`.padStart(24)}`];
  for (const page of ['demo', 'roundup', 'market']) {
    const article = articleOf(readFileSync(join(root, 'test/pages', page, 'index.html'), 'utf8'));
    const packs = await Promise.all(countriesOf(article, open.index).map((country) => open.pack(country)));
    const dataset = { index: open.index, packs: packs.filter((pack): pack is Pack => pack !== undefined) };
    const claims = check(article, dataset).claims.length;
    const scan = median(() => scanDigits(article.text));
    const whole = median(() => check(article, dataset));
    const among = median(() => check(article, { ...dataset, index: larger }));
    lines.push(
      `${page.padEnd(10)}${`${article.text.length} characters, ${claims} figures`.padEnd(32)}check ${whole.toFixed(3)} ms   ` +
        `digit scan ${scan.toFixed(4)} ms   ${Math.round(whole / scan)} times as long   ` +
        `with ${TIMES} times the countries ${(among / whole).toFixed(2)} times`,
    );
  }
  return lines;
}
