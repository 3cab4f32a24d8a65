/** The extension updated while pages are open: old pages do no harm, new ones work, nothing that was kept is lost. */
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey } from '../journeys/journey';
import {
  cardOn,
  choose,
  paintOn,
  placeOn,
  pointAt,
  pointAway,
  untilCard,
  untilMarked,
  untilWords,
} from '../journeys/on-page';
import { copyOfBuild } from './copy';

const FIGURE = '92.05 percent';
const copy = copyOfBuild();

journey(
  'an update',
  (its) => {
    test('while a page is open: no error in it, no card of the old one, and it is marked again', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await page.run(() => {
        const seen: string[] = [];
        (window as unknown as { seen: string[] }).seen = seen;
        addEventListener('error', (event) => seen.push(event.message));
        addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
      });
      const old = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
      await untilWords(old, 'Media outlets');
      await old.close();

      const manifest = JSON.parse(copy.read('manifest.json'));
      copy.write('manifest.json', JSON.stringify({ ...manifest, version: '0.1.1' }));
      await its().browser.update();
      await pause(1500);
      // The page of before: pointed at, changed, read on.
      await pointAt(page, await placeOn(page, FIGURE));
      await pause(800);
      await page.run(() => {
        const text = document.querySelectorAll('article p:not(.lead)')[0]!.firstChild as Text;
        text.data = `${text.data} `;
      });
      await pause(1500);
      expect(await page.run(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
      expect(await page.run(() => document.documentElement.children.length)).toBeLessThanOrEqual(3);

      await page.goto(await page.run(() => location.href));
      await untilMarked(page, FIGURE);
      await pointAway(page);
      await pointAt(page, await placeOn(page, FIGURE));
      await untilCard(page, '92.12');
      await page.close();
    });

    test('keeps the notebook, and says the new version', async () => {
      const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
      await untilWords(options, 'Media outlets');
      await choose(options, 'About');
      await untilWords(options, '0.1.1');
      await options.close();
    });

    test('again, with the page asked for in the popup: it is read by the new one', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await its().browser.update();
      await pause(1500);
      const popup = await its().popup(page);
      await untilWords(popup, 'figures found');
      await popup.close();
      await untilMarked(page, FIGURE);
      expect(await cardOn(page)).toBeNull();
      expect(await paintOn(page, FIGURE)).toBe('mark');
      await page.close();
    });
  },
  undefined,
  copy.folder,
);
