/** The side panel: the figures of the tab in front, wherever the reader goes; rows and page lead to each other. */
import { expect, test } from 'vitest';
import { placeOf } from '../../scripts/browsers/look.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, type View } from './journey';
import { choose, placeAtRest, pointAt, untilCard, untilMarked, untilWords } from './on-page';

journey('side panel', (its) => {
  test('follows the tab in front, and where it goes', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const panel = (await its().browser.panel(page as never)) as View;
    const words = await untilWords(panel, 'figures found');
    // With room: every figure stands open.
    expect(words).toContain('Oracle Advisory Group');
    const other = await its().open('market');
    await untilWords(panel, 'No election figures here');
    await other.goto(`http://${LISTED}/demo`);
    await untilWords(panel, 'figures found');
    await other.close();
    await page.run(() => true);
    await untilWords(panel, 'figures found');
    await page.goto(`http://${LISTED}/market`);
    await untilWords(panel, 'No election figures here');
    await page.goto('about:blank');
    await untilWords(panel, 'not open to Second Source');
    await panel.close();
    await page.close();
  });

  test('a row leads to its figure in the page, a figure in the page to its row', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const panel = (await its().browser.panel(page as never)) as View;
    await untilWords(panel, 'figures found');
    await page.resize(1000, 300);
    const top = await page.run(() => scrollY);
    await choose(panel, 'Show 86.02% on the page');
    await until('the page to scroll', async () => (await page.run(() => scrollY)) > top + 100);
    const place = await page.run(placeOf, '86.02 percent', 'article');
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(300);
    await page.press('Escape');

    await page.resize(1000, 800);
    await pointAt(page, await placeAtRest(page, '92.05 percent'));
    await untilCard(page, '92.05');
    const row = await until('the row to come into view', () =>
      panel.run(() => {
        const current = document.querySelector<HTMLElement>('.claim-row[aria-current] .figure');
        const { top, bottom } = current?.getBoundingClientRect() ?? new DOMRect(0, -1);
        return current && top >= 0 && bottom <= innerHeight ? current.innerText : null;
      }),
    );
    expect(row).toContain('92.05');
    await panel.close();
    await page.close();
  });
});
