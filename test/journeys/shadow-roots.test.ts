/** Stories that stand in shadow roots, and parts of a story that come without a change of the document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, LISTED } from './journey';
import { cardOn, paintOn, placeOn, pointAt, pointAway, untilCard, untilMarked, untilNoCard } from './on-page';
import { traces } from './traces';

const FIGURE = '92.05 percent';
const demo = readFileSync(join(process.cwd(), 'test/pages/demo/index.html'), 'utf8');
/** A reading that was due has begun and ended. */
const REREAD = 1500;

/** The demo page with its story in a root inside a root, as some portals have theirs. */
const IN_ROOTS = demo.replace(
  '</body>',
  `<script>
    const article = document.querySelector('article');
    const main = document.querySelector('main');
    const outer = document.createElement('portal-page').attachShadow({ mode: 'open' });
    const inner = document.createElement('portal-story').attachShadow({ mode: 'open' });
    outer.innerHTML = '<style>portal-story { display: block; width: 640px; margin: 0 32px }</style>';
    outer.append(inner.host);
    inner.append(article);
    main.replaceWith(outer.host);
    article.addEventListener('click', (event) => event.target.closest('a') && event.preventDefault());
  </script></body>`,
);

/** The figure in a part that a class keeps from view. */
const HIDDEN = demo
  .replace('</style>', '.more { display: none } .open .more { display: block }</style>')
  .replace('<p>By the close of voting', '<section class="more"><p>By the close of voting')
  .replace('76.73 percent, the commission said.</p>', '76.73 percent, the commission said.</p></section>');

journey('shadow roots', (its) => {
  async function open(slug: string, body: string) {
    its().server.pages.set(`${LISTED}/${slug}`, { body });
    return its().browser.newPage(`http://${LISTED}/${slug}`);
  }

  /** Sheets that scripts have added to the two roots. */
  const sheetsInRoots = () => {
    const outer = document.querySelector('portal-page')!.shadowRoot!;
    const inner = outer.querySelector('portal-story')!.shadowRoot!;
    return [outer.adoptedStyleSheets.length, inner.adoptedStyleSheets.length];
  };

  test('a story in them is marked, has cards, and the marks follow it', async () => {
    const page = await open('in-roots', IN_ROOTS);
    await untilMarked(page, FIGURE);
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    await pointAway(page);
    await untilNoCard(page);
    await page.run(() => {
      const root = document.querySelector('portal-page')!.shadowRoot!.querySelector('portal-story')!.shadowRoot!;
      const text = root.querySelectorAll('p:not(.lead)')[0]!.firstChild as Text;
      text.data = text.data.replace('92.05 percent', '91.11 percent');
    });
    await pause(REREAD);
    await untilMarked(page, '91.11 percent');
    expect(await page.run(sheetsInRoots)).toEqual([0, 1]);
    await page.close();
  });

  test('nothing is left in them once the site is off', async () => {
    const page = await open('in-roots', IN_ROOTS);
    await untilMarked(page, FIGURE);
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await options.run(async (url) => {
      // @ts-expect-error one of the two is there in a page of an extension
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const all: { id: number; url?: string }[] = await tabs.query({});
      const id = all.find((tab) => tab.url === url)!.id;
      await tabs.sendMessage(id, { type: 'site-state', state: 'off' });
    }, `http://${LISTED}/in-roots`);
    await options.close();
    await pause(200);
    expect(await page.run(sheetsInRoots)).toEqual([0, 0]);
    expect(await page.run(traces)).toEqual({ hosts: 0, sheets: 0, highlighted: 0 });
    await page.close();
  });

  test('a part that a class brings into view is read then', async () => {
    const page = await open('read-more', HIDDEN);
    await untilMarked(page, FIGURE);
    expect(await cardOn(page)).toBeNull();
    await page.run(() => document.querySelector('article')!.classList.add('open'));
    expect(await paintOn(page, '76.73 percent')).toBe('none');
    await untilMarked(page, '76.73 percent');
    await page.close();
  });
});
