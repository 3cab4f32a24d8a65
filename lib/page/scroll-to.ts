/** Brings a figure into view, in whatever scrolls around it. Its piece of text in; nothing out. */
import { rangeOf } from './hit-test';
import type { Piece } from './text-map';

export function scrollTo(piece: Piece): void {
  const parent = piece.node.parentElement;
  if (!parent) return;
  // Every scroller around it; at once: the card is placed by where the figure is then.
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph centred may leave its figure outside.
  const { top, bottom } = rangeOf(piece).getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
}
