/**
 * How the reader's choices lie in storage, and what is made of what lies there. Stored items in (they may come from
 * another version, another device, a broken disk), valid choices out; choices in, items out:
 * bbc.co.uk off  <->  item `sites:2c` holding [['bbc.co.uk', 'off', '2026-01-02T03:04:05.000Z']].
 * Lists, not objects: a key named __proto__ stays a key. Pure.
 */
import { SITE_STATES, type SiteState } from './messages';
import { siteKey } from './site-key';

export interface Settings {
  version: 1;
  default: SiteState;
  sites: SiteSetting[];
}

export interface SiteSetting {
  /** A registrable domain, or a host below one. */
  key: string;
  state: SiteState;
  /** When the reader chose, ISO 8601 in UTC. */
  changed: string;
}

/** A choice as stored; null: taken back. It stays for a while, so that another device does not bring it back. */
export interface StoredChoice {
  key: string;
  state: SiteState | null;
  changed: string;
}

/** Items that hold choices. An item of synced storage may have 8,192 bytes, all together 102,400 and 512 items. */
export const BUCKETS = 64;
/** Where the default is kept: { version, default, changed }. */
export const HEAD = 'settings';
/** Raw values that could not be read, kept before they are written over. Local only. */
export const BACKUP = 'settings-backup';
/** More sites than the synced storage could ever hold; a bound for hostile files and items. */
export const MAX_SITES = 5000;
/** A choice taken back is forgotten after half a year: devices that were away longer may bring it back. */
const FORGET_AFTER_MS = 183 * 24 * 3600 * 1000;
/** The last moment that can be written with a year of four digits: beyond it no choice could be read again. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** The item a key's choice lies in: FNV-1a, 32 bit (draft-eastlake-fnv), so that sites spread evenly. */
export function bucketOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return bucketName((hash >>> 0) % BUCKETS);
}

function bucketName(index: number): string {
  return `sites:${index.toString(16).padStart(2, '0')}`;
}

export const ITEM_KEYS: readonly string[] = [HEAD, ...Array.from({ length: BUCKETS }, (_, i) => bucketName(i))];

export function isState(value: unknown): value is SiteState {
  return (SITE_STATES as readonly unknown[]).includes(value);
}

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && UTC.test(value) && !Number.isNaN(Date.parse(value));
}

/** The choices of one item, and whether all of it could be read. Nothing stored is an empty, sound item. */
export function readBucket(stored: unknown): { choices: StoredChoice[]; sound: boolean } {
  if (stored === undefined) return { choices: [], sound: true };
  if (!Array.isArray(stored)) return { choices: [], sound: false };
  const choices = stored.slice(0, MAX_SITES).flatMap((row): StoredChoice[] => {
    if (!Array.isArray(row)) return [];
    const [key, state, changed] = row as unknown[];
    if (typeof key !== 'string' || siteKey(key) !== key || !isInstant(changed)) return [];
    return state === 'none' || isState(state) ? [{ key, state: state === 'none' ? null : state, changed }] : [];
  });
  return { choices, sound: choices.length === stored.length };
}

/** One item's choices as stored, without those taken back long ago. */
export function writeBucket(choices: readonly StoredChoice[], now: Date): [string, SiteState | 'none', string][] {
  return choices
    .filter(({ state, changed }) => state !== null || now.getTime() - Date.parse(changed) < FORGET_AFTER_MS)
    .map(({ key, state, changed }) => [key, state ?? 'none', changed]);
}

export interface StoredDefault {
  default: SiteState;
  changed: string;
}

export function readHead(stored: unknown): { value: StoredDefault | null; sound: boolean } {
  if (stored === undefined) return { value: null, sound: true };
  const head = (typeof stored === 'object' && stored ? stored : {}) as Record<string, unknown>;
  const value =
    head.version === 1 && isState(head.default) && isInstant(head.changed)
      ? { default: head.default, changed: head.changed }
      : null;
  return { value, sound: value !== null };
}

/** Choices of several storage areas as one: for each key the newest. */
export function newest(lists: readonly (readonly StoredChoice[])[]): StoredChoice[] {
  const byKey = new Map<string, StoredChoice>();
  for (const choice of lists.flat()) {
    const known = byKey.get(choice.key);
    if (!known || isAfter(choice, known)) byKey.set(choice.key, choice);
  }
  return [...byKey.values()];
}

/** Of two choices of one moment every device must take the same. */
function isAfter(a: StoredChoice, b: StoredChoice): boolean {
  const apart = Date.parse(a.changed) - Date.parse(b.changed);
  return apart > 0 || (apart === 0 && (a.state ?? '') > (b.state ?? ''));
}

/**
 * One item as two storages hold it, put together: what either of them lacks. Undefined where neither lacks anything, and
 * where one of them cannot be read: that waits for a choice of the reader's, which keeps it aside first.
 */
export function putTogether(stored: readonly unknown[], now: Date): ReturnType<typeof writeBucket> | undefined {
  const read = stored.map(readBucket);
  if (read.some(({ sound }) => !sound)) return undefined;
  const whole = writeBucket(newest(read.map(({ choices }) => choices)), now);
  const has = read.map(({ choices }) => new Set(writeBucket(choices, now).map((row) => JSON.stringify(row))));
  return whole.some((row) => has.some((rows) => !rows.has(JSON.stringify(row)))) ? whole : undefined;
}

/** What the rest of the extension sees. */
export function toSettings(heads: readonly (StoredDefault | null)[], choices: readonly StoredChoice[]): Settings {
  const head = heads.reduce((a, b) => (!a || (b && a.changed < b.changed) ? b : a), null);
  const sites = choices
    .flatMap(({ key, state, changed }) => (state ? [{ key, state, changed }] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { version: 1, default: head?.default ?? 'mark', sites };
}

/** The time of a new choice: now, but after the one it replaces, whatever another device's clock said. */
export function after(previous: string | undefined, now: Date): string {
  const last = previous === undefined ? 0 : Date.parse(previous);
  return new Date(Math.min(Math.max(now.getTime(), last + 1), LAST)).toISOString();
}
