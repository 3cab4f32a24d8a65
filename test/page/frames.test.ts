// @vitest-environment jsdom
/** Frames of a page without figures: which are looked into, and which of them may have some. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFrames } from '../../entrypoints/page/frames';
import { ELECTION_PATTERN } from '../../lib/page/election-stems';

declare const jsdom: { reconfigure(options: { url: string }): void };

const STORY = `<p>Turnout in the election was 76.73 percent, the commission said on Tuesday evening, after all of the 5,641
  polling stations had sent what they had counted. The winner of the election had 92.05 percent of the votes.</p>`;
const WEATHER = `<p>${'It rained on 12 days of the month, and 30 millimetres fell on Tuesday evening alone. '.repeat(5)}</p>`;

beforeEach(() => jsdom.reconfigure({ url: 'https://news.example/reader/story' }));
afterEach(() => document.body.replaceChildren());

/** A frame as large as said, which jsdom does not lay out. */
function frame(html: string, width: number, height: number): HTMLIFrameElement {
  const made = document.createElement('iframe');
  document.body.append(made);
  made.contentDocument!.body.innerHTML = html;
  Object.defineProperties(made, { clientWidth: { value: width }, clientHeight: { value: height } });
  return made;
}

const watch = (loaded = () => {}) => watchFrames(ELECTION_PATTERN, loaded);

it('counts those that may have figures, and no others', () => {
  frame(STORY, 760, 640);
  frame(WEATHER, 760, 640);
  expect(watch().look()).toBe(1);
});

it.each([
  ['a rectangle', 300, 250],
  ['a banner', 728, 90],
  ['a pixel', 1, 1],
])('does not look into %s: that alone would cost the page', (_, width, height) => {
  const small = frame(STORY, width, height);
  const looked = vi.fn(() => null);
  Object.defineProperty(small, 'contentDocument', { get: looked });
  expect(watch().look()).toBe(0);
  expect(looked).not.toHaveBeenCalled();
});

it('calls when a frame has loaded what may have figures, until it is stopped', () => {
  const loaded = vi.fn();
  const frames = watch(loaded);
  const first = frame('', 760, 640);
  frames.look();
  first.contentDocument!.body.innerHTML = WEATHER;
  first.dispatchEvent(new Event('load'));
  expect(loaded).not.toHaveBeenCalled();
  first.contentDocument!.body.innerHTML = STORY;
  first.dispatchEvent(new Event('load'));
  expect(loaded).toHaveBeenCalledOnce();
  frames.stop();
  first.dispatchEvent(new Event('load'));
  expect(loaded).toHaveBeenCalledOnce();
});

it('looks into none of a front page', () => {
  jsdom.reconfigure({ url: 'https://news.example/' });
  frame(STORY, 760, 640);
  expect(watch().look()).toBe(0);
});
