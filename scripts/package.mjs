/**
 * `npm run package`: what is handed to the stores, in .output/packages/, with sizes and SHA-256 sums.
 *
 *   second-source-0.1.0-chrome.zip    also Edge's: one build serves both
 *   second-source-0.1.0-edge.zip
 *   second-source-0.1.0-firefox.zip   after `web-ext lint`, where a warning counts as a fault
 *   second-source-0.1.0-sources.zip   for reviewers: `npm ci && npm run build` in it makes Firefox's package again
 *
 * `--check` builds everything a second time, in another folder, and fails where one byte differs.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, sha256 } from './package/compare.mjs';
import { filesOf, sourcesOf } from './package/files.mjs';
import { zipOf } from './package/zip.mjs';
import { buildExtension, compileData } from './setup/extension.mjs';
import { installPackages } from './setup/packages.mjs';
import { nodeBin, ROOT, run } from './setup/run.mjs';
import { explain, StepError, step } from './setup/step.mjs';

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const FOLDER = join(ROOT, '.output/packages');
/** Beside the usual builds, removed after it was compared. */
const AGAIN = '.output/again';

/** @typedef {Map<string, Map<string, Buffer>>} Packages files by package */

/**
 * @param {string} chrome folder of the build
 * @param {string} firefox folder of the build
 * @returns {Packages}
 */
const packagesOf = (chrome, firefox) =>
  new Map([
    ['chrome', filesOf(chrome)],
    ['edge', filesOf(chrome)],
    ['firefox', filesOf(firefox)],
    ['sources', sourcesOf(ROOT)],
  ]);

/** @param {string} which */
const pathOf = (which) => join(FOLDER, `${name}-${version}-${which}.zip`);

/** @param {Packages} packages */
async function write(packages) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [which, files] of packages) writeFileSync(pathOf(which), zipOf(files));
  return { say: '.output/packages/' };
}

async function lint() {
  const args = ['lint', '--no-config-discovery', '--warnings-as-errors', '--source-dir', pathOf('firefox')];
  const { code, output } = await run(nodeBin('web-ext'), args, { seconds: 300 });
  if (code !== 0) throw new StepError('web-ext lint has something to say', 'mend what it names above', output);
  return { say: 'no error, no warning, no notice' };
}

/** @param {Packages} packages */
async function compareWithAnother(packages) {
  try {
    for (const browser of ['chrome', 'firefox']) {
      const env = { SECOND_SOURCE_OUT: AGAIN };
      const { code, output } = await run(nodeBin('wxt'), ['build', '--browser', browser], { env, seconds: 300 });
      if (code !== 0) throw new StepError(`the second build for ${browser} stopped`, 'mend what is named', output);
    }
    const again = packagesOf(join(ROOT, AGAIN, 'chrome-mv3'), join(ROOT, AGAIN, 'firefox-mv3'));
    for (const [which, files] of again) {
      if (sha256(zipOf(files)) === sha256(readFileSync(pathOf(which)))) continue;
      const names = differences(files, packages.get(which) ?? new Map());
      throw new StepError(
        `two builds of ${which} differ`,
        'find what depends on time, order or folder',
        names.join('\n'),
      );
    }
  } finally {
    rmSync(join(ROOT, AGAIN), { recursive: true, force: true });
  }
  return { say: 'a second build gives the same bytes' };
}

try {
  await step('Packages', installPackages);
  await step('Dataset', compileData);
  const chrome = await step('Extension, Chrome', () => buildExtension('chrome'));
  const firefox = await step('Extension, Firefox', () => buildExtension('firefox'));
  const packages = packagesOf(chrome, firefox);
  await step('Zips', () => write(packages));
  await step('Lint: web-ext', lint);
  if (process.argv.includes('--check')) await step('Two builds', () => compareWithAnother(packages));
  for (const which of packages.keys()) {
    const bytes = readFileSync(pathOf(which));
    console.log(
      `\n${name}-${version}-${which}.zip  ${bytes.length.toLocaleString('en')} bytes\n  sha256 ${sha256(bytes)}`,
    );
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
