/**
 * The notebook's part in reading pages: what is noted of a page, and what it has from other outlets for the figures of
 * one. No fault of the notebook's reaches the reading: it then has nothing.
 *
 * Private windows: one background serves them and the others ("spanning", the only way that Firefox knows), and a tab
 * says which it is. Nothing of theirs is written; nothing is shown in them, unless the reader has asked for that.
 */
import { compareValues } from '../../lib/matching/compare';
import { ENOUGH } from '../../lib/matching/link';
import { passagesOf, sharedPassages } from '../../lib/matching/same-passage';
import type { AlsoRead, Note } from '../../lib/model/note';
import type { Article, Report } from '../../lib/model/report';
import { clockIsBelieved, readingMoment } from '../../lib/notebook/clock';
import { forgetBefore } from '../../lib/notebook/forget';
import { alsoRead } from '../../lib/notebook/group';
import { setMissed } from '../../lib/notebook/missed';
import { distinct, notesOf, setAsideOf } from '../../lib/notebook/note-page';
import { keepNotes, notesOfQuantities, removeNotes } from '../../lib/notebook/notes';
import { forgetPages } from '../../lib/notebook/pages';
import { keepPassages, passageOf } from '../../lib/notebook/passages';
import { keptSince, loadNotebookSettings } from '../../lib/notebook/settings';
import { sentencesOf } from './sentence-of';
import { siteInfo } from './site-info';
import { within } from './within';

interface Place {
  url: string;
  isPrivate: boolean;
}

/** Old figures are looked for this often while pages are read. */
const TIDY_MS = 3600 * 1000;
/** The popup does not wait longer for a store that is slow, or that another version of ours holds. */
const PATIENCE_MS = 1000;

let tidied = 0;

/** Whether what is read there may be written down: the notebook is on, the site is marked, the window is not private. */
export async function mayNote({ url, isPrivate }: Place): Promise<boolean> {
  if (isPrivate) return false;
  try {
    const [settings, site] = await Promise.all([loadNotebookSettings(), siteInfo(url)]);
    return settings.on && site?.state === 'mark' && site.granted;
  } catch (error) {
    // The reader may have turned it off: nothing says that it is on.
    console.warn(error);
    return false;
  }
}

/** Notes the figures of a page that `mayNote`, but for those set aside. */
export async function noteFigures(
  { url }: Place,
  article: Article,
  report: Report,
  aside: readonly number[],
): Promise<void> {
  try {
    const readAt = readingMoment(new Date(), report.dataDate);
    const sentenceOf = sentencesOf(article, report.language);
    const page = { report, address: url, readAt, enough: ENOUGH, sentenceOf, aside };
    const notes = distinct(notesOf(page));
    await keepNotes(await withPassage(notes, article.text, readAt));
    await setMissed(false);
    await removeNotes(setAsideOf(page));
    if (Date.now() - tidied > TIDY_MS) await tidyNotebook();
  } catch (error) {
    // The notebook misses a page, and says so there; the reader misses nothing.
    console.warn(error);
    await setMissed(true);
  }
}

/** Notes of one page with the passage that it carries, where another outlet may have printed it too. */
async function withPassage(notes: readonly Note[], text: string, readAt: string): Promise<Note[]> {
  const [first] = notes;
  if (!first) return [];
  const page = { url: first.url, readAt, marks: passagesOf(text) };
  const quantities = new Set(notes.map(({ quantity }) => quantity));
  const passage = await keepPassages(page, quantities, (a, b) => sharedPassages(a, b).isOne);
  return notes.map((note) => ({ ...note, passage }));
}

/**
 * The browser starts: reports of pages are kept for the tabs that show them, and none of those is left. What is read
 * in the meantime stays.
 */
export async function beginNotebook(now = new Date()): Promise<void> {
  try {
    await forgetPages(now.toISOString());
  } catch (error) {
    console.warn(error);
  }
  await tidyNotebook();
}

/** Figures that were not read again for as long as the reader keeps them go. */
async function tidyNotebook(): Promise<void> {
  tidied = Date.now();
  try {
    const now = new Date();
    const before = keptSince(await loadNotebookSettings(), now);
    if (before && (await clockIsBelieved(now))) await forgetBefore(before);
  } catch (error) {
    console.warn(error);
  }
}

/** What the notebook has from other outlets for a page's figures, by their place in the report; not for those set aside. */
export async function alsoReadFor(place: Place, report: Report, aside: readonly number[]): Promise<AlsoRead[]> {
  try {
    return await within(PATIENCE_MS, lookUp(place, report, aside));
  } catch (error) {
    console.warn(error);
    return [];
  }
}

async function lookUp({ url, isPrivate }: Place, report: Report, aside: readonly number[]): Promise<AlsoRead[]> {
  const settings = await loadNotebookSettings();
  if (!settings.on || (isPrivate && !settings.inPrivate)) return [];
  const page = notesOf({ report, address: url, readAt: '', enough: ENOUGH, sentenceOf: () => '', aside });
  if (page.size === 0) return [];
  const [first] = page.values();
  const kept = await notesOfQuantities([...page.values()].map(({ quantity }) => quantity));
  const passage = first && (await passageOf(first.url));
  const own = new Map([...page].map(([claim, note]) => [claim, { ...note, passage }]));
  return alsoRead(own, kept, compareValues);
}
