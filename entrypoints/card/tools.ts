/** The card of a figure on a page, with what its buttons do. A card as plain data in, an element out. */
import { drawCard } from '../../components/hover-card/card';
import type { CardView } from '../../components/hover-card/view';
import type { CardFrame } from '../../lib/page/card';
import { ask } from '../page/line';

/** What the page's script finds once the background has put us there. */
export interface CardTools {
  frame: CardFrame;
  /** @param readAt names the report whose figure it is */
  draw(view: CardView, readAt: string, claim: number, close: () => void): HTMLElement;
}

export const drawWithActions: CardTools['draw'] = (view, readAt, claim, close) => {
  void ask({ type: 'card-shown', claim });
  return drawCard(view, {
    close,
    allFigures: () => void ask({ type: 'all-figures' }),
    turnOff: () => void ask({ type: 'turn-off' }),
    setAside: async (again) => (await ask<unknown>({ type: 'set-aside', readAt, claim, again })) === true,
  });
};
