/**
 * Where our script runs: registered here for listed sites, and for those that the reader added, from what the browser
 * has been granted; an open tab gets it at once. Browsers keep what is registered until the extension is updated.
 */
import { browser } from 'wxt/browser';
import type { PageOrder, ToPage } from '../../lib/messages';
import { listedPatterns } from './listed';

const SCRIPT = 'page.js';
const STORY = 'story.js';
const CARD = 'card.js';
const LISTED = 'listed-sites';
const ADDED = 'added-sites';

let turn: Promise<void> = Promise.resolve();

/** Listed sites, and those granted beyond the list, are read from now on; those taken back are not any more. One at a time. */
export function registerSites(): Promise<void> {
  turn = turn
    .then(registerListed)
    .then(registerAdded)
    .catch((error) => console.error(error));
  return turn;
}

const registerListed = () => register(LISTED, { matches: listedPatterns() });

async function registerAdded(): Promise<void> {
  const listed = listedPatterns();
  const isListed = new Set(listed);
  const { origins = [] } = await browser.permissions.getAll();
  const added = origins.filter((origin) => !isListed.has(origin) && /^(?:https?|\*):\/\/|^<all_urls>$/.test(origin));
  // A grant for all sites covers the listed ones: once is enough.
  await register(ADDED, { matches: added, excludeMatches: listed });
}

/** What is registered for these sites is what it was, or made so; of no sites nothing is. */
async function register(id: string, where: { matches: string[]; excludeMatches?: string[] }): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (where.matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (
    registered &&
    isSame(registered.matches, where.matches) &&
    isSame(registered.excludeMatches, where.excludeMatches)
  )
    return;
  const script = { id, ...where, js: [SCRIPT], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Whether two lists of patterns hold the same, in whatever order. */
function isSame(one: string[] = [], other: string[] = []): boolean {
  const known = new Set(one);
  return one.length === other.length && other.every((pattern) => known.has(pattern));
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
