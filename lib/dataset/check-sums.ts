import type { Contestant } from '../model/contestant';
import { type Contradiction, groupTogether, type Placed } from './contradiction';

/**
 * Observations of one country in, those that do not add up out: one count with 92.05 and 18.1 percent "sums to
 * 110.15", and one quantity with two values from one source at one time.
 */

/** One value for each quantity, source, stage and time. */
export function checkOneValue(placed: Placed[]): Contradiction[] {
  const seen = new Map<string, Placed>();
  const found: Contradiction[] = [];
  for (const one of placed) {
    const { election, measure, subject, scope, source, stage, asOf, counted = '', unit, base = '' } = one.value;
    const key = [election, measure, subject ?? '', scope, source, stage, asOf, counted, unit, base].join('/');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, one);
      continue;
    }
    const message =
      first.value.value === one.value.value
        ? `the same figure stands in line ${first.row.line}`
        : `${one.value.value} where line ${first.row.line} has ${first.value.value} of the same source and time`;
    found.push({ rule: 'one-value', key, row: one.row, field: 'value', message });
  }
  return found;
}

/** Shares of one count sum to 100 at most, a half step in the last place allowed for each. */
export function checkShareSums(placed: Placed[], contestants: Map<string, Contestant>): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [key, group] of groupTogether(placed.filter((one) => one.value.measure === 'vote-share'))) {
    for (const [part, shares] of splitVotes(group, contestants)) {
      const sum = shares.reduce((total, one) => total + one.value.value, 0);
      const rounding = shares.reduce((total, one) => total + one.step / 2, 0);
      const last = shares.at(-1);
      if (!last || sum <= 100 + rounding + 1e-9) continue;
      const message = `the shares of this count sum to ${round(sum)} (${terms(shares)})`;
      found.push({ rule: 'share-sum', key: part ? `${key}/${part}` : key, row: last.row, field: 'value', message });
    }
  }
  return found;
}

/** Seats of one count are no more than the chamber's. */
export function checkSeatSums(placed: Placed[], contestants: Map<string, Contestant>): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [key, group] of groupTogether(placed.filter((one) => /^seats/.test(one.value.measure)))) {
    const total = group.find((one) => one.value.measure === 'seats-total');
    const seats = topmost(
      group.filter((one) => one.value.measure === 'seats'),
      contestants,
    );
    const sum = seats.reduce((all, one) => all + one.value.value, 0);
    const last = seats.at(-1);
    if (!total || !last || sum <= total.value.value) continue;
    const message = `the seats of this count sum to ${sum}, line ${total.row.line} has ${total.value.value} in all`;
    found.push({ rule: 'seat-sum', key, row: last.row, field: 'value', message });
  }
  return found;
}

/**
 * Shares that are parts of one whole. Bases differ; each question of a referendum (options of one group) is a vote of
 * its own.
 */
function splitVotes(group: Placed[], contestants: Map<string, Contestant>): Map<string, Placed[]> {
  const parts = new Map<string, Placed[]>();
  for (const one of topmost(group, contestants)) {
    const contestant = contestants.get(one.value.subject ?? '');
    const question = contestant?.kind === 'option' ? contestant.of : undefined;
    const key = [one.value.base, question].filter(Boolean).join('/');
    parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  return parts;
}

/**
 * Once for each subject (a second value is told by checkOneValue), and without those whose party or alliance stands in
 * the same group: an alliance's share holds its members'.
 */
function topmost(group: Placed[], contestants: Map<string, Contestant>): Placed[] {
  const subjects = new Set(group.map((one) => one.value.subject));
  const seen = new Set<string>();
  return group.filter((one) => {
    const of = contestants.get(one.value.subject ?? '')?.of;
    const key = `${one.value.subject}/${one.value.base}`;
    if (seen.has(key) || (of !== undefined && subjects.has(of))) return false;
    seen.add(key);
    return true;
  });
}

function terms(group: Placed[]): string {
  const shown = group.slice(0, 8).map((one) => one.value.value);
  return `${shown.join(' + ')}${group.length > shown.length ? ' + ...' : ''}`;
}

/** Without the tail of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
