/**
 * Frames of a page's own origin: where the page itself has nothing, a story may stand in one of them. In: what page and
 * frames tell. Out: our script in the frames, and one of them as the tab's story: the first that has figures.
 *
 * A frame is answered only while it is one that we have begun in for this very page (security.md).
 */
import type { ErrorCode } from '../../lib/messages';
import { orderOf } from './order';
import { noteOutcome, type Sender } from './read-page';
import { framesOf, runInFrames } from './running';
import { siteInfo } from './site-info';
import { amend, recall } from './tab-memory';

/** Pages of frames have some; more are not begun in. */
const MAX_FRAMES = 5;

export async function isBegunIn({ tabId }: Sender, frame: number): Promise<boolean> {
  return (await recall(tabId))?.frames?.includes(frame) ?? false;
}

/** Makes a frame's story the tab's; false where the page, or another frame, has one already. */
export async function claimStory({ tabId, frame }: Sender): Promise<boolean> {
  const record = await amend(tabId, (before) => {
    // A second script of ours in the page may have asked for its order after the first was done.
    const isFree = before.story === undefined && /^(?:nothing|reading)$/.test(before.outcome.status);
    return isFree ? { ...before, story: frame } : before;
  });
  return record?.story === frame;
}

/** @param hasFrames there is text in frames of the page's own origin */
export async function notePageNothing(page: Sender, error: ErrorCode | undefined, hasFrames: boolean): Promise<void> {
  const outcome = error ? ({ status: 'error', error } as const) : ({ status: 'nothing' } as const);
  const story = (await recall(page.tabId))?.story;
  if (page.frame !== undefined) {
    if (page.frame === story) await noteOutcome(page, outcome, 0);
    return;
  }
  const frames = hasFrames && !error ? (await framesOf(page.tabId)).slice(0, MAX_FRAMES) : [];
  // A story in a frame that is still there stays the tab's.
  if (story === undefined || !frames.includes(story)) {
    await amend(page.tabId, (before) => ({ ...before, story: undefined }));
    await noteOutcome(page, outcome, 0);
  }
  if (frames.length === 0) return;
  const record = await amend(page.tabId, (before) => ({ ...before, frames }));
  const state = (await siteInfo(page.url))?.state ?? 'off';
  await runInFrames(page.tabId, frames, record?.asked ? await orderOf(state) : undefined);
}
