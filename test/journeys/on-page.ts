/** What journeys do on a page of ours, in a reader's terms: find words, see marks, point, read the card. */
import { placeOf, shownIn } from '../../scripts/browsers/look.mjs';
import { pause, until } from '../../scripts/browsers/until.mjs';
import type { PopupView, View } from './journey';
import { decodePng, ochreShare, type Place } from './pixels';

/** The story of the demo article without its lead, which repeats no figure. */
const STORY = 'article p:not(.lead)';
/** A highlighter's fill covers most of a figure; letters cover the rest. */
const MARKED = 0.2;
/** Where nothing is painted there is next to none: letters smoothed for the screen. */
const UNMARKED = 0.01;

export async function placeOn(view: View, words: string, within = STORY): Promise<Place> {
  const found = await view.run(placeOf, words, within);
  if (!found) throw new Error(`the page has no "${words}"`);
  return found;
}

/** The same once it stands still: a page that scrolls, or has a new size, moves for a while. */
export function placeAtRest(view: View, words: string): Promise<Place> {
  let seen = '';
  return until(`"${words}" to stand still`, async () => {
    const now = await placeOn(view, words);
    const before = seen;
    seen = JSON.stringify(now);
    return seen === before ? now : null;
  });
}

/** `mark`, `none`, or the share of ochre where it is neither. */
export async function paintOn(view: View, words: string, within?: string): Promise<string> {
  const where = await placeOn(view, words, within);
  const share = ochreShare(decodePng(await view.screenshot()), where);
  return share > MARKED ? 'mark' : share < UNMARKED ? 'none' : `ochre ${share.toFixed(2)}`;
}

export const untilMarked = (view: View, words: string, within?: string) =>
  until(`a mark on "${words}"`, async () => (await paintOn(view, words, within)) === 'mark');

export async function pointAt(view: View, { x, y, width, height }: Place): Promise<void> {
  await view.move(x + width / 2, y + height / 2);
}

/** Somewhere that has neither figure nor card. */
export const pointAway = (view: View) => view.move(5, 795);

/** The hover card as it stands on the screen; null where there is none. */
export const cardOn = (view: View) => view.inShadow(shownIn);

export const untilCard = (view: View, words: string) =>
  until(`a hover card with "${words}"`, async () => {
    const card = await cardOn(view);
    return card?.text.includes(words) ? card : null;
  });

export const untilNoCard = (view: View) => until('the hover card to go', async () => (await cardOn(view)) === null);

/** Text of a popup or page of ours, as it is shown; nothing while the document has no body yet. */
export const wordsOf = (view: View | PopupView): Promise<string> =>
  (view as View).run(() => (document.body?.innerText ?? '').replace(/\u00a0|\u202f/g, ' '));

export const untilWords = (view: View | PopupView, words: string) =>
  until(`"${words}"`, async () => {
    const text = await wordsOf(view);
    return text.includes(words) ? text : null;
  }).catch(async (error: Error) => {
    throw new Error(`${error.message}; there is:\n${await wordsOf(view)}`);
  });

/** The words of a popup that has drawn all of a report: it can be saved then. */
export async function untilAll(popup: View | PopupView): Promise<string> {
  await untilWords(popup, 'Save as');
  await until('all rows', () => (popup as View).run(() => document.querySelector('main[aria-busy]') === null));
  return wordsOf(popup);
}

/** Clicks the button, link or choice with these words. */
export async function choose(view: View | PopupView, words: string): Promise<void> {
  await until(`"${words}" to choose`, () =>
    (view as View).run((wanted) => {
      const all = document.querySelectorAll<HTMLElement>('button, a, label, summary, [role="button"]');
      const found = [...all].find((element) => {
        const name = element.getAttribute('aria-label') ?? element.innerText;
        return name.trim() === wanted && element.getClientRects().length > 0;
      });
      found?.click();
      return Boolean(found);
    }, words),
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}; there is:\n${await wordsOf(view)}`);
  });
  await pause(50);
}

/** Presses a button of the card by its words. Runs on the shadow root. */
export function press(root: ShadowRoot, words: string): boolean {
  const button = [...root.querySelectorAll('button')].find((each) => each.innerText === words);
  button?.click();
  return Boolean(button);
}
