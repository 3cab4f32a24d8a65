/**
 * Puts a text together from pieces of text nodes and breaks, and remembers which stretch came from where.
 * In: "92" of one node, ".05 per" and "cent" of another. Out: "92.05 percent" with three pieces.
 */
import { splitText } from './split-text';
import type { Piece } from './text-map';
import type { TextSink } from './walk-text';

/** What can stand between two words, from the weakest: the strongest of several wins. */
export type Break = 0 | 1 | 2 | 3 | 4;
export const INLINE = 0;
export const SPACE = 1;
export const CELL = 2;
export const ROW = 3;
export const BLOCK = 4;
const BREAKS = ['', ' ', '\t', '\n', '\n\n'];

/** The pieces of a block, half-open. */
export interface Block {
  element: Element;
  from: number;
  to: number;
}

/** What was built, and how. */
export interface Built {
  text: string;
  pieces: readonly Piece[];
  /** Where each piece begins in the text. */
  starts: readonly number[];
  blocks: readonly Block[];
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
  /** A block as an earlier text has it. A block's text is the same whatever is around it. */
  again(block: Block, earlier: Built): void;
  finish(): Built;
}

/** @param limit of the text, in UTF-16 units; a node is taken whole */
export function makeTextBuilder(limit: number): TextBuilder {
  const strings: string[] = [];
  const pieces: Piece[] = [];
  /** Where each piece begins in the text. */
  const starts: number[] = [];
  const blocks: Block[] = [];
  const hidden: Element[] = [];
  const roots: ShadowRoot[] = [];
  let length = 0;
  let waiting: Break = INLINE;
  let lineEnded = false;
  /** What is read now. */
  let node: Text;
  /** The white space that a single space stands for. */
  let spaceIn: Text;
  let spaceAt = 0;
  let last: Piece | null = null;
  /** Where in the text it ends. */
  let lastEnd = 0;

  const push = (text: string) => {
    strings.push(text);
    length += text.length;
  };
  const put = (from: Text, start: number, text: string) => {
    // Only where the text, too, goes on without a break.
    if (last?.node === from && last.end === start && lastEnd === length) last.end += text.length;
    else {
      starts.push(length);
      last = { node: from, start, end: start + text.length };
      pieces.push(last);
    }
    push(text);
    lastEnd = length;
  };
  /** What stood between the last words and these. */
  const begin = () => {
    if (length > 0 && waiting > INLINE) push(BREAKS[waiting]!);
    waiting = INLINE;
    lineEnded = false;
  };
  const pause = (size: Break) => {
    if (size > waiting) waiting = size;
  };
  const endLine = () => {
    pause(lineEnded ? BLOCK : ROW);
    lineEnded = true;
  };
  const stretches = {
    words(text: string, start: number) {
      if (length > 0 && waiting === SPACE) {
        put(spaceIn, spaceAt, ' ');
        waiting = INLINE;
      }
      begin();
      put(node, start, text);
    },
    space(at: number) {
      if (waiting === INLINE) [spaceIn, spaceAt] = [node, at];
      pause(SPACE);
    },
    endLine,
  };

  return {
    isFull: () => length > limit,
    pause,
    endLine,
    add(text, keepsLines) {
      node = text;
      splitText(text.data, keepsLines, stretches);
    },
    hidden(element) {
      if (hidden.length < MAX_HIDDEN && element.textContent?.trim()) hidden.push(element);
    },
    root(root) {
      if (roots.length < MAX_ROOTS) roots.push(root);
    },
    block(element) {
      const block = { element, from: pieces.length, to: 0 };
      blocks.push(block);
      return block;
    },
    end(block) {
      block.to = pieces.length;
    },
    again({ element, from, to }, earlier) {
      if (to > from) {
        begin();
        const start = earlier.starts[from]!;
        const shift = length - start;
        for (let at = from; at < to; at++) {
          starts.push(earlier.starts[at]! + shift);
          pieces.push(earlier.pieces[at]!);
        }
        last = earlier.pieces[to - 1]!;
        push(earlier.text.slice(start, earlier.starts[to - 1]! + last.end - last.start));
        lastEnd = length;
      }
      blocks.push({ element, from: pieces.length - (to - from), to: pieces.length });
    },
    finish: () => ({ text: strings.join(''), starts, pieces, blocks, hidden, roots }),
  };
}
