/**
 * The notebook follows "not this" and its undo. In: a page as it was read, which of its figures are set aside now, the
 * figure that was set aside or came back. Out: what the page is noted to give for that figure's quantity, put right.
 * Notes of the site's other pages stay as they are until those are read again.
 */
import { ENOUGH } from '../../lib/matching/link';
import type { Report } from '../../lib/model/report';
import { readingMoment } from '../../lib/notebook/clock';
import { distinct, notesOf, setAsideOf } from '../../lib/notebook/note-page';
import { keepNotes, removeNotes } from '../../lib/notebook/notes';
import { passageOf } from '../../lib/notebook/passages';
import { boundedSentence } from '../../lib/notebook/sentence';
import { mayNote } from './notebook';
import { within } from './within';

/** The card does not wait longer for a store that is slow, or that another version of ours holds. */
const PATIENCE_MS = 1000;

interface ReadFigures {
  report: Report;
  /** By the figures' places, as far as known. */
  sentences: readonly string[];
  /** Places of figures set aside, after the choice just made. */
  aside: readonly number[];
}

/** Nothing is done for a private window; no fault of the notebook's reaches the choice. */
export async function noteAgain(
  { url, isPrivate }: { url: string; isPrivate: boolean },
  { report, sentences, aside }: ReadFigures,
  figure: number,
): Promise<void> {
  if (isPrivate) return;
  const page = {
    report,
    address: url,
    readAt: readingMoment(new Date(), report.dataDate),
    enough: ENOUGH,
    sentenceOf: ({ text }: { text: string }, index: number) => sentenceWith(text, sentences[index] ?? ''),
  };
  const own = notesOf({ ...page, aside: [] }).get(figure);
  if (!own) return;
  const left = distinct(notesOf({ ...page, aside })).filter(
    ({ quantity, stand }) => quantity === own.quantity && stand === own.stand,
  );
  const put = async () => {
    if (await mayNote({ url, isPrivate })) {
      const passage = await passageOf(own.url);
      await keepNotes(left.map((note) => ({ ...note, ...(passage !== undefined && { passage }) })));
    }
    await removeNotes(setAsideOf({ ...page, aside }));
  };
  try {
    await within(PATIENCE_MS, put());
  } catch (error) {
    // The notebook is behind by one figure; the choice holds.
    console.warn(error);
  }
}

/** Cut around the figure to what a note may hold. */
function sentenceWith(figure: string, sentence: string): string {
  const start = Math.max(0, sentence.indexOf(figure));
  return boundedSentence(sentence, start, start + figure.length);
}
