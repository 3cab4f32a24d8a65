/** Several page scripts in one page: the background may put them there at once, and each begins. */
import { afterEach, expect, it, vi } from 'vitest';
import { begin } from '../../entrypoints/page/begin';
import type { PageOrder } from '../../lib/messages';
import { USUAL_APPEARANCE } from '../../lib/model/appearance';

const ORDER: PageOrder = { state: 'mark', appearance: USUAL_APPEARANCE, words: 'election' };

const page = vi.hoisted(() => ({
  /** Orders that were asked for and not given yet. */
  asked: [] as ((order: unknown) => void)[],
  started: 0,
  again: [] as boolean[],
}));

vi.mock('../../entrypoints/page/line', () => ({
  api: { runtime: { id: 'ours', onMessage: { addListener: () => undefined, removeListener: () => undefined } } },
  ask: () => new Promise((give) => page.asked.push(give)),
  isAlive: () => true,
}));
vi.mock('../../lib/page/session', () => ({
  startSession: () => {
    page.started++;
    return { again: (nowAsked: boolean) => page.again.push(nowAsked), stop: () => undefined };
  },
}));

vi.stubGlobal('document', {});
vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 1));

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  delete (globalThis as { secondSource?: unknown }).secondSource;
  Object.assign(page, { asked: [], started: 0, again: [] });
});

it('one script reads a page once', async () => {
  const begun = begin();
  page.asked[0]?.(ORDER);
  await begun;
  await aMoment();
  expect([page.started, page.again]).toEqual([1, []]);
});

it('a script on a page that is off does nothing', async () => {
  const begun = begin();
  page.asked[0]?.({ ...ORDER, state: 'off' });
  await begun;
  await aMoment();
  expect(page.started).toBe(0);
});

it('of two that begin at once one asks and reads: a second question would make the background forget what it was told', async () => {
  const both = [begin(), begin()];
  expect(page.asked).toHaveLength(1);
  page.asked[0]?.(ORDER);
  await Promise.all(both);
  await aMoment();
  expect([page.asked.length, page.started]).toEqual([1, 1]);
});

it('where two that began at once had no answer the next one asks', async () => {
  const both = [begin(), begin()];
  page.asked[0]?.(null);
  await Promise.all(both);
  const third = begin();
  expect([page.asked.length, page.started]).toEqual([2, 0]);
  page.asked[1]?.(ORDER);
  await third;
  await aMoment();
  expect(page.started).toBe(1);
});

it('one that was told what to do does not wait; it reads again for the one that asked meanwhile', async () => {
  const first = begin();
  Object.assign(globalThis, { secondSourceAsked: ORDER });
  await begin();
  await aMoment();
  expect([page.started, page.again]).toEqual([1, []]);
  page.asked[0]?.(ORDER);
  await first;
  expect([page.asked.length, page.started, page.again]).toEqual([1, 1, [false]]);
});

it('one that begins where another reads asks nothing, and has the page read again', async () => {
  const first = begin();
  page.asked[0]?.(ORDER);
  await first;
  await aMoment();
  await begin();
  expect([page.asked.length, page.started, page.again]).toEqual([1, 1, [false]]);
});
