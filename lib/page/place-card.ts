/**
 * Where the hover card stands. The figure's rectangle, the card's size and the viewport in; the card's corner and
 * greatest height out: below the figure where there is room, else above, always in view. CSS pixels of the viewport.
 */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between figure and card: small enough for the pointer to cross within the time the card stays. */
const GAP = 6;
/** Between card and edge of the viewport. */
const EDGE = 8;
/** A lower card could not be read: then it covers the figure. */
const MIN_HEIGHT = 120;

export function placeCard(
  figure: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): Placed {
  const below = view.height - EDGE - (figure.top + figure.height + GAP);
  const above = figure.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const room = Math.min(isBelow ? below : above, view.height - 2 * EDGE);
  const height = Math.min(card.height, Math.max(room, MIN_HEIGHT));
  const top = isBelow ? figure.top + figure.height + GAP : figure.top - GAP - height;
  return {
    left: clamp(figure.left, EDGE, view.width - EDGE - card.width),
    // A figure scrolled out of view keeps its card at the edge.
    top: clamp(top, EDGE, view.height - EDGE - height),
    maxHeight: height,
  };
}

/**
 * What shows of a frame's window in the window around it, in the frame's own coordinates; all of it where none shows.
 * @param own the frame's window
 * @param frame where the frame is in the window around it, which has that width and height
 */
export function shownPart(own: DOMRectReadOnly, frame: Box, width: number, height: number): DOMRectReadOnly {
  const [left, top] = [Math.max(0, -frame.left), Math.max(0, -frame.top)];
  const right = Math.min(own.width, width - frame.left);
  const bottom = Math.min(own.height, height - frame.top);
  return right > left && bottom > top ? new DOMRectReadOnly(left, top, right - left, bottom - top) : own;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
