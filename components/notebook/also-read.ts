/**
 * What the reader has read elsewhere for a figure of the page: the reader's own notebook, never a source.
 * In: the figure, what the notebook has of it. Out: lines that can travel in a message: "You also read 190
 * (report.az, 3 Feb)", with the outlets as links.
 */
import type { AlsoRead } from '../../lib/model/note';
import type { ReportedClaim } from '../../lib/model/report';
import { readDay } from '../dates';
import { webAddress } from '../link';
import { claimedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import type { Text } from '../text';

export interface AlsoReadLine {
  before: string;
  /** Outlet and day; `href` is null where the address is none. */
  outlets: { words: string; href: string | null }[];
  after: string;
  /** Another number than the page's, for the same point of the count. */
  differs: boolean;
}

/** Stands for the outlets while a sentence is put together; no text of ours or of a page has it. */
const PLACE = '\ue000';

export function alsoReadLines(
  claim: ReportedClaim,
  also: AlsoRead | undefined,
  t: Text,
  now = new Date(),
): AlsoReadLine[] {
  return (also?.values ?? []).map(({ notes, differs, more, samePassage }) => {
    const value = claimedQuantity(notes[0]!, t);
    const stage = stageWords(notes[0]!, t);
    const isTold = stage === '' || stage === stageWords(claim, t);
    const line = isTold ? t('also_read', value, PLACE) : t('also_read_stage', value, stage, PLACE);
    const [before = '', end = ''] = line.split(PLACE);
    // One report printed twice is one voice: said where it is so of all outlets that are named.
    const after = samePassage > 0 && samePassage === notes.length + more ? `${end} ${t('also_read_passage')}` : end;
    return {
      before,
      outlets: notes.map(({ site, readAt, url }) => ({
        words: t('also_read_outlet', site, readDay(readAt, now, t)),
        href: webAddress(url),
      })),
      after: more > 0 ? `${t.count('also_read_more', more)}${after}` : after,
      differs,
    };
  });
}

/** The line as plain words, where no link can stand. */
export function plainLine({ before, outlets, after }: AlsoReadLine): string {
  return before + outlets.map(({ words }) => words).join('; ') + after;
}
