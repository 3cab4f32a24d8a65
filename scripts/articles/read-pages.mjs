/**
 * Saved pages in, our article text of each and the times out, from a real headless Chromium. A page is served under its
 * own address, its scripts do not run, and nothing else is loaded.
 */
import { openChromium } from '../browsers/chromium.mjs';
import { findChromium } from '../browsers/find.mjs';
import { scriptOf } from '../setup/bundle.mjs';

/**
 * @typedef {{ name: string, url: string, html: string }} Page
 * @typedef {{ name: string, read: string, text: string, ours: number[], theirs: number[] }} Read times in milliseconds
 */

const TIMES = 5;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * @param {Page[]} pages
 * @param {string | null} readability its script, to be timed beside ours on each page
 * @returns {Promise<Read[]>}
 */
export async function readPages(pages, readability) {
  const script = await scriptOf('scripts/articles/in-page.ts', 'secondSource');
  const found = await findChromium();
  if (!found) throw new Error('articles: no Chromium found; CHROME_PATH names one');
  const browser = await openChromium({ path: found.path });
  /** @type {Read[]} */
  const results = [];
  try {
    const { page } = await browser.newPage();
    /** @type {Page | undefined} */
    let current;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() !== current?.url && !request.isNavigationRequest()) return void request.abort();
      void request.respond({
        body: current?.html ?? '',
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': POLICY },
      });
    });
    for (current of pages) {
      await page.goto(current.url, { waitUntil: 'load', timeout: 20_000 });
      await page.evaluate(script);
      if (readability) await page.evaluate(`${readability};globalThis.Readability = Readability`);
      const result = await page.evaluate((/** @type {number} */ times) => {
        const page = /** @type {any} */ (globalThis);
        // What is measured is reading, not the first drawing of the page.
        document.body?.getBoundingClientRect();
        const theirs = () => {
          const start = performance.now();
          new page.Readability(document.cloneNode(true)).parse();
          return performance.now() - start;
        };
        const time = { ours: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
        for (let turn = 0; page.Readability && turn < times; turn++) {
          time.ours.push(page.secondSource.timeReading(document));
          time.theirs.push(theirs());
        }
        return { .../** @type {{ read: string, text: string }} */ (page.secondSource.textsOf(document)), ...time };
      }, TIMES);
      results.push({ name: current.name, ...result });
    }
  } finally {
    await browser.close();
  }
  return results;
}
