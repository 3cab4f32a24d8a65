import type { DatasetIndex } from '../model/dataset';
import { daysBetween } from './days';
import { electionsOf } from './series';

/** Days about a text in which a vote is its news. */
const AROUND = 500;

/**
 * A country and the day of a text in, whether its president and its chamber are chosen on one day about then out: there
 * "the general election" names no kind. Of a text without a day, whether they have ever been.
 */
export function votesTogether(country: string | undefined, date: string | undefined, index: DatasetIndex): boolean {
  if (country === undefined) return false;
  const elections = electionsOf(index, country);
  const near = elections.filter(
    ({ type, date: held }) =>
      type === 'presidential' && (date === undefined || Math.abs(daysBetween(held, date)) <= AROUND),
  );
  return near.some((president) =>
    elections.some(({ type, date: held }) => type === 'parliamentary' && held === president.date),
  );
}
