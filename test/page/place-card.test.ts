import { describe, expect, it } from 'vitest';
import { placeCard } from '../../lib/page/place-card';

const view = { width: 1000, height: 800 };
const figure = (left: number, top: number) => ({ left, top, width: 120, height: 20 });

describe('placeCard', () => {
  it('stands below the figure where there is room', () => {
    expect(placeCard(figure(100, 100), { width: 340, height: 300 }, view)).toEqual({
      left: 100,
      top: 126,
      maxHeight: 300,
    });
  });

  it('stands above where there is more room there', () => {
    expect(placeCard(figure(100, 600), { width: 340, height: 300 }, view)).toEqual({
      left: 100,
      top: 294,
      maxHeight: 300,
    });
  });

  it.each([100, 346, 380, 420, 700])('never covers its figure at %i, however high it is', (top) => {
    const placed = placeCard(figure(100, top), { width: 340, height: 2000 }, view);
    const isBelow = placed.top >= top + 20;
    const isAbove = placed.top + placed.maxHeight <= top;
    expect(isBelow || isAbove).toBe(true);
    expect(placed.top).toBeGreaterThanOrEqual(8);
    expect(placed.top + placed.maxHeight).toBeLessThanOrEqual(792);
  });

  it.each([
    [-50, 100],
    [990, 100],
    [100, -500],
    [100, 3000],
  ])('stays in view for a figure at %i, %i', (left, top) => {
    const placed = placeCard(figure(left, top), { width: 340, height: 300 }, view);
    expect(placed.left).toBeGreaterThanOrEqual(8);
    expect(placed.left + 340).toBeLessThanOrEqual(992);
    expect(placed.top).toBeGreaterThanOrEqual(8);
    expect(placed.top + placed.maxHeight).toBeLessThanOrEqual(792);
  });

  it('stays readable in a window that is too low for both', () => {
    const placed = placeCard(figure(10, 60), { width: 340, height: 300 }, { width: 360, height: 160 });
    expect(placed.maxHeight).toBe(120);
    expect(placed.top).toBeGreaterThanOrEqual(8);
  });
});
