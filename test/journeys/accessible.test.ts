/** Every screen of the gallery, opened as far as it goes, in both themes, looked at by axe-core. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.mjs';
import { serveGallery, widthOf } from '../gallery/serve.mjs';
import { violations } from './axe';
import { part } from './every';
import { type Browser, IS_FIREFOX, openBare, PATH, type View } from './journey';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

describe.skipIf(PATH === '')('accessibility', () => {
  let browser: Browser;
  let view: View;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openBare();
    view = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function screens(): Promise<string[]> {
    await view.goto(gallery.address);
    await shown('a');
    return view.run(() => [...document.querySelectorAll('a')].map((link) => link.textContent ?? ''));
  }

  const shown = (selector: string) =>
    until(selector, () => view.run((wanted) => document.querySelector(wanted) !== null, selector));

  /** Opens all that folds; colours that are on their way are no colours to judge. What a click draws is there once the frame after it is. */
  async function open(screen: string, theme: Theme, width = widthOf(screen)): Promise<void> {
    await view.resize(width, 600);
    await view.prefer(theme);
    await view.goto(`${gallery.address}?screen=${screen}`);
    await shown('#place > *');
    await view.run(async () => {
      const still = document.createElement('style');
      still.textContent = '* { transition: none !important; }';
      document.head.append(still);
      const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      for (const root of roots) {
        for (const fold of root.querySelectorAll<HTMLElement>(
          '.fold[aria-expanded=false], .card [aria-expanded=false]',
        ))
          fold.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
      }
      await drawn();
      document.querySelector<HTMLElement>('.row-actions [aria-expanded=false]')?.click();
      await drawn();
    });
  }

  const paper = () => view.run(() => getComputedStyle(document.body).backgroundColor);

  test('sees planted violations', async () => {
    await open('popup-read', 'light');
    await view.run(() => {
      const button = document.createElement('button');
      const faint = document.createElement('p');
      faint.textContent = 'Too faint to read';
      faint.style.color = '#ddd';
      document.querySelector('main')?.append(button, faint);
    });
    const found = (await violations(view)).join('\n');
    expect(found).toMatch(/button-name/);
    expect(found).toMatch(/color-contrast/);
  });

  test('the dark theme is another one', async () => {
    await open('popup-nothing', 'light');
    const light = await paper();
    await open('popup-nothing', 'dark');
    expect(await paper()).not.toBe(light);
  });

  test.each(THEMES)(
    'has nothing to say of any screen, %s',
    async (theme) => {
      const all = await screens();
      expect(all.length).toBeGreaterThan(25);
      const found: string[] = [];
      for (const screen of part(all, THEMES.indexOf(theme))) {
        await open(screen, theme);
        found.push(...(await violations(view)).map((violation) => `${screen}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
    300_000,
  );

  // Firefox's windows are 500 px wide at least.
  test.skipIf(IS_FIREFOX)(
    'no screen scrolls sideways at 320 px, which is 200 % and more of a zoom',
    async () => {
      // WCAG 1.4.10 asks for 320 px.
      const wide: string[] = [];
      for (const screen of part(await screens(), THEMES.length)) {
        await open(screen, 'light', 320);
        const over = await view.run(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${screen}: ${over} px`);
      }
      expect(wide).toEqual([]);
    },
    180_000,
  );
});
