/**
 * Puts a text together from pieces of text nodes and breaks, and remembers which stretch came from where.
 * In: "92" of one node, ".05 per" and "cent" of another. Out: "92.05 percent" with three pieces.
 */
import { splitText } from './split-text';
import type { Piece } from './text-map';
import type { TextSink } from './walk-text';

/** What can stand between two words, from the weakest: the strongest of several wins. */
const BREAKS = { inline: '', space: ' ', cell: '\t', row: '\n', block: '\n\n' };
export type Break = keyof typeof BREAKS;
const RANKS = { inline: 0, space: 1, cell: 2, row: 3, block: 4 };

/** What was built, and how. */
export interface Built {
  text: string;
  pieces: readonly Piece[];
  /** Where each piece begins in the text. */
  starts: readonly number[];
  /** Which pieces are a block's. */
  blocks: ReadonlyMap<Element, [from: number, to: number]>;
  /** Elements with text that are not on the page now: "read more" may bring them. */
  hidden: readonly Element[];
  /** Open shadow roots that parts of it stand in. */
  roots: readonly ShadowRoot[];
}

/** Articles have some; a page that hides more of its text shows it by other means. */
const MAX_HIDDEN = 100;
/** Charts and tables of an article; more are not watched. */
const MAX_ROOTS = 50;

export interface TextBuilder extends TextSink {
  /** A block as an earlier text has it; false where that has none. A block's text is the same whatever is around it. */
  again(element: Element, earlier: Built): boolean;
  finish(): Built;
}

/** @param limit of the text, in UTF-16 units; a node is taken whole */
export function makeTextBuilder(limit: number): TextBuilder {
  const strings: string[] = [];
  const pieces: Piece[] = [];
  /** Where each piece begins in the text. */
  const starts: number[] = [];
  const blocks = new Map<Element, [from: number, to: number]>();
  const hidden: Element[] = [];
  const roots: ShadowRoot[] = [];
  let length = 0;
  let waiting: Break = 'inline';
  let lineEnded = false;
  /** The white space that a single space stands for. */
  let space: Piece | null = null;

  const push = (text: string) => {
    if (text !== '') strings.push(text);
    length += text.length;
  };
  const put = ({ node, start, end }: Piece, text: string) => {
    const last = pieces.at(-1);
    const lastEnd = (starts.at(-1) ?? 0) + (last ? last.end - last.start : 0);
    // Only where the text, too, goes on without a break.
    if (last?.node === node && last.end === start && lastEnd === length) last.end = end;
    else {
      starts.push(length);
      pieces.push({ node, start, end });
    }
    push(text);
  };
  /** What stood between the last words and these. */
  const begin = () => {
    if (length > 0) push(BREAKS[waiting]);
    waiting = 'inline';
    lineEnded = false;
  };
  const words = (piece: Piece) => {
    if (length > 0 && waiting === 'space' && space) {
      put(space, ' ');
      waiting = 'inline';
    }
    begin();
    put(piece, piece.node.data.slice(piece.start, piece.end));
  };
  const pause = (size: Break) => {
    if (RANKS[size] > RANKS[waiting]) waiting = size;
  };
  const endLine = () => {
    pause(lineEnded ? 'block' : 'row');
    lineEnded = true;
  };

  return {
    isFull: () => length > limit,
    pause,
    endLine,
    add(node, keepsLines) {
      for (const { start, end, kind } of splitText(node.data)) {
        if (kind === 'words') words({ node, start, end });
        else if (kind === 'line' && keepsLines()) endLine();
        else {
          if (waiting === 'inline') space = { node, start, end: start + 1 };
          pause('space');
        }
      }
    },
    hidden(element) {
      if (hidden.length < MAX_HIDDEN && element.textContent?.trim()) hidden.push(element);
    },
    root(root) {
      if (roots.length < MAX_ROOTS) roots.push(root);
    },
    block(element) {
      const from = pieces.length;
      return () => blocks.set(element, [from, pieces.length]);
    },
    again(element, earlier) {
      const [from, to] = earlier.blocks.get(element) ?? [0, -1];
      if (to < from) return false;
      if (to > from) {
        begin();
        const start = earlier.starts[from]!;
        const shift = length - start;
        for (let at = from; at < to; at++) {
          starts.push(earlier.starts[at]! + shift);
          pieces.push(earlier.pieces[at]!);
        }
        const last = earlier.pieces[to - 1]!;
        push(earlier.text.slice(start, earlier.starts[to - 1]! + last.end - last.start));
      }
      blocks.set(element, [pieces.length - (to - from), pieces.length]);
      return true;
    },
    finish: () => ({ text: strings.join(''), starts, pieces, blocks, hidden, roots }),
  };
}

/** The pieces that stand for a stretch of the text. */
export function locate({ starts, pieces }: Built, start: number, end: number): Piece[] {
  // The last piece that begins at or before `start`.
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found: Piece[] = [];
  for (let i = low; i < pieces.length && (starts[i] ?? 0) < end; i++) {
    const { node, start: from, end: to } = pieces[i]!;
    const begin = starts[i] ?? 0;
    const piece = { node, start: from + Math.max(0, start - begin), end: Math.min(to, from + end - begin) };
    if (piece.start < piece.end) found.push(piece);
  }
  return found;
}
