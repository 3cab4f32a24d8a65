/**
 * Whether the computer's clock may be believed where figures go by their age. In: the moment it shows. Out: no, where it
 * is far later than when it was last looked at, until a day has passed by it: a clock that was set wrong for an hour
 * takes nothing from the notebook.
 */
import { browser } from 'wxt/browser';

const ITEM = 'notebook-clock';
const DAY_MS = 86_400_000;
/** Readers come back from a holiday; whoever was away longer keeps old figures for one more day. */
const LEAP_MS = 30 * DAY_MS;
/** What was looked at within the hour need not be written again. */
const HOUR_MS = 3_600_000;

export interface Looked {
  /** When the clock was last looked at and believed; ms since 1970. */
  last: number;
  /** What it showed when it was first seen to have leapt. */
  leapt?: number;
}

/** Pure: what is known, and the moment; whether it is believed, and what is known from then on. */
export function believed(known: Looked | null, now: number): { isBelieved: boolean; looked: Looked } {
  if (!known || now - known.last <= LEAP_MS) return { isBelieved: true, looked: { last: now } };
  const leapt = known.leapt !== undefined && known.leapt <= now ? known.leapt : now;
  if (now - leapt >= DAY_MS) return { isBelieved: true, looked: { last: now } };
  return { isBelieved: false, looked: { last: known.last, leapt } };
}

/** Rejects where the browser does not answer: then nothing goes. */
export async function clockIsBelieved(now: Date): Promise<boolean> {
  const stored = (await browser.storage.local.get(ITEM))[ITEM];
  const known = readLooked(stored);
  const { isBelieved, looked } = believed(known, now.getTime());
  const isNews = !known || known.leapt !== looked.leapt || Math.abs(looked.last - known.last) > HOUR_MS;
  if (isNews) await browser.storage.local.set({ [ITEM]: looked });
  return isBelieved;
}

function readLooked(stored: unknown): Looked | null {
  const { last, leapt } = (typeof stored === 'object' && stored ? stored : {}) as Record<string, unknown>;
  if (typeof last !== 'number' || !Number.isFinite(last)) return null;
  return { last, ...(typeof leapt === 'number' && Number.isFinite(leapt) && { leapt }) };
}

/** When something is read: now, but never before the data was made, whatever a clock without a battery says. ISO, UTC. */
export function readingMoment(now: Date, dataDate: string): string {
  const made = Date.parse(dataDate);
  return new Date(made > now.getTime() ? made : now.getTime()).toISOString();
}
