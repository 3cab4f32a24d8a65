import { groupBy } from '../group';
import type { ObservationRow } from './row';

/**
 * Rows in, those without a compilation's valid votes out where its own shares are of something else: ParlGov's votes
 * in Luxembourg are sums of several crosses a voter, its shares in Latvia are of all ballots.
 */

/** So many contestants' shares that do not fit are no slip any more. */
const MISFITS = 2;

export function fitBases(rows: ObservationRow[], isCompilation: (source: string) => boolean): ObservationRow[] {
  const dropped = new Set<ObservationRow>();
  const groups = groupBy(
    rows.filter((row) => isCompilation(row.source)),
    (row) => [row.election, row.source, row.stage, row.asOf, row.scope].join('/'),
  );
  for (const group of groups.values()) {
    const whole = group.find((row) => row.measure === 'valid-votes' && row.unit === 'count');
    if (!whole) continue;
    const votes = new Map(group.filter((row) => row.measure === 'votes').map((row) => [row.subject, row.value]));
    const misfits = group.filter(
      (row) => row.measure === 'vote-share' && !fits(row, votes.get(row.subject), whole.value),
    );
    if (misfits.length < MISFITS) continue;
    dropped.add(whole);
    for (const row of group) if (row.measure === 'invalid-votes') dropped.add(row);
  }
  return rows.filter((row) => row.held || !dropped.has(row));
}

function fits(share: ObservationRow, votes: number | undefined, whole: number): boolean {
  if (votes === undefined || whole === 0) return true;
  const step = 10 ** -(String(share.value).split('.')[1]?.length ?? 0);
  return Math.abs((100 * votes) / whole - share.value) <= step + 1e-9;
}
