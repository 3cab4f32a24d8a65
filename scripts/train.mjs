#!/usr/bin/env node
/**
 * `npm run train -- FILE...`: fits the weights of the measure scorer (lib/reading/learned/) to annotated articles, in the
 * form of ../shared/gold (.jsonl) or of test/articles/ (.txt), and prints what it gains over the rules on articles that it was not fitted to.
 * `--subjects` fits the ranker of contestants (lib/reading/learned/subjects/) instead, `--elections` that of elections
 * (lib/reading/learned/elections/). `--write` replaces the weights. The same files give the same weights.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

const WEIGHTS = 'lib/reading/learned/measure-weights.json';
const OF_SUBJECTS = 'lib/reading/learned/subjects/weights.json';
const OF_ELECTIONS = 'lib/reading/learned/elections/weights.json';
/** What the extension may carry of all, in bytes. */
const MOST = 100_000;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const missing = files.find((file) => !existsSync(file));
if (files.length === 0 || missing) {
  console.error(missing ? `train: ${missing} is not there` : 'npm run train -- FILE... [--write]');
  process.exit(2);
}
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`.padStart(8);
await installPackages();
const { runnerImport } = await import('vite');
const load = (/** @type {string} */ script) =>
  runnerImport(join(ROOT, script), { root: ROOT, configFile: false, logLevel: 'error' });
if (process.argv.includes('--subjects')) await trainSubjects();
else if (process.argv.includes('--elections')) await trainElections();
else await trainMeasures();

async function trainMeasures() {
  /** @type {{ module: typeof import('./train/main.ts') }} */
  const { module } = await load('scripts/train/main.ts');
  const { weights, gains, samples } = await module.train(ROOT, files);
  console.log(`${samples} numbers; a fifth of the articles by what the others taught, in turns`);
  for (const { name, found, right, measured, annotated } of gains) {
    const f1 = (/** @type {number} */ hits) => percent((2 * hits) / (found + annotated));
    console.log(
      `${name.padEnd(20)} precision${percent(right / found)}  recall${percent(right / annotated)}  F1${f1(right)}  ` +
        `with the right measure F1${f1(measured)}`,
    );
  }
  keep(WEIGHTS, weights);
}

async function trainSubjects() {
  /** @type {{ module: typeof import('./train/subjects.ts') }} */
  const { module } = await load('scripts/train/subjects.ts');
  const { weights, gains } = await module.trainSubjects(ROOT, files);
  console.log('whose figures are, right of those annotated');
  printGains(gains);
  keep(OF_SUBJECTS, weights);
}

async function trainElections() {
  /** @type {{ module: typeof import('./train/elections.ts') }} */
  const { module } = await load('scripts/train/elections.ts');
  const { weights, gains } = await module.trainElections(ROOT, files);
  console.log('which election figures are of, right of those annotated');
  printGains(gains);
  keep(OF_ELECTIONS, weights);
}

/** @param {import('./train/subjects.ts').RankGain[]} gains */
function printGains(gains) {
  console.log('a fifth of the articles by what the others taught, in turns');
  const sum = (/** @type {'figures' | 'byRules' | 'ranked'} */ key) => gains.reduce((all, gain) => all + gain[key], 0);
  const all = { file: 'all', figures: sum('figures'), byRules: sum('byRules'), ranked: sum('ranked') };
  for (const { file, figures, byRules, ranked } of [...gains.filter(({ figures }) => figures > 0), all])
    console.log(
      `${String(figures).padStart(5)}  rules alone${percent(byRules / figures)}  then the ranker${percent(ranked / figures)}  ${file}`,
    );
}

/** Tells the size of new weights, and writes them where that is asked for and all files together are small enough. */
function keep(/** @type {string} */ path, /** @type {{ features: string[] }} */ weights) {
  const text = `${JSON.stringify(weights, null, 1)}\n`;
  const others = [WEIGHTS, OF_SUBJECTS, OF_ELECTIONS].filter((other) => other !== path);
  const size = others.reduce((all, other) => all + statSync(join(ROOT, other)).size, text.length);
  console.log(
    `${weights.features.length} features; ${(size / 1000).toFixed(1)} kB of at most ${MOST / 1000} with ${others.join(' and ')}`,
  );
  if (size > MOST) {
    console.error('train: too large; ask for features of more articles in scripts/train/');
    process.exit(1);
  }
  if (process.argv.includes('--write')) {
    writeFileSync(join(ROOT, path), text);
    console.log(`written: ${path}`);
  }
}
