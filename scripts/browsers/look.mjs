/**
 * Functions that run inside a page, for `run` and `inShadow`; each may use its arguments only.
 * They look at what a reader sees: places on the screen and visible words.
 */

/**
 * Where words stand on the screen, scrolled to if need be, in open shadow roots too; null where the page has them nowhere.
 * @param {string} words within one text node: "92.05 percent"
 * @param {string} [within] selector of the parts that are searched
 */
export function placeOf(words, within = 'body') {
  // Lines of the source end where they please: any white space stands for a space.
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  /** @type {(Document | ShadowRoot)[]} */
  const trees = [document];
  for (const tree of trees)
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  for (const part of trees.flatMap((tree) => [...tree.querySelectorAll(within)])) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = pattern.exec(node.nodeValue ?? '');
      if (!found) continue;
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
      // The first line of it, where it breaks over two.
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x, y, width, height };
    }
  }
  return null;
}

/**
 * What a shadow root shows: its visible words and where they stand; null where it shows nothing.
 * @param {ShadowRoot} root
 */
export function shownIn(root) {
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.matches('style, link, script')) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (width < 1 || height < 1 || style.visibility !== 'visible' || style.opacity === '0') continue;
    const text = element.innerText.trim();
    if (text) return { text, x, y, width, height };
  }
  return null;
}

/**
 * The tab that shows an address, asked in a page of the extension.
 * @param {string} url
 * @returns {Promise<number | undefined>}
 */
export async function tabOf(url) {
  // @ts-expect-error one of the two is there in a page of an extension
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const all = await tabs.query({});
  return all.find((/** @type {{ url?: string }} */ tab) => tab.url === url)?.id;
}

/**
 * The state of a tab, as the background gives it to the popup; asked in a page of the extension.
 * @param {number} tabId
 * @returns {Promise<import('../../lib/messages').TabState>}
 */
export async function tabState(tabId) {
  // @ts-expect-error one of the two is there in a page of an extension
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  return JSON.parse(await runtime.sendMessage({ type: 'tab-state', tabId }));
}
