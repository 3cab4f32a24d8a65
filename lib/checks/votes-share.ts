import type { Check } from '../model/check';
import { bySubject, type Count, isTimed, only, type Placed } from './counts';
import { common, type Interval, intervalOf, type Printing, result, shown, somehow, totalsOf } from './interval';

/**
 * Votes and shares of one count go back to one total, whatever it is of: "[4,971,032] votes, [49.4 percent]" is of
 * 10,052,644 to 10,072,811 votes, and the other contestants' must be of as many. A total that the page gives must lie
 * there too.
 */

/** All votes agree on a total that is this much greater than that given: a voter has several. */
const SEVERAL = 1.05;

interface Pair {
  votes: Placed;
  share: Placed;
}

interface Totals {
  valid?: Placed;
  ballots?: Placed;
  roll?: Placed;
}

/** Shares printed to fewer places than the finest of the list were treated on their own: one step in each direction. */
function widened(pairs: Pair[]): Pair[] {
  const finest = Math.min(...pairs.map(({ share }) => share.claim.step));
  return pairs.map(({ votes, share }) =>
    share.claim.step > finest
      ? { votes, share: { ...share, claim: { ...share.claim, step: 2 * share.claim.step } } }
      : { votes, share },
  );
}

function pairsOf(claims: readonly Placed[]): Pair[] {
  const votes = bySubject(claims, 'votes', 'count');
  const shares = bySubject(claims, 'vote-share', 'percent');
  if (!votes || !shares) return [];
  const pairs = [...votes].flatMap(([subject, own]) => {
    const share = shares.get(subject);
    return share && own.claim.value > 0 ? [{ votes: own, share }] : [];
  });
  return widened(pairs);
}

function totalOf({ votes, share }: Pair, printing: Printing = 'rounded'): Interval {
  return totalsOf(votes.claim, share.claim, printing);
}

/** Totals nearer than this are one: votes are corrected between the count and the table of shares. */
const NEAR = 1e-4;

function isNear({ low, high }: Interval): boolean {
  return low <= high * (1 + NEAR);
}

/** The base of the shares is not said: it may be any total given, or one of valid votes that is not. */
function fitsTotals(total: Interval, { valid, ballots, roll }: Totals): boolean {
  const within = (placed: Placed | undefined) => placed && isNear(common([total, intervalOf(placed.claim)]));
  if (within(valid) || within(ballots) || within(roll)) return true;
  if (valid) return false;
  const most = ballots ?? roll;
  return !most || total.low <= intervalOf(most.claim).high * (1 + NEAR);
}

function term(pair: Pair): string {
  return `${pair.votes.claim.value} / ${pair.share.claim.value} % = ${shown(totalOf(pair))}`;
}

/** The pair without which the others go back to one total; where each of two may be the odd one, none. */
function oddOne(pairs: readonly Pair[]): Pair | undefined {
  const odd = pairs.filter((pair) =>
    isNear(common(pairs.filter((other) => other !== pair).map((other) => totalOf(other)))),
  );
  return odd.length === 1 ? odd[0] : undefined;
}

/** The two whose totals lie furthest apart, the odd one first. */
function furthest(pairs: readonly Pair[]): [Pair, Pair] {
  const last = pairs.reduce((most, pair) => (totalOf(pair).low > totalOf(most).low ? pair : most));
  const first = pairs.reduce((least, pair) => (totalOf(pair).high < totalOf(least).high ? pair : least));
  return oddOne(pairs) === last ? [last, first] : [first, last];
}

export function votesShare({ claims, setUp }: Count): Check[] {
  const pairs = pairsOf(claims);
  const totals: Totals = {
    valid: only(claims, 'valid-votes', 'count'),
    ballots: only(claims, 'ballots-cast', 'count'),
    roll: only(setUp, 'registered-voters', 'count'),
  };
  const given = totals.valid ?? totals.ballots;
  if (pairs.length === 0 || (pairs.length === 1 && !given)) return [];
  // A count under way without the share counted: its numbers may be of different hours.
  if (!isTimed(claims)) return [];
  const rule = 'votes-share';
  const commonTotal = (printing: Printing) => common(pairs.map((pair) => totalOf(pair, printing)));
  if (!somehow((printing) => isNear(commonTotal(printing)))) {
    const [one, other] = furthest(pairs);
    return [
      {
        rule,
        claims: [one, other].flatMap(({ votes, share }) => [votes.index, share.index]),
        holds: false,
        working: `${term(one)}; ${term(other)}`,
        explanations: ['two-times', 'another-base'],
      },
    ];
  }
  const fits = (total: Interval) => isNear(total) && fitsTotals(total, totals);
  if (somehow((printing) => fits(commonTotal(printing)))) {
    const all = pairs.flatMap(({ votes, share }) => [votes.index, share.index]);
    const working = [...pairs.map(term), ...(given ? [given.claim.value] : [])].join('; ');
    return [{ rule, claims: [...all, ...(given ? [given.index] : [])], holds: true, working }];
  }
  // Voters with several votes: their number is no total of votes.
  if (given && commonTotal('rounded').low > SEVERAL * given.claim.value) return [];
  const off = pairs.find((pair) => !somehow((printing) => fits(totalOf(pair, printing))));
  return given && off ? [againstTotal(off, given)] : [];
}

/** "462,704 of 10,058,774 are 4.6 percent". */
function againstTotal({ votes, share }: Pair, total: Placed): Check {
  const [part, whole] = [intervalOf(votes.claim), intervalOf(total.claim)];
  const percent = (100 * votes.claim.value) / total.claim.value;
  return {
    rule: 'votes-share',
    claims: [votes.index, share.index, total.index],
    holds: false,
    working: `${votes.claim.value} / ${total.claim.value} = ${percent.toFixed(3)} %; ${share.claim.value} %`,
    ...result(percent, { low: (100 * part.low) / whole.high, high: (100 * part.high) / whole.low }, 'percent'),
    explanations: ['another-base', 'two-times'],
  };
}
