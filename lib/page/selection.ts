/**
 * What the reader has selected, within the text around it. A document and the selected range in; texts to have read,
 * each with the place of the selection in it, out, the one with more around it first:
 *   "In Baku, [92.05] percent…" -> the story with start 812, end 817; then its paragraph alone with start 9, end 14.
 */
import type { Article } from '../model/report';
import { noTextIn } from './junk';
import { readPageFacts } from './page-facts';
import { readStory } from './read-story';
import { mapText, type Piece, type TextMap } from './text-map';

export interface SelectedText {
  article: Article;
  /** Half-open UTF-16 offsets of the selected words in the article's text. */
  start: number;
  end: number;
}

/** Longest text around a selection where there is no story, UTF-16 units: a long paragraph, a table. */
const MAX_AROUND = 20_000;

/** Empty where nothing of what is selected shows as text. */
export function readSelection(document: Document, range: Range): SelectedText[] {
  const story = readStory(document);
  const { lang, date, url, titles } = readPageFacts(document);
  const block = blockOf(range);
  const around = block && mapText([block], noTextIn(document), MAX_AROUND);
  const texts: { article: Article; map: TextMap }[] = [
    ...(story && !story.map.cut ? [story] : []),
    ...(around ? [{ article: { lang, date, url, title: titles[0], text: around.text }, map: around }] : []),
  ];
  return texts.flatMap(({ article, map }) => {
    const span = spanOf(range, map);
    return span ? [{ article, ...span }] : [];
  });
}

/** The nearest element around all of the range that makes a block of its own: paragraph, cell, heading. */
function blockOf(range: Range): Element | null {
  const common = range.commonAncestorContainer;
  let up = common instanceof Element ? common : common.parentElement;
  while (up?.parentElement && /^(?:inline|contents|ruby)/.test(getComputedStyle(up).display)) up = up.parentElement;
  return up;
}

/** Where the pieces of text that a range covers stand in the text; null where it covers none. */
export function spanOf(range: Range, map: TextMap): { start: number; end: number } | null {
  let first: number | null = null;
  let last = 0;
  let at = 0;
  for (const piece of map.locate(0, map.text.length)) {
    const data = piece.node.data.slice(piece.start, piece.end);
    // Between two pieces stand breaks alone; white space of the page stands as one space.
    if (data.trim() !== '') at = map.text.indexOf(data, at);
    const covered = coveredBy(range, piece);
    if (covered) {
      first ??= at + covered.start;
      last = at + covered.end;
    }
    at += data.length;
  }
  return first === null ? null : { start: first, end: last };
}

/** The part of a piece that a range covers, counted from the piece's start. */
function coveredBy(range: Range, { node, start, end }: Piece): { start: number; end: number } | null {
  if (!range.intersectsNode(node)) return null;
  const from = range.startContainer === node ? Math.max(start, range.startOffset) : start;
  const to = range.endContainer === node ? Math.min(end, range.endOffset) : end;
  return from < to ? { start: from - start, end: to - start } : null;
}
