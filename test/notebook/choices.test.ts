/** What the reader chose for the notebook is kept, and decides what is noted. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alsoReadFor, beginNotebook, mayNote, noteFigures } from '../../entrypoints/background/notebook';
import { siteInfo } from '../../entrypoints/background/site-info';
import type { SiteInfo } from '../../lib/messages';
import { closeNotebook } from '../../lib/notebook/database';
import { allNotes, keepNotes } from '../../lib/notebook/notes';
import { findPage, keepPage } from '../../lib/notebook/pages';
import { keptSince, loadNotebookSettings, onNotebookSettings, saveNotebookSettings } from '../../lib/notebook/settings';
import { REPORT } from '../gallery/azerbaijan';
import { REPORT_AZ, TREND } from '../gallery/notes';

vi.mock('../../entrypoints/background/site-info', () => ({ siteInfo: vi.fn() }));

const url = 'https://www.trend.az/one';
const here = (site: Partial<SiteInfo> = {}) =>
  vi.mocked(siteInfo).mockResolvedValue({
    domain: 'trend.az',
    host: 'www.trend.az',
    state: 'mark',
    decidedBy: 'default',
    listed: true,
    granted: true,
    ...site,
  });

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  here();
});

afterEach(async () => {
  await closeNotebook();
  vi.restoreAllMocks();
});

describe('choices', () => {
  test('are on, for 90 days, not in private windows', async () => {
    expect(await loadNotebookSettings()).toEqual({ on: true, keepDays: 90, inPrivate: false });
  });

  test('are kept, each by itself, and told', async () => {
    const told: unknown[] = [];
    const stop = onNotebookSettings((settings) => told.push(settings));
    await saveNotebookSettings({ on: false });
    await saveNotebookSettings({ keepDays: null });
    stop();
    await saveNotebookSettings({ on: true });
    expect(await loadNotebookSettings()).toEqual({ on: true, keepDays: null, inPrivate: false });
    expect(told.at(-1)).toEqual({ on: false, keepDays: null, inPrivate: false });
  });

  test.each([['x'], [{ on: 'yes', keepDays: -1, inPrivate: 1 }], [{ on: 1, keepDays: 1e9 }], [[]], [null]])(
    'that cannot be read keep nothing that may have been refused: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ notebook: stored });
      const { on, keepDays, inPrivate } = await loadNotebookSettings();
      expect([keepDays, inPrivate]).toEqual([90, false]);
      expect(on).toBe(typeof stored !== 'object' || !stored || !('on' in stored));
    },
  );

  test('say since when figures are kept', () => {
    const now = new Date('2026-02-10T00:00:00Z');
    expect(keptSince({ on: true, inPrivate: false, keepDays: 7 }, now)).toBe('2026-02-03T00:00:00.000Z');
    expect(keptSince({ on: true, inPrivate: false, keepDays: null }, now)).toBeNull();
  });
});

describe('a page is noted', () => {
  const may = (isPrivate = false) => mayNote({ url, isPrivate });

  test('on a marked site that the browser lets us read', async () => {
    expect(await may()).toBe(true);
    for (const site of [{ state: 'quiet' }, { state: 'off' }, { granted: false }] as const) {
      here(site);
      expect(await may()).toBe(false);
    }
  });

  test('never in a private window, also where the notebook is shown there', async () => {
    await saveNotebookSettings({ inPrivate: true });
    expect(await may(true)).toBe(false);
  });

  test('not while it is off, nor while nobody can say whether it is', async () => {
    await saveNotebookSettings({ on: false });
    expect(await may()).toBe(false);
    await saveNotebookSettings({ on: true });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    expect(await may()).toBe(false);
  });

  test('with its figures’ sentences, and no other words of it', async () => {
    const before = 'Nothing of this sentence may be kept. ';
    const own = 'The commission had also accredited 109 international media outlets.';
    const text = `${before}${own} Nor of this one.`;
    const start = text.indexOf('109');
    const claims = [{ ...REPORT.claims[11]!, start, end: start + 3 }];
    await noteFigures({ url, isPrivate: false }, { text }, { ...REPORT, claims }, []);
    const [note, ...others] = await allNotes();
    expect(others).toEqual([]);
    expect(note).toMatchObject({ value: 109, site: 'trend.az', sentence: own });
    expect(JSON.stringify(note)).not.toMatch(/Nothing|Nor of/);
  });
});

describe('what was read elsewhere', () => {
  const claims = [REPORT.claims[11]!];
  const found = (isPrivate: boolean, aside: number[] = []) =>
    alsoReadFor({ url, isPrivate }, { ...REPORT, claims }, aside);

  test('is found for a page’s figures', async () => {
    await keepNotes([REPORT_AZ, TREND]);
    expect((await found(false)).map(({ claim, values }) => [claim, values[0]!.notes[0]!.value])).toEqual([[0, 190]]);
  });

  test('is not looked for where the figure is set aside', async () => {
    await keepNotes([REPORT_AZ]);
    expect(await found(false, [0])).toEqual([]);
    expect(await found(false, [])).toHaveLength(1);
  });

  test('is not shown in private windows, unless the reader asks for it', async () => {
    await keepNotes([REPORT_AZ]);
    expect(await found(true)).toEqual([]);
    await saveNotebookSettings({ inPrivate: true });
    expect(await found(true)).toHaveLength(1);
    await saveNotebookSettings({ on: false });
    expect(await found(true)).toEqual([]);
    expect(await found(false)).toEqual([]);
  });

  test('is nothing where the store fails, or does not answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await found(false)).toEqual([]);
    opening.mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const start = performance.now();
    expect(await found(false)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('reports of pages go when the browser starts; those read since stay', async () => {
  await keepPage({ url, readAt: '2026-01-01T00:00:00.000Z', report: REPORT });
  await keepPage({ url: `${url}/2`, readAt: '2026-01-03T00:00:00.000Z', report: REPORT });
  // Else they would go for their age.
  await saveNotebookSettings({ keepDays: null });
  await beginNotebook(new Date('2026-01-02T00:00:00Z'));
  expect(await findPage(url, '2026-01-01T00:00:00.000Z')).toBeUndefined();
  expect(await findPage(`${url}/2`, '2026-01-03T00:00:00.000Z')).toBeDefined();
});

test('old figures go, as long ago as the reader says', async () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  await keepNotes([
    { ...TREND, readAt: ago(100) },
    { ...REPORT_AZ, readAt: ago(80) },
  ]);
  await saveNotebookSettings({ keepDays: null });
  await beginNotebook();
  expect(await allNotes()).toHaveLength(2);
  await saveNotebookSettings({ keepDays: 90 });
  await beginNotebook();
  expect((await allNotes()).map(({ site }) => site)).toEqual(['report.az']);
});
