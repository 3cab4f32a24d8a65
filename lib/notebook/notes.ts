/**
 * Figures that the reader has read, kept and found again: `keepNotes(notes)`, `notesOfQuantities(keys)`. The same
 * figure of the same page is one entry: read again, it is brought up to date. Everything rejects with a NotebookError
 * where the browser refuses.
 */
import type { Note, NoteKey } from '../model/note';
import { openNotebook } from './database';
import { notebookError } from './fault';
import { isNote } from './read-note';

/** Some years of a heavy reader at about half a kilobyte each; those read longest ago go. */
const MAX_NOTES = 20_000;
/** Pages of other outlets that are looked at for one figure of this one. */
const MAX_ELSEWHERE = 40;

const keyOf = ({ url, quantity, stand, place }: Note): NoteKey => [url, quantity, stand, place];

/** Takes in what a page gives now: for each of its quantities, instead of what it gave before. */
export async function keepNotes(notes: readonly Note[], most = MAX_NOTES): Promise<void> {
  if (notes.length === 0) return;
  await inNotebook('readwrite', async (store) => {
    const first = new Map<string, string>();
    for (const { url, quantity, stand } of notes) {
      const key = JSON.stringify([url, quantity, stand]);
      if (first.has(key)) continue;
      // Every place of it: arrays sort after all numbers.
      const range = IDBKeyRange.bound([url, quantity, stand], [url, quantity, stand, []]);
      const before = (await store.getAll(range)).filter(isNote).map(({ firstReadAt }) => firstReadAt);
      first.set(key, before.sort()[0] ?? '');
      await store.delete(range);
    }
    for (const note of notes) {
      const firstReadAt = first.get(JSON.stringify([note.url, note.quantity, note.stand])) || note.firstReadAt;
      await store.put({ ...note, firstReadAt });
    }
    let extra = (await store.count()) - most;
    for (let old = await store.index('readAt').openCursor(); old && extra > 0; extra--) {
      await old.delete();
      old = await old.continue();
    }
  });
}

/** Every note; those that cannot be read are left out, and stay where they are. */
export async function allNotes(): Promise<Note[]> {
  return inNotebook('readonly', async (store) => (await store.getAll()).filter(isNote));
}

export async function notesOfQuantities(keys: Iterable<string>): Promise<Map<string, Note[]>> {
  return inNotebook('readonly', async (store) => {
    const index = store.index('quantity');
    const found = [...new Set(keys)].map(
      async (key) => [key, (await index.getAll(key, MAX_ELSEWHERE)).filter(isNote)] as const,
    );
    return new Map(await Promise.all(found));
  });
}

/** Takes notes out, and answers with them, so that they can be put back. */
export async function removeNotes(notes: readonly Note[]): Promise<Note[]> {
  if (notes.length === 0) return [];
  const removed = await inNotebook('readwrite', async (store) => {
    for (const note of notes) await store.delete(keyOf(note));
    return [...notes];
  });
  await removePassages(new Set(notes.map(({ url }) => url)));
  return removed;
}

/** Puts back what was removed; what was read since stays as it is now. */
export async function restoreNotes(notes: readonly Note[]): Promise<void> {
  await inNotebook('readwrite', async (store) => {
    for (const note of notes) if ((await store.getKey(keyOf(note))) === undefined) await store.put(note);
  });
}

/** Of pages that have no note any more nothing else is kept either. */
async function removePassages(urls: ReadonlySet<string>): Promise<void> {
  try {
    const change = (await openNotebook()).transaction(['notes', 'passages'], 'readwrite');
    change.done.catch(() => undefined);
    for (const url of urls) {
      // Every key of an address: arrays sort after all strings.
      const own = IDBKeyRange.bound([url], [url, []]);
      if ((await change.objectStore('notes').count(own)) === 0) await change.objectStore('passages').delete(url);
    }
    await change.done;
  } catch (error) {
    throw notebookError(error);
  }
}

type Work<T> = (store: NotesStore) => Promise<T>;
type NotesStore = Awaited<ReturnType<typeof notesStore>>['store'];

const notesStore = async (mode: 'readonly' | 'readwrite') =>
  // Both modes have the methods of the larger one; a write in the smaller is refused by the browser.
  (await openNotebook()).transaction('notes', mode as 'readwrite');

/** One transaction: all of the work is stored, or none. */
async function inNotebook<T>(mode: 'readonly' | 'readwrite', work: Work<T>): Promise<T> {
  try {
    const change = await notesStore(mode);
    const [result] = await Promise.all([work(change.store), change.done]);
    return result;
  } catch (error) {
    throw notebookError(error);
  }
}
