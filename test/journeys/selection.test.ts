/** "Compare this figure" on a selection: a card with what other sources give, or clear words; nothing stays after it. */
import { expect, test } from 'vitest';
import { journey, UNLISTED, type View } from './journey';
import { placeOn, pointAt, pointAway, untilCard, untilMarked, untilNoCard } from './on-page';
import { serialised, traces } from './traces';

journey('selection', (its) => {
  /** Selects words of the page, and does what a choice in the menu does: no script can open the menu itself. */
  async function compare(page: View, words: string, within = 'body'): Promise<void> {
    const where = await page.run(
      (words, within) => {
        const walker = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(words);
          if (at < 0) continue;
          document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
          node.parentElement?.scrollIntoView({ block: 'center' });
          return location.href;
        }
        return null;
      },
      words,
      within,
    );
    if (!where) throw new Error(`the page has no "${words}"`);
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await options.run(
      async (where, words) => {
        // @ts-expect-error one of the two is there in a page of an extension
        const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
        const all: { id: number; url?: string }[] = await tabs.query({});
        const target = { tabId: all.find(({ url }) => url === where)?.id };
        const leave = (words: string) => {
          (globalThis as { secondSourceWords?: string }).secondSourceWords = words;
        };
        await scripting.executeScript({ target, func: leave, args: [words] });
        await scripting.executeScript({ target, files: ['selection.js'] });
      },
      where,
      words,
    );
    await options.close();
    await page.run(() => true);
  }

  test('the menu has the item, and no other of ours', async () => {
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    const known = await options.run(async () => {
      // @ts-expect-error one of the two is there in a page of an extension
      const { contextMenus } = globalThis.browser ?? globalThis.chrome;
      const has = (id: string) =>
        contextMenus.update(id, { enabled: true }).then(
          () => true,
          () => false,
        );
      return [await has('compare-selection'), await has('planted')];
    });
    expect(known).toEqual([true, false]);
    await options.close();
  });

  test('a figure shows its card, which goes with Esc', async () => {
    const page = await its().open('demo');
    await compare(page, '92.05', 'article p:not(.lead)');
    const card = await untilCard(page, '92.12');
    expect(card.text).toContain('Central Election Commission');
    await page.press('Escape');
    await untilNoCard(page);
    await page.close();
  });

  test('a figure shows its card where another card showed before', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05');
    await pointAt(page, await placeOn(page, '92.05'));
    await untilCard(page, '92.12');
    await pointAway(page);
    await untilNoCard(page);
    await compare(page, '6,478,623');
    await untilCard(page, '6,478,623');
    await page.press('Escape');
    await untilNoCard(page);
    await pointAt(page, await placeOn(page, '92.05'));
    await untilCard(page, '92.12');
    await page.close();
  });

  test('other words get a word, and a click beside it closes the card', async () => {
    const page = await its().open('demo');
    await compare(page, 'mountain roads', 'aside');
    await untilCard(page, 'No election figure was found in the selected words.');
    await page.click(5, 795);
    await untilNoCard(page);
    await page.close();
  });

  test('on a site that is not listed, and nothing is left of it', async () => {
    const page = await its().open('demo', UNLISTED);
    const before = await page.run(serialised);
    // As the menu does, the button opens this page to us.
    const popup = await its().popup(page);
    await popup.close();
    await compare(page, '6,478,623');
    await untilCard(page, '6,478,623');
    await page.press('Escape');
    await untilNoCard(page);
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    expect(await page.run(serialised)).toBe(before);
    await page.close();
  });
});
