/**
 * One journey: a browser with the built extension, our pages under real addresses, and no way out of the machine.
 * In: JOURNEY_BROWSER (chromium or firefox) and JOURNEY_BROWSER_PATH. Out: `its()` for the tests of a journey.
 *
 *   journey('marks', (its) => {
 *     test('a figure is marked', async () => {
 *       const page = await its().open('demo');
 *       …
 *     });
 *   });
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { findChromium, findFirefox } from '../../scripts/browsers/find.mjs';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { servePages } from '../../scripts/browsers/page-server.mjs';
import { extensionFolder } from '../../scripts/setup/extension.mjs';

const NAME = process.env.JOURNEY_BROWSER === 'firefox' ? 'firefox' : 'chromium';
/** Of the browser of this run; empty where it is not on this machine. */
export const PATH =
  process.env.JOURNEY_BROWSER_PATH ?? (NAME === 'firefox' ? findFirefox() : findChromium())?.path ?? '';
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** A host of the list, and below one that is not in it (and that nobody can own: RFC 2606). */
export const LISTED = 'www.trend.az';
/** Another outlet of the list. */
export const LISTED_TOO = 'report.az';
export const UNLISTED = 'story.example';

export type Browser = Awaited<ReturnType<typeof openChromium | typeof openFirefox>>;
export type View = Awaited<ReturnType<Browser['newPage']>>;
export type PopupView = Awaited<ReturnType<Browser['popup']>>;

export interface Its {
  browser: Browser;
  server: Awaited<ReturnType<typeof servePages>>;
  /** Opens a page of test/pages in a tab of its own. */
  open(slug: string, host?: string): Promise<View>;
  /** Opens the real popup on a page. */
  popup(view: View): Promise<PopupView>;
}

/**
 * Hosts that the browsers themselves ask for, whatever runs in them: clock, updates, account. No name of ours or of a
 * page is among them.
 */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'www.google.com',
  'content-autofill.googleapis.com',
]);

function open(extension: string | undefined, proxy: number, language: string | undefined): Promise<Browser> {
  const options = { path: PATH, extension, proxy, language };
  return NAME === 'firefox' ? openFirefox(options) : openChromium(options);
}

/** The browser of this run without an extension, for pages of ours alone. */
export const openBare = (): Promise<Browser> =>
  NAME === 'firefox' ? openFirefox({ path: PATH }) : openChromium({ path: PATH });

async function start(extension: string | undefined, language?: string): Promise<Its> {
  const server = await servePages();
  for (const slug of readdirSync(PAGES)) {
    const body = readFileSync(join(PAGES, slug, 'index.html'));
    for (const host of [LISTED, LISTED_TOO, UNLISTED]) server.pages.set(`${host}/${slug}`, { body });
  }
  const browser = await open(extension, server.port, language).catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    browser,
    server,
    open: (slug, host = LISTED) => browser.newPage(`http://${host}/${slug}`),
    popup: (view) => browser.popup(view as never),
  };
}

async function stop({ browser, server }: Its): Promise<void> {
  await browser.close();
  await server.close();
}

/** Requests that went neither to one of our pages nor to the browser's maker. */
export const outside = (requests: string[]): string[] =>
  requests.filter((address) => {
    const { hostname } = new URL(address);
    return ![LISTED, LISTED_TOO, UNLISTED].includes(hostname) && !BROWSERS_OWN.has(hostname);
  });

/** The built extension for the browser of this run. */
export const BUILT = extensionFolder(NAME === 'firefox' ? 'firefox' : 'chrome');
export const IS_FIREFOX = NAME === 'firefox';

/**
 * @param language that of the browser's own screens, where it is not the machine's
 * @param extension another folder (or, in Firefox, a zip) than the build's
 */
export function journey(title: string, tests: (its: () => Its) => void, language?: string, extension = BUILT): void {
  if (PATH === '') console.log(`SKIPPED: ${title}: ${NAME} is not on this machine`);
  describe.skipIf(PATH === '')(title, () => {
    let its: Its | undefined;
    beforeAll(async () => {
      its = await start(extension, language);
    });
    afterAll(() => its && stop(its));
    tests(() => its!);
    test('no request has left the browser', () => {
      expect(its!.server.requests.length).toBeGreaterThan(0);
      expect(outside(its!.server.requests)).toEqual([]);
    });
  });
}

/** The same page in a browser without the extension: what it looks like when nothing of us is there. */
export async function withoutExtension<T>(look: (its: Its) => Promise<T>): Promise<T> {
  const its = await start(undefined);
  try {
    return await look(its);
  } finally {
    await stop(its);
  }
}
