/** What the popup asks of background and page. In: a tab. Out: its state; an error of the line is a state too. */
import { browser } from 'wxt/browser';
import type { TabState, ToBackground, ToPage } from '../../lib/messages';
import type { AlsoRead } from '../../lib/model/note';
import type { FirstState } from '../first-state';

/** The tab the popup is about, and its state as it was asked for before anything else of the popup was loaded. */
export async function firstState(): Promise<{ tabId: number | undefined; state: TabState | null }> {
  const first = await (globalThis as { secondSourceFirst?: Promise<FirstState | null> }).secondSourceFirst;
  return { tabId: first?.tabId, state: first ? readState(first.answer) : null };
}

/** Null for what is no state. */
function readState(answer: unknown): TabState | null {
  if (typeof answer === 'string') return JSON.parse(answer) as TabState;
  // A fault is told as it is.
  return typeof answer === 'object' && answer && 'status' in answer ? (answer as TabState) : null;
}

/** A background that was ended while it answered is woken by the next message. */
const TRIES = 3;

async function askBackground(message: ToBackground): Promise<TabState> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      // Nothing: the browser ended the background, and told nobody.
      const state = readState(await browser.runtime.sendMessage<ToBackground, unknown>(message));
      if (state) return state;
    } catch (error) {
      console.warn(error);
    }
  }
  return { status: 'error', error: 'unexpected' };
}

export function tabState(tabId: number): Promise<TabState> {
  return askBackground({ type: 'tab-state', tabId });
}

export function checkOnce(tabId: number): Promise<TabState> {
  return askBackground({ type: 'check-once', tabId });
}

/** What the notebook has for a reading's figures; nothing where it does not answer. */
export async function alsoRead(tabId: number, readAt: string): Promise<AlsoRead[]> {
  try {
    const answer = await browser.runtime.sendMessage<ToBackground, unknown>({ type: 'also-read', tabId, readAt });
    return Array.isArray(answer) ? (answer as AlsoRead[]) : [];
  } catch (error) {
    console.warn(error);
    return [];
  }
}

/** Shows a figure in the page. A page that was left in the meantime answers nothing, and need not. */
export async function showClaim(tabId: number, claim: number): Promise<void> {
  try {
    await browser.tabs.sendMessage<ToPage>(tabId, { type: 'show-claim', claim });
  } catch (error) {
    console.warn(error);
  }
}

/** "Not this", and back. */
export async function setAside(tabId: number, readAt: string, claim: number, again: boolean): Promise<boolean> {
  try {
    const message: ToBackground = { type: 'set-aside', tabId, readAt, claim, again };
    return (await browser.runtime.sendMessage<ToBackground, unknown>(message)) === true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
