/** The store is brought from version 1 to this one and loses nothing; what cannot be opened is said, and not touched. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeNotebook, type KeptPage, openNotebook, openStore, STEPS } from '../../lib/notebook/database';
import { allNotes, keepNotes } from '../../lib/notebook/notes';
import { findPage } from '../../lib/notebook/pages';
import { REPORT } from '../gallery/azerbaijan';
import { TREND } from '../gallery/notes';

/** As version 1 made it: written out, so that a change of the steps is seen. */
async function makeVersion1(pages: unknown[]): Promise<void> {
  const old = await openDB('second-source', 1, {
    upgrade(database) {
      database.createObjectStore('pages', { keyPath: ['url', 'readAt'] }).createIndex('readAt', 'readAt');
    },
  });
  for (const page of pages) await old.put('pages', page);
  old.close();
}

const PAGES: KeptPage[] = ['https://www.trend.az/a', 'https://report.az/b?utm_source=x'].map((url, day) => ({
  url,
  readAt: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
  report: REPORT,
}));

let holders: IDBPDatabase<unknown>[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  for (const holder of holders) holder.close();
  holders = [];
  await closeNotebook();
});

describe('a store of version 1', () => {
  it('keeps every page, and its compared figures stand in the notebook', async () => {
    await makeVersion1(PAGES);
    for (const page of PAGES) expect(await findPage(page.url, page.readAt)).toEqual(page);
    const notes = await allNotes();
    const compared = REPORT.claims.filter(({ status }) => status === 'compared');
    expect(notes).toHaveLength(2 * compared.length);
    expect(new Set(notes.map(({ url }) => url))).toEqual(new Set(['https://www.trend.az/a', 'https://report.az/b']));
    expect(notes.find(({ measure, site }) => measure === 'media' && site === 'report.az')).toMatchObject({
      value: 109,
      election: { id: 'AZ-2024-02-presidential-1', date: '2024-02-07' },
      readAt: PAGES[1]!.readAt,
      sentence: '',
    });
    expect((await openNotebook()).version).toBe(STEPS.length);
  });

  it('opens whatever its pages hold, and leaves damaged ones as they are', async () => {
    const damaged = [
      { url: 'https://a.example', readAt: '1', report: null },
      { url: 'https://a.example', readAt: '2', report: { claims: [{}], elections: [] } },
      { url: 'https://a.example', readAt: '3', report: { claims: [null, ...REPORT.claims], elections: 'x' } },
      { url: 'no address', readAt: '4', report: REPORT },
      { url: 'https://a.example', readAt: 'soon', report: REPORT },
    ];
    await makeVersion1([...damaged, ...PAGES]);
    expect(new Set((await allNotes()).map(({ site }) => site))).toEqual(new Set(['trend.az', 'report.az']));
    expect(await (await openNotebook()).getAll('pages')).toHaveLength(damaged.length + PAGES.length);
  });

  it('is as it was where a step fails on the way', async () => {
    await makeVersion1(PAGES);
    const failing = openStore([
      ...STEPS,
      () => {
        throw new Error('planted');
      },
    ]);
    await expect(failing).rejects.toMatchObject({ fault: 'refused' });
    const old = await openDB('second-source', 1);
    holders.push(old);
    expect([...old.objectStoreNames]).toEqual(['pages']);
    expect(await old.getAll('pages')).toEqual([...PAGES].sort((a, b) => (a.url < b.url ? -1 : 1)));
  });
});

it('is made whole where there was none', async () => {
  const database = await openNotebook();
  expect([...database.objectStoreNames]).toEqual(['notes', 'pages', 'passages']);
  expect([...database.transaction('notes').store.indexNames]).toEqual(['quantity', 'readAt', 'site']);
});

describe('a store that cannot be opened', () => {
  it('of a newer version is said to be so, and nothing of it is lost', async () => {
    await keepNotes([TREND]);
    await closeNotebook();
    const newer = await openDB('second-source', STEPS.length + 1, {
      upgrade: (database) => void database.createObjectStore('more'),
    });
    newer.close();
    await expect(allNotes()).rejects.toMatchObject({ fault: 'newer' });
    await expect(keepNotes([{ ...TREND, value: 1 }])).rejects.toMatchObject({ fault: 'newer' });
    const again = await openDB('second-source');
    holders.push(again);
    expect([...again.objectStoreNames]).toEqual(['more', 'notes', 'pages', 'passages']);
    expect(await again.getAll('notes')).toEqual([TREND]);
  });

  it('because an older page of ours holds it is said to be so, and opens when that has gone', async () => {
    await makeVersion1(PAGES);
    const holder = await openDB('second-source', 1);
    holders.push(holder);
    const start = performance.now();
    await expect(openNotebook()).rejects.toMatchObject({ fault: 'blocked' });
    // The browser says so, and that is not waited for.
    expect(performance.now() - start).toBeLessThan(5000);
    // Behind a request that waits, the browser tells nothing: time does.
    await expect(openStore(STEPS, 50)).rejects.toMatchObject({ fault: 'blocked' });
    // Nor does anybody wait for it who asks meanwhile.
    await expect(allNotes()).rejects.toMatchObject({ fault: 'blocked' });
    holder.close();
    await expect
      .poll(() =>
        allNotes()
          .then((notes) => notes.length)
          .catch(() => 0),
      )
      .toBeGreaterThan(0);
    expect(await findPage(PAGES[0]!.url, PAGES[0]!.readAt)).toEqual(PAGES[0]);
  });
});
