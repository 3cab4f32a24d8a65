/**
 * What two sources give for one contestant of an election in, how far it speaks for one contestant out: 24.5 percent
 * and 69 seats on both sides +1, 24.5 against 7.3 percent -1, nothing in common 0.
 */
export interface Values {
  shares: number[];
  seats: number[];
  votes: number[];
  /** Shares in polls and estimates, which only come near. */
  polled: number[];
}

export interface Agreement {
  /** -1 to 1. */
  score: number;
  /** Share or votes are the same, and so are the seats where both give them. */
  exact: boolean;
  /** A poll's share that comes near the count's. */
  near: boolean;
  /** So many seats on both sides that chance is unlikely, and nothing else to compare. */
  sameSeats: boolean;
}

export function agree(a: Values, b: Values): Agreement {
  const share = nearest(a.shares, b.shares, shareFit);
  const votes = nearest(a.votes, b.votes, votesFit);
  const seats = nearest(a.seats, b.seats, seatsFit);
  const given = [share, votes, seats].filter((fit) => fit !== undefined);
  const near = [
    nearest(a.polled, b.shares, pollFit),
    nearest(a.shares, b.polled, pollFit),
    nearest(a.polled, b.polled, pollFit),
  ].includes(1);
  const sameSeats = share === undefined && votes === undefined && seats !== undefined && seats >= 1;
  if (given.length === 0) return { score: 0, exact: false, near, sameSeats };
  const best = Math.max(...given);
  const worst = Math.min(...given);
  const same = a.seats.length === 0 || b.seats.length === 0 || a.seats.some((one) => b.seats.includes(one));
  const exact = (share === 1 || votes === 1) && same;
  if (worst <= -0.7) return { score: best >= 0.9 ? 0 : worst, exact: false, near, sameSeats };
  return { score: Math.max(-1, Math.min(1, best + (given.length > 1 ? 0.2 * worst : 0))), exact, near, sameSeats };
}

/** The best fit of any two: editions differ, and one of them may be the same. */
function nearest(a: number[], b: number[], compare: (a: number, b: number) => number): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return Math.max(...a.flatMap((one) => b.map((other) => compare(one, other))));
}

function shareFit(a: number, b: number): number {
  const difference = Math.abs(a - b);
  const most = Math.max(a, b);
  // Rounded to one place or to a whole percent.
  if (difference <= 0.0501) return most >= 1 ? 1 : 0.4;
  if (difference <= 0.3 || (difference <= 0.51 && (Number.isInteger(a) || Number.isInteger(b))))
    return most >= 3 ? 0.7 : 0.3;
  if (difference <= Math.max(1, 0.06 * most)) return 0.2;
  return difference > Math.max(2.5, 0.25 * most) ? -1 : -0.3;
}

function pollFit(a: number, b: number): number {
  return Math.abs(a - b) <= Math.max(0.6, 0.08 * Math.max(a, b)) ? 1 : 0;
}

function seatsFit(a: number, b: number): number {
  const most = Math.max(a, b);
  if (a === b) return most >= 10 ? 1 : most >= 3 ? 0.6 : most >= 1 ? 0.3 : 0.1;
  const difference = Math.abs(a - b);
  if (difference <= Math.max(1, 0.04 * most)) return most >= 10 ? 0.4 : 0.1;
  return difference > Math.max(3, 0.3 * most) ? -0.8 : -0.2;
}

function votesFit(a: number, b: number): number {
  const difference = Math.abs(a - b) / Math.max(a, b, 1);
  if (difference <= 0.0005) return 1;
  return difference <= 0.03 ? 0.7 : difference <= 0.1 ? 0.2 : -1;
}
