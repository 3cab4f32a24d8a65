/**
 * One string for many text nodes, and the way back. The parts of a story in; its text out, as a reader sees it, with
 * `locate`, which gives the pieces of text nodes that a stretch of it came from:
 *   <h1>Final count</h1><p>He won <b>92</b>.05 per&shy;cent</p>
 *   "Final count\n\nHe won [92.05 percent]"  ->  "92" of one node, ".05 per" and "cent" of the next.
 *
 * Offsets are kept apart from Ranges: a Range follows every edit of the page and makes each of them slower.
 */
import type { Test } from './junk';
import { locate } from './locate';
import { atOnce } from './slices';
import { BLOCK, type Built, makeTextBuilder } from './text-builder';
import { walkText } from './walk-text';

/** A piece of a text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

export interface TextMap {
  text: string;
  /** The pieces that stand for text.slice(start, end), in order; breaks between paragraphs stand for none. */
  locate(start: number, end: number): Piece[];
  /** The text was longer than the limit and is cut. */
  cut: boolean;
  built: Built;
}

/** An earlier text of the same parts, and what has changed since: elements, with all that are around them. */
export interface Since {
  map: TextMap;
  changed: ReadonlySet<Node>;
}

/**
 * @param parts elements, each a paragraph or more; one that stands inside a later one is not read again there
 * @param limit of the text, in UTF-16 units
 */
export function mapText(parts: readonly Element[], leaveOut: Test, limit = Number.POSITIVE_INFINITY): TextMap {
  return atOnce(mapTextSteps(parts, leaveOut, limit));
}

/**
 * The same in steps, for long texts. The page may change between two of them: it is read again then.
 * @param since only what has changed is looked at
 */
export function* mapTextSteps(
  parts: readonly Element[],
  leaveOut: Test,
  limit: number,
  since?: Since,
): Generator<void, TextMap> {
  const builder = makeTextBuilder(limit);
  const done = new Set<Element>();
  for (const part of parts) {
    builder.pause(BLOCK);
    // What stands beside the story's own element is not watched.
    const known = part === parts.at(-1) ? since : undefined;
    const blocks = new Map(known?.map.built.blocks.map((block) => [block.element, block]));
    const isKnown = (element: Element) => {
      const block = known?.changed.has(element) ? undefined : blocks.get(element);
      if (block) builder.again(block, known!.map.built);
      return block !== undefined;
    };
    yield* walkText(
      part,
      (element, localName, isPlain) => done.has(element) || leaveOut(element, localName, isPlain),
      builder,
      isKnown,
    );
    done.add(part);
  }
  const built = builder.finish();
  return { text: built.text, locate: (start, end) => locate(built, start, end), cut: builder.isFull(), built };
}
