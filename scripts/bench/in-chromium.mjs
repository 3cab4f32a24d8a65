/**
 * `npm run bench`, in a browser: what we cost a page beside what others cost it, in one run. In: the built extension.
 * Out: lines for the terminal. Every way begins in a page that has come to rest, as a script of an extension.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { findChromium } from '../browsers/find.mjs';
import { pause } from '../browsers/until.mjs';
import { extensionCopy } from './extension-copy.mjs';
import { cost, countMutations, held, throttle, untilAtRest } from './measure.mjs';
import { openPage } from './open-page.mjs';
import { controlOf } from './our-way.mjs';
import { hasMarkJs, scriptsOf } from './ways.mjs';

/** What comes after the script: style, layout and paint of the frames that it caused. */
const AFTERMATH_MS = 400;

/** @typedef {'ours' | 'bare-walk.js' | 'mark-js.js' | 'word-hunter.js'} Way */
/** @typedef {import('./measure.mjs').Cost & { figures: number, records: number, heap: number, nodes: number }} Measured */

/** @type {[Way, string][]} */
export const WAYS = [
  ['ours', 'Second Source'],
  ['mark-js.js', 'mark.js'],
  ['word-hunter.js', "Word Hunter's way"],
  ['bare-walk.js', 'a bare walk with a digit scan'],
];

/**
 * @param {string} extension folder of the build
 * @param {(bench: Bench) => Promise<void>} work
 * @returns {Promise<boolean>} false where no browser is there
 */
export async function inChromium(extension, work) {
  const path = findChromium()?.path;
  if (!path) return false;
  const copy = extensionCopy(extension, { begins: 'when-told', files: scriptsOf('') });
  const browser = await openChromium({ path, extension: copy.folder });
  try {
    await work(new Bench(browser, await controlOf(browser), copy.folder));
    return true;
  } finally {
    await browser.close();
    copy.remove();
  }
}

export class Bench {
  /**
   * @param {Awaited<ReturnType<typeof openChromium>>} browser
   * @param {Awaited<ReturnType<typeof controlOf>>} control
   * @param {string} folder
   */
  constructor(browser, control, folder) {
    this.browser = browser;
    this.control = control;
    this.folder = folder;
  }

  /** What figures look like in the pages to come. @param {string} pattern */
  lookFor(pattern) {
    for (const [name, script] of Object.entries(scriptsOf(pattern))) writeFileSync(join(this.folder, name), script);
  }

  /**
   * One way on one page, in a tab of its own.
   * @param {{ url: string, body: string | Buffer }} page
   * @param {Way} way
   * @param {{ slower?: number, after?: (view: import('../browsers/chromium.mjs').ChromiumView) => Promise<unknown> }} [how]
   *   `after`: done after the page was marked, and measured instead of the marking
   * @returns {Promise<Measured>}
   */
  async measure(page, way, { slower = 1, after: work } = {}) {
    const view = await openPage(this.browser, page);
    try {
      if (slower > 1) await throttle(view, slower);
      const idle = await untilAtRest(view);
      const before = await held(view);
      const records = await countMutations(view);
      let figures = 0;
      const mark = async () => {
        const tab = await this.control.begin(view, way === 'ours' ? 'page.js' : way);
        if (way === 'ours') figures = await this.control.untilRead(tab);
        await pause(AFTERMATH_MS * slower);
      };
      if (work) await mark();
      const measured = await cost(view, work ? () => work(view) : mark, idle);
      const changes = await records();
      const after = await held(view);
      return {
        ...measured,
        figures,
        records: changes,
        heap: after.heap - before.heap,
        nodes: after.nodes - before.nodes,
      };
    } finally {
      await view.close();
    }
  }
}

/** The ways that can be measured here. */
export const waysHere = () => WAYS.filter(([way]) => way !== 'mark-js.js' || hasMarkJs());
