/** Figures of an article are marked, seen in the pixels; the page itself stays as it was. */
import { expect, test } from 'vitest';
import { journey, withoutExtension } from './journey';
import { paintOn, placeOn, pointAt, untilCard, untilMarked, untilWords } from './on-page';
import { decodePng, looksSame } from './pixels';
import { serialised, traces } from './traces';

journey('marks', (its) => {
  test('figures are painted, other words are not', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    for (const figure of ['93.35 percent', '2.19 percent', '0.53 percent', '93.9 percent', '6,478,623', '90,372'])
      expect(await paintOn(page, figure), figure).toBe('mark');
    for (const words of ['Ilham Aliyev leads', 'of February 7', 'Social Research Center', 'of time in December'])
      expect(await paintOn(page, words), words).toBe('none');
    for (const [words, part] of [
      ['4.5 percent', 'aside'],
      ['24 hours', 'nav'],
      ['12 mountain roads', 'aside'],
      ['8 February 2024', 'time'],
    ] as const)
      expect(await paintOn(page, words, part), words).toBe('none');
    await page.close();
  });

  test('the DOM is the one that was sent', async () => {
    const page = await its().open('demo');
    await untilMarked(page, '92.05 percent');
    // Pointing at a figure brings the hover card's host; it is set aside.
    await pointAt(page, await placeOn(page, '92.05 percent'));
    await untilCard(page, '92.05');
    const ours = await page.run(serialised);
    await page.close();
    expect(ours).toBe(await withoutExtension(async (plain) => (await plain.open('demo')).run(serialised)));
  });

  test('a page that is no article about an election shows nothing of ours', async () => {
    const page = await its().open('market');
    const popup = await its().popup(page);
    await untilWords(popup, 'No election figures here');
    await popup.close();
    const ours = { traces: await page.run(traces), image: decodePng(await page.screenshot()) };
    await page.close();
    const plain = await withoutExtension(async (its) => decodePng(await (await its.open('market')).screenshot()));
    expect(ours.traces).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    expect(looksSame(ours.image, plain, { x: 0, y: 0, width: plain.width, height: plain.height })).toBe(true);
  });
});
