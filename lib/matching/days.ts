/** Dates in, days between them out: "2024-02-07" and "2024-02-10" are 3 days apart. */

/** Elections and articles have few dates, asked about again and again. */
const times = new Map<string, number>();
/** Dates kept; a run over many articles begins afresh. */
const MOST = 20_000;

/** Milliseconds since 1970 of an ISO date; NaN where it is none. */
function timeOf(date: string): number {
  let time = times.get(date);
  if (time === undefined) {
    time = Date.parse(date);
    if (times.size >= MOST) times.clear();
    times.set(date, time);
  }
  return time;
}

/** An article's date, if it is one: `2024-02-08`, also with an hour; what a page writes instead is none. */
export const dateOrNone = (written: string | undefined): string | undefined =>
  written && /^\d{4}-\d\d-\d\d/.test(written) && !Number.isNaN(timeOf(written)) ? written : undefined;

/** Days between two ISO dates, positive where `b` is later. */
export const daysBetween = (a: string, b: string) => (timeOf(b) - timeOf(a)) / 86_400_000;
