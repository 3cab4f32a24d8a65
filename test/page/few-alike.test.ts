// @vitest-environment jsdom
/** Which elements the rules of marks are for. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fewAlike, withoutPlace } from '../../lib/page/few-alike';

// jsdom has none; names of these tests need none.
beforeAll(() => vi.stubGlobal('CSS', { escape: (name: string) => name }));

beforeEach(() => {
  document.body.innerHTML = `<p>lead</p><main><article>${'<div><time>8</time><p>91.3 <b>percent</b></p></div>'.repeat(800)}</article></main>`;
});

const after = () => new Promise((resolve) => setTimeout(resolve));
const paragraph = (at: number) => document.querySelectorAll('article p')[at]!;

it('of hundreds of entries those of an eighth', () => {
  const { selectorOf, stop } = fewAlike(() => {});
  for (const at of [0, 99, 100, 450, 799]) {
    const found = [...document.querySelectorAll(selectorOf(paragraph(at)))];
    expect(found).toContain(paragraph(at));
    expect(found).toHaveLength(100);
  }
  expect(selectorOf(paragraph(0))).toBe(selectorOf(paragraph(99)));
  expect(withoutPlace(selectorOf(paragraph(0)))).toBe('p');
  stop();
});

it('also where the paragraphs themselves are hundreds', () => {
  document.body.innerHTML = `<article>${'<p>91.3 <b>percent</b></p>'.repeat(400)}</article>`;
  const { selectorOf, stop } = fewAlike(() => {});
  expect(document.querySelectorAll(selectorOf(paragraph(399)))).toHaveLength(50);
  expect([...document.querySelectorAll(selectorOf(paragraph(60).firstElementChild!))]).toContain(
    paragraph(60).firstElementChild,
  );
  stop();
});

it('of few, all of the kind', () => {
  const { selectorOf, stop } = fewAlike(() => {});
  expect(selectorOf(document.querySelector('body > p')!)).toBe('p');
  stop();
});

it.each<[string, () => void]>([
  ['an entry comes', () => document.querySelector('article')!.prepend(document.createElement('div'))],
  ['an entry goes', () => document.querySelector('article div')!.remove()],
  ['they come to stand in another place', () => document.body.append(document.querySelector('article')!)],
])('places are given up where %s', async (_, change) => {
  const moved = vi.fn();
  const { selectorOf } = fewAlike(moved);
  selectorOf(paragraph(5));
  change();
  await after();
  expect(moved).toHaveBeenCalledOnce();
  expect(selectorOf(paragraph(5))).toBe('p');
});

it.each<[string, () => void]>([
  ['something comes beside them', () => document.body.append(document.createElement('div'))],
  ['an entry changes inside', () => paragraph(5).append('more')],
])('and kept where %s', async (_, change) => {
  const moved = vi.fn();
  const { selectorOf, stop } = fewAlike(moved);
  selectorOf(paragraph(5));
  change();
  await after();
  expect(moved).not.toHaveBeenCalled();
  stop();
});
