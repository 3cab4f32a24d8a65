/**
 * Dates with the month's name. In: "2024-02-07", "2024-02-07T17:00", "2024-02" or "2024". Out: "Feb 7, 2024" (en-US),
 * "7 Feb 2024" (en-GB). What is no such date comes back as it is.
 */
import { lacksMonths } from './locale-data';
import type { Text } from './text';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

export type DateStyle = 'long' | 'short' | 'day';

function parts(iso: string): { date: Date; month: boolean; day: boolean; hour?: string } | null {
  const found = PATTERN.exec(iso);
  if (!found) return null;
  const date = new Date(`${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return { date, month: !!found[2], day: !!found[3], hour: found[4] };
}

const formats = new WeakMap<Text, Map<string, Intl.DateTimeFormat>>();

/** Kept: each costs more to make than a whole row of the popup to draw. */
function format(t: Text, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const own = formats.get(t) ?? new Map<string, Intl.DateTimeFormat>();
  formats.set(t, own);
  const key = `${options.year} ${options.month} ${options.day}`;
  const found = own.get(key) ?? new Intl.DateTimeFormat(t.locale, options);
  own.set(key, found);
  return found;
}

/** `long` writes the month out, `short` shortens it, `day` leaves the year out too. Hours are those of the place. */
export function shownDate(iso: string, t: Text, style: DateStyle = 'short'): string {
  const read = parts(iso);
  if (!read) return iso;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (style !== 'day' || !read.day) options.year = 'numeric';
  if (read.month) options.month = style === 'long' ? 'long' : 'short';
  if (read.day) options.day = 'numeric';
  const named = format(t, options).format(read.date);
  const written = lacksMonths(named) ? inFigures(read.date, options) : named;
  // A short date stays on one line: "Feb" and "8" are nothing apart.
  const day = style === 'long' ? written : written.replaceAll(' ', '\u00a0');
  return read.hour ? t('date_hour', day, read.hour) : day;
}

/** "07.02.2024", "07.02", "02.2024": where a browser has no names of months in the reader's language. */
function inFigures(date: Date, options: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return [options.day && day, options.month && month, options.year && year].filter(Boolean).join('.');
}

/** The reader's own day of an instant (UTC, ISO): "2026-02-03"; what is no instant comes back as it is. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day of an instant, without the year where that is this one: "3 Feb". */
export function readDay(instant: string, now: Date, t: Text): string {
  const day = localDay(instant);
  return shownDate(day, t, day.startsWith(`${now.getFullYear()}-`) ? 'day' : 'short');
}

const YEAR_MS = 365 * 86_400_000;

/** Whether a day lies more than a year back: the data may miss what was counted since. */
export function isYearOld(iso: string, now: Date): boolean {
  const read = parts(iso);
  return read !== null && now.getTime() - read.date.getTime() > YEAR_MS;
}

/** Without the year where that is the election's: beside a row of the plot every character counts. */
export function dayOf(observation: { asOf?: string; election: string }, t: Text): string {
  const { asOf, election } = observation;
  if (!asOf) return '';
  return shownDate(asOf, t, asOf.slice(0, 4) === yearOf(election) ? 'day' : 'short');
}

/** Year of an election's id (`AZ-2018-04-presidential-1`) or of an ISO date; null where it has none. */
export function yearOf(text: string): string | null {
  return /(?:^|-)(\d{4})(?:-|$)/.exec(text)?.[1] ?? null;
}
