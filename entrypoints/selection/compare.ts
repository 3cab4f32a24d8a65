/**
 * From a selection to its card. The page's selection in (or, in a field, where scripts see none, the words that the
 * menu was opened on); a card at the selection out, with the figure or with words that there is none.
 */
import { drawCard } from '../../components/hover-card/card';
import { cardStyle } from '../../components/hover-card/style';
import type { CardView } from '../../components/hover-card/view';
import type { SelectionAnswer } from '../../lib/messages';
import { makeCardFrame } from '../../lib/page/card';
import { readSelection, type SelectedText } from '../../lib/page/selection';
import { ask } from '../page/line';

/** What is left in our own world of the page: the words of the menu, and the way to close a card that still shows. */
interface OurWorld {
  secondSourceWords?: string;
  secondSourceSelection?: () => void;
}

const world = globalThis as OurWorld;

export async function compareSelection(): Promise<void> {
  world.secondSourceSelection?.();
  const words = world.secondSourceWords ?? '';
  delete world.secondSourceWords;
  const selection = document.getSelection();
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  const texts = range ? readSelection(document, range) : [];
  if (texts.length === 0) texts.push({ article: { text: words }, start: 0, end: words.length });
  const view = await compare(texts);
  if (view) show(view, () => placeOf(range));
}

/** The first text in which the selection is a figure decides; else what was said of the last. */
async function compare(texts: readonly SelectedText[]): Promise<CardView | null> {
  let view: CardView | null = null;
  for (const text of texts) {
    const answer = await ask<SelectionAnswer<CardView>>({ type: 'check-selection', ...text });
    view = answer?.view ?? view;
    if (answer?.found) break;
  }
  return view;
}

/** The selection's first line; in a field, the field. */
function placeOf(range: Range | null): DOMRect | null {
  const rects = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  return rects[0] ?? document.activeElement?.getBoundingClientRect() ?? null;
}

function show(view: CardView, place: () => DOMRect | null): void {
  const frame = makeCardFrame(cardStyle);
  const control = new AbortController();
  const close = () => {
    control.abort();
    frame.hide();
    delete world.secondSourceSelection;
  };
  world.secondSourceSelection = close;
  const onPress = (event: Event) => {
    if (!frame.owns(event)) close();
  };
  window.addEventListener('pointerdown', onPress, {
    capture: true,
    passive: true,
    signal: control.signal,
  });
  frame.show(drawCard(view, { close }), place, true, close);
}
