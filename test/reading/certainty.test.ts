import { expect, test } from 'vitest';
import { certaintyOf } from '../../lib/reading/certainty';

test('a certainty lies between nothing and all, and never falls where the weight rises', () => {
  let last = -1;
  for (let step = 0; step <= 1000; step++) {
    const certainty = certaintyOf(step / 1000);
    expect(certainty).toBeGreaterThanOrEqual(last);
    expect(certainty).toBeLessThanOrEqual(1);
    last = certainty;
  }
  expect(certaintyOf(0)).toBe(0);
  expect(certaintyOf(-1)).toBe(0);
  expect(certaintyOf(2)).toBe(certaintyOf(1));
});

test('between two measured points it lies between their shares', () => {
  expect(certaintyOf(0.5)).toBeCloseTo(0.535);
  expect(certaintyOf(0.75)).toBeCloseTo(0.71);
});
