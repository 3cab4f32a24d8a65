/** A figure that the reader sets aside is no part of the notebook; when it comes back, it is again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAgain } from '../../entrypoints/background/note-again';
import { noteFigures } from '../../entrypoints/background/notebook';
import { siteInfo } from '../../entrypoints/background/site-info';
import type { SiteInfo } from '../../lib/messages';
import { closeNotebook } from '../../lib/notebook/database';
import { distinct, notesOf, setAsideOf } from '../../lib/notebook/note-page';
import { allNotes } from '../../lib/notebook/notes';
import { saveNotebookSettings } from '../../lib/notebook/settings';
import { ELECTION, REPORT } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';

vi.mock('../../entrypoints/background/site-info', () => ({ siteInfo: vi.fn() }));

const place = { url: 'https://www.trend.az/one', isPrivate: false };
const text = 'Aliyev received 92.05 percent. Turnout was 76.4 percent. Later: 93 percent. Again 92.05 percent.';
const values = [92.05, 76.4, 93, 92.05];
const claims = values.map((value, index) => {
  const start = index === 3 ? text.lastIndexOf('92.05') : text.indexOf(String(value));
  const turnout = { measure: 'turnout', subject: null } as const;
  return makeClaim({
    election: ELECTION,
    subject: 'Aliyev',
    ...(index === 1 && turnout),
    text: String(value),
    value,
    start,
    end: start + String(value).length,
  });
});
const report = { ...REPORT, claims };
const sentences = ['Aliyev received 92.05 percent.', 'Turnout was 76.4 percent.', 'Later: 93 percent.', 'Again 92.05.'];
const read = (aside: number[]) => noteFigures(place, { text }, report, aside);
const choose = (figure: number, aside: number[], over = {}) =>
  noteAgain({ ...place, ...over }, { report, sentences, aside }, figure);
const kept = async () => (await allNotes()).map(({ measure, value }) => `${measure} ${value}`).sort();
const ALL = ['turnout 76.4', 'vote-share 92.05', 'vote-share 93'];

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.mocked(siteInfo).mockResolvedValue({ state: 'mark', granted: true } as SiteInfo);
});

afterEach(async () => {
  await closeNotebook();
  vi.restoreAllMocks();
});

describe('a page with figures set aside', () => {
  test('is noted without them', async () => {
    await read([1, 2]);
    expect(await kept()).toEqual(['vote-share 92.05']);
  });

  test('is noted without those that it was noted with before', async () => {
    await read([]);
    expect(await kept()).toEqual(ALL);
    await read([1, 2]);
    expect(await kept()).toEqual(['vote-share 92.05']);
  });

  test('keeps a value that it gives a second time', async () => {
    await read([3]);
    expect(await kept()).toEqual(ALL);
  });

  test('says what is to go: nothing of a quantity that it still gives', () => {
    const page = { report, address: place.url, readAt: '', enough: 0.6, sentenceOf: () => '' };
    expect(setAsideOf(page)).toEqual([]);
    expect(setAsideOf({ ...page, aside: [0] })).toEqual([]);
    expect(setAsideOf({ ...page, aside: [0, 2, 3] })).toEqual(distinct(notesOf({ ...page, aside: [1] })));
  });
});

describe('"not this"', () => {
  test('takes the figure out at once, and its undo brings it back with its sentence', async () => {
    await read([]);
    await choose(1, [1]);
    expect(await kept()).toEqual(['vote-share 92.05', 'vote-share 93']);
    await choose(1, []);
    expect(await kept()).toEqual(ALL);
    expect((await allNotes()).find(({ measure }) => measure === 'turnout')?.sentence).toBe(sentences[1]);
  });

  test('leaves the other values of the same quantity', async () => {
    await read([]);
    await choose(2, [2]);
    expect(await kept()).toEqual(['turnout 76.4', 'vote-share 92.05']);
    await choose(0, [0, 2]);
    expect(await kept()).toEqual(['turnout 76.4', 'vote-share 92.05']);
    await choose(3, [0, 2, 3]);
    expect(await kept()).toEqual(['turnout 76.4']);
  });

  test('takes out, and notes nothing, while the notebook is off', async () => {
    await read([]);
    await saveNotebookSettings({ on: false });
    await choose(1, [1]);
    await choose(1, []);
    expect(await kept()).toEqual(['vote-share 92.05', 'vote-share 93']);
  });

  test('in a private window leaves the notebook as it is', async () => {
    await read([]);
    await choose(1, [1], { isPrivate: true });
    expect(await kept()).toEqual(ALL);
  });

  test('holds where the store fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(choose(1, [1])).resolves.toBeUndefined();
  });
});
