import { groupBy } from '../group';
import type { ObservationRow } from './row';

/**
 * Rows in, the rows without all but the last polls of each election out: at most ten, the nearest before the vote,
 * each pollster's last one before anybody's second. A pollster that asked in several ways in one poll is taken at the
 * question with the most answers.
 */
const POLLS = 10;

export function thinPolls(rows: ObservationRow[]): ObservationRow[] {
  const isPoll = (row: ObservationRow) => row.stage === 'opinion-poll' && row.scope === 'national';
  const polls = groupBy(rows.filter(isPoll), (row) => row.election);
  const kept = new Set<ObservationRow>();
  for (const ofElection of polls.values()) for (const row of lastPolls(ofElection)) kept.add(row);
  return rows.filter((row) => !isPoll(row) || row.held || kept.has(row));
}

function lastPolls(rows: ObservationRow[]): ObservationRow[] {
  const polls = [...groupBy(rows, (row) => `${row.source} ${row.asOf}`).values()].map(oneQuestion);
  const date = (poll: ObservationRow[]) => poll[0]!.asOf;
  polls.sort((a, b) => (date(a) === date(b) ? (a[0]!.source < b[0]!.source ? -1 : 1) : date(a) < date(b) ? 1 : -1));
  const seen = new Map<string, number>();
  const ranked = polls.map((poll) => {
    const nth = seen.get(poll[0]!.source) ?? 0;
    seen.set(poll[0]!.source, nth + 1);
    return { poll, nth };
  });
  return ranked
    .sort((a, b) => a.nth - b.nth)
    .slice(0, POLLS)
    .flatMap(({ poll }) => poll);
}

function oneQuestion(rows: ObservationRow[]): ObservationRow[] {
  const pages = [...groupBy(rows, (row) => row.page)];
  pages.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const taken = new Map(pages[0]![1].map((row) => [`${row.measure} ${row.subject}`, row]));
  for (const [, other] of pages.slice(1))
    for (const row of other) {
      const key = `${row.measure} ${row.subject}`;
      if (!taken.has(key) && row.measure !== 'vote-share') taken.set(key, row);
    }
  return [...taken.values()];
}
