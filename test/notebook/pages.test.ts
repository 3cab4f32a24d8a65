import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../lib/model/report';
import { closeNotebook, openNotebook, openStore, STEPS } from '../../lib/notebook/database';
import { findPage, keepPage } from '../../lib/notebook/pages';

const report = (dataDate: string): Report => ({
  id: '',
  language: 'en',
  elections: [],
  claims: [],
  checks: [],
  dataDate,
});
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const url = 'https://www.trend.az/one';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  await closeNotebook();
  vi.restoreAllMocks();
});

describe('pages', () => {
  it('are found again, also after the background was stopped', async () => {
    expect(await keepPage({ url, readAt: at(1), report: report('a') })).toBe(at(1));
    await closeNotebook();
    expect(await findPage(url, at(1))).toEqual({ url, readAt: at(1), report: report('a') });
    expect(await findPage(url, at(2))).toBeUndefined();
  });

  it('are kept once for the same outcome, again for another', async () => {
    await keepPage({ url, readAt: at(1), report: report('a') });
    expect(await keepPage({ url, readAt: at(2), report: report('a') })).toBe(at(1));
    expect(await keepPage({ url, readAt: at(3), report: report('b') })).toBe(at(3));
    expect(await keepPage({ url, readAt: at(4), report: report('a') })).toBe(at(4));
    expect(await (await openNotebook()).count('pages')).toBe(3);
  });

  it('of other addresses do not count as the same', async () => {
    await keepPage({ url: `${url}/longer`, readAt: at(1), report: report('a') });
    expect(await keepPage({ url, readAt: at(2), report: report('a') })).toBe(at(2));
  });

  it('make room: the oldest go first', async () => {
    const database = await openNotebook();
    const fill = database.transaction('pages', 'readwrite');
    for (let i = 0; i < 2000; i++)
      void fill.store.put({ url: `https://a.example/${i}`, readAt: at(i), report: report('a') });
    await fill.done;
    await keepPage({ url, readAt: at(5000), report: report('a') });
    expect(await database.count('pages')).toBe(2000);
    expect(await findPage('https://a.example/0', at(0))).toBeUndefined();
    expect(await findPage('https://a.example/1', at(1))).toBeDefined();
    expect(await findPage(url, at(5000))).toBeDefined();
  });
});

describe('the store', () => {
  it('has its version', async () => {
    expect((await openNotebook()).version).toBe(STEPS.length);
  });

  it('is brought up to date step by step, and loses nothing', async () => {
    await keepPage({ url, readAt: at(1), report: report('a') });
    await closeNotebook();
    const taken: number[] = [];
    const later = await openStore([
      ...STEPS.map((step, i) => (...given: Parameters<typeof step>) => {
        taken.push(i + 1);
        step(...given);
      }),
      (_database, upgrade) => {
        taken.push(STEPS.length + 1);
        upgrade.objectStore('pages').createIndex('title' as 'readAt', 'report.title');
      },
    ]);
    expect(taken).toEqual([STEPS.length + 1]);
    expect(later.version).toBe(STEPS.length + 1);
    expect(await later.get('pages', [url, at(1)])).toEqual({ url, readAt: at(1), report: report('a') });
    later.close();
  });

  it('lets a later version take over while it is open', async () => {
    await keepPage({ url, readAt: at(1), report: report('a') });
    const later = await openDB('second-source', STEPS.length + 1);
    expect(await later.count('pages')).toBe(1);
    later.close();
  });

  it('refuses to touch the store of a later version, and tries again later', async () => {
    (await openDB('second-source', STEPS.length + 1)).close();
    await expect(keepPage({ url, readAt: at(1), report: report('a') })).rejects.toThrow();
    globalThis.indexedDB = new IDBFactory();
    expect(await keepPage({ url, readAt: at(1), report: report('a') })).toBe(at(1));
  });

  it('says when the browser refuses to store', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(keepPage({ url, readAt: at(1), report: report('a') })).rejects.toThrow('no');
  });
});
