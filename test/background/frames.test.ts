/** Whose story is a tab's: the page's own first, then that of the first frame of it that has one. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../entrypoints/background/answer';
import { recall } from '../../entrypoints/background/tab-memory';
import type { CheckAnswer } from '../../lib/messages';

const PAGE = 'https://www.trend.az/story';
const FIGURES = { claims: [{ status: 'found', measure: 'turnout', start: 0, end: 5, text: '71.8%' }] };
const EMPTY = { claims: [] };

vi.mock('../../entrypoints/background/dataset', () => ({
  checkArticle: vi.fn(async ({ text }: { text: string }) => (text.includes('71.8') ? FIGURES : EMPTY)),
}));
vi.mock('../../entrypoints/background/notebook', () => ({ mayNote: async () => false, noteFigures: vi.fn() }));
vi.mock('../../lib/dismissals', async (original) => ({
  ...(await original<object>()),
  contextsOf: () => [],
  dismissedIn: () => [],
}));

type Sender = Parameters<typeof answer>[1];
const from = (frameId: number) =>
  ({ id: browser.runtime.id, url: PAGE, frameId, tab: { id: 7, url: PAGE, incognito: false } }) as unknown as Sender;
const text = (words: string) => ({ type: 'check-page', article: { text: words } });
const [NOTHING, IN_FRAMES] = [{ type: 'page-nothing' }, { type: 'page-nothing', frames: true }];
const [SOME, NONE] = [text('Turnout was 71.8%.'), text('Nothing at all.')];
const isRead = (answered: unknown) => (answered as CheckAnswer | undefined)?.ok;

/** Frames that are let in and are the page's own; each script that is put into one. */
let own: number[] = [];
let begun: unknown[] = [];
const told = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  own = [3, 4];
  begun = [];
  told.mockClear();
  Object.assign(fakeBrowser, {
    scripting: {
      async executeScript({ target, func }: { target: { frameIds?: number[] }; func?: unknown }) {
        if (!func) begun.push(...(target.frameIds ?? []));
        return [{ frameId: 0, result: false }, ...own.map((frameId) => ({ frameId, result: true })), { frameId: 9 }];
      },
    },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    permissions: { contains: async () => true },
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://ours${path}`);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: [] } as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(told as never);
});

const outcome = async () => {
  const record = await recall(7);
  return [record?.outcome.status, record?.story];
};

test('no frame is answered before the page has said that it has nothing', async () => {
  await answer({ type: 'page-order' }, from(0));
  expect(await answer({ type: 'page-order' }, from(3))).toBeUndefined();
  expect(await answer(SOME, from(3))).toBeUndefined();
  expect(begun).toEqual([]);
});

test('nor where there is no text in frames, nor one that is not the page’s own', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(NOTHING, from(0));
  expect(begun).toEqual([]);
  await answer(IN_FRAMES, from(0));
  expect(begun).toEqual([3, 4]);
  expect(await answer(SOME, from(9))).toBeUndefined();
});

test('the first frame with figures has the story; a second is left alone, one without gives it back', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(IN_FRAMES, from(0));
  expect(isRead(await answer(NONE, from(3)))).toBe(true);
  expect(await outcome()).toEqual(['nothing', undefined]);
  expect(isRead(await answer(SOME, from(4)))).toBe(true);
  expect(await outcome()).toEqual(['held', 4]);
  expect(isRead(await answer(SOME, from(3)))).toBe(false);
  expect(await outcome()).toEqual(['held', 4]);
});

test('of two at once one has it', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(IN_FRAMES, from(0));
  const both = await Promise.all([answer(SOME, from(3)), answer(SOME, from(4))]);
  expect(both.filter(isRead)).toHaveLength(1);
});

test('the page with nothing new leaves it; with figures of its own it takes it, and the frame is told', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(IN_FRAMES, from(0));
  await answer(SOME, from(3));
  await answer(NONE, from(0));
  await answer(IN_FRAMES, from(0));
  expect(await outcome()).toEqual(['held', 3]);
  expect(told).not.toHaveBeenCalled();
  await answer(SOME, from(0));
  expect(await outcome()).toEqual(['held', undefined]);
  expect(told).toHaveBeenCalledWith(7, { type: 'site-state', state: 'off' }, { frameId: 3 });
});

test('a frame that has gone, or has another document without a story, takes it with it', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(IN_FRAMES, from(0));
  await answer(SOME, from(3));
  own = [4];
  await answer(IN_FRAMES, from(0));
  expect(await outcome()).toEqual(['nothing', undefined]);
  await answer(SOME, from(4));
  expect(await outcome()).toEqual(['held', 4]);
  await answer({ type: 'page-order' }, from(4));
  expect(await outcome()).toEqual(['nothing', undefined]);
  await answer(SOME, from(4));
  await answer(NOTHING, from(4));
  expect(await outcome()).toEqual(['nothing', undefined]);
});

test('another page in the tab knows none of them', async () => {
  await answer({ type: 'page-order' }, from(0));
  await answer(IN_FRAMES, from(0));
  await answer({ type: 'page-order' }, from(0));
  expect(await answer(SOME, from(3))).toBeUndefined();
});
