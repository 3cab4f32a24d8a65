/** Outlets that print one report are known as one voice: from the text of a page to the words of the notebook. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alsoReadLines } from '../../components/notebook/also-read';
import { copiesWords } from '../../components/notebook/relation';
import { compareValues } from '../../lib/matching/compare';
import { passagesOf, sharedPassages } from '../../lib/matching/same-passage';
import type { Note } from '../../lib/model/note';
import { closeNotebook, openNotebook } from '../../lib/notebook/database';
import { forgetAll, forgetBefore, forgetSite } from '../../lib/notebook/forget';
import { alsoRead, groupNotes } from '../../lib/notebook/group';
import { allNotes, keepNotes, removeNotes } from '../../lib/notebook/notes';
import { keepPassages, passageOf } from '../../lib/notebook/passages';
import { makeClaim } from '../gallery/make';
import { makeNote } from '../gallery/notes';
import { fileText } from '../gallery/words';

const AGENCY = `The commission has accredited 109 international media outlets for the vote, its chairman told reporters on
Friday. Applications came from fifty countries, he said, and none of them was turned down. A press centre with room for
two hundred people opens in the capital a week before the vote, and stays open until the final figures are announced.`;
const OWN = `Our correspondent counted the badges herself. On the table of the press centre lay 109 of them, sorted by
country and alphabet, each with a photograph that somebody had glued on by hand. Nobody minded that she leafed through
the heap; the guard only asked her for a pen. By noon half of the badges had been fetched, mostly by neighbours.`;

const t = fileText('en-GB');
const areOne = (a: ArrayLike<number>, b: ArrayLike<number>) => sharedPassages(a, b).isOne;
let day = 0;

/** A page is read: its one figure is noted, as the background does. */
async function read(site: string, text: string, value = 109): Promise<Note> {
  const readAt = new Date(Date.UTC(2026, 0, ++day)).toISOString();
  const note = makeNote({ measure: 'media', unit: 'count', step: 1, stage: 'administrative', site, value, readAt });
  const page = { url: note.url, readAt, marks: passagesOf(text) };
  const whole = { ...note, firstReadAt: readAt, passage: await keepPassages(page, [note.quantity], areOne) };
  await keepNotes([whole]);
  return whole;
}
const words = async () =>
  groupNotes(await allNotes(), compareValues).flatMap(({ quantities }) =>
    quantities.flatMap(({ values }) => values.map((value) => copiesWords(value, t))),
  );
const stored = async () => (await (await openNotebook()).getAllKeys('passages')).map((url) => new URL(url).hostname);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  day = 0;
});
afterEach(closeNotebook);

describe('one report in several outlets', () => {
  it('is one passage, whatever head and tail it has', async () => {
    const first = await read('trend.az', AGENCY);
    expect(first.passage).toBe(first.url);
    expect((await read('apa.az', `BAKU. ${AGENCY} More follows.`)).passage).toBe(first.url);
    expect((await read('report.az', AGENCY.toUpperCase())).passage).toBe(first.url);
    expect(await words()).toEqual(['The same passage in 3 outlets']);
  });

  it('is named where another outlet wrote its own', async () => {
    await read('trend.az', AGENCY);
    await read('bbc.co.uk', OWN);
    expect(await words()).toEqual(['']);
    await read('apa.az', AGENCY);
    expect(await words()).toEqual(['The same passage in 2 outlets: apa.az, trend.az']);
  });

  it('says nothing of one outlet that prints it twice, nor of two that give other numbers', async () => {
    await read('trend.az', AGENCY);
    const again = makeNote({ ...(await read('trend.az', AGENCY)), url: 'https://www.trend.az/news/2' });
    await keepNotes([again]);
    await read('report.az', AGENCY.replace('109', '190'), 190);
    expect(await words()).toEqual(['', '']);
  });

  it('is told beside a figure of the page that prints it too', async () => {
    const own = await read('trend.az', AGENCY);
    const other = await read('report.az', AGENCY);
    const claim = makeClaim({
      text: '109',
      value: 109,
      measure: 'media',
      unit: 'count',
      step: 1,
      stage: 'administrative',
    });
    const lines = (notes: Note[]) =>
      alsoReadLines(claim, alsoRead(new Map([[0, own]]), new Map([[own.quantity, notes]]), compareValues)[0], t);
    expect(lines([own, other]).map(({ after }) => after)).toEqual([
      ').The same passage as on this page.'.replace('.T', '. T'),
    ]);
    const written = await read('bbc.co.uk', OWN);
    expect(lines([other, written]).map(({ after }) => after)).toEqual([').']);
  });
});

describe('fingerprints', () => {
  it('go with the last note of their page', async () => {
    const [one, two] = [await read('trend.az', AGENCY), await read('apa.az', AGENCY)];
    await removeNotes([one]);
    expect(await stored()).toEqual(['www.apa.az']);
    expect(await passageOf(one.url)).toBeUndefined();
    // The key of what both printed stays the same for those who read it later.
    expect((await read('report.az', AGENCY)).passage).toBe(two.passage);
  });

  it('go with their site, with their day, with all', async () => {
    for (const site of ['trend.az', 'apa.az', 'report.az']) await read(site, AGENCY);
    await forgetSite('apa.az');
    expect(await stored()).toEqual(['report.az', 'trend.az'].map((site) => `www.${site}`));
    await forgetBefore(new Date(Date.UTC(2026, 0, 2)).toISOString());
    expect(await stored()).toEqual(['www.report.az']);
    await forgetAll();
    expect(await stored()).toEqual([]);
  });

  it('of those read longest ago go where there are too many', async () => {
    const page = (number: number) => ({
      url: `https://a.example/${number}`,
      readAt: `2026-01-0${number}`,
      marks: [number],
    });
    for (const number of [1, 2, 3]) await keepPassages(page(number), [], areOne, 2);
    expect(await (await openNotebook()).getAllKeys('passages')).toEqual(['https://a.example/2', 'https://a.example/3']);
  });
});
