/**
 * From a text back to the page: what was built and a stretch of its text in, pieces of text nodes out:
 * "[92.05 percent]" is "92" of one node, ".05 percent" of the next.
 */
import type { Built } from './text-builder';
import type { Piece } from './text-map';

/** The pieces that stand for a stretch of the text. */
export function locate({ starts, pieces }: Built, start: number, end: number): Piece[] {
  // The last piece that begins at or before `start`.
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const found: Piece[] = [];
  for (let i = low; i < pieces.length && starts[i]! < end; i++) {
    const { node, start: from, end: to } = pieces[i]!;
    const begin = starts[i]!;
    const piece = { node, start: from + Math.max(0, start - begin), end: Math.min(to, from + end - begin) };
    if (piece.start < piece.end) found.push(piece);
  }
  return found;
}
