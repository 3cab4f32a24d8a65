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
}

export class TextBuilder implements TextSink {
  private length = 0;
  private readonly strings: string[] = [];
  private readonly pieces: Piece[] = [];
  /** Where each piece begins in the text. */
  private readonly starts: number[] = [];
  private waiting: Break = 'inline';
  private lineEnded = false;
  /** The white space that a single space stands for. */
  private space: Piece | null = null;
  private readonly blocks = new Map<Element, [from: number, to: number]>();

  /** @param limit of the text, in UTF-16 units; a node is taken whole */
  constructor(private readonly limit: number) {}

  isFull(): boolean {
    return this.length > this.limit;
  }

  pause(size: Break): void {
    if (RANKS[size] > RANKS[this.waiting]) this.waiting = size;
  }

  /** The end of a line; two in a row make a paragraph. */
  endLine(): void {
    this.pause(this.lineEnded ? 'block' : 'row');
    this.lineEnded = true;
  }

  /** @param keepsLines whether line ends of the data show */
  add(node: Text, keepsLines: () => boolean): void {
    for (const { start, end, kind } of splitText(node.data)) {
      if (kind === 'words') this.words({ node, start, end });
      else if (kind === 'line' && keepsLines()) this.endLine();
      else {
        if (this.waiting === 'inline') this.space = { node, start, end: start + 1 };
        this.pause('space');
      }
    }
  }

  /** A block begins: gives what ends it. */
  block(element: Element): () => void {
    const from = this.pieces.length;
    return () => this.blocks.set(element, [from, this.pieces.length]);
  }

  /** A block as an earlier text has it; false where that has none. A block's text is the same whatever is around it. */
  again(element: Element, { text, starts, pieces, blocks }: Built): boolean {
    const [from, to] = blocks.get(element) ?? [0, -1];
    if (to < from) return false;
    if (to > from) {
      this.begin();
      const start = starts[from]!;
      const shift = this.length - start;
      for (let at = from; at < to; at++) {
        this.starts.push(starts[at]! + shift);
        this.pieces.push(pieces[at]!);
      }
      const last = pieces[to - 1]!;
      this.push(text.slice(start, starts[to - 1]! + last.end - last.start));
    }
    this.blocks.set(element, [this.pieces.length - (to - from), this.pieces.length]);
    return true;
  }

  finish(): Built {
    const { starts, pieces, blocks } = this;
    return { text: this.strings.join(''), starts, pieces, blocks };
  }

  /** What stood between the last words and these. */
  private begin(): void {
    if (this.length > 0) this.push(BREAKS[this.waiting]);
    this.waiting = 'inline';
    this.lineEnded = false;
  }

  private words(piece: Piece): void {
    if (this.length > 0 && this.waiting === 'space' && this.space) {
      this.put(this.space, ' ');
      this.waiting = 'inline';
    }
    this.begin();
    this.put(piece, piece.node.data.slice(piece.start, piece.end));
  }

  private put({ node, start, end }: Piece, text: string): void {
    const last = this.pieces.at(-1);
    const lastEnd = (this.starts.at(-1) ?? 0) + (last ? last.end - last.start : 0);
    // Only where the text, too, goes on without a break.
    if (last?.node === node && last.end === start && lastEnd === this.length) last.end = end;
    else {
      this.starts.push(this.length);
      this.pieces.push({ node, start, end });
    }
    this.push(text);
  }

  private push(text: string): void {
    if (text !== '') this.strings.push(text);
    this.length += text.length;
  }
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
