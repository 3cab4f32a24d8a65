/**
 * Where our script runs. Listed sites have it from the manifest; sites that the reader added are registered here, from
 * what the browser has been granted; an open tab gets it at once.
 */
import { browser } from 'wxt/browser';
import type { PageOrder, ToPage } from '../../lib/messages';
import { listedPatterns } from './site-info';

const SCRIPT = 'page.js';
const STORY = 'story.js';
const CARD = 'card.js';
const ADDED = 'added-sites';

let turn: Promise<void> = Promise.resolve();

/** Sites granted beyond the list are read as listed ones are; those taken back are not any more. One at a time. */
export function registerAdded(): Promise<void> {
  turn = turn.then(register).catch((error) => console.error(error));
  return turn;
}

async function register(): Promise<void> {
  const listed = new Set([...listedPatterns(), ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const { origins = [] } = await browser.permissions.getAll();
  const added = origins.filter((origin) => !listed.has(origin) && /^(?:https?|\*):\/\/|^<all_urls>$/.test(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED] });
  if (added.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ADDED] });
    return;
  }
  const script = {
    id: ADDED,
    matches: added,
    // A grant for all sites covers the listed ones: once is enough.
    excludeMatches: listedPatterns(),
    js: [SCRIPT],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the script in an open tab; false where the browser does not let us. */
export async function runIn(tabId: number, asked?: PageOrder): Promise<boolean> {
  const target = { tabId };
  try {
    if (asked) await browser.scripting.executeScript({ target, func: leaveWord, args: [asked] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Gives a page what reads and paints its story, or what draws its cards; once more does no harm. */
export const putStoryIn = (tabId: number): Promise<void> => putIn(tabId, STORY);
export const putCardIn = (tabId: number): Promise<void> => putIn(tabId, CARD);

async function putIn(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => undefined);
}

/** Runs in the page's tab, in our own world of it: the script finds the word and does not ask for orders. */
function leaveWord(asked: object): void {
  (globalThis as { secondSourceAsked?: unknown }).secondSourceAsked = asked;
}

/** False where nobody of ours listens. */
export async function tellPage(tabId: number, message: ToPage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
