/**
 * The same in Firefox, as far as it can be measured there. It gives no trace: what its own process table tells is the
 * processor time of the page's process, all threads of it, and that is what is compared. In: the build for Firefox. Out: a
 * table on the terminal.
 *
 * A clock in the page would tell of more than the page: its ticks are held back in a tab that is not in front, and where
 * the background works on the same processor. Longest tasks are therefore told of Chromium alone.
 */
import { findFirefox } from '../browsers/find.mjs';
import { openFirefox } from '../browsers/firefox.mjs';
import { servePages } from '../browsers/page-server.mjs';
import { pause } from '../browsers/until.mjs';
import { extensionCopy } from './extension-copy.mjs';
import { FIGURE, figuresPage } from './figures-page.mjs';
import { waysHere } from './in-chromium.mjs';
import { controlOf } from './our-way.mjs';
import { count, median, ms } from './print.mjs';
import { scriptsOf } from './ways.mjs';

const ROUNDS = 3;
/** Until a page has come to rest after it was loaded, and after it was marked. */
const WINDOW_MS = 2500;
const HOST = 'bench.example';

/**
 * @param {string} extension
 * @returns {Promise<boolean>} false where no browser is there
 */
export async function inFirefox(extension) {
  const path = findFirefox()?.path;
  if (!path) return false;
  const server = await servePages();
  server.pages.set(`${HOST}/live`, { body: figuresPage({ figures: 5000 }) });
  const copy = extensionCopy(extension, { begins: 'when-told', files: scriptsOf(FIGURE) });
  const browser = await openFirefox({ path, extension: copy.folder, proxy: server.port });
  try {
    const control = await controlOf(/** @type {any} */ (browser));
    console.log('\nFirefox: the same page, by the processor time of its process, all threads');
    console.log(`${''.padEnd(31)}${['added', 'records'].map((head) => head.padStart(11)).join('')}`);
    for (const [way, name] of waysHere()) {
      /** @type {{ added: number, records: number }[]} */
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        const view = await browser.newPage(`http://${HOST}/live`);
        await view.run(countRecords);
        await pause(WINDOW_MS);
        const rested = await spent(view);
        await pause(WINDOW_MS);
        const before = await spent(view);
        const tab = await control.begin(/** @type {any} */ (view), way === 'ours' ? 'page.js' : way);
        if (way === 'ours') await control.untilRead(tab);
        await pause(WINDOW_MS);
        const after = await spent(view);
        const usual = ((before.work - rested.work) / (before.at - rested.at)) * (after.at - before.at);
        const records = await view.run(() => /** @type {any} */ (window).records);
        rounds.push({ added: Math.max(0, after.work - before.work - usual), records });
        await view.close();
      }
      const of = (/** @type {'added' | 'records'} */ key) => median(rounds.map((each) => each[key]));
      console.log(`${name.padEnd(31)}${ms(of('added'))}${count(of('records')).padStart(11)}`);
    }
    return true;
  } finally {
    await browser.close();
    copy.remove();
    await server.close();
  }
}

/**
 * What the page's process has worked since it was begun, milliseconds, and when it was asked.
 * @param {import('../browsers/firefox.mjs').FirefoxView} view
 * @returns {Promise<{ work: number, at: number }>}
 */
async function spent(view) {
  const work = await view.asFirefox(
    `const { children } = await ChromeUtils.requestProcInfo();
     const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === args[0]));
     return own ? own.cpuTime / 1e6 : null;`,
    `http://${HOST}/live`,
  );
  if (work === null) throw new Error('no process has the page');
  return { work, at: performance.now() };
}

/** Runs in the page. */
function countRecords() {
  const world = /** @type {any} */ (window);
  world.records = 0;
  new MutationObserver((records) => {
    world.records += records.length;
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
