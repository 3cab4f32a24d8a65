// @vitest-environment jsdom
/** When the card opens and closes: the clock is ours, the events are real ones. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PointingControl, watchPointing } from '../../lib/page/pointing';

let log: string[];
let control: PointingControl;
let onCard = false;
let needsAlt = false;
let isReal = true;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance'],
  });
  document.body.innerHTML = '<p>text</p><a href="#x">link</a>';
  log = [];
  onCard = false;
  needsAlt = false;
  isReal = true;
  control = watchPointing({
    // A figure from 100 to 200, another from 300 to 400.
    figureAt: (x) => (x >= 100 && x < 200 ? 0 : x >= 300 && x < 400 ? 1 : null),
    needsAlt: () => needsAlt,
    isReal: () => isReal,
    isOnCard: () => onCard,
    near: (figure) => log.push(`near ${figure}`),
    open: (figure, { pinned }) => log.push(`open ${figure}${pinned ? ' pinned' : ''}`),
    close: () => log.push('close'),
  });
});

afterEach(() => {
  control.stop();
  vi.useRealTimers();
});

function move(x: number, target: Element = document.querySelector('p')!, altKey = false): void {
  // jsdom has no PointerEvent of its own.
  const event = Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX: x, buttons: 0, altKey }), {
    pointerType: 'mouse',
  });
  target.dispatchEvent(event);
}

const click = (x: number, selector = 'p') =>
  document
    .querySelector(selector)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x }));

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('the pointer', () => {
  it('opens after 300 ms on a figure, and not before', () => {
    move(150);
    wait(299);
    expect(log).toEqual(['near 0']);
    wait(1);
    expect(log).toEqual(['near 0', 'open 0']);
  });

  it('opens nothing when it only passes, however often it moves', () => {
    move(150);
    wait(100);
    move(160);
    wait(100);
    move(250);
    wait(1000);
    expect(log).not.toContain('open 0');
  });

  it('does not begin to wait again while it moves on the figure', () => {
    for (let i = 0; i < 6; i++) {
      move(110 + i * 10);
      wait(60);
    }
    expect(log).toEqual(['near 0', 'open 0']);
  });

  it('closes 300 ms after it has left, unless it comes back or goes to the card', () => {
    move(150);
    wait(300);
    move(250);
    wait(200);
    move(150);
    wait(1000);
    onCard = true;
    move(250);
    wait(1000);
    expect(log).not.toContain('close');
    onCard = false;
    move(250);
    wait(299);
    expect(log).not.toContain('close');
    wait(51);
    expect(log).toContain('close');
  });

  it('changes to another figure', () => {
    move(150);
    wait(300);
    move(350);
    wait(350);
    expect(log).toEqual(['near 0', 'open 0', 'near 1', 'open 1']);
  });

  it('is not followed while a button is held, or by touch', () => {
    const held = Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX: 150, buttons: 1 }), {
      pointerType: 'mouse',
    });
    const touch = Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX: 150 }), {
      pointerType: 'touch',
    });
    document.body.dispatchEvent(held);
    document.body.dispatchEvent(touch);
    wait(1000);
    expect(log).toEqual([]);
  });
});

describe('a click', () => {
  it('opens at once and stays', () => {
    click(150);
    move(250);
    wait(1000);
    expect(log).toEqual(['open 0 pinned']);
    click(250);
    expect(log).toEqual(['open 0 pinned', 'close']);
  });

  it('on a link is the link’s, and never held back', () => {
    const went = click(150, 'a');
    expect(went).toBe(true);
    expect(log).toEqual([]);
  });
});

describe('the end', () => {
  it('leaves no listener and no timer', () => {
    move(150);
    control.stop();
    wait(1000);
    move(150);
    click(150);
    wait(1000);
    expect(log).toEqual(['near 0']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('closes what is open', () => {
    click(150);
    control.stop();
    expect(log).toEqual(['open 0 pinned', 'close']);
  });
});

describe('only with Alt', () => {
  beforeEach(() => {
    needsAlt = true;
  });

  it('opens nothing at a pointer without it', () => {
    move(150);
    wait(1000);
    expect(log).toEqual([]);
  });

  it('opens with it, and stays when it is let go', () => {
    move(150, undefined, true);
    wait(300);
    move(160);
    wait(1000);
    expect(log).toEqual(['near 0', 'open 0']);
    move(250);
    wait(1000);
    expect(log).toEqual(['near 0', 'open 0', 'close']);
  });

  it('opens when Alt comes to a pointer that rests, and not once that has left', () => {
    move(150);
    wait(1000);
    press('Alt');
    wait(300);
    expect(log).toEqual(['near 0', 'open 0']);
    control.set(null, false);
    document.documentElement.dispatchEvent(new MouseEvent('pointerleave'));
    press('Alt');
    wait(1000);
    expect(log).toEqual(['near 0', 'open 0']);
  });

  it('opens at a click without it', () => {
    click(150);
    expect(log).toEqual(['open 0 pinned']);
  });
});

describe('events that a script of the page has made', () => {
  it('open nothing', () => {
    isReal = false;
    move(150);
    wait(1000);
    click(150);
    expect(log).toEqual([]);
  });

  it('neither close what the reader has opened, nor pin it', () => {
    move(150);
    wait(300);
    isReal = false;
    move(250);
    document.documentElement.dispatchEvent(new MouseEvent('pointerleave'));
    click(250);
    onCard = true;
    click(150);
    onCard = false;
    wait(1000);
    expect(log).toEqual(['near 0', 'open 0']);
    isReal = true;
    move(250);
    wait(300);
    expect(log).toEqual(['near 0', 'open 0', 'close']);
  });
});
