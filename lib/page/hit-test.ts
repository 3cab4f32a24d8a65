/**
 * Which figure is under a point, and where a figure is on the screen. The pieces of each figure in; an index, or a
 * rectangle, out. `highlightsFromPoint` would tell, but only recent browsers have it.
 */
import type { Piece } from './text-map';

export interface HitTest {
  /** A figure may be pointed at from now on. */
  add(index: number, pieces: readonly Piece[]): void;
  /** The index of the figure under a point of the viewport. */
  at(x: number, y: number): number | null;
}

/** A pointer on the underline is on the figure. CSS pixels. */
const MARGIN = 3;

export function makeHitTest(): HitTest {
  const byNode = new Map<Node, { piece: Piece; index: number }[]>();
  /** Those that hold figures: browsers look into no others. */
  const roots = new Set<ShadowRoot>();
  return {
    add(index, pieces) {
      for (const piece of pieces) {
        const root = piece.node.getRootNode();
        if (root instanceof ShadowRoot) roots.add(root);
        const there = byNode.get(piece.node) ?? [];
        there.push({ piece, index });
        byNode.set(piece.node, there);
      }
    },
    at(x, y) {
      const node = nodeAt(x, y, [...roots]);
      // The nearest letter may be far: only what is drawn under the point counts.
      for (const { piece, index } of (node && byNode.get(node)) ?? []) {
        if (rectsOf(piece).some((rect) => isIn(rect, x, y))) return index;
      }
      return null;
    },
  };
}

/** A figure's line at a point, or its first line; null where it is not on the page any more. */
export function rectOf(pieces: readonly Piece[], x = Number.NaN, y = Number.NaN): DOMRect | null {
  const rects = pieces.flatMap(rectsOf);
  return rects.find((rect) => isIn(rect, x, y)) ?? rects[0] ?? null;
}

function nodeAt(x: number, y: number, shadowRoots: ShadowRoot[]): Node | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return position.offsetNode;
  // Chrome before 128; it does not look into shadow roots.
  return document.caretRangeFromPoint?.(x, y)?.startContainer ?? null;
}

function rectsOf(piece: Piece): DOMRect[] {
  // The page may have shortened or removed the text since.
  if (!piece.node.isConnected || piece.end > piece.node.length) return [];
  return [...rangeOf(piece).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** As much of a piece as its text node still has. */
export function rangeOf({ node, start, end }: Piece): Range {
  const range = document.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + MARGIN;
}
