/**
 * Answers what pages and our own screens ask. A message and who sent it in, an answer out. Nothing is answered to
 * anybody else, and no fault leaves as an exception.
 */
import { browser } from 'wxt/browser';
import { type CardView, cardView } from '../../components/hover-card/view';
import { firstLook } from '../../components/popup/first-look';
import type { TabState, ToBackground } from '../../lib/messages';
import { readMessage } from '../../lib/read-message';
import { saveSite } from '../../lib/settings';
import { browserText } from '../popup/browser-text';
import { isBegunIn, notePageNothing } from './frames';
import { alsoReadFor } from './notebook';
import { openPopup } from './open-popup';
import { orderFor, readPage, type Sender } from './read-page';
import { reportOf } from './report-of';
import { putCardIn, putStoryIn } from './running';
import { checkSelection } from './selection';
import { asideIn, setAside } from './set-aside';
import { siteInfo } from './site-info';
import { recall } from './tab-memory';
import { alsoReadIn, checkOnce, tabState } from './tab-state';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Undefined: not ours to answer. */
export async function answer(value: unknown, from: MessageSender): Promise<unknown> {
  const message = from.id === browser.runtime.id ? readMessage(value) : null;
  if (!message) return undefined;
  try {
    // Also of a frame within a page: the menu opens on any selection.
    if (message.type === 'check-selection') {
      if (from.tab === undefined || isOurs(from.url)) return undefined;
      return await checkSelection(message.article, message.start, message.end);
    }
    const page = await pageOf(from);
    if (page) return await answerPage(message, page);
    return isOurScreen(from) ? await answerScreen(message) : undefined;
  } catch (error) {
    console.error(error);
    return message.type === 'check-page'
      ? { ok: false, error: 'unexpected' }
      : { status: 'error', error: 'unexpected', state: 'off' };
  }
}

/** Never nothing at all where it is ours: a page takes that for an answer that was lost, and asks again. */
async function answerPage(message: ToBackground, page: Sender): Promise<unknown> {
  const work = workFor(message, page);
  return work && ((await work) ?? null);
}

function workFor(message: ToBackground, page: Sender): Promise<unknown> | undefined {
  switch (message.type) {
    case 'page-order':
      return orderFor(page);
    case 'page-story':
      return putStoryIn(page.tabId, page.frame);
    case 'check-page':
      return readPage(page, message.article);
    case 'card':
      return cardOf(page, message.readAt, message.claim);
    case 'set-aside':
      return setAside(page.tabId, message.readAt, message.claim, message.again);
    case 'page-nothing':
      return notePageNothing(page, message.error, message.frames ?? false);
    // To the side panel.
    case 'card-shown':
      return Promise.resolve();
    case 'turn-off':
      return turnOff(page);
    case 'all-figures':
      return openPopup(page.tabId);
  }
}

async function turnOff({ url }: Sender): Promise<void> {
  const site = await siteInfo(url);
  if (site) await saveSite(site.decidedBy === 'host' ? site.host : site.domain, 'off');
}

/** The card of a figure as it was read then; null where that has been replaced since. */
async function cardOf(page: Sender, readAt: string, claim: number): Promise<CardView | null> {
  const record = await recall(page.tabId);
  const report = record?.at === readAt ? await reportOf(record) : null;
  if (!record || !report) return null;
  const also = await alsoReadFor(page, report, await asideIn(record, report));
  // While the words are put together the page gets what draws them.
  const drawing = putCardIn(page.tabId, page.frame);
  const view = cardView(report, claim, await browserText(), also);
  await drawing;
  return view;
}

async function answerScreen(message: ToBackground): Promise<unknown> {
  if (message.type === 'tab-state') {
    const state = await tabState(message.tabId);
    return JSON.stringify(message.first ? firstOf(state) : state);
  }
  if (message.type === 'check-once') return JSON.stringify(await checkOnce(message.tabId));
  if (message.type === 'also-read') return alsoReadIn(message.tabId, message.readAt);
  if (message.type === 'set-aside' && message.tabId !== undefined) {
    return setAside(message.tabId, message.readAt, message.claim, message.again);
  }
}

/** The state as the popup first draws it. */
function firstOf(state: TabState): TabState {
  const report = state.status === 'read' ? firstLook(state.report, state.aside) : null;
  return state.status === 'read' && report ? { ...state, report, sentences: undefined, isFirst: true } : state;
}

/** A tab's page, or a frame of it that we have begun in; null for our own pages, also where they stand in a tab. */
async function pageOf({ tab, frameId, url }: MessageSender): Promise<Sender | null> {
  const address = tab?.url ?? url;
  if (tab?.id === undefined || frameId === undefined || !address || isOurs(url)) return null;
  const page = { tabId: tab.id, url: address, isPrivate: tab.incognito };
  if (frameId === 0) return page;
  return (await isBegunIn(page, frameId)) ? { ...page, frame: frameId } : null;
}

function isOurScreen({ url }: MessageSender): boolean {
  return isOurs(url);
}

function isOurs(address: string | undefined): boolean {
  return address?.startsWith(browser.runtime.getURL('/')) ?? false;
}
