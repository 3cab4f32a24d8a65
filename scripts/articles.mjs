#!/usr/bin/env node
/**
 * `npm run articles -- FOLDER`: how much of what we take as a page's article is its article, on the pages, by the gold
 * texts and by the metric of a public benchmark, and the time beside Readability's where that is installed
 * (`npm install --no-save @mozilla/readability`). FOLDER is a checkout of
 * https://github.com/scrapinghub/article-extraction-benchmark; nothing of it is part of this project.
 *
 * The pages are opened in a real headless Chromium under their addresses, so that styles count as they do for readers;
 * their scripts do not run and nothing is loaded, so outlets' own style sheets are missing.
 * They are two halves by a hash of their names: rules are made looking at the first, and hold if the second says so.
 * `--worst=20` lists the worst pages of the first half, `--show=NAME` what differs on one, `--untimed` is faster.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPages } from './articles/read-pages.mjs';
import { ROOT } from './setup/run.mjs';

const arguments_ = process.argv.slice(2);
const folder = arguments_.find((argument) => !argument.startsWith('--'));
/** @param {string} name */
const option = (name) => arguments_.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

if (!folder || !existsSync(join(folder, 'ground-truth.json'))) {
  console.log('articles: skipped, no benchmark. It is a public repository:');
  console.log('  https://github.com/scrapinghub/article-extraction-benchmark');
  console.log('Check it out, then: npm run articles -- FOLDER');
  process.exit(0);
}

const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./articles/shingles.ts') }} */
const { module: metric } = await runnerImport(join(ROOT, 'scripts/articles/shingles.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});

/** @type {Record<string, { articleBody: string, url: string }>} */
const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
const names = Object.keys(gold).filter((name) => !option('show') || name.startsWith(option('show') ?? ''));
/** @param {string} name */
const isFirst = (name) => (createHash('sha256').update(`half ${name}`).digest()[0] ?? 0) < 128;

const pages = names.map((name) => ({
  name,
  url: gold[name]?.url ?? '',
  html: gunzipSync(readFileSync(join(folder, `html/${name}.html.gz`))).toString('utf8'),
}));
const readability = arguments_.includes('--untimed') ? null : readabilityScript();
const results = await readPages(pages, readability);

/** @param {'read' | 'text'} what */
const matchesOf = (what) =>
  new Map(results.map((page) => [page.name, metric.matchShingles(gold[page.name]?.articleBody ?? '', page[what])]));
const ours = matchesOf('text');

/** @type {[string, Map<string, import('./articles/shingles.ts').Match>][]} */
const rows = [
  ['ours', ours],
  ['with standfirst and captions', matchesOf('read')],
];
// Outputs that the benchmark publishes, measured by our port of its metric: its README tells what they must be.
for (const other of ['readability_js', 'trafilatura', 'go_trafilatura', 'rs_trafilatura', 'newspaper', 'AutoExtract']) {
  const path = join(folder, `output/${other}.json`);
  if (!existsSync(path)) continue;
  const file = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {Record<string, { articleBody?: string }>} */
  const output = file.output ?? file;
  rows.push([
    other,
    new Map(
      names.map((name) => [name, metric.matchShingles(gold[name]?.articleBody ?? '', output[name]?.articleBody ?? '')]),
    ),
  ]);
}
const say = (
  /** @type {Map<string, import('./articles/shingles.ts').Match>} */ matches,
  /** @type {(name: string) => boolean} */ test,
) => {
  const some = [...matches].filter(([name]) => test(name)).map(([, match]) => match);
  const { f1, precision, recall } = metric.scoreOf(some);
  return `${f1.toFixed(3)} (${precision.toFixed(3)} ${recall.toFixed(3)})`;
};
console.log(`${names.length} pages, ${names.filter(isFirst).length} in the first half. F1 (precision, recall):`);
console.table(
  Object.fromEntries(
    rows.map(([name, matches]) => [
      name,
      {
        all: say(matches, () => true),
        'first half': say(matches, isFirst),
        'second half': say(matches, (one) => !isFirst(one)),
      },
    ]),
  ),
);

if (option('worst')) {
  const quality = (/** @type {import('./articles/shingles.ts').Match | undefined} */ match) => match?.both ?? 0;
  const worst = names.filter((name) => isFirst(name)).sort((a, b) => quality(ours.get(a)) - quality(ours.get(b)));
  for (const name of worst.slice(0, Number(option('worst')))) {
    const match = ours.get(name);
    console.log(
      `${name.slice(0, 8)} both ${match?.both.toFixed(3)} too much ${match?.onlyTaken.toFixed(3)} too little ${match?.onlyGold.toFixed(3)} ${gold[name]?.url}`,
    );
  }
}

if (readability) {
  const sum = (/** @type {(times: number[]) => number} */ pick, /** @type {'ours' | 'theirs'} */ who) =>
    results.reduce((all, result) => all + pick(result[who]), 0);
  const first = (/** @type {number[]} */ times) => times[0] ?? 0;
  const median = (/** @type {number[]} */ times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
  const best = (/** @type {number[]} */ times) => Math.min(...times);
  for (const [label, pick] of /** @type {const} */ ([
    ['first time in a page', first],
    ['median of five', median],
    ['best of five', best],
  ])) {
    const [we, they] = [sum(pick, 'ours'), sum(pick, 'theirs')];
    console.log(
      `${label}: ours ${(we / results.length).toFixed(2)} ms a page, Readability ${(they / results.length).toFixed(2)} ms, ` +
        `that is ${(we / they).toFixed(3)} of it`,
    );
  }
} else if (!arguments_.includes('--untimed')) {
  console.log('Time: skipped, `npm install --no-save @mozilla/readability` brings what it is measured beside');
}
if (option('show')) for (const { text } of results) console.log(text);

function readabilityScript() {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
  } catch {
    return null;
  }
}
