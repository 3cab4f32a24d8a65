/**
 * The notebook's database: figures that the reader has read, and the reports of pages that are open. Opens it, and
 * brings an older one up to date step by step; what a step does stays as it is, a change of the store is a new step at
 * the end. A store that a later version has made is left as it is.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Note, NoteKey } from '../model/note';
import type { Report } from '../model/report';
import { NotebookError, notebookError } from './fault';
import { notesOfKeptPage } from './harvest';

/** A page as it was read. */
export interface KeptPage {
  /** Address without its fragment. */
  url: string;
  /** ISO instant, UTC. */
  readAt: string;
  report: Report;
}

/** A page's fingerprints, and the passage that it carries (passages.ts). */
interface KeptPassages {
  url: string;
  /** ISO instant, UTC. */
  readAt: string;
  marks: Uint32Array;
  passage: string;
}

export interface NotebookSchema extends DBSchema {
  pages: { key: [string, string]; value: KeptPage; indexes: { readAt: string } };
  notes: { key: NoteKey; value: Note; indexes: { quantity: string; site: string; readAt: string } };
  passages: { key: string; value: KeptPassages; indexes: { readAt: string } };
}

export type Notebook = IDBPDatabase<NotebookSchema>;
type Upgrade = IDBPTransaction<NotebookSchema, ArrayLike<'pages' | 'notes' | 'passages'>, 'versionchange'>;

/** What brings the store from one version to the next. It may wait for the store's own requests and nothing else. */
export type Step = (database: Notebook, upgrade: Upgrade) => void | Promise<void>;

/** Version n of the store is what the first n steps have made. */
export const STEPS: readonly Step[] = [
  // 1: pages by address and time, found in order of time.
  (database) => {
    const pages = database.createObjectStore('pages', { keyPath: ['url', 'readAt'] });
    pages.createIndex('readAt', 'readAt');
  },
  // 2: figures by quantity, site and time; those of the pages that version 1 had kept are in it from the start.
  async (database, upgrade) => {
    const notes = database.createObjectStore('notes', { keyPath: ['url', 'quantity', 'stand', 'place'] });
    for (const index of ['quantity', 'site', 'readAt'] as const) notes.createIndex(index, index);
    const pages = upgrade.objectStore('pages').index('readAt');
    for (let page = await pages.openCursor(); page; page = await page.continue()) {
      for (const note of notesOfKeptPage(page.value)) await notes.put(note);
    }
  },
  // 3: fingerprints of texts, by which outlets that print one report are known; older notes have none.
  (database) => {
    const passages = database.createObjectStore('passages', { keyPath: 'url' });
    passages.createIndex('readAt', 'readAt');
  },
];

/** A busy computer takes seconds to open a store; what takes longer waits for somebody. */
const WAIT_MS = 15_000;

let opened: Promise<Notebook> | null = null;
/** An opening that was given up, and may come to its end yet. */
let waiting: Promise<Notebook> | null = null;

/** Rejects with a NotebookError where the browser refuses to store, or holds the store of a later version. */
export function openNotebook(): Promise<Notebook> {
  // A request behind one that waits would wait as well.
  if (waiting) return Promise.reject(new NotebookError('blocked'));
  opened ??= openStore(STEPS, WAIT_MS, keepWaiting).catch((error) => {
    // The next one may be let in.
    opened = null;
    throw error;
  });
  return opened;
}

/** Once whoever held the store has let go, it is there for the next who asks. */
function keepWaiting(opening: Promise<Notebook>): void {
  waiting = opening;
  opening
    .then((database) => {
      opened = Promise.resolve(database);
    })
    .catch(() => undefined)
    .finally(() => {
      waiting = null;
    });
}

export async function closeNotebook(): Promise<void> {
  const database = await opened?.catch(() => null);
  opened = null;
  database?.close();
}

const closeWhenOpen = (opening: Promise<Notebook>) =>
  void opening.then(
    (database) => database.close(),
    () => undefined,
  );

/**
 * Opens the store, and first takes the steps that it has not been through: all of them, or, where one fails, none.
 * @param wait ms for which another version of ours may hold the store
 * @param given takes over what is given up here; else it is closed as soon as it opens
 */
export function openStore(
  steps: readonly Step[],
  wait = WAIT_MS,
  given: (opening: Promise<Notebook>) => void = closeWhenOpen,
): Promise<Notebook> {
  return new Promise((resolve, reject) => {
    let isGiven = false;
    const giveUp = () => {
      if (isGiven) return;
      isGiven = true;
      reject(new NotebookError('blocked'));
      given(opening);
    };
    // Of a store that another request waits for nothing is told: time tells.
    const timer = setTimeout(giveUp, wait);
    const opening = openDB<NotebookSchema>('second-source', steps.length, {
      async upgrade(database, from, _to, upgrade) {
        clearTimeout(timer);
        try {
          for (const step of steps.slice(from)) await step(database, upgrade);
        } catch (error) {
          // Nobody else would: the browser keeps what was done until a rejected step.
          console.error(error);
          upgrade.done.catch(() => undefined);
          upgrade.abort();
        }
      },
      blocked: giveUp,
      // A newer version of ours, in another window, waits for this one to let go.
      blocking: () => void closeNotebook(),
      terminated() {
        opened = null;
      },
    });
    opening
      .then(resolve)
      .catch((error) => reject(notebookError(error)))
      .finally(() => clearTimeout(timer));
  });
}
