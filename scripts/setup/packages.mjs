/**
 * The packages of package-lock.json, installed only where node_modules differs from it.
 * npm leaves what it installed in node_modules/.package-lock.json; comparing the two costs milliseconds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, run } from './run.mjs';
import { StepError } from './step.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. Optional packages of other systems may be absent.
 * @param {string} [root] the project's folder
 */
export function packagesInstalled(root = ROOT) {
  const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  try {
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, optional, devOptional, peer, link }]) => {
      if (path === '' || link) return true;
      if (!present[path]) return Boolean(optional || devOptional || peer);
      return present[path].version === version && existsSync(join(root, path));
    });
  } catch {
    return false;
  }
}

/** @returns {Promise<{ say: string }>} */
export async function installPackages() {
  if (packagesInstalled()) return { say: 'installed already' };
  const { code, output } = await run(npm(), ['ci', '--no-audit', '--no-fund'], { seconds: 900 });
  if (code !== 0)
    throw new StepError('npm could not install the packages', 'check the network, then run `npm ci`', output);
  return { say: 'installed with npm ci' };
}
