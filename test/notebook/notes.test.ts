/** What is noted of a page, and how it is kept: one entry for the same figure of the same page. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeNotebook, openNotebook } from '../../lib/notebook/database';
import { faultOf } from '../../lib/notebook/fault';
import { forgetAll, forgetBefore, forgetSite } from '../../lib/notebook/forget';
import { distinct, notesOf } from '../../lib/notebook/note-page';
import { allNotes, keepNotes, notesOfQuantities, removeNotes, restoreNotes } from '../../lib/notebook/notes';
import { keepPage } from '../../lib/notebook/pages';
import { ELECTION, REPORT } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';
import { FEW, makeNote, REPORT_AZ, TREND } from '../gallery/notes';

const url = 'https://www.trend.az/one';
const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
const page = (claims: Parameters<typeof makeClaim>[0][], day = 1, address = url) => ({
  report: { ...REPORT, claims: claims.map((claim) => makeClaim({ election: ELECTION, subject: 'Aliyev', ...claim })) },
  address,
  readAt: at(day),
  enough: 0.6,
  sentenceOf: () => 'A sentence.',
});
const read = async (...given: Parameters<typeof page>) => keepNotes(distinct(notesOf(page(...given))));
const kept = async () =>
  (await allNotes()).map(({ measure, value, readAt }) => `${measure} ${value} ${readAt.slice(8, 10)}`);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  await closeNotebook();
  vi.restoreAllMocks();
});

describe('what is noted', () => {
  const noted = (...claims: Parameters<typeof page>[0]) => [...notesOf(page(claims)).keys()];
  const good = { text: '92', value: 92 };

  it('is a claim that is sure enough, of an election, of a measure', () => {
    expect(noted(good)).toEqual([0]);
    expect(noted({ ...good, certainty: 0.59 })).toEqual([]);
    expect(noted({ ...good, certainty: 0.4, status: 'compared' })).toEqual([0]);
    expect(noted({ ...good, election: null })).toEqual([]);
    for (const measure of ['other', 'margin', 'swing', 'sample-size', 'threshold'] as const)
      expect(noted({ ...good, measure })).toEqual([]);
  });

  it('is not a figure of which it is not said whose or where', () => {
    expect(noted({ ...good, subject: null })).toEqual([]);
    expect(noted({ ...good, subjectIds: ['a', 'b'] })).toEqual([]);
    expect(noted({ ...good, scope: 'a district' })).toEqual([]);
    expect(noted({ ...good, election: { country: 'GB', type: 'local', year: 2024 } })).toEqual([]);
    expect(noted({ ...good, election: { country: 'PW', type: 'presidential', year: 2024 } })).toEqual([0]);
    expect(noted({ ...good, measure: 'turnout', subject: null })).toEqual([0]);
  });

  it('is one note for a value that is given twice, two for two values', () => {
    const notes = notesOf(page([good, good, { ...good, value: 93 }]));
    expect(notes.size).toBe(3);
    expect(distinct(notes).map(({ value, place }) => [value, place])).toEqual([
      [92, 0],
      [93, 1],
    ]);
  });

  it('says nothing of addresses that are no page’s', () => {
    expect(notesOf(page([good], 1, 'about:reader')).size).toBe(0);
    expect(notesOf(page([good], 1, `https://a.example/${'x'.repeat(3000)}`)).size).toBe(0);
  });

  it('is bounded in number and in the length of names', () => {
    const many = Array.from({ length: 1000 }, (_, value) => ({
      ...good,
      value,
      subject: `Name ${value} ${'x'.repeat(5000)}`,
    }));
    const notes = [...notesOf(page(many)).values()];
    expect(notes).toHaveLength(300);
    expect(Math.max(...notes.map((note) => JSON.stringify(note).length))).toBeLessThan(2000);
  });
});

describe('the store', () => {
  it('has one entry for a page that is read twice, brought up to date', async () => {
    await read([{ text: '1', value: 1, measure: 'turnout', subject: null }], 1);
    await read([{ text: '2', value: 2, measure: 'turnout', subject: null }], 3, `${url}?utm_source=x#top`);
    const [note, ...others] = await allNotes();
    expect(others).toEqual([]);
    expect(note).toMatchObject({ value: 2, url, site: 'trend.az', firstReadAt: at(1), readAt: at(3) });
  });

  it('lets a value go that the page gave beside another, and does not give now', async () => {
    const share = (value: number) => ({ text: '1', value });
    await read([share(92), share(93)], 1);
    await read([share(93)], 2);
    expect(await kept()).toEqual(['vote-share 93 02']);
  });

  it('keeps what a page gave before and does not give now', async () => {
    const turnout = { text: '1', value: 1, measure: 'turnout', subject: null } as const;
    await read([turnout, { text: '92', value: 92 }], 1);
    await read([turnout], 2);
    expect(await kept()).toEqual(['turnout 1 02', 'vote-share 92 01']);
  });

  it('keeps bulletins of one page apart', async () => {
    const bulletin = (hour: string, value: number) =>
      ({ text: '1', value, measure: 'turnout', subject: null, stage: 'partial', hour }) as const;
    await read([bulletin('12:00', 38), bulletin('15:00', 60)], 1);
    await read([bulletin('15:00', 61), bulletin('17:00', 70)], 2);
    expect((await allNotes()).map(({ value }) => value).sort()).toEqual([38, 61, 70]);
  });

  it('holds so many and no more: those read longest ago go', async () => {
    const notes = Array.from({ length: 30 }, (_, i) =>
      makeNote({ site: `s${i}.example`, value: i, readAt: at(i + 1) }),
    );
    await keepNotes(notes.slice(0, 29), 20);
    await keepNotes(notes.slice(29), 20);
    expect((await allNotes()).map(({ value }) => value).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 10),
    );
  });

  it('finds a quantity’s notes', async () => {
    await keepNotes(FEW);
    const found = await notesOfQuantities([TREND.quantity, 'none', TREND.quantity]);
    expect(found.get('none')).toEqual([]);
    expect(
      found
        .get(TREND.quantity)!
        .map(({ site }) => site)
        .sort(),
    ).toEqual(['apa.az', 'report.az', 'trend.az']);
  });

  it('leaves out what is damaged, and leaves it where it is', async () => {
    await keepNotes([TREND]);
    const database = await openNotebook();
    for (const damage of [
      { value: 'x' },
      { election: null },
      { measure: '__proto__' },
      { readAt: 'soon' },
      { high: Number.NaN },
    ])
      await database.put('notes', { ...REPORT_AZ, stand: JSON.stringify(damage), ...damage } as never);
    expect(await allNotes()).toEqual([TREND]);
    expect(await database.count('notes')).toBe(6);
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await keepNotes(FEW);
    await keepPage({ url: TREND.url, readAt: at(1), report: REPORT });
    await keepPage({ url: REPORT_AZ.url, readAt: at(20), report: REPORT });
  });
  const pages = async () => (await (await openNotebook()).getAllKeys('pages')).map(([address]) => address);
  const sites = async () => [...new Set((await allNotes()).map(({ site }) => site))].sort();

  it('takes one out, and puts it back', async () => {
    const gone = await removeNotes([TREND]);
    expect(await allNotes()).toHaveLength(FEW.length - 1);
    await restoreNotes(gone);
    expect(await allNotes()).toHaveLength(FEW.length);
  });

  it('takes a site out, with the reports of its pages', async () => {
    const gone = await forgetSite('trend.az');
    expect(new Set(gone.map(({ site }) => site))).toEqual(new Set(['trend.az']));
    expect(await sites()).toEqual(['apa.az', 'bbc.co.uk', 'islandtimes.org', 'report.az']);
    expect(await pages()).toEqual([REPORT_AZ.url]);
    await restoreNotes(gone);
    expect(await sites()).toContain('trend.az');
  });

  it('takes out what was read before a moment, and nothing read at it', async () => {
    const gone = await forgetBefore(TREND.readAt);
    expect(gone.map(({ site }) => site).sort()).toEqual(['apa.az', 'islandtimes.org']);
    expect(await pages()).toEqual([]);
  });

  it('takes all out', async () => {
    expect(await forgetAll()).toHaveLength(FEW.length);
    expect(await allNotes()).toEqual([]);
    expect(await pages()).toEqual([]);
  });

  it('does not put an old value over one that was read since', async () => {
    const gone = await removeNotes([TREND]);
    await keepNotes([{ ...TREND, value: 110 }]);
    await restoreNotes(gone);
    expect((await allNotes()).find(({ url, measure }) => url === TREND.url && measure === 'media')?.value).toBe(110);
  });
});

it('says why the store cannot be used', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  await expect(keepNotes([TREND])).rejects.toMatchObject({ name: 'NotebookError', fault: 'refused' });
  expect(faultOf(new Error('anything'))).toBe('refused');
  vi.restoreAllMocks();
  await keepNotes([TREND]);
  expect(await allNotes()).toHaveLength(1);
});
