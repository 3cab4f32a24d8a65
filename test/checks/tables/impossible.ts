import type { Figure, Printed } from './print';

/**
 * Whether a printed table cannot be: no true numbers round to it. This is what can be known in principle; the numbers
 * that are hedged, and lists that may lack someone, say nothing. Written apart from the rules of lib/checks/, which must
 * not judge themselves.
 */

type Span = [low: number, high: number];

function span({ value, decimals, unit }: Figure): Span {
  if (unit === 'count' && decimals >= 0) return [value, value];
  const half = 10 ** -decimals / 2;
  return [value - half, value + half];
}

const disjoint = (spans: Span[]) =>
  Math.max(...spans.map(([low]) => low)) > Math.min(...spans.map(([, high]) => high)) * (1 + 1e-9);

export function isImpossible({ numbers, table }: Printed): boolean {
  // A count under way of which the table does not say how far it is: its numbers may be of different hours.
  if (table.stage === 'partial' && table.counted === undefined) return false;
  const exact = numbers.filter(({ about }) => !about);
  const one = (measure: Figure['measure']) => exact.find((number) => number.measure === measure);
  const [valid, ballots, invalid] = [one('valid-votes'), one('ballots-cast'), one('invalid-votes')];
  const [turnout, roll] = [one('turnout'), one('registered-voters')];
  if (ballots && invalid && valid) {
    const [b, i, v] = [span(ballots), span(invalid), span(valid)];
    if (disjoint([[b[0] - i[1], b[1] - i[0]], v])) return true;
  }
  if (turnout && roll && ballots) {
    const [t, r, b] = [span(turnout), span(roll), span(ballots)];
    if (disjoint([[(t[0] * r[0]) / 100 - 0.5, (t[1] * r[1]) / 100 + 0.5], b])) return true;
  }
  const totals: Span[] = [];
  for (const share of exact.filter(({ measure }) => measure === 'vote-share')) {
    const votes = exact.find(({ measure, id }) => measure === 'votes' && id === share.id);
    const [low, high] = span(share);
    if (!votes || votes.value === 0) continue;
    const [least, most] = span(votes);
    totals.push([(100 * least) / high, low <= 0 ? Number.POSITIVE_INFINITY : (100 * most) / low]);
  }
  if (totals.length > 0 && valid) totals.push(span(valid));
  else if (totals.length > 0 && ballots) totals.push([0, span(ballots)[1]]);
  return totals.length > 1 && disjoint(totals);
}
