#!/usr/bin/env node
/**
 * `npm run --silent check -- FILE` reads one article (text or HTML, `-` for standard input) and prints what other
 * sources give; `--jsonl` reads one article a line and prints one report a line (the contract for tools).
 */
import { join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

await installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'scripts/cli/main.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(ROOT, process.argv.slice(2), parsePage);

/**
 * HTML as the browser's code sees it: a document, and the few globals of a page that lib/page names.
 * @param {string} html
 */
async function parsePage(html) {
  // @ts-expect-error jsdom ships no types
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM(html);
  const page = /** @type {Record<string, unknown>} */ (globalThis);
  for (const name of ['Node', 'NodeFilter', 'Element', 'HTMLElement', 'ShadowRoot']) page[name] ??= window[name];
  page.getComputedStyle ??= window.getComputedStyle.bind(window);
  return window.document;
}
