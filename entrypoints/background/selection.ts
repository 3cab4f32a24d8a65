/**
 * "Compare this figure", in the menu on a selection: starts the script that reads it, and answers what that asks.
 * In: where the menu was opened; the selected words in their text. Out: a card. Nothing of it is kept.
 */
import { browser } from 'wxt/browser';
import { type CardView, cardView, noteView } from '../../components/hover-card/view';
import { underscored } from '../../components/text';
import type { SelectionAnswer } from '../../lib/messages';
import type { Article } from '../../lib/model/report';
import { browserText } from '../popup/browser-text';
import { openPopup } from './open-popup';
import { checked } from './read-page';

const ITEM = 'compare-selection';

/** Browsers keep the item; it is made anew with every version, in the words of the browser's language. */
export async function addMenu(): Promise<void> {
  const t = await browserText();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title: t('menu_compare'), contexts: ['selection'] });
}

interface Clicked {
  menuItemId: string | number;
  selectionText?: string;
  frameId?: number;
}

export async function onMenu({ menuItemId, selectionText = '', frameId = 0 }: Clicked, tabId?: number): Promise<void> {
  if (menuItemId !== ITEM || tabId === undefined) return;
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, func: leaveWords, args: [selectionText] });
    await browser.scripting.executeScript({ target, files: ['selection.js'] });
  } catch {
    // A page, or a frame of another site, that browsers keep closed: the popup says so.
    await openPopup(tabId);
  }
}

/** Runs in the page's tab, in our own world of it. */
function leaveWords(words: string): void {
  (globalThis as { secondSourceWords?: string }).secondSourceWords = words;
}

/** The card of the figure in a stretch of a text, compared ones first; or one that says there is none. */
export async function checkSelection(article: Article, start: number, end: number): Promise<SelectionAnswer<CardView>> {
  const t = await browserText();
  const report = await checked(article);
  if ('error' in report) return { found: false, view: noteView(t(`error_${underscored(report.error)}`), '', t) };
  const inside = report.claims.flatMap((claim, index) => (claim.start < end && claim.end > start ? [index] : []));
  const index = inside.find((each) => report.claims[each]?.status === 'compared') ?? inside[0];
  const view = index === undefined ? null : cardView(report, index, t);
  if (view) return { found: true, view };
  return { found: false, view: noteView(t('selection_nothing'), t('selection_looked_for'), t) };
}
