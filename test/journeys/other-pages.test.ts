/** Pages that are not read by themselves, have nothing to read, or cannot be read: the popup says so and what to do. */
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, UNLISTED } from './journey';
import { choose, paintOn, untilMarked, untilWords } from './on-page';
import { traces } from './traces';

/** Five megabytes of text, with an election in its first line. */
const HUGE = `<!doctype html><title>Long</title><article><h1>Azerbaijan's presidential election</h1>${'<p>Ilham Aliyev received 92.05 percent of the votes in the presidential election in Azerbaijan. And so on, word after word after word.</p>'.repeat(45_000)}</article>`;

journey('other pages', (its) => {
  test('a site that is not listed is left alone, and read once when asked', async () => {
    const page = await its().open('demo', UNLISTED);
    await pause(1500);
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    const popup = await its().popup(page);
    await untilWords(popup, `${UNLISTED} is not on the list of news sites`);
    await choose(popup, 'Check this page once');
    await untilWords(popup, 'figures found');
    await popup.close();
    await untilMarked(page, '92.05 percent');
    await page.goto(`http://${UNLISTED}/demo`);
    await pause(1500);
    expect(await paintOn(page, '92.05 percent')).toBe('none');
    await page.close();
  });

  test('a page without election figures', async () => {
    const page = await its().open('market');
    const popup = await its().popup(page);
    await untilWords(popup, 'No election figures here');
    await popup.close();
    await page.close();
  });

  test('a page without text', async () => {
    its().server.pages.set(`${LISTED}/empty`, { body: '<!doctype html><title>Empty</title>' });
    const page = await its().open('empty');
    const popup = await its().popup(page);
    await untilWords(popup, 'No election figures here');
    await popup.close();
    await page.close();
  });

  test('a page of five megabytes: read or refused with a word, and never harmed', async () => {
    its().server.pages.set(`${LISTED}/huge`, { body: HUGE });
    const page = await its().open('huge');
    const popup = await its().popup(page);
    const words = await untilWords(popup, 'This did not work').catch(() => untilWords(popup, 'figures found'));
    expect(words).toMatch(/too long to read|figures found/);
    await popup.close();
    expect(await page.run(() => document.querySelectorAll('p').length)).toBe(45_000);
    await page.close();
  });

  test('a page that browsers keep closed', async () => {
    const page = await its().browser.newPage('about:blank');
    const popup = await its().popup(page);
    await untilWords(popup, 'This page cannot be read');
    await popup.close();
    await page.close();
  });
});
