/** A background that is ended while it answers: the popup asks again, and takes no lost answer for a closed page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import firstStateScript from '../../entrypoints/first-state';
import { alsoRead, firstState, setAside, tabState } from '../../entrypoints/popup/tab';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');
const NOTHING = { status: 'nothing', site: {} };
const READ_AT = '2026-02-03T10:00:00.000Z';

/** Answers in turn; an error is thrown, undefined is what a browser gives that tells nobody. */
function answering(...answers: unknown[]) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
  vi.stubGlobal('location', { search: '?tab=7' });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([[LOST], [undefined]])('the first answer, lost as %s: the tab is known, its state is not', async (lost) => {
  answering(lost);
  await firstStateScript.main();
  expect(await firstState()).toEqual({ tabId: 7, state: null });
});

test('a background that never answers: the first question has its time, those after it have theirs', async () => {
  vi.useFakeTimers();
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
  sent.mockClear();
  await firstStateScript.main();
  let first: unknown;
  let then: unknown;
  void firstState().then(async (known) => {
    first = known;
    then = await tabState(7);
  });
  await vi.advanceTimersByTimeAsync(3000);
  expect(first).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2000);
  expect(first).toEqual({ tabId: 7, state: null });
  await vi.advanceTimersByTimeAsync(12_000);
  expect(then).toEqual({ status: 'error', error: 'unexpected' });
  expect(sent).toHaveBeenCalledTimes(4);
});

test('the tab in front is not told: that is a fault, and no closed page', async () => {
  vi.stubGlobal('location', { search: '' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(LOST);
  await firstStateScript.main();
  expect(await firstState()).toMatchObject({ state: { status: 'error' } });
});

test('what is lost is asked again, three times at most', async () => {
  answering(LOST, undefined, JSON.stringify(NOTHING));
  expect(await tabState(7)).toEqual(NOTHING);
  answering(LOST, []);
  expect(await alsoRead(7, READ_AT)).toEqual([]);
  answering(undefined, true);
  expect(await setAside(7, READ_AT, 0, false)).toBe(true);
  const sent = answering(LOST, LOST, LOST, JSON.stringify(NOTHING));
  sent.mockClear();
  expect(await tabState(7)).toEqual({ status: 'error', error: 'unexpected' });
  expect(sent).toHaveBeenCalledTimes(3);
});

test('a no is an answer', async () => {
  const sent = answering(false, true);
  sent.mockClear();
  expect(await setAside(7, READ_AT, 0, false)).toBe(false);
  expect(sent).toHaveBeenCalledTimes(1);
});
