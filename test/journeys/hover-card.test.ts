/** The hover card: comes after a pause, lets the pointer in, goes with Esc or when left, stays when clicked. */
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, type View } from './journey';
import { cardOn, placeOn, pointAt, pointAway, untilCard, untilMarked, untilNoCard } from './on-page';

/** What the card of Aliyev's share says first of all; in any order of words. */
const SHARE = '92.05';

journey('hover card', (its) => {
  async function openDemo(): Promise<View> {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    return page;
  }

  test('says what other sources give for the figure', async () => {
    const page = await openDemo();
    expect(await cardOn(page)).toBeNull();
    await pointAt(page, await placeOn(page, '92.05 percent'));
    const card = await untilCard(page, SHARE);
    expect(card.text).toContain('Central Election Commission');
    expect(card.text).toContain('92.12');
    expect(card.width).toBeLessThanOrEqual(340 + 2);
    await page.close();
  });

  test('does not come for a pointer that only passes', async () => {
    const page = await openDemo();
    const figure = await placeOn(page, '92.05 percent');
    await pointAt(page, figure);
    await pointAway(page);
    await pause(700);
    expect(await cardOn(page)).toBeNull();
    await page.close();
  });

  test('lets the pointer in, and goes when it has left', async () => {
    const page = await openDemo();
    await pointAt(page, await placeOn(page, '92.05 percent'));
    const card = await untilCard(page, SHARE);
    await page.move(card.x + 20, card.y + 12);
    await pause(900);
    expect((await cardOn(page))?.text).toContain(SHARE);
    await pointAway(page);
    await untilNoCard(page);
    await page.close();
  });

  test('goes with Esc', async () => {
    const page = await openDemo();
    await pointAt(page, await placeOn(page, '92.05 percent'));
    await untilCard(page, SHARE);
    await page.press('Escape');
    await untilNoCard(page);
    await page.close();
  });

  test('stays when the figure was clicked, until Esc', async () => {
    const page = await openDemo();
    const { x, y, width, height } = await placeOn(page, '92.05 percent');
    await page.click(x + width / 2, y + height / 2);
    await untilCard(page, SHARE);
    await pointAway(page);
    await pause(900);
    expect((await cardOn(page))?.text).toContain(SHARE);
    await page.press('Escape');
    await untilNoCard(page);
    await page.close();
  });

  test('shows another figure when the pointer goes there', async () => {
    const page = await openDemo();
    await pointAt(page, await placeOn(page, '92.05 percent'));
    await untilCard(page, SHARE);
    await page.press('Escape');
    await pointAt(page, await placeOn(page, '6,478,623'));
    const card = await untilCard(page, '6,478,623');
    expect(card.text).not.toContain(SHARE);
    await page.close();
  });

  test('comes for the next figure and the one before, by the keyboard shortcuts', async () => {
    const page = await openDemo();
    // Shortcuts of extensions are keys of the browser's window, which a page's keyboard does not reach: this is what
    // they send.
    const step = async (by: 1 | -1) => {
      const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
      await options.run(async (by) => {
        // @ts-expect-error one of the two is there in a page of an extension
        const { tabs } = globalThis.browser ?? globalThis.chrome;
        const all: { id: number; url?: string }[] = await tabs.query({});
        const demo = all.find(({ url }) => url?.endsWith('/demo'));
        await tabs.sendMessage(demo?.id, { type: 'step-claim', by });
      }, by);
      await options.close();
      await page.run(() => true);
    };
    await step(1);
    await untilCard(page, '92.05');
    await step(1);
    await untilCard(page, '93.35');
    await step(-1);
    await untilCard(page, '92.05');
    await page.press('Escape');
    await untilNoCard(page);
    await page.close();
  });
});
