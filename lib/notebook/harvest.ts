/**
 * Notes of a page that version 1 of the store had kept. In: a stored page (from a disk: it may be anything). Out: notes
 * of its compared figures, without sentences, which version 1 did not keep; none where the page cannot be read.
 */
import type { Note } from '../model/note';
import type { KeptPage } from './database';
import { distinct, notesOf } from './note-page';
import { isNote } from './read-note';

export function notesOfKeptPage({ url, readAt, report }: KeptPage): Note[] {
  try {
    const page = { report, address: url, readAt, enough: Number.POSITIVE_INFINITY, sentenceOf: () => '' };
    return distinct(notesOf(page)).filter(isNote);
  } catch {
    // One damaged page must not keep the store from opening; it stays where it is.
    return [];
  }
}
