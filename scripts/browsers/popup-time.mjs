/**
 * How soon the popup can be used, as the browser itself tells: from the opening until what it found is drawn, and on
 * until a key is answered. In: a browser, two pages of ours: with figures, and without; and where the extension has it, a
 * page of its own with one line and no script, which is what the browser alone takes. Out: milliseconds, run by run, one
 * of each in turn, so that a busy moment of the machine meets all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { tabOf, tabState } from './look.mjs';
import { until } from './until.mjs';

/** @typedef {import('./chromium.mjs').ChromiumView | import('./firefox.mjs').FirefoxView} View */
/** @typedef {Awaited<ReturnType<typeof import('./chromium.mjs').openChromium>> | Awaited<ReturnType<typeof import('./firefox.mjs').openFirefox>>} Browser */
/** @typedef {{ drawn: number, answered: number }} Times ms from the opening: the list is drawn; a key is answered */

/** Our own articles on one election, put together: more figures than one page of news has. */
const PARTS = ['final-protocol', 'exit-polls', 'preview'];

/** A page of an extension, drawn as soon as the browser can; `note`, as what the popup says of a page without figures. */
export const BARE_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Bare</title><p class="note">One line.</p></html>';

/** The page of an article with sixty figures. */
export function longArticle() {
  const demo = readFileSync(join(ROOT, 'test/pages/demo/index.html'), 'utf8');
  const more = PARTS.flatMap((name) => {
    const [, body = ''] = readFileSync(join(ROOT, `test/articles/${name}.txt`), 'utf8').split(/^---\n/m);
    return body
      .replace(/\[([^\]]*)\]/g, '$1')
      .trim()
      .split(/\n\s*\n/);
  });
  return demo.replace('</article>', `${more.map((words) => `<p>${words}</p>`).join('\n')}</article>`);
}

/** Runs in the popup: when it was drawn, and when the first key was answered; null while either is still to come. */
async function timesOf() {
  /** @param {string} type */
  const entries = (type) =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  /** @type {PerformanceEntry[]} */
  const paints = await entries('paint');
  const drawn = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime;
  /** @type {PerformanceEventTiming[]} */
  const [key] = await entries('first-input');
  if (drawn === undefined || key === undefined || key.name !== 'keydown') return null;
  return { drawn, answered: drawn + (key.processingStart - key.startTime) };
}

/**
 * Opens a page of the extension in a tab as large as browsers let a popup be, presses a key, and asks when what happened.
 * @param {View} popup
 * @param {string} address
 * @returns {Promise<Times>}
 */
async function timeOnce(popup, address) {
  await popup.goto('about:blank');
  await popup.goto(address);
  await until('the popup to be drawn', () => popup.run(() => document.querySelector('.counts, .note') !== null));
  await popup.press('Tab');
  return until('the popup to be timed', () => popup.run(timesOf));
}

/**
 * @param {Browser} browser
 * @param {{ full: string, empty: string, bare?: string }} addresses of pages on a listed host; name of the bare page
 * @param {number} runs
 */
export async function popupTimes(browser, { full, empty, bare }, runs) {
  const ours = browser.extensionUrl();
  const blank = async () => {
    const popup = /** @type {View} */ (await browser.newPage(`${ours}/popup.html`));
    await popup.resize(380, 600);
    return popup;
  };
  /** @param {string} address */
  const openOn = async (address) => {
    await browser.newPage(address);
    const popup = await blank();
    const tabId = (await popup.run(tabOf, address)) ?? -1;
    const state = await until('the page to be read', async () => {
      const now = await popup.run(tabState, tabId);
      return now.status === 'read' || now.status === 'nothing' ? now : null;
    });
    const figures = state.status === 'read' ? state.report.claims.length : 0;
    return { popup, figures, address: `${ours}/popup.html?tab=${tabId}`, times: /** @type {Times[]} */ ([]) };
  };
  const one = await openOn(full);
  const other = await openOn(empty);
  const floor = { popup: await blank(), address: `${ours}/${bare}`, times: /** @type {Times[]} */ ([]) };
  for (let run = 0; run < runs; run++) {
    for (const { popup, address, times } of bare ? [one, other, floor] : [one, other]) {
      await inFront(popup);
      times.push(await timeOnce(popup, address));
    }
  }
  return { figures: one.figures, full: one.times, empty: other.times, bare: floor.times };
}

/**
 * A tab behind another is not drawn.
 * @param {View} view
 */
async function inFront(view) {
  if ('page' in view) await view.page.bringToFront();
  else await view.run(() => true);
}

/**
 * The shortest time until a key was answered: what disturbs a run only lengthens it.
 * @param {Times[]} times
 */
export const least = (times) => Math.min(...times.map(({ answered }) => answered));

/**
 * The middle of the times until a key was answered.
 * @param {Times[]} times
 */
export function median(times) {
  const sorted = times.map(({ answered }) => answered).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
