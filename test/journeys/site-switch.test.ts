/** The site's switch really stops us, in this tab and from now on; a restart forgets nothing. */
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, type View, withoutExtension } from './journey';
import { cardOn, choose, paintOn, placeOn, pointAt, untilMarked, untilWords } from './on-page';
import { decodePng, type Image, looksSame } from './pixels';
import { serialised, traces } from './traces';

const FIGURE = '92.05 percent';

/** Long enough that a page is read and marked several times over. */
const LONG_ENOUGH = 1500;

journey('site switch', (its) => {
  async function chooseState(page: View, state: 'Mark' | 'Quiet' | 'Off', until: string): Promise<void> {
    const popup = await its().popup(page);
    await choose(popup, state);
    await untilWords(popup, until);
    await popup.close();
  }

  /** The page in a browser without the extension, looked at once. */
  let plain: { dom: string; image: Image } | undefined;

  async function expectUntouched(page: View): Promise<void> {
    await pause(LONG_ENOUGH);
    await pointAt(page, await placeOn(page, FIGURE));
    await pause(700);
    const ours = {
      card: await cardOn(page),
      traces: await page.run(traces),
      dom: await page.run(() => document.documentElement.outerHTML),
      image: decodePng(await page.screenshot()),
    };
    plain ??= await withoutExtension(async (without) => {
      const page = await without.open('demo');
      await pointAt(page, await placeOn(page, FIGURE));
      return { dom: await page.run(serialised), image: decodePng(await page.screenshot()) };
    });
    expect(ours.card).toBeNull();
    expect(ours.traces).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    expect(ours.dom).toBe(plain.dom);
    expect(looksSame(ours.image, plain.image, { x: 0, y: 0, width: 1000, height: 800 })).toBe(true);
  }

  test('quiet: the count on the button, nothing in the page', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await chooseState(page, 'Quiet', 'the count stands on the button');
    await page.goto(await page.run(() => location.href));
    await pause(LONG_ENOUGH);
    expect(await paintOn(page, FIGURE)).toBe('none');
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    const badges = await options.run(async () => {
      // @ts-expect-error one of the two is there in a page of an extension
      const { tabs, action } = globalThis.browser ?? globalThis.chrome;
      const all: { id: number; url?: string }[] = await tabs.query({});
      return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    });
    expect(badges.filter((badge) => Number(badge) > 0)).toHaveLength(1);
    await options.close();
    await chooseState(page, 'Mark', 'Figures are marked');
    await untilMarked(page, FIGURE);
    await page.close();
  });

  test('off: gone from the open page at once', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await chooseState(page, 'Off', 'Off on trend.az');
    await expectUntouched(page);
    await page.close();
  });

  test('off: a new page is as without the extension', async () => {
    await expectUntouched(await its().open('demo'));
  });

  test('off: still so after the background was ended, and after the browser was closed', async () => {
    await its().browser.killBackground();
    const page = await its().open('demo');
    await pause(LONG_ENOUGH);
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    await its().browser.restart();
    await expectUntouched(await its().open('demo'));
  });

  test('on again: marked without a reload', async () => {
    const page = await its().open('demo');
    await chooseState(page, 'Mark', 'Figures are marked');
    await untilMarked(page, FIGURE);
  });
});
