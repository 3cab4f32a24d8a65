/**
 * The same in Firefox, as far as it can be measured there: it has no trace for us, so a clock in the page tells by how
 * much its ticks come late. In: the build for Firefox. Out: a table on the terminal.
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
/** Longer than any of them takes, but for the time in which our background reads. */
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
    console.log('\nFirefox: the same page, by a clock in it (ticks of 4 ms)');
    console.log(`${''.padEnd(31)}${['added', 'longest', 'records'].map((head) => head.padStart(11)).join('')}`);
    for (const [way, name] of waysHere()) {
      /** @type {{ late: number, longest: number, records: number }[]} */
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        const view = await browser.newPage(`http://${HOST}/live`);
        await pause(1500);
        await view.run(startClock);
        await pause(WINDOW_MS);
        const idle = await view.run(readClock);
        const tab = await control.begin(/** @type {any} */ (view), way === 'ours' ? 'page.js' : way);
        if (way === 'ours') await control.untilRead(tab);
        const waited = way === 'ours' ? await view.run(readClock) : null;
        await pause(WINDOW_MS);
        const { late, longest, records, ticks } = await view.run(readClock);
        const own = waited ?? { late: 0, longest: 0, records: 0, ticks: 0 };
        const usual = (idle.late / Math.max(1, idle.ticks)) * (ticks + own.ticks);
        rounds.push({
          late: Math.max(0, late + own.late - usual),
          longest: Math.max(longest, own.longest),
          records: records + own.records,
        });
        await view.close();
      }
      const of = (/** @type {'late' | 'longest' | 'records'} */ key) => median(rounds.map((each) => each[key]));
      console.log(`${name.padEnd(31)}${ms(of('late'))}${ms(of('longest'))}${count(of('records')).padStart(11)}`);
    }
    return true;
  } finally {
    await browser.close();
    copy.remove();
    await server.close();
  }
}

/** Runs in the page: a clock that notes how late its ticks are, and an observer of the document. */
function startClock() {
  const world = /** @type {any} */ (window);
  const state = { late: 0, longest: 0, ticks: 0, records: 0, last: performance.now() };
  world.clock = state;
  setInterval(() => {
    const now = performance.now();
    const late = now - state.last - 4;
    state.last = now;
    state.ticks++;
    if (late > 0) state.late += late;
    state.longest = Math.max(state.longest, late);
  }, 4);
  new MutationObserver((records) => {
    state.records += records.length;
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** Runs in the page: what the clock has noted since it was read last. */
function readClock() {
  const state = /** @type {any} */ (window).clock;
  const { late, longest, ticks, records } = state;
  Object.assign(state, { late: 0, longest: 0, ticks: 0, records: 0 });
  return { late, longest, ticks, records };
}
