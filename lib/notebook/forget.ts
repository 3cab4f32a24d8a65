/**
 * What goes from the notebook together: a site's figures, pages and fingerprints, those read before a moment, all. In: which. Out:
 * the notes that went, so that they can be put back (`restoreNotes`); the reports of pages are made anew when needed.
 */
import type { Note } from '../model/note';
import { siteOfAddress } from './address';
import { openNotebook } from './database';
import { notebookError } from './fault';
import { isNote } from './read-note';

export const forgetSite = (site: string): Promise<Note[]> => forget({ site });
/** @param instant ISO, UTC */
export const forgetBefore = (instant: string): Promise<Note[]> => forget({ before: instant });
export const forgetAll = (): Promise<Note[]> => forget({});

async function forget({ site, before }: { site?: string; before?: string }): Promise<Note[]> {
  try {
    const change = (await openNotebook()).transaction(['notes', 'pages', 'passages'], 'readwrite');
    // Told by whichever of its requests failed.
    change.done.catch(() => undefined);
    const notes = change.objectStore('notes');
    const pages = change.objectStore('pages');
    const passages = change.objectStore('passages');
    const until = before === undefined ? undefined : IDBKeyRange.upperBound(before, true);
    const gone =
      site !== undefined
        ? await notes.index('site').getAll(site)
        : until
          ? await notes.index('readAt').getAll(until)
          : await notes.getAll();
    const cleared = site === undefined && !until;
    if (cleared) await notes.clear();
    else for (const { url, quantity, stand, place } of gone) await notes.delete([url, quantity, stand, place]);
    if (cleared) {
      await pages.clear();
      await passages.clear();
    } else {
      for (let page = await pages.index('readAt').openKeyCursor(until); page; page = await page.continue()) {
        if (site === undefined || siteOfAddress(page.primaryKey[0]) === site) await pages.delete(page.primaryKey);
      }
      for (let page = await passages.index('readAt').openKeyCursor(until); page; page = await page.continue()) {
        if (site === undefined || siteOfAddress(page.primaryKey) === site) await passages.delete(page.primaryKey);
      }
    }
    await change.done;
    return gone.filter(isNote);
  } catch (error) {
    throw notebookError(error);
  }
}
