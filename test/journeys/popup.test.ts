/** The popup: the page's figures in the page's order, with what other sources give; also after the background ended. */
import { expect, test } from 'vitest';
import { placeOf } from '../../scripts/browsers/look.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, type PopupView, type View } from './journey';
import { choose, untilAll, untilMarked, untilWords } from './on-page';

/** Figures as the popup shows them, from top to bottom. */
const figures = (popup: PopupView): Promise<string[]> =>
  (popup as View).run(() =>
    [...document.querySelectorAll<HTMLElement>('.claims .figure')].map((figure) =>
      figure.innerText.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    ),
  );

journey('popup', (its) => {
  test("lists the page's figures in the page's order, each with a sentence", async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const popup = await its().popup(page);
    const words = await untilAll(popup);
    expect(words).toMatch(/presidential election, Azerbaijan/i);
    expect(words).toMatch(/(7 February|February 7,?) 2024/);
    const numbers = (await figures(popup)).map((figure) => figure.replace(/[^\d.,]/g, ''));
    expect(numbers.slice(0, 8)).toEqual(['92.05', '93.35', '2.19', '2', '1.76', '0.8', '0.67', '0.53']);
    expect(numbers).toEqual(expect.arrayContaining(['93.9', '92.4', '92.6', '6,478,623', '6,537', '90,372', '790']));
    await popup.close();
    await page.close();
  });

  test('opens a figure to every source, and names what observers stated', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const popup = await its().popup(page);
    await untilAll(popup);
    await (popup as View).run(() => document.querySelector<HTMLElement>('.claims .fold')?.click());
    const words = await untilWords(popup, 'Oracle Advisory Group');
    for (const part of [
      '92.12',
      '92.1',
      '93.9',
      '92.6',
      '92.4',
      '54.47',
      'Central Election Commission',
      'What observers stated',
    ])
      expect(words).toContain(part);
    const links = await (popup as View).run(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.claims a[href]')].map(({ href }) => new URL(href).protocol),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links)).toEqual(new Set(['https:']));
    await popup.close();
    await page.close();
  });

  test('is the same after the background was ended', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const before = await its().popup(page);
    await untilAll(before);
    const shown = await figures(before);
    await before.close();
    expect(await its().browser.killBackground()).toBeGreaterThan(0);
    const after = await its().popup(page);
    await untilAll(after);
    expect(await figures(after)).toEqual(shown);
    await after.close();
    await page.close();
  });

  test('leads to a figure in the page', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    await page.resize(1000, 300);
    const far = '86.02 percent';
    const top = await page.run(() => scrollY);
    const popup = await its().popup(page);
    await choose(popup, 'Show 86.02% on the page');
    await until('the page to scroll', async () => (await page.run(() => scrollY)) > top + 100);
    const place = await page.run(placeOf, far, 'article');
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(300);
    await page.close();
  });
});
