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

/** Days between two ISO dates, positive where `b` is later. */
export const daysBetween = (a: string, b: string) => (timeOf(b) - timeOf(a)) / 86_400_000;
