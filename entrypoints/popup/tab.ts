/** What the popup asks of background and page. In: a tab. Out: its state; an error of the line is a state too. */
import { browser } from 'wxt/browser';
import type { TabState, ToBackground, ToPage } from '../../lib/messages';

/** The tab the popup is about: the one in view, or, where the popup is opened in a tab of its own, `?tab=…`. */
export async function shownTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function askBackground(message: ToBackground): Promise<TabState> {
  try {
    return await browser.runtime.sendMessage<ToBackground, TabState>(message);
  } catch (error) {
    console.error(error);
    return { status: 'error', error: 'unexpected' };
  }
}

export function tabState(tabId: number): Promise<TabState> {
  return askBackground({ type: 'tab-state', tabId });
}

export function checkOnce(tabId: number): Promise<TabState> {
  return askBackground({ type: 'check-once', tabId });
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
