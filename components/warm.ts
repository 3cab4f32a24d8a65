/**
 * Has the browser load what it writes numbers, dates and names of countries by, while an answer is waited for: in a
 * process that has just begun the first of each takes as long as drawing ten rows. In: the words. Out: nothing.
 */
import { shownDate } from './dates';
import { countryName } from './names';
import { plainNumber } from './numbers';
import type { Text } from './text';

/** Any that are read as those of a report are: it is their kind that is loaded. */
const DAY = '2024-02-07';
const COUNTRY = 'AZ';

export function warm(t: Text): void {
  countryName(COUNTRY, t);
  for (const style of ['long', 'short', 'day'] as const) shownDate(DAY, t, style);
  plainNumber(1, t);
}
