/** The whole job by keyboard alone: list, sources, figure in the page, its card, "not this" and back; focus to be seen. */
import { expect, test } from 'vitest';
import { pause, until } from '../../scripts/browsers/until.mjs';
import { journey, type View } from './journey';
import { untilAll, untilCard, untilMarked, untilNoCard, untilWords } from './on-page';

interface Focused {
  name: string;
  /** It has a line around it, or around what stands for it. */
  seen: boolean;
}

/** What has the keyboard's focus. Runs in a page of ours. */
function focused(): Focused | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const drawn = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
  // Some inputs are not to be seen themselves: their labels are what is looked at.
  const seen = [drawn, element].some((each) => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && opacity !== '0';
  });
  const name = element.getAttribute('aria-label') ?? drawn.innerText;
  return { name: name.trim().replace(/\s+/g, ' '), seen };
}

/** What has it in the card. Runs on the shadow root. */
function focusedIn(root: ShadowRoot): Focused | null {
  const element = root.activeElement as HTMLElement | null;
  if (!element) return null;
  const { outlineStyle } = getComputedStyle(element);
  return { name: (element.getAttribute('aria-label') ?? element.innerText).trim(), seen: outlineStyle !== 'none' };
}

/** What has the focus once its line is drawn, for which a busy browser may take a moment; without one after a second. */
async function onceSeen(look: () => Promise<Focused | null>): Promise<Focused | null> {
  let now = await look();
  for (let waited = 0; now && !now.seen && waited < 1000; waited += 50) {
    await pause(50);
    now = await look();
  }
  return now;
}

journey('keyboard', (its) => {
  /** Tabs on until something with this name has the focus; everything on the way must be seen to have it. */
  async function tabTo(view: View, name: string): Promise<void> {
    const unseen: string[] = [];
    for (let presses = 0; presses < 150; presses++) {
      await view.press('Tab');
      const now = await onceSeen(() => view.run(focused));
      if (now && !now.seen) unseen.push(now.name);
      if (now?.name.startsWith(name)) {
        expect(unseen).toEqual([]);
        return;
      }
    }
    throw new Error(`"${name}" is not reached by Tab`);
  }

  test('from the list to a figure in the page, set aside and brought back', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const url = await page.run(() => location.href);
    // In a tab of its own: a popup takes no keys from outside in every browser.
    const helper = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    const tabId = await helper.run(async (url) => {
      // @ts-expect-error one of the two is there in a page of an extension
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const all: { id: number; url?: string }[] = await tabs.query({});
      return all.find((tab) => tab.url === url)?.id;
    }, url);
    await helper.goto(`${its().browser.extensionUrl()}/popup.html?tab=${tabId}`);
    const before = await untilAll(helper);
    const count = Number(/(\d+) figures found/.exec(before)?.[1]);

    await tabTo(helper, 'Ilham Aliyev · vote share');
    await helper.press('Enter');
    await untilWords(helper, 'Oracle Advisory Group');
    await tabTo(helper, 'Why this match');
    await helper.press('Enter');
    await untilWords(helper, 'Sentence shape');
    await tabTo(helper, 'Not this');
    await helper.press('Enter');
    await untilWords(helper, `${count - 1} figures found`);
    await until('the focus on Undo', async () => (await helper.run(focused))?.name === 'Undo');
    await helper.press('Enter');
    await untilWords(helper, `${count} figures found`);
    await until('the focus on the figure', async () => (await helper.run(focused))?.name === 'Show 92.05% on the page');
    await helper.press('Enter');
    await page.run(() => true);
    await untilCard(page, '92.12');
    await helper.close();
    await page.close();
  });

  test('through a card, and back to where the reader was', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    await page.run(() => {
      document.querySelector('a')?.focus();
    });
    const was = await page.run(() => document.activeElement?.outerHTML);
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    // What the shortcut for the next figure sends.
    await options.run(async () => {
      // @ts-expect-error one of the two is there in a page of an extension
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const all: { id: number; url?: string }[] = await tabs.query({});
      await tabs.sendMessage(all.find(({ url }) => url?.endsWith('/demo'))?.id, { type: 'step-claim', by: 1 });
    });
    await options.close();
    await page.run(() => true);
    await untilCard(page, '92.12');
    expect((await page.inShadow(focusedIn))?.name).toBe('Other sources for 92.05%');
    const names: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      await page.press('Tab');
      const now = await onceSeen(() => page.inShadow(focusedIn));
      if (!now) break;
      expect(now.seen, now.name).toBe(true);
      names.push(now.name);
      if (now.name === 'Close') break;
      if (now.name === 'Why this match') await page.press('Enter');
    }
    expect(names.slice(-5)).toEqual(['Why this match', 'Not this', 'All figures', 'Off here', 'Close']);
    expect((await untilCard(page, 'Credited to')).text).toContain('vote share');
    await page.press('Escape');
    await untilNoCard(page);
    expect(await page.run(() => document.activeElement?.outerHTML)).toBe(was);
    await page.close();
  });

  test('through the options: a look is chosen by arrow keys', async () => {
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await untilWords(options, 'Your own choices');
    await tabTo(options, 'Appearance');
    await options.press('Enter');
    await untilWords(options, 'Preview');
    await tabTo(options, 'Line and fill');
    await options.press('ArrowDown');
    await until('the choice', () =>
      options.run(
        () =>
          document.querySelector<HTMLInputElement>('input[name="style"]:checked')?.parentElement?.innerText.trim() ===
          'Line',
      ),
    );
    await options.press('ArrowUp');
    await options.close();
  });
});
