/**
 * The popup in a tab of its own, as large as browsers let a popup be: a picture of the real one would have the size of
 * its window.
 */
import { tabOf } from './look.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./chromium.mjs').openChromium>>} browser
 * @param {import('./chromium.mjs').ChromiumView} page the page it is about
 * @param {{ width?: number, scheme?: 'light' | 'dark' }} [options] px
 */
export async function openPopupInTab(browser, page, { width = 380, scheme = 'light' } = {}) {
  const url = await page.run(() => location.href);
  const popup = await browser.newPage(`${browser.extensionUrl()}/popup.html`);
  const tabId = await popup.run(tabOf, url);
  if (tabId === undefined) throw new Error(`no tab shows ${url}`);
  await popup.resize(width, 600);
  await popup.prefer(scheme);
  await popup.goto(`${browser.extensionUrl()}/popup.html?tab=${tabId}`);
  return { popup, tabId };
}
