/**
 * The notebook's database: figures that the reader has seen, page by page. Opens it, and brings an older one up to
 * date step by step; what a step does stays as it is, a change of the store is a new step at the end.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Report } from '../model/report';

/** A page as it was read. */
export interface KeptPage {
  /** Address without its fragment. */
  url: string;
  /** ISO instant, UTC. */
  readAt: string;
  report: Report;
}

export interface NotebookSchema extends DBSchema {
  pages: { key: [string, string]; value: KeptPage; indexes: { readAt: string } };
}

export type Notebook = IDBPDatabase<NotebookSchema>;
type Upgrade = IDBPTransaction<NotebookSchema, ArrayLike<'pages'>, 'versionchange'>;

/** What brings the store from one version to the next. */
export type Step = (database: Notebook, upgrade: Upgrade) => void;

/** Version n of the store is what the first n steps have made. */
export const STEPS: readonly Step[] = [
  // 1: pages by address and time, found in order of time.
  (database) => {
    const pages = database.createObjectStore('pages', { keyPath: ['url', 'readAt'] });
    pages.createIndex('readAt', 'readAt');
  },
];

let opened: Promise<Notebook> | null = null;

/** Rejects where the browser refuses to store, or holds the store of a later version. */
export function openNotebook(): Promise<Notebook> {
  opened ??= openStore(STEPS).catch((error) => {
    // The next one may be let in.
    opened = null;
    throw error;
  });
  return opened;
}

export async function closeNotebook(): Promise<void> {
  const database = await opened?.catch(() => null);
  opened = null;
  database?.close();
}

/** Opens the store, and first takes the steps that it has not been through. */
export function openStore(steps: readonly Step[]): Promise<Notebook> {
  return openDB<NotebookSchema>('second-source', steps.length, {
    upgrade(database, from, _to, upgrade) {
      for (const step of steps.slice(from)) step(database, upgrade);
    },
    // A newer version of ours, in another window, waits for this one to let go.
    blocking: () => void closeNotebook(),
    terminated() {
      opened = null;
    },
  });
}
