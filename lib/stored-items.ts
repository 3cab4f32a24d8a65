/**
 * The two storages that the reader's choices lie in, as one: what one of them loses or refuses the other still has.
 * Names of items in, what each storage holds of them out; items in, written to both.
 */
import { browser } from 'wxt/browser';
import { BACKUP } from './stored-settings';

/** Thrown by what saves, when no storage took it: message `error_storage`. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

export type Items = Map<string, unknown>;
type AreaName = 'local' | 'sync';
/** Local first: it answers at once, and what is only synced is only late. */
export const AREAS: readonly AreaName[] = ['local', 'sync'];
/** More names than these cost more than all that is stored: Firefox looks each up by itself, 65 of them in 10 to 20 ms. */
const FEW = 8;
/** Kept backups; the oldest go. */
const MAX_BACKUPS = 20;

/** Calls back whenever one of these items changes here, in another window or on another device. */
export function onItems(keys: readonly string[], told: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => keys.includes(key))) told();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What each storage holds of these items, as `AREAS` are ordered; nothing where it refuses. */
export async function readAreas(keys: readonly string[]): Promise<Items[]> {
  const wanted = new Set(keys);
  return Promise.all(
    AREAS.map(async (name) => {
      try {
        const items = await browser.storage[name].get(wanted.size > FEW ? null : [...wanted]);
        return new Map(Object.entries(items).filter(([key]) => wanted.has(key)));
      } catch {
        return new Map();
      }
    }),
  );
}

/** Enough that one of the two took it: the other catches up with the next choice. */
export async function write(items: Items): Promise<void> {
  const values = Object.fromEntries(items);
  const taken = await Promise.all(
    AREAS.map((name) =>
      Promise.resolve()
        .then(() => browser.storage[name].set(values))
        .then(() => true)
        .catch(() => false),
    ),
  );
  if (!taken.includes(true)) throw new StorageRefused();
}

/** What could not be read is kept aside before it is written over. */
export async function backUp(unreadable: readonly unknown[]): Promise<void> {
  if (unreadable.length === 0) return;
  try {
    const { [BACKUP]: kept } = await browser.storage.local.get(BACKUP);
    const rows = unreadable.map((value) => ({ when: new Date().toISOString(), value }));
    await browser.storage.local.set({ [BACKUP]: [...(Array.isArray(kept) ? kept : []), ...rows].slice(-MAX_BACKUPS) });
  } catch {
    throw new StorageRefused();
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: reading an item, changing it and writing it back must not cross with another window's. */
export function alone<T>(change: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  const locked = () => (locks ? locks.request('settings', change) : change());
  const turn = queue.then(locked, locked) as Promise<T>;
  queue = turn.catch(() => undefined);
  return turn;
}
