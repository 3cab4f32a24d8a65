/** Marks as the reader chose them: at once in open pages, seen on the page's own background, kept over a restart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pause, until } from '../../scripts/browsers/until.mjs';
import { take } from '../faults/raw';
import { journey, LISTED, type View } from './journey';
import { cardOn, choose, paintOn, placeOn, pointAt, pointAway, untilCard, untilMarked, untilWords } from './on-page';

const FIGURE = '92.05 percent';
const demo = () => readFileSync(join(process.cwd(), 'test/pages/demo/index.html'), 'utf8');

/** The colours of the line below compared figures: red, green, blue. Runs in the page. */
function lineColour(): number[] {
  const rules = [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const rule = rules.find(({ cssText }) => /^[\w-]*::highlight\(second-source-compared/.test(cssText));
  return (
    /underline[^;]*rgb\((\d+),? (\d+),? (\d+)\)|rgb\((\d+),? (\d+),? (\d+)\)[^;]*underline/.exec(rule?.cssText ?? '') ??
    []
  )
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

const brightness = (colour: number[]) => colour.reduce((sum, part) => sum + part, 0);

journey('appearance', (its) => {
  async function chooseIn(page: View, ...choices: string[]): Promise<void> {
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#appearance`);
    await untilWords(options, 'Preview');
    for (const choice of choices) {
      const kept = async () => JSON.stringify(await take(options, 'local', 'appearance'));
      const before = await kept();
      await choose(options, choice);
      await until(`"${choice}" to be kept`, async () => (await kept()) !== before);
    }
    await options.close();
    await page.run(() => true);
  }

  test('another colour shows in open pages at once, and after a restart', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await chooseIn(page, 'Slate');
    await until('the ochre to go', async () => (await paintOn(page, FIGURE)) !== 'mark');
    const [red = 0, , blue = 0] = await page.run(lineColour);
    expect(blue).toBeGreaterThan(red);
    await page.close();
    await its().browser.restart();
    const again = await its().open('demo');
    await until('marks in slate', async () => (await again.run(lineColour)).length === 3);
    expect(await again.run(lineColour)).toEqual([red, expect.any(Number), blue]);
    await chooseIn(again, 'Ochre');
    await untilMarked(again, FIGURE);
    await again.close();
  });

  test('on a dark page the line is lighter than on a light one; also where the page turns dark', async () => {
    its().server.pages.set(`${LISTED}/turning`, { body: demo() });
    const page = await its().open('turning');
    await untilMarked(page, FIGURE);
    await chooseIn(page, 'Grey');
    await until('marks in grey', async () => new Set(await page.run(lineColour)).size === 1);
    const onLight = await page.run(lineColour);
    await page.run(() => {
      for (const element of document.querySelectorAll('body, body *'))
        (element as HTMLElement).style.setProperty('background-color', 'rgb(70, 70, 74)', 'important');
      document.body.className = 'dark';
    });
    await until('lighter lines', async () => brightness(await page.run(lineColour)) > brightness(onLight) + 60);
    await chooseIn(page, 'Ochre');
    await page.close();
  });

  test('kinds of figures that are left out are not marked, and come back', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await untilMarked(page, '109');
    await chooseIn(page, 'Observers and media outlets');
    await until('the mark on 109 to go', async () => (await paintOn(page, '109')) === 'none');
    expect(await paintOn(page, FIGURE)).toBe('mark');
    const again = await its().open('demo');
    await untilMarked(again, FIGURE);
    expect(await paintOn(again, '109')).toBe('none');
    await again.close();
    await chooseIn(page, 'Observers and media outlets');
    await untilMarked(page, '109');
    await page.close();
  });

  test('cards only with Alt, and no dotted marks', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const dotted = () => page.run(() => [...CSS.highlights.keys()].filter((name) => name.includes('found')).length);
    expect(await dotted()).toBe(1);
    // The line goes last: where it is gone, the choice before it has come too.
    await chooseIn(page, 'At the pointer only while Alt is held', 'Mark them with a dotted line');
    await until('dotted marks to go', async () => (await dotted()) === 0);
    await pointAt(page, await placeOn(page, FIGURE));
    await pause(800);
    expect(await cardOn(page)).toBeNull();
    await page.press('Alt');
    await untilCard(page, '92.12');
    await page.press('Escape');
    await pointAway(page);
    await page.close();
  });
});
