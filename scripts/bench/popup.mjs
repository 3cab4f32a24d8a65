/**
 * The time until the popup can be used, in each browser that is on this machine, beside what a bare page of an extension
 * takes there. Out: three lines for each.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { findChromium, findFirefox } from '../browsers/find.mjs';
import { openFirefox } from '../browsers/firefox.mjs';
import { servePages } from '../browsers/page-server.mjs';
import { BARE_PAGE, least, longArticle, median, popupTimes } from '../browsers/popup-time.mjs';
import { buildExtension } from '../setup/extension.mjs';
import { ROOT } from '../setup/run.mjs';
import { extensionCopy } from './extension-copy.mjs';

/** Openings of each popup; the median is of these. */
const OPENINGS = 15;

/**
 * The popup on an article with sixty figures, on one with none, and the bare page, each opened as often.
 * @param {typeof openChromium | typeof openFirefox} open
 * @param {string} path of the browser
 * @param {string} extension
 */
async function popupOf(open, path, extension) {
  const server = await servePages();
  const host = 'www.trend.az';
  server.pages.set(`${host}/long`, { body: longArticle() });
  server.pages.set(`${host}/market`, { body: readFileSync(join(ROOT, 'test/pages/market/index.html')) });
  const copy = extensionCopy(extension, { begins: 'as-shipped', files: { 'bare.html': BARE_PAGE } });
  const browser = await open({ path, extension: copy.folder, proxy: server.port });
  try {
    const pages = { full: `http://${host}/long`, empty: `http://${host}/market`, bare: 'bare.html' };
    const { figures, full, empty, bare } = await popupTimes(browser, pages, OPENINGS);
    /** @type {(label: string, times: typeof full) => string} */
    const line = (label, times) =>
      `${label.padEnd(38)}${median(times).toFixed(0).padStart(6)} ms (least ${least(times).toFixed(0)})`;
    const [all, few] = [median(full) / median(empty), least(full) / least(empty)].map((ratio) => ratio.toFixed(2));
    return [
      `popup, ${browser.name}: a key is answered after`,
      line(`  ${figures} figures`, full),
      `${line('  no figure', empty)}   with figures ${all} times as long (least ${few})`,
      line('  a bare page of the extension', bare),
    ];
  } finally {
    await browser.close();
    await server.close();
    copy.remove();
  }
}

/** Of each browser that is here. */
export async function popupLines() {
  const lines = [];
  const [chromium, firefox] = [findChromium(), findFirefox()];
  if (chromium) lines.push(...(await popupOf(openChromium, chromium.path, (await buildExtension('chrome')).value)));
  if (firefox) lines.push(...(await popupOf(openFirefox, firefox.path, (await buildExtension('firefox')).value)));
  return lines;
}
