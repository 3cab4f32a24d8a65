/** A file of the data damaged or missing in an installed package: told as such, the rest goes on, and mended is mended. */
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey } from '../journeys/journey';
import { choose, paintOn, placeOn, pointAt, untilCard, untilMarked, untilWords } from '../journeys/on-page';
import { copyOfBuild } from './copy';

const FIGURE = '92.05 percent';
const OF_AZERBAIJAN = 'data/AZ.json';
const SAYS = 'A file of the bundled data cannot be read';
const copy = copyOfBuild();

/** One letter of a number changed, as a disk or a hand may do it: the file is still JSON. */
const damage = (text: string) => text.replace('92.05', '29.05');

journey(
  'a damaged pack',
  (its) => {
    test.each<[string, () => void]>([
      ['damaged', () => copy.write(OF_AZERBAIJAN, damage(copy.read(OF_AZERBAIJAN)))],
      ['missing', () => copy.remove(OF_AZERBAIJAN)],
    ])('%s: the page is left alone, the popup says why; mended, it is read', async (_how, breakIt) => {
      const whole = copy.read(OF_AZERBAIJAN);
      expect(damage(whole)).not.toBe(whole);
      breakIt();
      // Whatever was read before is forgotten with the background.
      await its().browser.killBackground();
      const page = await its().open('demo');
      await pause(1500);
      expect(await paintOn(page, FIGURE)).toBe('none');
      const popup = await its().popup(page);
      await untilWords(popup, SAYS);
      copy.mend(OF_AZERBAIJAN);
      await choose(popup, 'Try again');
      await untilWords(popup, 'figures found');
      await popup.close();
      await untilMarked(page, FIGURE);
      await pointAt(page, await placeOn(page, FIGURE));
      await untilCard(page, '92.12');
      await page.close();
    });

    test('of another country: nothing of it is noticed where it is not needed; the options name the file', async () => {
      copy.write('data/FR.json', copy.read('data/FR.json').slice(0, -100));
      await its().browser.killBackground();
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await page.close();
      const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#data`);
      expect(await untilWords(options, SAYS)).toContain('FR.json');
      await options.close();
      copy.mend('data/FR.json');
    });

    test('the index: no page is read, and the popup says why', async () => {
      copy.write('data/index.json', copy.read('data/index.json').replace('"AZ"', '"ZA"'));
      await its().browser.killBackground();
      const page = await its().open('demo');
      const popup = await its().popup(page);
      await untilWords(popup, SAYS);
      expect(await paintOn(page, FIGURE)).toBe('none');
      await popup.close();
      await page.close();
    });
  },
  undefined,
  copy.folder,
);
