/**
 * What happened last in each tab. Kept outside of the background's own memory, which the browser may throw away at any
 * moment, but no longer than the browser runs: `storage.session`. Reports are in the notebook; only what may not be
 * written to disk (private windows, the notebook is off), or could not be, is kept here whole.
 */
import { browser } from 'wxt/browser';
import type { ErrorCode } from '../../lib/messages';
import type { ClaimContext } from '../../lib/model/dismissal';
import type { Report } from '../../lib/model/report';

export interface TabRecord {
  /** Address without its fragment. */
  url: string;
  /** ISO instant. */
  at: string;
  /** The reader asked for this page; it was read whatever the site's state. */
  asked: boolean;
  /** Of each figure, what "not this" and a report of a fault need; here alone, and so gone with the browser. */
  contexts?: ClaimContext[];
  /** Frames of the page's own origin that we have begun in, and the one of them whose story this is. */
  frames?: number[];
  story?: number;
  outcome:
    | { status: 'reading' | 'nothing' }
    | { status: 'error'; error: ErrorCode }
    /** In the notebook, as first read at `readAt`. */
    | { status: 'kept'; readAt: string; count: number }
    | { status: 'held'; report: Report };
}

/** Where the browser has no such storage: until the background is stopped. */
const fallback = new Map<string, TabRecord>();

export const keyOf = (tabId: number) => `tab:${tabId}`;

export async function recall(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  try {
    // Only we write there, and every version starts with it empty.
    return ((await browser.storage.session.get(key))[key] as TabRecord | undefined) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

export async function remember(tabId: number, record: TabRecord): Promise<void> {
  const key = keyOf(tabId);
  try {
    await browser.storage.session.set({ [key]: record });
    fallback.delete(key);
  } catch {
    fallback.set(key, record);
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes what is remembered of a tab, one change after another; nothing where there is nothing. */
export function amend(tabId: number, change: (record: TabRecord) => TabRecord): Promise<TabRecord | null> {
  const changed = turn.then(async () => {
    const before = await recall(tabId);
    const after = before && change(before);
    if (after && after !== before) await remember(tabId, after);
    return after;
  });
  turn = changed.catch(() => undefined);
  return changed;
}

export async function forget(tabId: number): Promise<void> {
  fallback.delete(keyOf(tabId));
  await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
}
