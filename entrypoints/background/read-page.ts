/**
 * A page's text in; its report out, remembered for the tab and kept in the notebook. Every fault is a code. The text may
 * be that of a frame (frames.ts): to the reader, and to all that is kept, it is the page's.
 */
import { contextsOf, dismissedIn } from '../../lib/dismissals';
import type { CheckAnswer, ErrorCode, PageOrder } from '../../lib/messages';
import type { ClaimContext } from '../../lib/model/dismissal';
import { groupOf } from '../../lib/model/measure';
import type { Article, Report } from '../../lib/model/report';
import { setMissed } from '../../lib/notebook/missed';
import { keepPage } from '../../lib/notebook/pages';
import { MAX_TEXT } from '../../lib/read-message';
import { loadDismissals } from '../../lib/settings';
import { showCount } from './badge';
import { checkArticle } from './dataset';
import { claimStory } from './frames';
import { mayNote, noteFigures } from './notebook';
import { orderOf } from './order';
import { tellPage } from './running';
import { siteInfo } from './site-info';
import { amend, forget, recall, remember, type TabRecord } from './tab-memory';
import { reading, withoutHash } from './tab-state';
import { within } from './within';

/** A page does not wait longer for a store that is slow, or that another version of ours holds. */
const PATIENCE_MS = 2000;

/** The page a message came from. */
export interface Sender {
  tabId: number;
  url: string;
  /** Nothing of a private window is written to disk. */
  isPrivate: boolean;
  /** The frame of it that the message came from; undefined: the page itself. */
  frame?: number;
}

/** A page has begun: what is to be done there. */
export async function orderFor({ tabId, url, frame }: Sender): Promise<PageOrder> {
  const site = await siteInfo(url);
  const state = site?.state ?? 'off';
  if (frame !== undefined) {
    // Another document in the frame that had the story.
    await amend(tabId, (before) =>
      before.story === frame ? { ...before, story: undefined, outcome: { status: 'nothing' } } : before,
    );
    return orderOf(state);
  }
  if (state === 'off') await forget(tabId);
  else await remember(tabId, reading(url, false));
  await showCount(tabId, 0);
  return orderOf(state);
}

export async function readPage(sender: Sender, article: Article): Promise<CheckAnswer> {
  if (sender.frame !== undefined && !(await claimStory(sender))) return { ok: false, error: 'unexpected' };
  const read = await checked(article);
  if ('error' in read) {
    await noteOutcome(sender, { status: 'error', error: read.error }, 0);
    return { ok: false, error: read.error };
  }
  const contexts = contextsOf(article.text, read.claims);
  const site = (await siteInfo(sender.url))?.domain ?? '';
  const aside = dismissedIn(read, contexts, site, await loadDismissals());
  const outcome = await kept(sender, article, read, aside);
  const readAt = await noteOutcome(sender, outcome, read.claims.length - aside.length, contexts);
  const starts = read.claims.map(({ start }) => start);
  const ends = read.claims.map(({ end }) => end);
  const statuses = read.claims.map(({ status }) => status);
  const groups = read.claims.map(({ measure }) => groupOf(measure));
  return { ok: true, reading: { readAt, starts, ends, statuses, groups, aside } };
}

/** A text's report, or why there is none. */
export async function checked(article: Article): Promise<Report | { error: ErrorCode }> {
  if (article.text.length > MAX_TEXT) return { error: 'too-large' };
  if (article.text.trim() === '') return { error: 'empty-page' };
  try {
    return await checkArticle(article);
  } catch (error) {
    console.error(error);
    const isData = error instanceof Error && error.name === 'DatasetError';
    return { error: isData ? 'data-damaged' : 'unexpected' };
  }
}

async function kept(
  sender: Sender,
  article: Article,
  report: Report,
  aside: readonly number[],
): Promise<TabRecord['outcome']> {
  if (report.claims.length === 0) return { status: 'nothing' };
  if (!(await mayNote(sender))) return { status: 'held', report };
  try {
    const page = { url: withoutHash(sender.url), readAt: new Date().toISOString(), report };
    const readAt = await within(PATIENCE_MS, keepPage(page));
    await within(PATIENCE_MS, noteFigures(sender, article, report, aside)).catch(() => undefined);
    return { status: 'kept', readAt, count: report.claims.length };
  } catch (error) {
    // The notebook misses a page, and says so there; the reader misses nothing.
    console.warn(error);
    await setMissed(true);
    return { status: 'held', report };
  }
}

/** Remembers what came of a page, and shows the count. @returns what names the reading */
export async function noteOutcome(
  { tabId, url, frame }: Sender,
  outcome: TabRecord['outcome'],
  count: number,
  contexts: ClaimContext[] = [],
): Promise<string> {
  const before = await recall(tabId);
  const same = before?.url === withoutHash(url) ? before : null;
  const isNothing = outcome.status === 'nothing';
  if (frame === undefined && same?.story !== undefined) {
    // The page itself has been read again, with nothing new.
    if (isNothing) return same.at;
    await tellPage(tabId, { type: 'site-state', state: 'off' }, same.story);
  }
  const record: TabRecord = {
    ...reading(url, same?.asked ?? false),
    contexts,
    outcome,
    ...(same?.frames && { frames: same.frames }),
    ...(!isNothing && { story: frame }),
  };
  await remember(tabId, record);
  await showCount(tabId, count);
  return record.at;
}
