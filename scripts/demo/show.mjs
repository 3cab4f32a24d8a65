/**
 * Opens the demo article with the extension on it; without a display, shows it in pictures and a table.
 * In: the browser's path, the extension's folder, the served demo. Out: .screenshots/*.png and the comparisons.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { placeOf, shownIn, tabState } from '../browsers/look.mjs';
import { openPopupInTab } from '../browsers/popup-in-tab.mjs';
import { pause, until } from '../browsers/until.mjs';
import { ROOT } from '../setup/run.mjs';
import { StepError, step } from '../setup/step.mjs';
import { comparisonTable } from './table.mjs';

/** The figure that is pointed at. */
const FIGURE = '92.05 percent';

/**
 * @param {{ path: string, extension: string, headless: boolean, demo: { url: string, flag: string } }} options
 */
export async function openDemo({ path, extension, headless, demo }) {
  const browser = await openChromium({ path, extension, headless, args: [demo.flag] }).catch((error) => {
    throw new StepError(`the browser did not open: ${error.message}`, 'name another one: CHROME_PATH=/path npm start');
  });
  const page = await browser.newPage(demo.url);
  // The browser begins with an empty tab of its own.
  const [empty] = await browser.process().pages();
  if (empty !== page.page) await empty?.close();
  const closed = new Promise((resolve) => browser.process().once('disconnected', resolve));
  return { say: headless ? 'headless, no display here' : 'open', value: { browser, page, closed } };
}

/** @param {Awaited<ReturnType<typeof openDemo>>['value']} shown */
export async function showDemo({ browser, page }) {
  const folder = join(ROOT, '.screenshots');
  mkdirSync(folder, { recursive: true });
  const save = async (/** @type {string} */ name, /** @type {{ screenshot(): Promise<Buffer> }} */ view) =>
    writeFileSync(join(folder, name), await view.screenshot());

  await step('Hover card', async () => {
    const place = await page.run(placeOf, FIGURE, 'article p:not(.lead)');
    if (!place) throw new StepError(`the demo article has no "${FIGURE}"`, 'restore test/pages/demo/index.html');
    await until('the hover card', () => pointAt(page, place)).catch(() => {
      throw new StepError('no hover card came up within 10 s', 'run `npm test`: its journeys say more');
    });
    await save('page.png', page);
    return { say: '.screenshots/page.png' };
  });

  const report = await step('Popup', async () => {
    const { popup, tabId } = await openPopupInTab(browser, page);
    const state = await until('the report', async () => {
      const state = await popup.run(tabState, tabId);
      return state?.status === 'read' ? state : undefined;
    }).catch(() => {
      throw new StepError('the popup has no report of the page', 'run `npm test`: its journeys say more');
    });
    // Sizes settle with the next frames.
    await pause(300);
    await save('popup.png', popup);
    return { say: '.screenshots/popup.png', value: state.report };
  });
  console.log(`\n${comparisonTable(report)}\n`);
}

/**
 * @param {import('../browsers/chromium.mjs').ChromiumView} page
 * @param {{ x: number, y: number, width: number, height: number }} place
 */
async function pointAt(page, { x, y, width, height }) {
  // A pointer that does not move says nothing to a page that was not ready: it comes anew for each look.
  await page.move(x + width / 2, y + height + 200);
  await page.move(x + width / 2, y + height / 2);
  await pause(600);
  return page.inShadow(shownIn);
}
