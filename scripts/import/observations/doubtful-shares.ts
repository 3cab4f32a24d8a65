import { groupBy } from '../group';
import { decimals, type ObservationRow } from './row';

/**
 * Rows in, those out that a compilation gives by mistake: shares of seats under the head of shares of votes (54.5 percent
 * are 303 of 543 seats), and figures that stand alone, far off, against two others that agree.
 */
export function dropDoubtful(rows: ObservationRow[], isCompilation: (source: string) => boolean): ObservationRow[] {
  const wrong = new Set<ObservationRow>([...seatShares(rows, isCompilation), ...aloneAgainstTwo(rows, isCompilation)]);
  return rows.filter((row) => row.held || !wrong.has(row));
}

const isFinal = (row: ObservationRow) =>
  (row.stage === 'final' || row.stage === 'preliminary') && row.scope === 'national' && row.high === undefined;

/** All of a source's shares are its seats over its chamber, to the last digit. */
function seatShares(rows: ObservationRow[], isCompilation: (source: string) => boolean): ObservationRow[] {
  const groups = groupBy(
    rows.filter((row) => isFinal(row) && isCompilation(row.source)),
    (row) => [row.election, row.source, row.asOf].join('/'),
  );
  const shares = groupBy(
    rows.filter((row) => isFinal(row) && row.measure === 'vote-share'),
    (row) => `${row.election}/${row.subject}`,
  );
  return [...groups.values()].flatMap((group) => {
    const seats = new Map(group.filter((row) => row.measure === 'seats').map((row) => [row.subject, row.value]));
    const both = group.filter(
      (row) => row.measure === 'vote-share' && row.value > 0 && (seats.get(row.subject) ?? 0) > 0,
    );
    const total = chamberOf(both.map((row) => [seats.get(row.subject)!, row.value]));
    const same = both.filter(
      (row) => Math.abs(row.value - (100 * seats.get(row.subject)!) / total) <= 0.5 * 10 ** -decimals(row.value) + 0.06,
    );
    const listed = [...seats.values()].reduce((sum, value) => sum + value, 0);
    if (both.length < 2 || same.length < both.length || total < 0.95 * listed || total > 1.2 * listed) return [];
    const contradicted = both.some((row) =>
      shares.get(`${row.election}/${row.subject}`)?.some((other) => Math.abs(other.value - row.value) > 3),
    );
    return contradicted || both.length >= 4 ? both : [];
  });
}

/** The chamber of which the largest party's seats are its share. */
function chamberOf(pairs: [seats: number, share: number][]): number {
  const [seats, share] = pairs.reduce((most, pair) => (pair[0] > most[0] ? pair : most), [0, 1]);
  return Math.round((100 * seats) / share);
}

/** Two others agree this closely, relatively, and the one is this far from them. */
const CLOSE = 0.05;
const FAR = 0.2;
const LEAST = { percent: 3, count: 4, points: 4 };

function aloneAgainstTwo(rows: ObservationRow[], isCompilation: (source: string) => boolean): ObservationRow[] {
  const cells = groupBy(
    rows.filter((row) => isFinal(row) && (row.measure === 'vote-share' || row.measure === 'seats')),
    (row) => `${row.election}/${row.measure}/${row.subject}`,
  );
  return [...cells.values()].flatMap((cell) =>
    cell.filter((row) => {
      if (!isCompilation(row.source)) return false;
      const others = new Map(
        cell.filter((other) => other.source !== row.source).map((other) => [other.source, other.value]),
      );
      const values = [...others.values()];
      const [first] = values;
      if (first === undefined || values.length < 2) return false;
      if (values.some((value) => Math.abs(value - first) > CLOSE * Math.max(first, 1) + 0.3)) return false;
      return Math.abs(row.value - first) > Math.max(LEAST[row.unit], FAR * Math.max(first, row.value));
    }),
  );
}
