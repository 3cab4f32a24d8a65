/**
 * Which pages carry one passage: the same report of an agency, printed by several outlets. In: a page's address and the
 * fingerprints of its text, by which no text can be read back. Out: the passage's key, the same for each of those
 * pages: the address of the one that was read first.
 */
import { siteOfAddress } from './address';
import { openNotebook } from './database';
import { notebookError } from './fault';

export interface PassagePage {
  /** As its notes have it. */
  url: string;
  /** ISO instant, UTC. */
  readAt: string;
  /** Fingerprints of its text (lib/matching/same-passage.ts). */
  marks: readonly number[];
}

/** `sharedPassages` of lib/matching, handed in: whether two texts are one report. */
export type AreOne = (a: ArrayLike<number>, b: ArrayLike<number>) => boolean;

/** Fingerprints kept of a page: some eight thousand words, at four bytes each. */
const MAX_MARKS = 4000;
/** Pages of which fingerprints are kept, some kilobytes each; those read longest ago go. */
const MAX_PAGES = 2000;
/** Pages that a page is set against: those that have figures of the same quantities. */
const MAX_COMPARED = 40;

/**
 * Keeps a page's fingerprints. Rejects with a NotebookError where the browser refuses.
 * @param quantities keys of its figures: a page that has none of them carries no passage of it that matters here
 */
export async function keepPassages(
  { url, readAt, marks }: PassagePage,
  quantities: Iterable<string>,
  areOne: AreOne,
  most = MAX_PAGES,
): Promise<string> {
  try {
    const change = (await openNotebook()).transaction(['notes', 'passages'], 'readwrite');
    change.done.catch(() => undefined);
    const kept = marks.slice(0, MAX_MARKS);
    const passages = change.objectStore('passages');
    const index = change.objectStore('notes').index('quantity');
    // Its own first: read anew, it keeps its key as long as it is the same text.
    const others = new Set([url]);
    for (const quantity of quantities) {
      if (others.size > MAX_COMPARED) break;
      for (const key of await index.getAllKeys(quantity, MAX_COMPARED)) others.add(key[0]);
    }
    let passage = url;
    for (const other of others) {
      const page = siteOfAddress(other) === siteOfAddress(url) && other !== url ? undefined : await passages.get(other);
      if (!page || !areOne(kept, page.marks)) continue;
      passage = page.passage;
      break;
    }
    await passages.put({ url, readAt, marks: Uint32Array.from(kept), passage });
    let extra = (await passages.count()) - most;
    for (let old = await passages.index('readAt').openCursor(); old && extra > 0; extra--) {
      await old.delete();
      old = await old.continue();
    }
    await change.done;
    return passage;
  } catch (error) {
    throw notebookError(error);
  }
}

/** The key of the passage that a page carries; undefined where its fingerprints are not kept. */
export async function passageOf(url: string): Promise<string | undefined> {
  try {
    return (await (await openNotebook()).get('passages', url))?.passage;
  } catch (error) {
    throw notebookError(error);
  }
}
