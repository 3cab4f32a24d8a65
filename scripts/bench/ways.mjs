/**
 * What others do to a page to mark its figures, each as a function that runs inside the page and may use its arguments
 * only. They are put beside the extension as scripts of its own, so that each begins in a page exactly as ours does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/** Not a package of ours: where it is not installed its lines are left out. */
const MARK_JS = join(ROOT, 'node_modules', 'mark.js', 'dist', 'mark.min.js');

export const hasMarkJs = () => existsSync(MARK_JS);

/**
 * The scripts, by file name, for pages whose figures look like the pattern.
 * @param {string} pattern source of a regular expression
 * @returns {Record<string, string>}
 */
export function scriptsOf(pattern) {
  const call = (/** @type {Function} */ work) => `(${work})(${JSON.stringify(pattern)});`;
  return {
    'bare-walk.js': call(walkAlone),
    'word-hunter.js': call(scanAndObserve),
    // It looks for a module loader first; a script in a page has none.
    ...(hasMarkJs() && { 'mark-js.js': `${readFileSync(MARK_JS, 'utf8')}\n${call(wrapWithMarkJs)}` }),
  };
}

/** mark.js, which wraps each match in an element of its own. @param {string} pattern */
function wrapWithMarkJs(pattern) {
  const { Mark } = /** @type {any} */ (globalThis);
  new Mark(document.body).markRegExp(new RegExp(pattern, 'g'));
}

/**
 * Word Hunter's way: every text node below the body is scanned at once, each match gets a live range in a highlight, and
 * an observer of the whole body scans again what was added or edited, whenever it is told, without waiting.
 * @param {string} pattern
 */
function scanAndObserve(pattern) {
  const figure = new RegExp(pattern, 'g');
  const highlight = new Highlight();
  CSS.highlights.set('word-hunter', highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(word-hunter) { background-color: rgb(255 230 150) }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const scan = (/** @type {Node} */ root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = root.nodeType === 3 ? root : walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(figure)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        highlight.add(range);
      }
    }
  };
  scan(document.body);
  new MutationObserver((records) => {
    highlight.forEach((each) => {
      const range = /** @type {Range} */ (each);
      if (range.collapsed || !range.startContainer.isConnected) highlight.delete(range);
    });
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target]) scan(node);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** The least that any reading of a page must do: a walk over its text nodes that looks for digits. */
function walkAlone() {
  let digits = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = /** @type {Text} */ (walker.currentNode);
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code >= 48 && code <= 57) digits++;
    }
  }
  /** @type {any} */ (globalThis).bareWalk = digits;
}
