import type { Election, ElectionType } from '../model/election';
import { daysBetween } from './days';
import type { ElectionHints } from './elections';

/**
 * A kind of vote and a text's day in, for how many days one behind it is still "the election", and one ahead of it already
 * is: a nation's for its whole term, a primary's for most of a year, a by-election's from some weeks before.
 */
export function spanOf({ type, poll, ahead }: ElectionHints, series: Election[], date: string) {
  return {
    after: type === 'referendum' && isOften(series, date) ? WEEKS : PASSING.has(type) ? YEAR : AFTER,
    before: (poll || ahead) && NATIONWIDE.has(type) ? POLLED : type === 'by-election' ? WEEKS : BEFORE,
  };
}

/** How long after the vote an article still speaks of "the election"; before it, of the coming one. */
const AFTER = 1900;
const BEFORE = 500;
/** A vote that stands alone is news for most of a year, and a seat's is known of some weeks ahead. */
const [YEAR, WEEKS] = [300, 45];
/** Polls ask about the next vote years ahead, and texts look ahead to it. */
const POLLED = 1500;
export const NATIONWIDE: ReadonlySet<ElectionType> = new Set(['presidential', 'parliamentary']);
/** Votes that each stand alone: one of years ago is no news. */
const PASSING: ReadonlySet<ElectionType> = new Set(['primary', 'by-election', 'leadership']);

/** Whether questions are asked there again and again: in Switzerland the one of last autumn is no news. */
const isOften = (series: Election[], date: string): boolean =>
  series.filter(({ date: held }) => Math.abs(daysBetween(held, date)) < AFTER).length >= OFTEN;
const OFTEN = 6;
