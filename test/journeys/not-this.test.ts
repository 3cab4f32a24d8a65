/** "Not this": the mark goes from the page, stays away where the same words stand, and comes back when undone. */
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, type View } from './journey';
import {
  choose,
  paintOn,
  placeOn,
  pointAt,
  pointAway,
  press,
  untilAll,
  untilCard,
  untilMarked,
  untilNoCard,
  untilWords,
} from './on-page';

const FIGURE = '92.05 percent';

journey('not this', (its) => {
  const untilUnmarked = (page: View, words: string) =>
    until(`no mark on "${words}"`, async () => (await paintOn(page, words)) === 'none');

  test('in the card, undone at once', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    expect(await page.inShadow(press, 'Not this')).toBe(true);
    await untilCard(page, 'Set aside');
    await untilUnmarked(page, FIGURE);
    expect(await paintOn(page, '2.19 percent')).toBe('mark');
    expect(await page.inShadow(press, 'Undo')).toBe(true);
    await untilMarked(page, FIGURE);
    await page.press('Escape');
    await untilNoCard(page);
    await pointAway(page);
    await page.close();
  });

  test('in the popup; another page of the site is read so too, also after a restart', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const popup = await its().popup(page);
    const before = await untilAll(popup);
    const count = Number(/(\d+) figures found/.exec(before)?.[1]);
    await (popup as View).run(() => document.querySelector<HTMLElement>('.claims .fold')?.click());
    await choose(popup, 'Not this');
    await untilWords(popup, `${count - 1} figures found`);
    await untilWords(popup, 'Set aside');
    await popup.close();
    await untilUnmarked(page, FIGURE);
    await page.close();
    await its().browser.restart();
    its().server.pages.set(`${LISTED}/again`, its().server.pages.get(`${LISTED}/demo`)!);
    const again = await its().open('again');
    await untilMarked(again, '2.19 percent');
    expect(await paintOn(again, FIGURE)).toBe('none');
    await again.close();
  });

  test('is listed in the options, and taken back there', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '2.19 percent');
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await untilWords(options, 'Readings set aside');
    await until('the reading in the list', () =>
      options.run(() => document.querySelector('table.aside')?.textContent?.includes('Ilham Aliyev')),
    );
    await options.run(() => document.querySelector<HTMLElement>('table.aside button')?.click());
    await until('the list to be empty', () => options.run(() => document.querySelector('table.aside') === null));
    await options.close();
    await page.run(() => true);
    await untilMarked(page, FIGURE);
    await page.close();
  });
});
