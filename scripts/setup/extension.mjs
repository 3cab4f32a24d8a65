/**
 * The dataset compiled and the extension built, each only where its inputs have changed since.
 * In: `buildExtension('chrome')`. Out: its folder, `.output/chrome-mv3`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBin, ROOT, run } from './run.mjs';
import { StepError } from './step.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

/** @param {Target} target */
export const extensionFolder = (target) => join(ROOT, '.output', `${target}-mv3`);

/** What a build is made of, beside the packages of the lock file. */
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'assets',
  'seeds',
  'scripts/data',
  'scripts/setup/without-markup.ts',
  'scripts/setup/plain-start.ts',
  'scripts/setup/one-chunk.ts',
  'scripts/setup/known-constants.ts',
  'wxt.config.ts',
  'package-lock.json',
];

/** @returns {Promise<{ say: string }>} */
export async function compileData() {
  const { code, output } = await run([process.execPath, 'scripts/data.mjs'], [], { seconds: 300 });
  if (code !== 0) throw new StepError('the dataset does not pass its checks', 'mend the rows named above', output);
  const observations = /^observations\s+(\d+)$/m.exec(output)?.[1];
  return { say: observations ? `${observations} observations, compiled` : 'compiled' };
}

/**
 * @param {Target} target
 * @returns {Promise<{ say: string, value: string }>}
 */
export async function buildExtension(target) {
  const folder = extensionFolder(target);
  const stamp = join(ROOT, '.output', `${target}.stamp`);
  const state = stateOf(INPUTS);
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state)
    return { say: 'built already', value: folder };
  const { code, output } = await run(nodeBin('wxt'), ['build', '--browser', target], { seconds: 300 });
  if (code !== 0) throw new StepError(`the build for ${target} stopped`, 'mend what is named above', output);
  writeFileSync(stamp, state);
  return { say: `built for ${target}`, value: folder };
}

/**
 * One word for names, sizes and times of all files below: differs when any was added, removed or written.
 * @param {string[]} paths
 */
function stateOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(ROOT, path);
    if (!existsSync(full)) continue;
    const files = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(full, file));
      hash.update(`${path}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
