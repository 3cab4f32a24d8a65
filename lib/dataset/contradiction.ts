import type { Observation } from '../model/observation';
import type { Row } from './check-table';
import { type Fault, quote } from './fault';
import { observationOf } from './read-rows';

/**
 * Rows that cannot all be true: shares of one count that sum to 104 %. A source may really have said so; then
 * known-contradictions.csv lists it with the reason. A listed one that no longer occurs is a fault itself.
 */

export interface Contradiction {
  rule: 'one-value' | 'share-sum' | 'seat-sum' | 'votes-share' | 'turnout-ballots';
  /** Of the rows: election/source/stage/counted/as_of/scope and what the rule adds. */
  key: string;
  /** Line that the fault is shown at. */
  row: Row;
  field: string;
  message: string;
}

export interface KnownContradiction extends Contradiction {
  reason: string;
}

/** An observation with its line and the size of one step in its last place printed. */
export interface Placed {
  value: Observation;
  row: Row;
  /** 0.01 for 92.05. */
  step: number;
}

export function place(row: Row): Placed {
  const decimals = row.get('value').split('.')[1]?.length ?? 0;
  return { value: observationOf(row), row, step: 10 ** -decimals };
}

/** Rows that one body gave together: sums and quotients are made within such a group only. */
export function groupTogether(placed: Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const { election, source, stage, counted = '', asOf = '', scope } = one.value;
    const key = [election, source, stage, counted, asOf, scope].join('/');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Sets the listed contradictions apart; what is left, and what is listed without occurring, is at fault. */
export function sortOutKnown(found: Contradiction[], listed: Row[]): { faults: Fault[]; known: KnownContradiction[] } {
  const reasons = new Map(listed.map((row) => [`${row.get('rule')}\n${row.get('key')}`, row]));
  const occurred = new Set<Row>();
  const known: KnownContradiction[] = [];
  const faults: Fault[] = [];
  for (const one of found) {
    const row = reasons.get(`${one.rule}\n${one.key}`);
    if (row) {
      occurred.add(row);
      known.push({ ...one, reason: row.get('reason') });
    } else {
      const mend = `mend it, or list it with the reason in known-contradictions.csv: ${one.rule},${one.key},`;
      faults.push({ ...one.row.at(one.field), message: one.message, mend });
    }
  }
  for (const row of listed) {
    if (occurred.has(row)) continue;
    faults.push({ ...row.at('key'), message: `${quote(row.get('key'))} does not occur`, mend: 'remove the line' });
  }
  return { faults, known };
}
