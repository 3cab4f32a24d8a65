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

/** Gives a page, or a frame of it, what reads and paints its story, or what draws its cards; once more does no harm. */
export const putStoryIn = (tabId: number, frame?: number): Promise<void> => putIn(tabId, frame, STORY);
export const putCardIn = (tabId: number, frame?: number): Promise<void> => putIn(tabId, frame, CARD);

async function putIn(tabId: number, frame: number | undefined, file: string): Promise<void> {
  const target = { tabId, frameIds: [frame ?? 0] };
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => undefined);
}

/** Frames of a tab's page in which there may be a story: those of its own origin, large enough to be read in. */
export async function framesOf(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const looks = await browser.scripting.executeScript({ target, func: mayHoldStory }).catch(() => []);
  return looks.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? [frameId] : []));
}

/** Starts the script in frames of a page. One that has gone meanwhile is no loss to the others. */
export async function runInFrames(tabId: number, frames: readonly number[], asked?: PageOrder): Promise<void> {
  await Promise.all(
    frames.map(async (frame) => {
      const target = { tabId, frameIds: [frame] };
      if (asked) await browser.scripting.executeScript({ target, func: leaveWord, args: [asked] });
      await browser.scripting.executeScript({ target, files: [SCRIPT] });
    }),
  ).catch(() => undefined);
}

/** Runs in every frame that the browser lets us into, in our own world of it. Needs all it uses inside. */
function mayHoldStory(): boolean {
  try {
    // Throws in a frame of another origin, and in a sandbox. Sizes as in entrypoints/page/frames.ts.
    const isOfPage = window !== window.top && window.top?.origin === window.origin && Boolean(window.top.document);
    return isOfPage && innerWidth >= 310 && innerHeight >= 100 && (document.body?.textContent?.length ?? 0) >= 200;
  } catch {
    return false;
  }
}

/** Runs in the page's tab, in our own world of it: the script finds the word and does not ask for orders. */
function leaveWord(asked: object): void {
  (globalThis as { secondSourceAsked?: unknown }).secondSourceAsked = asked;
}

/**
 * Told to a page with all its frames.
 * @param frame told to that one alone
 * @returns false where nobody of ours listens
 */
export async function tellPage(tabId: number, message: ToPage, frame?: number): Promise<boolean> {
  try {
    if (frame === undefined) await browser.tabs.sendMessage(tabId, message);
    else await browser.tabs.sendMessage(tabId, message, { frameId: frame });
    return true;
  } catch {
    return false;
  }
}
