/** ISO dates as the tables write them: `2024-02-07` is one, `2024-02-30` is not; `2024-02-07T17:00` has an hour. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A day that the calendar has. */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, or a day and an hour of the country's clock. */
export function isDateOrHour(text: string): boolean {
  const [day = '', hour, more] = text.split('T');
  return isDate(day) && more === undefined && (hour === undefined || HOUR.test(hour));
}

/** Two days in order, as the fieldwork of a poll: `2024-01-29/2024-02-02`. */
export function isInterval(text: string): boolean {
  const [from = '', to = '', more] = text.split('/');
  return more === undefined && isDate(from) && isDate(to) && from <= to;
}

/** The day some days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
