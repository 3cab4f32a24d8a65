/**
 * Runs before the popup's own scripts are loaded, and asks at once for what they will show: the answer is on its way
 * while they come. In: the tab in front, or the one that `?tab=…` names. Out: a promise that the popup takes up.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground } from '../../lib/messages';

/** The asked-for tab at once, and the background's answer as it comes; null where it was lost. */
export interface FirstState {
  tabId: number | undefined;
  answer: Promise<unknown>;
}

interface Api {
  runtime: { sendMessage(message: ToBackground): Promise<unknown> };
  tabs: { query(about: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]> };
}

const world = globalThis as unknown as { browser?: Api; chrome?: Api; secondSourceFirst?: Promise<FirstState> };

export default defineUnlistedScript(() => {
  world.secondSourceFirst = askFirst();
});

async function askFirst(): Promise<FirstState> {
  // Manifest V3's calls answer with promises in both browsers.
  const { runtime, tabs } = (world.browser?.runtime ? world.browser : world.chrome) as Api;
  const named = new URLSearchParams(location.search).get('tab');
  const tabId = named === null ? (await tabs.query({ active: true, currentWindow: true }))[0]?.id : Number(named);
  return {
    tabId,
    // A background that is ended while it answers takes the answer with it.
    answer:
      tabId === undefined
        ? Promise.resolve(null)
        : runtime.sendMessage({ type: 'tab-state', tabId, first: true }).catch(() => null),
  };
}
