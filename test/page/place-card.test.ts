import { beforeAll, describe, expect, it, vi } from 'vitest';
import { placeCard, shownPart } from '../../lib/page/place-card';

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

describe('what shows of a frame', () => {
  class Rect {
    constructor(
      readonly x: number,
      readonly y: number,
      readonly width: number,
      readonly height: number,
    ) {}
  }
  beforeAll(() => void vi.stubGlobal('DOMRectReadOnly', Rect));

  it.each([
    ['is all of one that shows whole', { left: 50, top: 40, width: 600, height: 500 }, [0, 0, 600, 500]],
    ['ends with the window around it', { left: 50, top: 40, width: 600, height: 5000 }, [0, 0, 600, 760]],
    ['begins where the page is scrolled to', { left: -20, top: -3000, width: 600, height: 5000 }, [20, 3000, 580, 800]],
    ['is taken for all of it where none shows', { left: 0, top: -900, width: 600, height: 500 }, [0, 0, 600, 500]],
  ])('%s', (_, frame, shown) => {
    const own = new Rect(0, 0, frame.width, frame.height) as DOMRectReadOnly;
    const { x, y, width, height } = shownPart(own, frame, 1000, 800);
    expect([x, y, width, height]).toEqual(shown);
  });
});
