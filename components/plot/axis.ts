/**
 * One axis for all rows. In: the page's figure (92.05) and the spans of the rows. Out: where the axis begins and
 * ends, with a little air, from the data and not from zero; its round ticks; which values lie far off it.
 */
import type { Unit } from '../../lib/model/figure';

/** A row's value, or the two ends of its range or margin. */
export interface Span {
  low: number;
  high: number;
}

export interface Axis extends Span {
  ticks: number[];
  /** Decimals that the ticks need. */
  decimals: number;
}

/** Air at each end, as a share of what the data spans: a shape at the end stays whole. */
const AIR = 0.12;
/** More labels than this collide in the 90 px that a plot has in the popup. */
const MOST_TICKS = 4;
/** A row is far off when it lies this many times further from the page's figure than the middle row does. */
const FAR = 8;
/** Nearer than this it is never far off: two points of a share, a twentieth of a count. */
const NEAR_POINTS = 2;
const NEAR_SHARE = 0.05;

/** Distance from the page's figure beyond which a row is only an arrow at the edge. */
export function reach(claim: Span, rows: readonly Span[], unit: Unit): number {
  const middle = (span: Span) => (span.low + span.high) / 2;
  const distances = rows.map((row) => Math.abs(middle(row) - middle(claim))).filter((distance) => distance > 0);
  distances.sort((a, b) => a - b);
  const median = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
  const near = unit === 'count' ? Math.abs(claim.low) * NEAR_SHARE : NEAR_POINTS;
  return Math.max(median * FAR, near);
}

/** Round steps: 1, 2, 5 and their tens; things are counted whole. */
function stepFor(width: number, unit: Unit): number {
  const power = 10 ** Math.floor(Math.log10(width / MOST_TICKS));
  for (const factor of [1, 2, 5, 10]) {
    if (width / (power * factor) <= MOST_TICKS) return unit === 'count' ? Math.max(1, power * factor) : power * factor;
  }
  return power * 10;
}

export function makeAxis(claim: Span, rows: readonly Span[], unit: Unit): Axis {
  const isShare = unit === 'percent';
  const far = reach(claim, rows, unit);
  const centre = (claim.low + claim.high) / 2;
  const seen = rows.filter((row) => Math.abs((row.low + row.high) / 2 - centre) <= far);
  const least = Math.min(claim.low, ...seen.map((row) => row.low));
  const most = Math.max(claim.high, ...seen.map((row) => row.high));
  // All say the same: a window of a hundredth of the value keeps them in the middle.
  const alone = Math.abs(centre) * 0.01;
  const width = most - least || (unit === 'count' ? Math.max(2, alone) : alone || 1);
  const middle = (least + most) / 2;
  const low = middle - width * (0.5 + AIR);
  const high = middle + width * (0.5 + AIR);
  // Nothing is below zero, and no share is above a hundred.
  const axis = { low: least >= 0 ? Math.max(0, low) : low, high: isShare && most <= 100 ? Math.min(100, high) : high };
  const step = stepFor(axis.high - axis.low, unit);
  const ticks: number[] = [];
  for (
    let index = Math.ceil(axis.low / step - 1e-9);
    ticks.length <= MOST_TICKS && index * step <= axis.high + step * 1e-9;
    index++
  ) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return { ...axis, ticks, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

/** Where a value stands, 0 to 100; under 0 or over 100 where it lies off the axis. */
export function percentAlong(axis: Span, value: number): number {
  return ((value - axis.low) / (axis.high - axis.low)) * 100;
}
