/**
 * `npm start`: from a fresh clone to a marked article in a browser.
 * Installs what is missing, builds, serves the demo article on loopback, opens a browser with the extension on it.
 * Without a display (or with CI set, or --headless) it saves screenshots into .screenshots/ and prints the comparisons.
 */
import { findOrInstall } from './browsers/find.mjs';
import { buildExtension, compileData } from './setup/extension.mjs';
import { installPackages } from './setup/packages.mjs';
import { explain, StepError, step } from './setup/step.mjs';

const headless =
  process.argv.includes('--headless') ||
  Boolean(process.env.CI) ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

async function browser() {
  const { found, installed } = await findOrInstall('chromium');
  if (!found)
    throw new StepError(
      'no Chrome, Chromium or Edge is on this machine',
      'install one of them, or name one: CHROME_PATH=/path/to/browser npm start',
    );
  return { say: `${found.name}, ${installed ? 'installed with apt-get' : found.path}`, value: found.path };
}

// What was opened is closed when the process ends, Ctrl-C included.
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));

try {
  console.log('\nSecond Source\n');
  await step('Packages', installPackages);
  await step('Dataset', compileData);
  const extension = await step('Extension', () => buildExtension('chrome'));
  const path = await step('Browser', browser);
  // Only now are the packages there that these need.
  const { serveDemo } = await import('./demo/serve.mjs');
  const demo = await step('Demo article', serveDemo);
  const { openDemo, showDemo } = await import('./demo/show.mjs');
  const shown = await step('Window', () => openDemo({ path, extension, demo, headless }));
  if (headless) await showDemo(shown);
  else {
    console.log('\n  Point at a marked figure, or click the extension button. Ctrl-C or closing the window ends it.\n');
    await shown.closed;
  }
  process.exit(0);
} catch (error) {
  explain(error);
  process.exit(1);
}
