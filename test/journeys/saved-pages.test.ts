/**
 * Real news pages, kept beside the project: the same document, boxes and pixels with and without us, and no fault of ours
 * in their console. Chromium alone: it can hold a page under its real address without a certificate.
 *
 * Each page is looked at, then our script begins in it as the browser begins it, then it is looked at again. The page's
 * own scripts are kept from running: what they do is another thing at each look. SAVED_PAGES=every takes all of them.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionCopy } from '../../scripts/bench/extension-copy.mjs';
import { openPage } from '../../scripts/bench/open-page.mjs';
import { controlOf } from '../../scripts/bench/our-way.mjs';
import { savedPages } from '../../scripts/bench/saved-pages.mjs';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { pause } from '../../scripts/browsers/until.mjs';
import { extensionFolder } from '../../scripts/setup/extension.mjs';
import { differences, faultsOfOurs, freeze, lastingDifferences, lookAt, lookAtRest } from './frozen-page';

const PATH = process.env.JOURNEY_BROWSER === 'firefox' ? '' : (findChromium()?.path ?? '');
/** Of 85 pages three: a page takes some seconds. */
const STEP = process.env.SAVED_PAGES === 'every' ? 1 : 30;
const pages = savedPages().filter((_, index) => index % STEP === 3 % STEP);
/** What frames and observers bring after a page was read. */
const AFTERMATH_MS = 600;

const missing =
  PATH === '' ? 'Chromium is not asked for, or not here' : pages.length === 0 ? '../shared/pages is not here' : '';
if (missing) console.log(`SKIPPED: saved pages: ${missing}`);

describe.skipIf(missing !== '')('saved pages', () => {
  let browser: Awaited<ReturnType<typeof openChromium>>;
  let control: Awaited<ReturnType<typeof controlOf>>;
  const copy = missing ? null : extensionCopy(extensionFolder('chrome'), { begins: 'when-told' });

  beforeAll(async () => {
    browser = await openChromium({ path: PATH, extension: copy!.folder });
    control = await controlOf(browser);
  });
  afterAll(async () => {
    await browser?.close();
    copy?.remove();
  });

  const open = (page: { url: string; body: string | Buffer }) => openPage(browser, { ...page, scripts: false }, freeze);

  test.each(pages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const view = await open(page);
    const faults = await faultsOfOurs(view);
    const before = await lookAtRest(view);
    await control.untilRead(await control.begin(view));
    await pause(AFTERMATH_MS);
    expect(await lastingDifferences(before, view)).toEqual([]);
    expect(faults()).toEqual([]);
    await view.close();
  });

  test('marks are left out of the comparison, and a planted change is seen', async () => {
    const story = 'Turnout was 76.43 percent, the commission said. Ilham Aliyev won 92.12 percent of the votes. ';
    const body = `<!doctype html><title>The election in Azerbaijan</title><article><h1>Azerbaijan's presidential election of 2024</h1>${`<p>${story}</p>`.repeat(8)}<p id="last">The end.</p></article>`;
    const view = await open({ url: 'https://planted.example/story', body });
    const before = await lookAt(view);
    expect(await control.untilRead(await control.begin(view))).toBeGreaterThan(0);
    await pause(AFTERMATH_MS);
    const marked = await lookAt(view);
    expect(marked.shots[0]!.marks.length).toBeGreaterThan(5);
    expect(differences(before, marked)).toEqual([]);
    for (const [plant, seen] of [
      [() => document.getElementById('last')!.setAttribute('data-x', '1'), ['document']],
      [() => document.getElementById('last')!.style.setProperty('margin-left', '3px'), ['boxes']],
    ] as const) {
      await view.run(plant as () => void);
      const found = differences(before, await lookAt(view));
      for (const kind of seen) expect(found.some((each) => each.startsWith(kind))).toBe(true);
    }
    await view.run(() => {
      document.getElementById('last')!.removeAttribute('data-x');
      document.getElementById('last')!.removeAttribute('style');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#last { color: rgb(200, 0, 0) }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const painted = differences(before, await lookAt(view));
    expect(painted.length).toBeGreaterThan(0);
    expect(painted.every((each) => each.startsWith('pixels'))).toBe(true);
    await view.close();
  });
});
