/**
 * The hover card of one figure. In: the report and the figure's place in it, the words, what its foot can do.
 * Out: an element for a shadow root whose sheet is `cardStyle`. Where it stands, when it opens and closes is the
 * caller's: the card holds no listener but those of its own buttons.
 */
import type { Report } from '../../lib/model/report';
import { claimTitle } from '../names';
import { claimedQuantity } from '../numbers';
import { claimSentence } from '../sentence/sentence';
import { whyLines } from '../sentence/why';
import type { Text } from '../text';
import { element } from './element';
import { tellingRows } from './rows';

export interface CardActions {
  /** Opens the list of all figures; left out where the browser cannot. */
  allFigures?: () => void;
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

export function buildCard(report: Report, index: number, t: Text, actions: CardActions): HTMLElement | null {
  const claim = report.claims[index];
  if (!claim) return null;
  const lines = whyLines(claim, t).flatMap(({ field, understood, words }) => [
    element('dt', {}, field),
    element('dd', {}, `${understood} `, element('span', { class: 'faint' }, words)),
  ]);
  const why = element('dl', { id: 'why', hidden: '' }, ...lines);
  const whyButton = button(
    t('why_this_match'),
    () => {
      why.hidden = !why.hidden;
      whyButton.setAttribute('aria-expanded', String(!why.hidden));
    },
    { 'aria-expanded': 'false', 'aria-controls': 'why' },
  );
  const checks = report.checks
    .filter((check) => check.claims.includes(index))
    .map((check) => element('p', { class: 'check' }, t(check.holds ? 'check_holds' : 'check_fails', check.working)));
  return element(
    'section',
    { class: 'card', role: 'dialog', 'aria-label': t('card_label', claimedQuantity(claim, t)), tabindex: '-1' },
    element('p', { class: 'sentence' }, claimSentence(claim, t)),
    element(
      'p',
      { class: 'title' },
      element('span', { class: claim.status === 'found' ? 'mark dotted' : 'mark' }, claimedQuantity(claim, t)),
      ` ${claimTitle(claim, t)}`,
    ),
    tellingRows(claim, t),
    ...checks,
    why,
    element(
      'footer',
      {},
      whyButton,
      actions.allFigures && button(t('all_figures'), actions.allFigures),
      actions.turnOff && button(t('turn_off_here'), actions.turnOff),
      actions.close && button(t('close'), actions.close),
    ),
  );
}
