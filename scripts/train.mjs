#!/usr/bin/env node
/**
 * `npm run train -- FILE...`: fits the weights of the measure scorer (lib/reading/learned/) to annotated articles, in the
 * form of ../shared/gold (.jsonl) or of test/articles/ (.txt), and prints what it gains over the rules on articles that it was not fitted to.
 * `--write` replaces the weights. The same files give the same weights.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

const WEIGHTS = 'lib/reading/learned/measure-weights.json';
/** What the extension may carry of them, in bytes. */
const MOST = 100_000;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const missing = files.find((file) => !existsSync(file));
if (files.length === 0 || missing) {
  console.error(missing ? `train: ${missing} is not there` : 'npm run train -- FILE... [--write]');
  process.exit(2);
}
await installPackages();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./train/main.ts') }} */
const { module } = await runnerImport(join(ROOT, 'scripts/train/main.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const { weights, gains, samples } = await module.train(ROOT, files);
console.log(`${samples} numbers; a fifth of the articles by what the others taught, in turns`);
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`.padStart(8);
for (const { name, found, right, measured, annotated } of gains) {
  const f1 = (/** @type {number} */ hits) => percent((2 * hits) / (found + annotated));
  console.log(
    `${name.padEnd(20)} precision${percent(right / found)}  recall${percent(right / annotated)}  F1${f1(right)}  ` +
      `with the right measure F1${f1(measured)}`,
  );
}
const text = `${JSON.stringify(weights, null, 1)}\n`;
console.log(`${weights.features.length} features, ${(text.length / 1000).toFixed(1)} kB of at most ${MOST / 1000}`);
if (text.length > MOST) {
  console.error('train: too large; ask for features of more articles in scripts/train/fit.ts');
  process.exit(1);
}
if (process.argv.includes('--write')) {
  writeFileSync(join(ROOT, WEIGHTS), text);
  console.log(`written: ${WEIGHTS}`);
}
