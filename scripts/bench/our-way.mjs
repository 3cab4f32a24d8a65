/**
 * Our extension, begun in a page when it is told to and waited for. In: a browser with the copy of the extension that
 * begins when told. Out: the same script as is shipped, put into the page by the browser's own call.
 */
import { tabOf } from '../browsers/look.mjs';
import { until } from '../browsers/until.mjs';

/** A text of 5,000 figures takes the background some seconds. */
const LIMIT_MS = 120_000;

/** @typedef {Awaited<ReturnType<typeof import('../browsers/chromium.mjs').openChromium>>} Browser */
/** @typedef {import('../browsers/chromium.mjs').ChromiumView} View */

/**
 * A page of the extension, from which it is told what to do.
 * @param {Browser} browser
 */
export async function controlOf(browser) {
  const control = await browser.newPage(`${browser.extensionUrl()}/options.html`);
  return {
    /**
     * Puts a script of the extension's folder into a page.
     * @param {View} view
     * @param {string} file
     */
    async begin(view, file = 'page.js') {
      const tabId = await control.run(tabOf, await view.run(() => location.href));
      if (tabId === undefined) throw new Error('no tab shows the page');
      await control.run(
        (id, name) => {
          // @ts-expect-error one of the two is there in a page of an extension
          const { scripting } = globalThis.browser ?? globalThis.chrome;
          return scripting.executeScript({ target: { tabId: id }, files: [name] }).then(() => true);
        },
        tabId,
        file,
      );
      return tabId;
    },

    /**
     * Waits until a tab's page has been read, without a look at the page itself: that would be work of its main thread.
     * @param {number} tabId
     * @returns {Promise<number>} figures found
     */
    untilRead: (tabId) =>
      until(
        'the page to be read',
        () =>
          control.run(async (id) => {
            // @ts-expect-error one of the two is there in a page of an extension
            const { action, storage } = globalThis.browser ?? globalThis.chrome;
            const key = `tab:${id}`;
            const status = (await storage.session.get(key))[key]?.outcome.status;
            // The badge is written when all else is done.
            const count = await action.getBadgeText({ tabId: id });
            if (status === 'nothing' || status === 'error') return { figures: 0 };
            return count ? { figures: Number(count) } : null;
          }, tabId),
        LIMIT_MS,
      ).then(({ figures }) => figures),

    close: () => control.close(),
  };
}
