/**
 * The hover card of one figure as an element. In: its view (plain data), what its foot can do. Out: an element for a
 * shadow root whose sheet is `cardStyle`. Where it stands, when it opens and closes is the caller's: the card holds no
 * listener but those of its own buttons.
 */
import { element } from './element';
import { alsoReadElement } from './own-note';
import { tableElement } from './rows';
import type { CardView } from './view';

export interface CardActions {
  /** Opens the list of all figures; left out where the browser cannot. */
  allFigures?: () => void;
  /** "Not this" (and back, with `again`); answers whether it was kept. */
  setAside?: (again: boolean) => Promise<boolean>;
  /** Turns the site off. */
  turnOff?: () => void;
  close?: () => void;
}

function button(words: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', (event) => {
    // A page's own handlers must not take a click on the card for one on the text below it.
    event.stopPropagation();
    act();
  });
  return made;
}

export function drawCard(view: CardView, actions: CardActions): HTMLElement {
  const { words } = view;
  const lines = view.why.flatMap((line) => [
    element('dt', {}, line.field),
    element('dd', {}, `${line.understood} `, element('span', { class: 'faint' }, line.words)),
  ]);
  const why = element('dl', { id: 'why', hidden: '' }, ...lines);
  const toggle = () => {
    why.hidden = !why.hidden;
    whyButton.setAttribute('aria-expanded', String(!why.hidden));
  };
  const whyButton = button(words.why, toggle, { 'aria-expanded': 'false', 'aria-controls': 'why' });
  const { setAside } = actions;
  const close = () => actions.close && button(words.close, actions.close, { class: 'close' });
  /** Where the browser refused to keep a choice. */
  const refused = element('p', { class: 'faint', role: 'status', hidden: '' });
  /** The card gives way to a word and the way back. */
  const notThis = async () => {
    if (!(await setAside?.(false))) {
      refused.hidden = false;
      refused.textContent = words.notAside;
      return;
    }
    const undo = async () => {
      if (await setAside?.(true)) card.replaceChildren(...whole);
      card.focus();
    };
    card.replaceChildren(
      element('p', { class: 'sentence', role: 'status' }, words.aside),
      element('footer', {}, element('div', {}, button(words.undo, undo), close())),
    );
    card.querySelector('button')?.focus();
  };
  const card = element(
    'section',
    {
      class: 'card',
      role: 'dialog',
      lang: view.language,
      dir: view.direction,
      'aria-label': words.label,
      tabindex: '-1',
    },
    element('p', { class: 'sentence' }, view.sentence),
    element(
      'p',
      { class: 'title' },
      view.figure && element('span', { class: view.dotted ? 'mark dotted' : 'mark' }, view.figure),
      ` ${view.title}`,
    ),
    view.table && tableElement(view.table, words),
    ...view.alsoRead.map(alsoReadElement),
    ...view.checks.map((check) => element('p', { class: 'check' }, check)),
    why,
    refused,
    element(
      'footer',
      {},
      // Of this figure; of the page. Where they need two lines, they part here.
      element('div', {}, lines.length > 0 && whyButton, setAside && button(words.notThis, notThis)),
      element(
        'div',
        {},
        actions.allFigures && button(words.all, actions.allFigures),
        actions.turnOff && button(words.off, actions.turnOff),
        close(),
      ),
    ),
  );
  const whole = [...card.childNodes];
  return card;
}
