/** Cards from the background: a reading and a figure's place in it in; the card as plain data out, null where it is gone. */
import type { CardView } from '../../components/hover-card/view';
import { ask } from './line';

/** The last card asked for: the pointer's rest and the opening ask for the same one. */
let last: { key: string; view: Promise<CardView | null> } | null = null;

export function fetchCard(readAt: string, claim: number): Promise<CardView | null> {
  const key = `${readAt} ${claim}`;
  if (last?.key === key) return last.view;
  const view = ask<CardView>({ type: 'card', readAt, claim });
  last = { key, view };
  // Nothing is kept of a background that could not answer.
  void view.then((answer) => {
    if (!answer && last?.view === view) last = null;
  });
  return view;
}
