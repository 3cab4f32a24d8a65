import type { Observation } from '../../../lib/model/observation';

/** One line of an observations table on its way there, with what decides between two that say the same. */
export interface ObservationRow extends Observation {
  asOf: string;
  /** Poll, page or edition: rows of one belong together. */
  page: string;
  weak: boolean;
  /** In seeds/ already: never dropped. */
  held: boolean;
}

/** What a figure is of and whose it is: rows that share it say the same or contradict each other. */
export function quantityKey(row: ObservationRow): string {
  const { election, measure, subject, scope, unit, base } = row;
  return [election, measure, subject ?? '', scope, unit, base ?? ''].join('/');
}

/** The key that the check of one value uses. */
export function cellKey(row: ObservationRow): string {
  const { election, measure, subject, scope, source, stage, asOf, counted, unit, base } = row;
  return [election, measure, subject ?? '', scope, source, stage, asOf, counted ?? '', unit, base ?? ''].join('/');
}

/** Digits behind the point, as written: 92.05 has two. */
export function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Whether `value` is `other` rounded: 52 of 52.34, 6.5 of 6.46. Counts: 1300000 of 1296512. */
export function isRounded(value: number, other: number, unit: Observation['unit']): boolean {
  if (value === other) return false;
  if (unit === 'count') {
    const zeros = /0*$/.exec(String(value))![0].length;
    return zeros >= 3 && Math.abs(value - other) <= 10 ** zeros / 2;
  }
  const step = 10 ** -decimals(value);
  return decimals(value) < decimals(other) && Math.abs(value - other) <= step / 2 + 1e-9;
}
