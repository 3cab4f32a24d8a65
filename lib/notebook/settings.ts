/**
 * What the reader has chosen for the notebook, kept in local storage: the notebook is this device's, and so is what
 * holds for it. What is stored may be of another version or damaged: each part that cannot be read has its default.
 */
import { browser } from 'wxt/browser';
import type { NotebookSettings } from '../model/note';

const ITEM = 'notebook';
/** A quarter: an election's campaign, night and final count. */
export const DEFAULTS: NotebookSettings = { on: true, keepDays: 90, inPrivate: false };
/** Ten years. */
const MOST_DAYS = 3650;
const DAY_MS = 86_400_000;

/** Rejects where the browser does not answer: then nothing may be noted, the reader may have turned it off. */
export async function loadNotebookSettings(): Promise<NotebookSettings> {
  return readSettings((await browser.storage.local.get(ITEM))[ITEM]);
}

/** Rejects where the browser refuses to store. */
export async function saveNotebookSettings(chosen: Partial<NotebookSettings>): Promise<NotebookSettings> {
  const settings = readSettings({ ...(await loadNotebookSettings()), ...chosen });
  await browser.storage.local.set({ [ITEM]: settings });
  return settings;
}

/** Calls back with the settings whenever they change here or in another window. */
export function onNotebookSettings(listener: (settings: NotebookSettings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[ITEM]) listener(readSettings(changes[ITEM].newValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** Figures last read before this moment go; null: none. ISO, UTC. */
export function keptSince({ keepDays }: NotebookSettings, now: Date): string | null {
  return keepDays === null ? null : new Date(now.getTime() - keepDays * DAY_MS).toISOString();
}

function readSettings(stored: unknown): NotebookSettings {
  const { on, keepDays, inPrivate } = (typeof stored === 'object' && stored ? stored : {}) as Record<string, unknown>;
  const isDays = Number.isInteger(keepDays) && Number(keepDays) >= 1 && Number(keepDays) <= MOST_DAYS;
  return {
    // Unreadable is not on: that would keep what may have been refused.
    on: on === undefined ? DEFAULTS.on : on === true,
    keepDays: keepDays === null || isDays ? (keepDays as number | null) : DEFAULTS.keepDays,
    inPrivate: inPrivate === true,
  };
}
