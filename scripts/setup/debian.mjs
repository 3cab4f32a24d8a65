/**
 * Browsers from Debian's packages, where we are Debian's root and may install.
 * Elsewhere nothing is installed: the caller says what is missing.
 */
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { StepError } from './step.mjs';

/** Debian itself: on its descendants `chromium` may be a stub for another kind of package. */
export function isDebianRoot() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string[]} packages e.g. `['chromium']` */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const mend = `install it yourself: apt-get install ${packages.join(' ')}`;
  const update = await run(['apt-get'], ['update', '-q'], { env, seconds: 300 });
  // An update that fails in part may still know the package; only the installation decides.
  const install = await run(['apt-get'], ['install', '-q', '-y', '--no-install-recommends', ...packages], {
    env,
    seconds: 900,
  });
  if (install.code !== 0)
    throw new StepError(`apt-get could not install ${packages.join(' ')}`, mend, update.output + install.output);
}
