/**
 * `npm run bench`: the time of `check()` beside a bare digit scan and beside what others do to the same articles, the
 * sizes of what is shipped, gzipped, and in the browsers that are on this machine the time until the popup can be used
 * and what the extension costs a page.
 *
 *   npm run bench                  all of it; of the saved pages every tenth
 *   npm run bench -- --browser     the browsers alone; --all takes every saved page, some half an hour
 *   npm run bench -- --popup       the popup alone
 *   npm run bench -- --scale       a live blog of 2 MB, 40 tabs, a dataset of 10 and 100 times the size
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchBrowsers } from './bench/browsers.mjs';
import { popupLines } from './bench/popup.mjs';
import { loadBundled } from './setup/bundle.mjs';
import { buildExtension, compileData } from './setup/extension.mjs';
import { ROOT } from './setup/run.mjs';
import { explain, step } from './setup/step.mjs';

/** What is loaded together, by the names of the built files. */
const PARTS = /** @type {const} */ ([
  ['script in a page', /^page\.js$/],
  ['script for stories', /^story\.js$/],
  ['background', /^background\.js$/],
  ['popup', /^(popup\.html|(chunks|assets)\/popup-.*)$/],
  ['options', /^(options\.html|(chunks|assets)\/options-.*)$/],
  ['shared by pages', /^(chunks|assets)\/(?!popup-|options-|welcome-).*$/],
  ['data: index', /^data\/index\.json$/],
  ['data: packs', /^data\/(?!index\.json).*$/],
  ['all', /./],
]);

/** @param {string} folder */
function sizes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      const content = readFileSync(path);
      return { name, raw: content.length, gzip: gzipSync(content).length };
    });
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
  return PARTS.map(([label, pattern]) => {
    const some = files.filter(({ name }) => pattern.test(name));
    const sum = (/** @type {'raw' | 'gzip'} */ key) => kilobytes(some.reduce((all, file) => all + file[key], 0));
    return `${label.padEnd(18)}${sum('gzip')} gzip ${sum('raw')} raw`;
  });
}

const asked = new Set(process.argv.slice(2));

try {
  await step('Dataset', compileData);
  const folder = await step('Extension', () => buildExtension('chrome'));
  if (asked.has('--scale')) {
    /** @type {typeof import('../test/bench/time-scale')} */
    const { timeScale } = await loadBundled('test/bench/time-scale.ts');
    console.log(`\n${(await timeScale(ROOT)).join('\n')}`);
    const { benchScale } = await import('./bench/scale.mjs');
    await benchScale(folder);
  } else if (asked.has('--popup')) {
    console.log(`\n${(await popupLines()).join('\n')}`);
  } else {
    if (!asked.has('--browser')) {
      /** @type {typeof import('../test/bench/time-check')} */
      const { timeCheck } = await loadBundled('test/bench/time-check.ts');
      /** @type {typeof import('../test/bench/time-others')} */
      const { timeOthers } = await loadBundled('test/bench/time-others.ts');
      console.log(`\n${(await timeCheck(ROOT)).join('\n')}`);
      console.log(`\n${(await timeOthers(ROOT, (name) => import(name))).join('\n')}\n\n${sizes(folder).join('\n')}`);
    }
    console.log(`\n${(await popupLines()).join('\n')}`);
    await benchBrowsers(folder, asked.has('--all'));
  }
  // Browsers leave lines open behind them.
  process.exit();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
