// @vitest-environment jsdom
/** The card in the page: what closes it, what moves it, and that nothing of it stays. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CardFrame, makeCardFrame } from '../../lib/page/card';

let frame: CardFrame;
let isReal = true;
const close = vi.fn(() => frame.hide());
const figure = vi.fn(() => new DOMRect(10, 10, 40, 20));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  // jsdom has neither.
  vi.stubGlobal('DOMRect', class {});
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  isReal = true;
  frame = makeCardFrame('', () => isReal);
});

afterEach(() => {
  frame.hide();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const show = () => frame.show(document.createElement('section'), figure, false, close);
const hosts = () => document.documentElement.querySelectorAll(':scope > div').length;

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

it('Esc closes the card and nothing else; without a card it is the page’s', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  expect(press('Escape').defaultPrevented).toBe(false);
  show();
  expect(press('a').defaultPrevented).toBe(false);
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(close).toHaveBeenCalledTimes(1);
  expect(hosts()).toBe(0);
  expect(press('Escape').defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledTimes(3);
  document.removeEventListener('keydown', heard);
});

it('Esc of a page’s script closes nothing', () => {
  show();
  isReal = false;
  expect(press('Escape').defaultPrevented).toBe(false);
  expect(close).not.toHaveBeenCalled();
  expect(hosts()).toBe(1);
});

it('follows its figure when the page moves, once a frame, and no more once it is hidden', () => {
  show();
  show();
  figure.mockClear();
  for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('scroll'));
  vi.runAllTimers();
  expect(figure).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('resize'));
  frame.hide();
  vi.runAllTimers();
  window.dispatchEvent(new Event('scroll'));
  vi.runAllTimers();
  expect(figure).toHaveBeenCalledTimes(1);
});
