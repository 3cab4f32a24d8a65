/** The options page: the reader's choices of sites are listed, searched, changed and kept. */
import { expect, test } from 'vitest';
import { journey } from './journey';
import { choose, untilMarked, untilWords } from './on-page';
import { traces } from './traces';

journey('options', (its) => {
  const options = () => its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);

  test('a choice made in the popup is listed, and changed here', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    const popup = await its().popup(page);
    await choose(popup, 'Quiet');
    await untilWords(popup, 'the count stands on the button');
    await popup.close();

    const view = await options();
    await untilWords(view, 'trend.az');
    await view.run(() => {
      const row = [...document.querySelectorAll('tr')].find((row) => row.textContent?.includes('trend.az'));
      const select = row?.querySelector('select');
      if (!select) throw new Error('no row with a choice');
      select.value = 'off';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const now = await its().popup(page);
    await untilWords(now, 'Off on trend.az');
    await now.close();
    await view.close();
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    await page.close();
  });

  test('the choice is still there after the browser was closed', async () => {
    await its().browser.restart();
    const view = await options();
    await untilWords(view, 'trend.az');
    const state = await view.run(() => {
      const row = [...document.querySelectorAll('tr')].find((row) => row.textContent?.includes('trend.az'));
      return row?.querySelector('select')?.value;
    });
    expect(state).toBe('off');
    await view.close();
  });

  test('says what data there is and where it is from', async () => {
    const view = await options();
    await choose(view, 'Data');
    await untilWords(view, 'Azerbaijan');
    await view.close();
  });
});
