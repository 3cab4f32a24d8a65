/** Pages that change under the marks: rendered again, edited, moved on, wiped; and a background that ends meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, type View } from './journey';
import { cardOn, paintOn, placeOn, pointAt, untilCard, untilMarked, untilNoCard } from './on-page';
import { serialised, traces } from './traces';

const FIGURE = '92.05 percent';
const NOTHING = { hosts: 0, sheets: 0, highlighted: 0 };
const demo = () => readFileSync(join(process.cwd(), 'test/pages/demo/index.html'), 'utf8');

/** Longer than a change is waited for before the story is read again. */
const REREAD = 1500;

journey('living pages', (its) => {
  async function openDemo(): Promise<View> {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    return page;
  }

  test('a story that is rendered again is marked again', async () => {
    const page = await openDemo();
    await page.run(() => {
      const story = document.querySelector('article')!;
      story.replaceWith(story.cloneNode(true));
    });
    await pause(REREAD);
    expect(await paintOn(page, FIGURE)).toBe('mark');
    await page.close();
  });

  test('an edited figure is read anew', async () => {
    const page = await openDemo();
    await page.run(() => {
      const text = document.querySelectorAll('article p:not(.lead)')[0]!.firstChild as Text;
      text.data = text.data.replace('92.05 percent', '91.11 percent');
    });
    await pause(REREAD);
    await untilMarked(page, '91.11 percent');
    await pointAt(page, await placeOn(page, '91.11 percent'));
    await untilCard(page, '91.11');
    await page.close();
  });

  test('a story that the browser translates is marked on', async () => {
    const page = await openDemo();
    await page.run(() => {
      document.documentElement.classList.add('translated-ltr');
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        const inner = font.appendChild(document.createElement('font'));
        text.replaceWith(font);
        inner.append(text.data);
      }
    });
    await pause(REREAD);
    expect(await paintOn(page, FIGURE)).toBe('mark');
    await page.close();
  });

  test('what "read more" brings is read too', async () => {
    const page = await openDemo();
    await page.run(() => {
      const more = document.createElement('p');
      more.textContent = 'Zahid Oruj received 2.17 percent of the votes in the presidential election in Azerbaijan.';
      document.querySelector('article')!.prepend(more);
    });
    await pause(REREAD);
    await untilMarked(page, '2.17 percent');
    await page.close();
  });

  test('a mark among hundreds of paragraphs stays where others come before it', async () => {
    const body = demo().replace('</article>', `${'<p></p>'.repeat(300)}</article>`);
    its().server.pages.set(`${LISTED}/many`, { body });
    const page = await its().open('many');
    await untilMarked(page, FIGURE);
    await page.run(() => {
      const first = document.querySelector('article p')!;
      for (let more = 0; more < 300; more++) first.before(document.createElement('p'));
    });
    expect(await paintOn(page, FIGURE)).toBe('mark');
    await page.close();
  });

  test('a page that wipes our paint gets it back when it is pointed at', async () => {
    const page = await openDemo();
    await page.run(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    expect(await paintOn(page, FIGURE)).toBe('none');
    await pointAt(page, await placeOn(page, FIGURE));
    await untilMarked(page, '2.19 percent');
    await page.close();
  });

  test('what the page itself has highlighted and styled stays', async () => {
    const page = await its().open('demo');
    const own = await page.run(async () => {
      const range = document.createRange();
      range.selectNode(document.querySelector('h1')!);
      CSS.highlights.set('of-the-page', new Highlight(range));
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      return document.adoptedStyleSheets.length;
    });
    expect(own).toBeGreaterThan(0);
    await untilMarked(page, FIGURE);
    expect(await page.run(() => CSS.highlights.has('of-the-page'))).toBe(true);
    expect(await page.run(() => document.adoptedStyleSheets.length)).toBe(2);
    await page.close();
  });

  test('another story in the same document takes the marks with it', async () => {
    const page = await openDemo();
    await page.run(() => {
      history.pushState(null, '', '/elsewhere');
      document.querySelector('article')!.innerHTML =
        `<h1>The weather of the week</h1>${'<p>Rain in the morning, sun in the afternoon, and a little wind along the coast, said those who know.</p>'.repeat(5)}`;
    });
    await pause(REREAD);
    expect(await page.run(traces)).toEqual(NOTHING);
    await page.close();
  });

  test('the card comes although the background was ended, and leaves nothing', async () => {
    const page = await openDemo();
    const before = await page.run(serialised);
    await its().browser.killBackground();
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    await page.press('Escape');
    await untilNoCard(page);
    expect(await page.run(() => document.documentElement.children.length)).toBe(2);
    expect(await page.run(serialised)).toBe(before);
    await page.close();
  });

  test('back from the browser’s cache, marks and cards are there', async () => {
    its().server.pages.set(`${LISTED}/plain`, { body: '<!doctype html><title>Plain</title><p>Nothing.</p>' });
    const page = await openDemo();
    await page.goto(`http://${LISTED}/plain`);
    await page.run(() => void history.back()).catch(() => {});
    await pause(500);
    await untilMarked(page, FIGURE);
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    await page.close();
  });

  // Only Chromium can be driven to load it anew.
  test.skipIf(process.env.JOURNEY_BROWSER === 'firefox')(
    'a page that was open before the extension is marked',
    async () => {
      const page = await openDemo();
      await (its().browser as { update?(): Promise<void> }).update?.();
      await page.run(() => CSS.highlights.clear());
      await untilMarked(page, FIGURE);
      await pointAt(page, await placeOn(page, FIGURE));
      await untilCard(page, '92.05');
      await page.close();
    },
  );

  test('a page with a strict policy is marked, and its card is drawn', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`;
    its().server.pages.set(`${LISTED}/strict`, { body: demo().replace('<head>', `<head>${policy}`) });
    const page = await its().open('strict');
    await untilMarked(page, FIGURE);
    await pointAt(page, await placeOn(page, FIGURE));
    const card = await untilCard(page, '92.12');
    expect(card.width).toBeGreaterThan(300);
    await page.close();
  });

  test('rules of the page do not reach the card', async () => {
    const rules =
      '<style>html > div { display: none !important; opacity: 0 !important; width: 10px } * { color: red !important; font-size: 40px !important }</style>';
    its().server.pages.set(`${LISTED}/greedy`, { body: demo().replace('</head>', `${rules}</head>`) });
    const page = await its().open('greedy');
    await pause(REREAD);
    await pointAt(page, await placeOn(page, FIGURE));
    const card = await untilCard(page, '92.12');
    expect(card.width).toBeGreaterThan(300);
    expect(await cardOn(page)).not.toBeNull();
    await page.close();
  });
});
