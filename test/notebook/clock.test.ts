/** The clock: one that leaps takes nothing from the notebook on the day of its leap. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { believed, clockIsBelieved, readingMoment } from '../../lib/notebook/clock';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

beforeEach(() => fakeBrowser.reset());

describe('a clock', () => {
  it('is believed at first, from day to day, and over a holiday', () => {
    expect(believed(null, NOW)).toEqual({ isBelieved: true, looked: { last: NOW } });
    for (const days of [0, 1, 30]) expect(believed({ last: NOW - days * DAY }, NOW).isBelieved).toBe(true);
  });

  it('that leaps is not believed until a day has passed by it', () => {
    const leap = believed({ last: NOW }, NOW + 400 * DAY);
    expect(leap).toEqual({ isBelieved: false, looked: { last: NOW, leapt: NOW + 400 * DAY } });
    expect(believed(leap.looked, NOW + 400.9 * DAY).isBelieved).toBe(false);
    expect(believed(leap.looked, NOW + 401 * DAY)).toEqual({ isBelieved: true, looked: { last: NOW + 401 * DAY } });
  });

  it('that is set right again is believed at once, and its leap forgotten', () => {
    const { looked } = believed({ last: NOW }, NOW + 400 * DAY);
    expect(believed(looked, NOW + DAY)).toEqual({ isBelieved: true, looked: { last: NOW + DAY } });
  });

  it('that leaps anew, and less far, begins a day anew', () => {
    const { looked } = believed({ last: NOW }, NOW + 400 * DAY);
    expect(believed(looked, NOW + 100 * DAY)).toEqual({
      isBelieved: false,
      looked: { last: NOW, leapt: NOW + 100 * DAY },
    });
  });

  it('is remembered; what is remembered may be anything', async () => {
    expect(await clockIsBelieved(new Date(NOW))).toBe(true);
    expect(await clockIsBelieved(new Date(NOW + 400 * DAY))).toBe(false);
    expect(await clockIsBelieved(new Date(NOW + 2 * DAY))).toBe(true);
    for (const stored of ['x', null, { last: 'soon' }, { last: Number.NaN, leapt: 1 }]) {
      await fakeBrowser.storage.local.set({ 'notebook-clock': stored });
      expect(await clockIsBelieved(new Date(NOW))).toBe(true);
    }
  });
});

it('nothing is read before the data was made', () => {
  expect(readingMoment(new Date(0), '2026-06-07')).toBe('2026-06-07T00:00:00.000Z');
  expect(readingMoment(new Date(NOW), '2026-06-07')).toBe(new Date(NOW).toISOString());
  expect(readingMoment(new Date(NOW), '')).toBe(new Date(NOW).toISOString());
});
