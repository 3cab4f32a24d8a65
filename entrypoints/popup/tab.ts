/** What the popup asks of background and page. In: a tab. Out: its state; an error of the line is a state too. */
import { browser } from 'wxt/browser';
import type { TabState, ToBackground, ToPage } from '../../lib/messages';
import type { AlsoRead } from '../../lib/model/note';
import { within } from '../background/within';
import type { FirstState } from '../first-state';

/**
 * The tab the popup is about, and its state as it was asked for before anything else of the popup was loaded; null where
 * that answer was lost, and is to be asked for again.
 */
export async function firstState(): Promise<{ tabId: number | undefined; state: TabState | null }> {
  try {
    const first = await (globalThis as { secondSourceFirst?: Promise<FirstState> }).secondSourceFirst;
    // The tab is known all the same.
    const answer = first && (await within(PATIENCE_MS, first.answer).catch(() => null));
    return { tabId: first?.tabId, state: readState(answer) };
  } catch (error) {
    // Not even the tab in front is known.
    console.warn(error);
    return { tabId: undefined, state: { status: 'error', error: 'unexpected' } };
  }
}

/** Null for what is no state. */
function readState(answer: unknown): TabState | null {
  if (typeof answer === 'string') return JSON.parse(answer) as TabState;
  // A fault is told as it is.
  return typeof answer === 'object' && answer && 'status' in answer ? (answer as TabState) : null;
}

/** A background that was ended while it answered is woken by the next message. */
const TRIES = 3;
/** Before the second try, and twice so long before the third: the browser may still be ending it. ms */
const PAUSE_MS = 150;
/**
 * A background that begins anew answers within a second or two, on a slow machine; of one that was ended nothing may ever
 * come. With the first question and all tries the reader is told within 17 seconds. ms
 */
const PATIENCE_MS = 4000;
/** To be read at once is answered when a script has begun in the page, which may be busy. ms */
const READ_PATIENCE_MS = 8000;

/**
 * Asks until there is an answer, a few times.
 * @param read what came, as it should be; null for what is no answer
 * @returns null where every answer was lost
 */
async function asked<T>(message: ToBackground, read: (answer: unknown) => T | null): Promise<T | null> {
  const patience = message.type === 'check-once' ? READ_PATIENCE_MS : PATIENCE_MS;
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_MS));
    try {
      // Nothing: the browser ended the background, and told nobody.
      const answer = read(await within(patience, browser.runtime.sendMessage<ToBackground, unknown>(message)));
      if (answer !== null) return answer;
    } catch (error) {
      console.warn(error);
    }
  }
  return null;
}

async function askState(message: ToBackground): Promise<TabState> {
  return (await asked(message, readState)) ?? { status: 'error', error: 'unexpected' };
}

export function tabState(tabId: number): Promise<TabState> {
  return askState({ type: 'tab-state', tabId });
}

export function checkOnce(tabId: number): Promise<TabState> {
  return askState({ type: 'check-once', tabId });
}

/** What the notebook has for a reading's figures; nothing where it does not answer. */
export async function alsoRead(tabId: number, readAt: string): Promise<AlsoRead[]> {
  const isList = (answer: unknown) => (Array.isArray(answer) ? (answer as AlsoRead[]) : null);
  return (await asked({ type: 'also-read', tabId, readAt }, isList)) ?? [];
}

/** Shows a figure in the page. A page that was left in the meantime answers nothing, and need not. */
export async function showClaim(tabId: number, claim: number): Promise<void> {
  try {
    await browser.tabs.sendMessage<ToPage>(tabId, { type: 'show-claim', claim });
  } catch (error) {
    console.warn(error);
  }
}

/** "Not this", and back: done twice it is done once. False where it could not be kept. */
export async function setAside(tabId: number, readAt: string, claim: number, again: boolean): Promise<boolean> {
  const message: ToBackground = { type: 'set-aside', tabId, readAt, claim, again };
  // A fault of the background's is told as an object: an answer, and no yes.
  return (await asked(message, (answer) => (answer == null ? null : answer === true))) ?? false;
}
