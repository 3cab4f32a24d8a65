/** Who is answered what: a message's shape is not enough, its sender decides. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../entrypoints/background/answer';
import { orderFor, readPage } from '../../entrypoints/background/read-page';
import { alsoReadIn, checkOnce, tabState } from '../../entrypoints/background/tab-state';
import { saveSite } from '../../lib/settings';

vi.mock('../../entrypoints/background/read-page', () => ({
  orderFor: vi.fn(async () => 'order'),
  readPage: vi.fn(async () => 'read'),
  noteOutcome: vi.fn(async () => 'noted'),
}));
vi.mock('../../entrypoints/background/tab-state', () => ({
  tabState: vi.fn(async () => 'state'),
  alsoReadIn: vi.fn(async () => []),
  checkOnce: vi.fn(async () => 'checked'),
  reportOf: vi.fn(),
}));
vi.mock('../../lib/settings', () => ({ saveSite: vi.fn() }));
vi.mock('../../entrypoints/background/notebook', () => ({ alsoReadFor: vi.fn() }));
vi.mock('../../entrypoints/background/site-info', () => ({ siteInfo: vi.fn() }));

type Sender = Parameters<typeof answer>[1];
const OURS = 'chrome-extension://ours/';
const PAGE = 'https://www.trend.az/story';
const tab = { id: 7, url: PAGE, incognito: false };
const sent = (from: object): Sender => ({ id: browser.runtime.id, ...from }) as Sender;

const page = sent({ tab, frameId: 0, url: PAGE });
const screen = sent({ url: `${OURS}popup.html` });
const ORDER = { type: 'page-order' };
const STATE = { type: 'tab-state', tabId: 7 };
const ALSO = { type: 'also-read', tabId: 7, readAt: '2026-02-03T10:00:00.000Z' };
const ONCE = { type: 'check-once', tabId: 7 };
const CHECK = { type: 'check-page', article: { text: 'Turnout was 71.8%.' } };
const OFF = { type: 'turn-off' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OURS + path.replace(/^\//, ''));
});

test('pages and our own screens are answered what is theirs', async () => {
  expect(await answer(ORDER, page)).toBe('order');
  expect(await answer(CHECK, page)).toBe('read');
  // Done, with nothing to tell: nothing at all would be a lost answer, and asked for again.
  expect(await answer({ type: 'page-nothing' }, page)).toBeNull();
  expect(await answer(OFF, page)).toBeNull();
  expect(await answer(STATE, screen)).toBe('"state"');
  expect(await answer(ALSO, screen)).toEqual([]);
  expect(
    await answer(ONCE, sent({ url: `${OURS}popup.html?tab=7`, tab: { id: 9, url: `${OURS}popup.html` }, frameId: 0 })),
  ).toBe('"checked"');
});

describe('nothing is answered, and nothing done', () => {
  test.each<[string, unknown, Sender]>([
    ['to another extension', ORDER, { ...page, id: 'another' }],
    ['to nobody', ORDER, { ...page, id: undefined }],
    ['to a frame within a page', ORDER, { ...page, frameId: 3 }],
    ['to a frame that would have a text read', CHECK, { ...page, frameId: 3 }],
    ['to a frame that would turn the site off', OFF, { ...page, frameId: 3 }],
    ['to a page that asks for the state of a tab', STATE, page],
    ['to a page that asks what the notebook has', ALSO, page],
    ['to a page that asks to be read by itself', ONCE, page],
    ['to a page whose address looks like ours', STATE, sent({ tab, frameId: 0, url: `https://x.example/?${OURS}` })],
    ['to a screen that speaks as a page', CHECK, screen],
    ['to a screen that would turn a site off', OFF, screen],
    ['to a sender without an address', STATE, sent({})],
  ])('%s', async (_, message, from) => {
    expect(await answer(message, from)).toBeUndefined();
    for (const work of [orderFor, readPage, tabState, alsoReadIn, checkOnce, saveSite])
      expect(work).not.toHaveBeenCalled();
  });
});

test('the page that is read is the tab’s, whatever the message says', async () => {
  await answer({ ...CHECK, url: 'https://bank.example/', tabId: 99 }, page);
  expect(vi.mocked(readPage).mock.calls[0]?.[0]).toEqual({ tabId: 7, url: PAGE, isPrivate: false });
});
