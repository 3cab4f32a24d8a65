/** The time until the popup can be used, in each browser that is on this machine. Out: a line for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { findChromium, findFirefox } from '../browsers/find.mjs';
import { openFirefox } from '../browsers/firefox.mjs';
import { servePages } from '../browsers/page-server.mjs';
import { least, longArticle, median, popupTimes } from '../browsers/popup-time.mjs';
import { buildExtension } from '../setup/extension.mjs';
import { ROOT } from '../setup/run.mjs';

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
export async function popupLines() {
  const lines = [];
  const [chromium, firefox] = [findChromium(), findFirefox()];
  if (chromium) lines.push(await popupLine(openChromium, chromium.path, (await buildExtension('chrome')).value));
  if (firefox) lines.push(await popupLine(openFirefox, firefox.path, (await buildExtension('firefox')).value));
  return lines;
}
