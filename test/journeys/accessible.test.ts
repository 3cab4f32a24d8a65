/**
 * Every screen of the gallery, opened as far as it goes, in both themes, looked at by axe-core: WCAG 2.2, A and AA.
 * Chromium alone: the screens are the same code in every browser.
 */
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { CHROMIUM_ARGS, serveGallery, widthOf } from '../gallery/serve.mjs';
import { part } from './every';

const PATH = findChromium()?.path;
const IS_OURS = process.env.JOURNEY_BROWSER !== 'firefox';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;

if (!PATH) console.log('SKIPPED: accessibility: Chromium is not on this machine');

describe.skipIf(!PATH || !IS_OURS)('accessibility', () => {
  let browser: Browser;
  let page: Page;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await puppeteer.launch({ executablePath: PATH!, args: CHROMIUM_ARGS });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function open(screen: string, theme: (typeof THEMES)[number], width = widthOf(screen)): Promise<void> {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      // Colours that are on their way are no colours to judge.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setViewport({ width, height: 600 });
    await page.goto(`${gallery.address}?screen=${screen}`);
    await page.waitForSelector('#place > *');
    await page.evaluate(async () => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      for (const root of roots) {
        for (const fold of root.querySelectorAll<HTMLElement>(
          '.fold[aria-expanded=false], .card [aria-expanded=false]',
        ))
          fold.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector<HTMLElement>('.row-actions [aria-expanded=false]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }

  /** "color-contrast: .sentence" for each thing found. */
  async function violations(): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async (tags) => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    }, TAGS);
  }

  test('sees planted violations', async () => {
    await open('popup-read', 'light');
    await page.evaluate(() => {
      const button = document.createElement('button');
      const faint = document.createElement('p');
      faint.textContent = 'Too faint to read';
      faint.style.color = '#ddd';
      document.querySelector('main')?.append(button, faint);
    });
    const found = (await violations()).join('\n');
    expect(found).toMatch(/button-name/);
    expect(found).toMatch(/color-contrast/);
  });

  test.each(THEMES)(
    'has nothing to say of any screen, %s',
    async (theme) => {
      await page.goto(gallery.address);
      await page.waitForSelector('a');
      const screens = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
      expect(screens.length).toBeGreaterThan(25);
      const found: string[] = [];
      for (const screen of part(screens, THEMES.indexOf(theme))) {
        await open(screen, theme);
        found.push(...(await violations()).map((violation) => `${screen}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  test('no screen scrolls sideways at 320 px, which is 200 % and more of a zoom', async () => {
    // WCAG 1.4.10 asks for 320 px.
    await page.goto(gallery.address);
    await page.waitForSelector('a');
    const screens = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
    const wide: string[] = [];
    for (const screen of part(screens, THEMES.length)) {
      await open(screen, 'light', 320);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${screen}: ${over} px`);
    }
    expect(wide).toEqual([]);
  }, 120_000);
});
