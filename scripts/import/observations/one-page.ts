import { groupBy } from '../group';
import { UNTOLD } from './build';
import { cellKey, type ObservationRow } from './row';

/**
 * Rows in, polls and estimates from one page each out: where several pages give one pollster's exit poll of a day, in
 * waves and roundings that nobody tells apart, the page with the most figures is taken, and others only for what it
 * lacks. The same holds for compilations in several copies.
 */
const POLLED = new Set(['exit-poll', 'opinion-poll', 'projection']);

export function onePage(rows: ObservationRow[], isCopied: (source: string) => boolean): ObservationRow[] {
  const applies = (row: ObservationRow) =>
    POLLED.has(row.stage) || row.note?.startsWith(UNTOLD) || isCopied(row.source);
  const groups = groupBy(rows.filter(applies), (row) =>
    [row.election, row.source, row.stage, row.asOf, row.counted ?? '', row.scope].join('/'),
  );
  const kept = new Set([...groups.values()].flatMap(fromBestPage));
  return rows.filter((row) => row.held || !applies(row) || kept.has(row));
}

function fromBestPage(rows: ObservationRow[]): ObservationRow[] {
  const pages = [...groupBy(rows, (row) => `${row.ref} ${row.sponsor ?? ''} ${row.page}`)];
  const weight = (own: ObservationRow[]) =>
    own.filter((row) => row.held).length * 1000 + own.length - (own[0]!.weak ? 0.5 : 0);
  pages.sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0] < b[0] ? -1 : 1));
  const cells = new Map<string, ObservationRow>();
  for (const [, own] of pages) {
    const fresh = own.filter((row) => !cells.has(cellKey(row)));
    // One page may have a first and a later wave: a point says more than the range it lies in.
    for (const row of fresh.sort((a, b) => Number(a.high !== undefined) - Number(b.high !== undefined)))
      if (!cells.has(cellKey(row))) cells.set(cellKey(row), row);
  }
  return [...cells.values()];
}
