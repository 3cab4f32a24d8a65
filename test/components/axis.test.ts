import { describe, expect, test } from 'vitest';
import { makeAxis, percentAlong } from '../../components/plot/axis';
import { thinLabels, tickLabels } from '../../components/plot/drawing-axis';
import { fileText } from '../gallery/words';

const at = (value: number) => ({ low: value, high: value });

describe('the axis', () => {
  test('spans the data with a little air, not from zero', () => {
    const axis = makeAxis(at(92.05), [at(92.12), at(92.1), at(93.9), at(92.6), at(92.4)], 'percent');
    expect(axis.low).toBeGreaterThan(91.5);
    expect(axis.low).toBeLessThan(92.05);
    expect(axis.high).toBeGreaterThan(93.9);
    expect(axis.high).toBeLessThan(94.5);
    expect(axis.ticks).toEqual([92, 93, 94]);
    expect(axis.decimals).toBe(0);
  });

  test.each([
    [at(0.53), [at(0.48), at(0.54), at(0.3)]],
    [at(6478623), [at(6478840)]],
    [at(0), [at(0)]],
    [at(1e-9), [at(3e-9)]],
    [at(5e12), [at(4e12), { low: 1e12, high: 9e12 }]],
  ])('has a few round ticks inside, whatever the size: %j', (claim, rows) => {
    const axis = makeAxis(claim, rows, 'points');
    expect(axis.ticks.length).toBeGreaterThan(0);
    expect(axis.ticks.length).toBeLessThanOrEqual(5);
    for (const tick of axis.ticks) {
      expect(percentAlong(axis, tick)).toBeGreaterThanOrEqual(-1e-6);
      expect(percentAlong(axis, tick)).toBeLessThanOrEqual(100 + 1e-6);
    }
  });

  test('stays within what a share can be', () => {
    expect(makeAxis(at(99.9), [at(98)], 'percent').high).toBeLessThanOrEqual(100);
    expect(makeAxis(at(0.1), [at(2)], 'percent').low).toBeGreaterThanOrEqual(0);
  });

  test('keeps the middle for a single value', () => {
    const axis = makeAxis(at(92.12), [at(92.12)], 'percent');
    expect(percentAlong(axis, 92.12)).toBeCloseTo(50, 6);
  });

  test('counts things whole', () => {
    const axis = makeAxis(at(7), [at(7)], 'count');
    expect(axis).toMatchObject({ decimals: 0, ticks: [6, 7, 8] });
  });

  test('leaves out a row that lies far off, so that the others can be told apart', () => {
    const axis = makeAxis(at(92.05), [at(92.12), at(92.6), at(60)], 'percent');
    expect(percentAlong(axis, 60)).toBeLessThan(0);
    expect(percentAlong(axis, 92.6)).toBeLessThan(100);
  });

  test('keeps all rows where it is the page’s figure that lies apart', () => {
    const axis = makeAxis(at(29.05), [at(92.12), at(92.6), at(92.4)], 'percent');
    for (const value of [29.05, 92.12, 92.6]) {
      expect(percentAlong(axis, value)).toBeGreaterThan(0);
      expect(percentAlong(axis, value)).toBeLessThan(100);
    }
  });

  test('covers ranges and margins whole', () => {
    const axis = makeAxis(at(30), [{ low: 27, high: 32 }], 'percent');
    expect(axis.low).toBeLessThan(27);
    expect(axis.high).toBeGreaterThan(32);
  });
});

describe('tick labels', () => {
  const t = fileText('en-GB');

  test('are short for large counts, and differ from one another', () => {
    const axis = makeAxis(at(90300), [at(90372), at(90000)], 'count');
    const labels = tickLabels(axis, 'count', t);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels[0]).toMatch(/^90k$/i);
  });

  test('are thinned until they fit side by side', () => {
    expect(thinLabels(['92', '93', '94'])).toEqual(['92', '93', '94']);
    expect(thinLabels(['90k', '90.2k', '90.4k'])).toEqual(['90k', '', '90.4k']);
    expect(thinLabels(['6,478,600', '6,478,800'])).toEqual(['6,478,600', '']);
    expect(thinLabels([])).toEqual([]);
  });
});
