/**
 * `npm test`: installs what is missing, then types, lint, walls, unit tests and browser journeys, in that order.
 * Every step runs, whatever became of those before it; a good one says a line, a bad one everything.
 * The last line is `N passed, N failed, N skipped`: each test counts one, each step without tests too.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from './browsers/find.mjs';
import { buildExtension, compileData, extensionFolder } from './setup/extension.mjs';
import { LEFT } from './setup/journeys.mjs';
import { installPackages } from './setup/packages.mjs';
import { nodeBin, run } from './setup/run.mjs';
import { indent, StepError, seconds } from './setup/step.mjs';

const began = performance.now();
const sum = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'second-source-test-'));

/** @typedef {{ passed?: number, failed?: number, skipped?: number, say?: string, detail?: string }} Outcome */

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 */
async function count(name, work) {
  const start = performance.now();
  /** @type {Outcome} */
  let outcome;
  try {
    outcome = await work();
  } catch (error) {
    const known = error instanceof StepError;
    const text = known ? `${error.detail}\n${error.message}\nTo mend it: ${error.mend}` : String(error);
    outcome = { failed: 1, detail: text };
  }
  const { passed = 0, failed = 0, skipped = 0, say, detail } = outcome;
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  const words = [say, passed > 1 && `${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  console.log(`  ${name.padEnd(22)}${words.filter(Boolean).join(', ') || 'good'} · ${seconds(start)}`);
  if (detail) console.log(`\n${indent(detail)}\n`);
}

/**
 * A program that says by its exit code whether all is well.
 * @param {string[]} program
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function program(program, args) {
  const { code, output } = await run(program, args, { seconds: 180 });
  return code === 0 ? { passed: 1 } : { failed: 1, detail: output };
}

/**
 * One project of vitest.config.ts, counted test by test.
 * @param {string} project
 * @param {Record<string, string>} env
 * @param {number} limit seconds
 * @param {readonly string[]} [left] names of journeys that are left to `npm run screens`
 * @returns {Promise<Outcome>}
 */
async function vitest(project, env, limit, left = []) {
  const file = join(reports, `${project}-${env.JOURNEY_BROWSER ?? ''}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  args.push(...left.map((name) => `--exclude=test/journeys/${name}.test.ts`));
  const { code, output } = await run(nodeBin('vitest'), args, { env, seconds: limit });
  const counts = countsOf(file);
  // A file that does not load, or an error outside any test, fails no test of its own.
  const failed = Math.max(counts.failed, code === 0 ? 0 : 1);
  const notes = output.split('\n').filter((line) => line.includes('SKIPPED:'));
  return { ...counts, failed, detail: failed ? output : notes.join('\n') };
}

/** @param {string} file of vitest's json reporter */
function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    // A file that could not begin fails as a whole; its tests are then no choice of ours to skip.
    const broken = testResults.filter(
      (/** @type {any} */ { status, assertionResults }) =>
        status === 'failed' && assertionResults.every((/** @type {any} */ result) => result.status !== 'failed'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} name
 * @param {'chromium' | 'firefox-esr'} debianPackage
 */
async function browser(name, debianPackage) {
  let path = '';
  await count(name, async () => {
    const { found, installed } = await findOrInstall(debianPackage);
    path = found?.path ?? '';
    if (!found) return { say: `MISSING: its journeys are skipped; install ${name} to run them` };
    return { say: installed ? 'installed with apt-get' : 'found' };
  });
  return path;
}

let ready = false;
await count('Packages', async () => {
  const { say } = await installPackages();
  ready = true;
  return { say };
});

if (ready) {
  const chromium = await browser('Chromium', 'chromium');
  const firefox = await browser('Firefox', 'firefox-esr');

  // What reads the code, and what builds it.
  await Promise.all([lint(), build()]);
  await count('Walls', () => vitest('walls', {}, 60));
  await count('Unit', () => vitest('unit', {}, 240));
  // Most of a journey is waiting for a browser: the two browsers' go side by side.
  await Promise.all([
    count('Journeys, Chromium', () => vitest('journeys', journey('chromium', chromium), 480, LEFT.chromium)),
    count('Journeys, Firefox', () => vitest('journeys', journey('firefox', firefox), 480, LEFT.firefox)),
  ]);
}

async function lint() {
  await count('Types', () => program(nodeBin('typescript', 'tsc'), ['--noEmit']));
  await count('Lint: biome', () => program(nodeBin('@biomejs/biome', 'biome'), ['check', '.']));
  await count('Lint: knip', () => program(nodeBin('knip'), ['--no-progress']));
}

async function build() {
  await count('Dataset', async () => ({ passed: 1, ...(await compileData()) }));
  await count('Build, Chrome', async () => ({ passed: 1, say: (await buildExtension('chrome')).say }));
  await count('Build, Firefox', async () => ({ passed: 1, say: (await buildExtension('firefox')).say }));
  const folder = extensionFolder('firefox');
  const args = ['lint', '--no-config-discovery', '--warnings-as-errors', '--source-dir', folder];
  await count('Lint: web-ext', () => program(nodeBin('web-ext'), args));
}

/**
 * @param {string} name
 * @param {string} path empty where the browser is missing
 */
function journey(name, path) {
  return { JOURNEY_BROWSER: name, JOURNEY_BROWSER_PATH: path };
}

rmSync(reports, { recursive: true, force: true });
console.log(`  ${'All'.padEnd(22)}${seconds(began)}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;
