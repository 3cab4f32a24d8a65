/** Storage that refuses, and a notebook that is blocked, newer, damaged or full: said, and nothing of the rest is lost. */
import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED_TOO, type View } from '../journeys/journey';
import {
  choose,
  paintOn,
  placeOn,
  pointAt,
  pointAway,
  press,
  untilCard,
  untilMarked,
  untilWords,
  wordsOf,
} from '../journeys/on-page';
import { copyOfBuild } from './copy';

const FIGURE = '92.05 percent';

/** Every store refuses as browsers do when the disk is full: with an error, at once or later. */
const REFUSES = `(() => {
  const full = () => new DOMException('planted: quota exceeded', 'QuotaExceededError');
  const refuse = (...given) => {
    if (typeof given.at(-1) === 'function') throw full();
    return Promise.reject(full());
  };
  for (const api of [globalThis.browser, globalThis.chrome])
    for (const area of ['local', 'sync']) if (api?.storage?.[area]) api.storage[area].set = refuse;
  IDBObjectStore.prototype.put = () => { throw full(); };
})()`;
const full = copyOfBuild();
full.before(REFUSES);

const notebookOf = (its: { browser: { newPage(url: string): Promise<View>; extensionUrl(): string } }) =>
  its.browser.newPage(`${its.browser.extensionUrl()}/options.html#notebook`);

journey(
  'a full disk',
  (its) => {
    test('the page is read, marked and told all the same; the notebook says that it could not keep it', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await pointAt(page, await placeOn(page, FIGURE));
      await untilCard(page, '92.12');
      const popup = await its().popup(page);
      await untilWords(popup, 'figures found');
      await popup.close();
      await page.close();
      const notebook = await notebookOf(its());
      await untilWords(notebook, 'The browser refused to store this');
      await notebook.close();
    });

    test('a choice that is refused is said to be so, and what stood before holds', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      const popup = await its().popup(page);
      await choose(popup, 'Off');
      await untilWords(popup, 'The browser refused to store this');
      await popup.close();
      expect(await paintOn(page, FIGURE)).toBe('mark');
      await pointAway(page);
      await pointAt(page, await placeOn(page, FIGURE));
      await untilCard(page, '92.12');
      await page.inShadow(press, 'Not this');
      await untilCard(page, 'This did not work: load the pa');
      await page.close();
    });
  },
  undefined,
  full.folder,
);

/** Another version's page of ours, in a tab: it holds the store at a version and lets nobody else. */
const hold = (view: View, version: number) =>
  view.run(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('second-source');
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = () => {
          const opening = indexedDB.open('second-source', wanted);
          opening.onupgradeneeded = () => {
            const pages = opening.result.createObjectStore('pages', { keyPath: ['url', 'readAt'] });
            pages.createIndex('readAt', 'readAt');
            pages.put({ url: 'https://kept.example/', readAt: new Date().toISOString(), report: {} });
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            (window as unknown as { held: IDBDatabase }).held = opening.result;
            resolve();
          };
        };
      }),
    version,
  );
const letGo = (view: View) => view.run(() => (window as unknown as { held: IDBDatabase }).held.close());
const pagesIn = (view: View) =>
  view.run(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('pages').objectStore('pages').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map(({ url }) => url));
          };
        };
      }),
  );

journey('a notebook that does not open', (its) => {
  const about = () => its().browser.newPage(`${its().browser.extensionUrl()}/options.html#about`);

  test('because an older page of ours holds it: pages are read, it is said, and it opens when that lets go', async () => {
    const holder = await about();
    await hold(holder, 1);
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const notebook = await notebookOf(its());
    await until(
      'the fault to be told',
      async () => (await wordsOf(notebook)).includes('still holds the notebook'),
      30_000,
    );
    await letGo(holder);
    await until('the notebook', async () => !(await wordsOf(notebook)).includes('still holds'), 30_000);
    expect(await pagesIn(holder)).toContain('https://kept.example/');
    for (const view of [notebook, holder, page]) await view.close();
  });

  test('because a newer version made it: pages are read, it is said, and it stays as it is', async () => {
    const holder = await about();
    await hold(holder, 99);
    await letGo(holder);
    const page = await its().open('demo', LISTED_TOO);
    await untilMarked(page, FIGURE);
    const popup = await its().popup(page);
    await untilWords(popup, 'figures found');
    await popup.close();
    const notebook = await notebookOf(its());
    await untilWords(notebook, 'written by a newer version');
    expect(await pagesIn(holder)).toEqual(['https://kept.example/']);
    for (const view of [notebook, holder, page]) await view.close();
  });

  test('because its files are damaged: pages are read, choices are kept, and it opens anew or says why not', async () => {
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await options.run(() =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('second-source').onsuccess = resolve;
      }).then(() => undefined),
    );
    await options.close();
    const first = await its().open('demo');
    await untilMarked(first, FIGURE);
    const popup = await its().popup(first);
    await choose(popup, 'Quiet');
    await untilWords(popup, 'the count stands on the button');
    await popup.close();
    await first.close();
    let damaged = 0;
    await its().browser.restart((profile) => {
      damaged = damageStores(profile);
    });
    expect(damaged).toBeGreaterThan(0);
    const page = await its().open('demo', LISTED_TOO);
    await untilMarked(page, FIGURE);
    await page.close();
    const notebook = await notebookOf(its());
    const words = await until('the notebook', async () => {
      const shown = await wordsOf(notebook);
      return /Media outlets|does not open the notebook’s store/.test(shown) ? shown : null;
    });
    expect(words).toMatch(/Media outlets|does not open/);
    await choose(notebook, 'Sites');
    await untilWords(notebook, 'trend.az');
    await notebook.close();
  });
});

/** The stores of our pages, but for Firefox's own of `storage.local`; how many files were damaged. */
function damageStores(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /IndexedDB.*_0\.indexeddb\.leveldb.(?:\d+\.(?:log|ldb)|MANIFEST-\d+)$/.test(file) ||
      (/moz-extension\+\+\+.*idb.*\.sqlite$/.test(file) && !file.includes('wleabcEoxlt')),
  );
  for (const file of files) {
    const path = join(profile, file);
    const { size } = statSync(path);
    writeFileSync(path, Buffer.alloc(Math.min(size, 65_536), 0x5a), { flag: 'r+' });
    truncateSync(path, Math.max(1, Math.floor(size * 0.7)));
  }
  return files.length;
}
