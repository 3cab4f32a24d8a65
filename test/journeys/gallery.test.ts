/** Every screen in every state, in words that are 40 % longer and read from the right: nothing sticks out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { LOOKS, openGallery, overflow } from '../gallery/open.mjs';
import { part } from './every';

// The gallery is opened in Chromium, whatever browser the journeys are made in.
const ELSEWHERE = process.env.JOURNEY_BROWSER === 'firefox' || findChromium() === null;
/** Most of a minute for each look; more where the machine is busy. */
const LONG_MS = 240_000;

describe.skipIf(ELSEWHERE)('the screens in long words from the right', () => {
  let gallery: Awaited<ReturnType<typeof openGallery>>;
  beforeAll(async () => {
    gallery = await openGallery('pseudo');
  });
  afterAll(() => gallery?.close());

  test.each(LOOKS.filter(({ look }) => look === 'light' || look === 'narrow'))(
    'nothing sticks out: $look',
    async (look) => {
      expect(gallery.names.length).toBeGreaterThan(40);
      gallery.faults.length = 0;
      await gallery.dress(look);
      for (const name of part(gallery.names, look.look === 'light' ? 0 : 1)) await gallery.show(name, look);
      expect(gallery.faults).toEqual([]);
    },
    LONG_MS,
  );

  test('they are read from the right, and say so', async () => {
    await gallery.show('popup-read', LOOKS[0]!);
    const { page } = gallery;
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    // The figure stands before its sentence, on the right; the fold behind it, on the left.
    const order = await page.$eval('.fold', (fold) => [...fold.children].map((part) => part.getBoundingClientRect().x));
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    await gallery.show('card', LOOKS[0]!);
    const card = await page.$eval('#place > *', (host) => host.shadowRoot?.querySelector('.card')?.getAttribute('dir'));
    expect(card).toBe('rtl');
  });

  test.each(['left', 'right'])('would notice words that stick out on the %s', async (side) => {
    await gallery.show('popup-nothing', LOOKS[0]!);
    await gallery.page.evaluate((side) => {
      const planted = document.createElement('p');
      planted.textContent = 'planted';
      planted.style.cssText = `position: absolute; top: 0; width: 80px; ${side}: -40px`;
      document.body.append(planted);
    }, side);
    const { out } = await gallery.page.evaluate(overflow);
    expect(out).toEqual(['planted']);
  });

  test('a number of eight digits stands on one line, and one that breaks would be noticed', async () => {
    await gallery.show('popup-checks-apart', { ...LOOKS[0]!, look: 'narrow', width: 320 });
    expect(await gallery.page.$eval('#place', (place) => (place as HTMLElement).innerText)).toContain('16,478,623');
    expect((await gallery.page.evaluate(overflow)).out).toEqual([]);
    await gallery.page.addStyleTag({ content: '.figure { max-width: 60px; }' });
    expect((await gallery.page.evaluate(overflow)).out).toContain('16,478,623 over two lines');
  });

  test('would notice a screen that scrolls sideways', async () => {
    await gallery.show('popup-nothing', LOOKS[0]!);
    await gallery.page.addStyleTag({ content: '#place { width: 120vw; }' });
    expect((await gallery.page.evaluate(overflow)).wide).toBeGreaterThan(0);
  });
});
