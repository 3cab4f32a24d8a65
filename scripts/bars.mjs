#!/usr/bin/env node
/**
 * `npm run bars -- FOLDER`: our number reader on the test cases of other number readers, beside theirs. The cases are
 * theirs and no part of this project; FOLDER holds checkouts, or the files alone. `--misses` lists what is not passed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT, run } from './setup/run.mjs';

const PACKAGE = '@microsoft/recognizers-text-number';
const NUMBER = 'Specs/Number/English/';
const QUANTULUM = 'quantulum3/_lang/en_US/tests/';
const FILES = [
  { path: `${NUMBER}NumberModel.json`, kind: 'number' },
  { path: `${NUMBER}NumberModelExperimentalMode.json`, kind: 'number' },
  { path: `${NUMBER}NumberModelPercentMode.json`, kind: 'number' },
  { path: `${NUMBER}PercentModel.json`, kind: 'percent' },
  { path: `${NUMBER}PercentModelPercentMode.json`, kind: 'percent' },
  { path: `${QUANTULUM}quantities.json`, kind: 'quantity' },
  { path: `${QUANTULUM}quantities.ambiguity.json`, kind: 'quantity' },
  { path: `${QUANTULUM}extract_spellout_values.py`, kind: 'words' },
];

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const places = folder ? [folder, join(folder, 'Recognizers-Text'), join(folder, 'quantulum3')] : [];
const files = FILES.flatMap((file) => {
  const found = places.flatMap((place) => [join(place, file.path), join(place, basename(file.path))]).find(existsSync);
  return found ? [{ ...file, found }] : [];
});
if (files.length === 0) {
  console.log('bars: skipped, no case files. They are in two public repositories:');
  console.log(`  https://github.com/microsoft/Recognizers-Text  ${NUMBER}`);
  console.log(`  https://github.com/nielstron/quantulum3        ${QUANTULUM}`);
  console.log('Check both out into one folder, then: npm run bars -- FOLDER');
  process.exit(0);
}

await installPackages();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./bars/read.ts') }} */
const { module: bars } = await runnerImport(join(ROOT, 'scripts/bars/read.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const microsoft = files.some(({ kind }) => kind === 'number' || kind === 'percent') ? await theirs() : undefined;
/** @type {{ file: string, cases: number, ours: number, microsoft: string, 'by its lists': string }[]} */
const rows = [];
/** @type {Map<string, number>} */
const differences = new Map();
for (const { path, kind, found } of files) {
  const text = readFileSync(found, 'utf8');
  const spec = kind === 'number' || kind === 'percent' ? kind : undefined;
  const cases = spec
    ? bars.readSpecs(text, spec)
    : kind === 'words'
      ? bars.readSpelled(text)
      : bars.readQuantities(text);
  const row = { file: basename(path), cases: cases.length, ours: 0, microsoft: '', 'by its lists': '' };
  for (const one of cases) {
    const readings = bars.readCase(one);
    if (bars.isPassed(one, readings)) row.ours++;
    else {
      const kindOf = bars.differenceOf(one, readings);
      differences.set(kindOf, (differences.get(kindOf) ?? 0) + 1);
      if (process.argv.includes('--misses')) console.log(JSON.stringify({ ...one, readings, kindOf }));
    }
  }
  if (spec) {
    row['by its lists'] = String(cases.filter(({ unsupported }) => !unsupported).length);
    if (microsoft) row.microsoft = String(cases.filter((one) => bars.isPassed(one, microsoft(one))).length);
  }
  rows.push(row);
}
console.table(rows);
const specs = rows.filter((row) => row['by its lists'] !== '');
const sum = (/** @type {typeof rows} */ list, /** @type {keyof typeof rows[0]} */ name) =>
  list.reduce((total, row) => total + Number(row[name]), 0);
if (specs.length > 0) {
  const run = microsoft ? `${sum(specs, 'microsoft')} as run, ` : '';
  console.log(
    `Recognizers-Text: ${sum(specs, 'cases')} cases, ours ${sum(specs, 'ours')}, Microsoft's JavaScript ${run}` +
      `${sum(specs, 'by its lists')} by its own lists`,
  );
}
const others = rows.filter((row) => row['by its lists'] === '');
if (others.length > 0) console.log(`quantulum3: ${sum(others, 'cases')} cases, ours ${sum(others, 'ours')}`);
console.log('Not passed:');
for (const [name, count] of [...differences].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${name}`);

/** Microsoft's reader out of the registry, in a folder that goes again; undefined where it cannot be had. */
async function theirs() {
  const temporary = mkdtempSync(join(tmpdir(), 'second-source-bars-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code } = await run([npm], ['install', '--prefix', temporary, '--ignore-scripts', PACKAGE], {
      seconds: 120,
    });
    if (code !== 0) return undefined;
    const reader = createRequire(join(temporary, 'package.json'))(PACKAGE);
    /** @param {{ kind: string, input: string }} one */
    return ({ kind, input }) => {
      const read = kind === 'percent' ? reader.recognizePercentage : reader.recognizeNumber;
      return read(input, 'en-us').map((/** @type {{ text: string, resolution: { value: string } }} */ result) => ({
        text: result.text,
        value: Number(String(result.resolution?.value ?? '').replace(/%$/, '') || Number.NaN),
      }));
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
