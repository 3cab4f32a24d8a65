/**
 * `npm run bench`: the time of `check()` beside a bare digit scan and beside what others do to the same articles, the
 * time until the popup can be used, in the browsers that are on this machine, and the sizes of what is shipped, gzipped.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openChromium } from './browsers/chromium.mjs';
import { findChromium, findFirefox } from './browsers/find.mjs';
import { openFirefox } from './browsers/firefox.mjs';
import { servePages } from './browsers/page-server.mjs';
import { least, longArticle, median, popupTimes } from './browsers/popup-time.mjs';
import { buildExtension, compileData } from './setup/extension.mjs';
import { ROOT } from './setup/run.mjs';
import { explain, step } from './setup/step.mjs';

/** What is loaded together, by the names of the built files. */
const PARTS = /** @type {const} */ ([
  ['script in a page', /^page\.js$/],
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

/**
 * A module of ours in one file, as the extension ships it: a test runner's loader reaches every import by a getter, which
 * the others, who come as built files, do not pay.
 * @param {string} path
 */
async function bundled(path) {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(ROOT, path),
        outDir: folder,
        target: 'esnext',
        rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
      },
    });
    return await import(pathToFileURL(join(folder, 'bench.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Openings of each popup; the median is of these. */
const OPENINGS = 15;

/**
 * The popup on an article with sixty figures, and on one with none, each opened as often.
 * @param {typeof openChromium | typeof openFirefox} open
 * @param {string} path of the browser
 * @param {string} extension
 */
async function popupLine(open, path, extension) {
  const server = await servePages();
  const host = 'www.trend.az';
  server.pages.set(`${host}/long`, { body: longArticle() });
  server.pages.set(`${host}/market`, { body: readFileSync(join(ROOT, 'test/pages/market/index.html')) });
  const browser = await open({ path, extension, proxy: server.port });
  try {
    const pages = { full: `http://${host}/long`, empty: `http://${host}/market` };
    const { figures, full, empty } = await popupTimes(browser, pages, OPENINGS);
    const ms = (/** @type {number} */ time) => `${time.toFixed(0)} ms`;
    return (
      `popup, ${browser.name.padEnd(10)}${figures} figures: a key is answered ${ms(median(full))} after the opening (least ` +
      `${ms(least(full))})   none: ${ms(median(empty))} (${ms(least(empty))})   ${(median(full) / median(empty)).toFixed(2)} times as long`
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Of each browser that is here. */
async function popupLines() {
  const lines = [];
  const [chromium, firefox] = [findChromium(), findFirefox()];
  if (chromium) lines.push(await popupLine(openChromium, chromium.path, (await buildExtension('chrome')).value));
  if (firefox) lines.push(await popupLine(openFirefox, firefox.path, (await buildExtension('firefox')).value));
  return lines;
}

try {
  await step('Dataset', compileData);
  const folder = await step('Extension', () => buildExtension('chrome'));
  /** @type {typeof import('../test/bench/time-check')} */
  const { timeCheck } = await bundled('test/bench/time-check.ts');
  /** @type {typeof import('../test/bench/time-others')} */
  const { timeOthers } = await bundled('test/bench/time-others.ts');
  console.log(`\n${(await timeCheck(ROOT)).join('\n')}`);
  console.log(`\n${(await timeOthers(ROOT, (name) => import(name))).join('\n')}`);
  console.log(`\n${(await popupLines()).join('\n')}\n\n${sizes(folder).join('\n')}`);
  // Browsers leave lines open behind them.
  process.exit();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
