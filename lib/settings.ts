/**
 * The reader's choices of sites, kept in the browser. Synced storage where the browser has it, and always local
 * storage too: what one of them loses or refuses the other still has, and of two choices for a site the newer holds.
 * In: `saveSite('bbc.co.uk', 'off')`. Out: `loadSettings()`, the same on every device that syncs.
 */
import { browser } from 'wxt/browser';
import { DISMISSALS, readDismissals, withDismissal, withoutDismissal } from './dismissals';
import type { SiteState } from './messages';
import { type Appearance, USUAL_APPEARANCE } from './model/appearance';
import type { Dismissal } from './model/dismissal';
import type { ImportOutcome } from './model/settings-import';
import { readSettingsFile, writeSettingsFile } from './settings-file';
import { siteKey } from './site-key';
import { APPEARANCE, newestAppearance, readAppearance } from './stored-appearance';
import { AREAS, alone, backUp, type Items, onItems, readAreas, StorageRefused, write } from './stored-items';
import {
  after,
  bucketOf,
  HEAD,
  ITEM_KEYS,
  newest,
  putTogether,
  readBucket,
  readHead,
  type Settings,
  type StoredChoice,
  toSettings,
  writeBucket,
} from './stored-settings';

export type { Settings } from './stored-settings';

/** All choices; the defaults where the browser refuses to answer, so that a page is never left without an order. */
export async function loadSettings(): Promise<Settings> {
  const areas = await readAreas(ITEM_KEYS);
  const heads = areas.map((items) => readHead(items.get(HEAD)).value);
  const choices = areas.map((items) =>
    [...items].flatMap(([key, value]) => (key === HEAD ? [] : readBucket(value).choices)),
  );
  return toSettings(heads, newest(choices));
}

/** Sets a site's state; null takes the choice back, so that the domain's or the default holds again. */
export async function saveSite(key: string, state: SiteState | null): Promise<void> {
  const known = siteKey(key);
  if (!known) throw new TypeError('no site');
  await alone(() => saveChoices([{ key: known, state }]));
}

export async function setDefault(state: SiteState): Promise<void> {
  await alone(async () => {
    const areas = await readAreas([HEAD]);
    const stored = areas.map((items) => items.get(HEAD));
    await backUp(stored.filter((value) => !readHead(value).sound));
    const last = stored
      .map((value) => readHead(value).value?.changed ?? '')
      .sort()
      .at(-1);
    await write(new Map([[HEAD, { version: 1, default: state, changed: after(last || undefined, new Date()) }]]));
  });
}

/** Calls back with all settings whenever they change here, in another window or on another device. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  return onItems(ITEM_KEYS, () => void loadSettings().then(listener));
}

/**
 * Another device writes whole items: choices made here that it had not heard of are put back beside its own, and what
 * it chose is kept here too.
 * @param names of items that have changed in synced storage
 */
export async function mendSynced(names: readonly string[]): Promise<void> {
  for (const name of names.filter((each) => each !== HEAD && ITEM_KEYS.includes(each))) {
    await alone(async () => {
      const stored = (await readAreas([name])).map((items) => items.get(name));
      // Taken away as a whole, by the browser or the reader: not brought back.
      const whole = stored[AREAS.indexOf('sync')] === undefined ? undefined : putTogether(stored, new Date());
      if (whole) await write(new Map([[name, whole]]));
    });
  }
}

/** How figures are marked; as usual where the reader chose nothing, or the browser refuses to answer. */
export async function loadAppearance(): Promise<Appearance> {
  const stored = newestAppearance((await readAreas([APPEARANCE])).map((items) => items.get(APPEARANCE)));
  if (!stored) return USUAL_APPEARANCE;
  const { version: _, changed: __, ...appearance } = stored;
  return appearance;
}

export const saveAppearance = (appearance: Appearance): Promise<void> => changeAppearance(() => appearance);

