/** The head of the plot. In: the axis and its unit. Out: tick marks with their numbers, as a drawing. */
import type { Unit } from '../../lib/model/figure';
import { plainNumber, shortNumber } from '../numbers';
import type { Text } from '../text';
import { type Axis, percentAlong } from './axis';
import type { Drawn } from './drawing';

/** From here on counts are written short on the axis: 90.2K. */
const LONG = 10_000;
/** A number this near an end (percent of the width) would stick out if centred under its tick. */
const EDGE = 12;

export function tickLabels(axis: Axis, unit: Unit, t: Text): string[] {
  const long = unit === 'count' && Math.abs(axis.high) >= LONG;
  if (!long) return axis.ticks.map((tick) => plainNumber(tick, t, axis.decimals));
  // As many decimals as keep the labels apart.
  for (let decimals = 0; decimals <= 3; decimals++) {
    const labels = axis.ticks.map((tick) => shortNumber(tick, t, decimals));
    if (new Set(labels).size === labels.length) return labels;
  }
  return axis.ticks.map((tick) => plainNumber(tick, t));
}

/** Characters that stand side by side above a plot of 80 px, a blank between each two. */
const ROOM = 10;

/** Labels that fit: all of them, or every second, third… from the first on; the others are left empty. */
export function thinLabels(labels: readonly string[]): string[] {
  for (let every = 1; every < labels.length; every++) {
    const kept = labels.filter((_, index) => index % every === 0);
    if (kept.join(' ').length <= ROOM) return labels.map((label, index) => (index % every === 0 ? label : ''));
  }
  return labels.map((label, index) => (index === 0 ? label : ''));
}

export function drawAxis(axis: Axis, unit: Unit, t: Text): Drawn[] {
  const labels = thinLabels(tickLabels(axis, unit, t));
  return axis.ticks.flatMap((tick, index): Drawn[] => {
    const along = percentAlong(axis, tick);
    const x = `${along.toFixed(2)}%`;
    const anchor = along < EDGE ? 'start' : along > 100 - EDGE ? 'end' : 'middle';
    return [
      {
        tag: 'svg',
        attributes: { x, y: '100%', overflow: 'visible' },
        children: [
          { tag: 'path', attributes: { class: 'tick', d: 'M0-4V0' } },
          { tag: 'text', attributes: { class: 'label', y: -7, 'text-anchor': anchor }, text: labels[index] },
        ],
      },
    ];
  });
}