/** @param change is given what is stored by then: of two choices made at once both hold */
export async function changeAppearance(change: (before: Appearance) => Appearance): Promise<void> {
  await alone(async () => {
    const stored = (await readAreas([APPEARANCE])).map((items) => items.get(APPEARANCE));
    await backUp(stored.filter((value) => value !== undefined && !readAppearance(value)));
    const last = newestAppearance(stored);
    const { style, colour, onlyAlt, found, unmarked } = change(last ?? USUAL_APPEARANCE);
    const changed = after(last?.changed, new Date());
    await write(
      new Map([[APPEARANCE, { version: 1, style, colour, onlyAlt, found, unmarked: [...unmarked], changed }]]),
    );
  });
}

/** Calls back with the reader's choice of marks whenever it changes, here or on another device. */
export function onAppearance(listener: (appearance: Appearance) => void): () => void {
  return onItems([APPEARANCE], () => void loadAppearance().then(listener));
}

/** Readings set aside with "not this", the oldest first; those of private windows last as long as the browser runs. */
export async function loadDismissals(): Promise<Dismissal[]> {
  const areas = await Promise.all(DISMISSAL_AREAS.map(dismissalsIn));
  return areas.flat();
}

/** @param isPrivate chosen in a private window: nothing of it is written to disk */
export async function dismiss(one: Dismissal, isPrivate: boolean): Promise<void> {
  await changeDismissals(isPrivate ? 'session' : 'local', (list) => withDismissal(list, one));
}

export async function restore(one: Dismissal): Promise<void> {
  for (const area of DISMISSAL_AREAS) await changeDismissals(area, (list) => withoutDismissal(list, one));
}

export function onDismissals(listener: (list: Dismissal[]) => void): () => void {
  return onItems([DISMISSALS], () => void loadDismissals().then(listener));
}

const DISMISSAL_AREAS = ['local', 'session'] as const;
type DismissalArea = (typeof DISMISSAL_AREAS)[number];

async function dismissalsIn(area: DismissalArea): Promise<Dismissal[]> {
  const items = await browser.storage[area].get(DISMISSALS).catch(() => ({}) as Record<string, unknown>);
  return readDismissals(items[DISMISSALS]);
}

async function changeDismissals(area: DismissalArea, change: (list: Dismissal[]) => Dismissal[]): Promise<void> {
  await alone(async () => {
    const list = await dismissalsIn(area);
    const changed = change(list);
    if (changed.length === 0 && list.length === 0) return;
    await browser.storage[area].set({ [DISMISSALS]: changed }).catch(() => {
      throw new StorageRefused();
    });
  });
}

/** The settings as a file's text. */
export async function exportSettings(): Promise<string> {
  const [settings, appearance, aside] = await Promise.all([
    loadSettings(),
    loadAppearance(),
    // Of private windows nothing goes to disk.
    dismissalsIn('local'),
  ]);
  return writeSettingsFile({ settings, appearance, aside }, new Date());
}

/** Takes over what a file has; sites and readings that it does not name stay as they are. */
export async function importSettings(text: string): Promise<ImportOutcome> {
  const file = readSettingsFile(text, new Date());
  if (!file.ok) return file;
  try {
    await alone(() => saveChoices(file.sites));
    await setDefault(file.default);
    if (file.appearance) await saveAppearance(file.appearance);
    await changeDismissals('local', (list) => file.aside.reduce(withDismissal, list));
  } catch {
    return { ok: false, error: 'storage' };
  }
  return { ok: true, count: file.sites.length, appearance: file.appearance !== null, aside: file.aside.length };
}

/** Chosen now, by the reader: newer than what is stored, also for an older file's lines. */
async function saveChoices(chosen: readonly Pick<StoredChoice, 'key' | 'state'>[]): Promise<void> {
  const now = new Date();
  const names = [...new Set(chosen.map(({ key }) => bucketOf(key)))];
  const areas = await readAreas(names);
  const items: Items = new Map();
  for (const name of names) {
    const stored = areas.map((area) => area.get(name));
    await backUp(stored.filter((value) => !readBucket(value).sound));
    const byKey = new Map(newest(stored.map((value) => readBucket(value).choices)).map((row) => [row.key, row]));
    for (const { key, state } of chosen) {
      if (bucketOf(key) === name) byKey.set(key, { key, state, changed: after(byKey.get(key)?.changed, now) });
    }
    items.set(name, writeBucket([...byKey.values()], now));
  }
  await write(items);
}
