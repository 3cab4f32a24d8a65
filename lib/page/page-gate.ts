/**
 * The cheapest question first: can a page have an election figure at all? The document's body in, yes or no out, in
 * steps, so that a large page is asked in slices. Most pages end here, before any of their elements is looked at.
 *
 * The browser's own rendered text is asked for: it leaves out scripts and what is not shown, and comes in a fraction of
 * the time that a walk over the text nodes takes.
 */
import { NEAR, placesIn } from './gate';

/** Elements whose text is given at once: some 4 ms of a slow machine. */
const AT_ONCE = 400;
/** A page about an election names it twice at least; a single word of it stands in the links of any page. */
const LEAST = 2;
/** Parts looked at; a bound for hostile pages. */
const MAX_PARTS = 20_000;
const NO_TEXT = /^(?:script|style|noscript|template|svg)$/;

export function* mayHoldFigures(body: Element): Generator<void, boolean> {
  const waiting: Node[] = [body];
  // A number may stand in one part, and its election word in the next.
  let before = `${body.ownerDocument.title}\n`;
  let places = 0;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const part = waiting.pop();
    if (!part) return false;
    if (isLarge(part)) {
      for (let child = part.lastChild; child; child = child.previousSibling) waiting.push(child);
      continue;
    }
    const text = textOf(part);
    if (text === '') continue;
    places += placesIn(`${before}${text}`, LEAST - places);
    if (places >= LEAST) return true;
    before = `${`${before}${text}`.slice(-NEAR)}\n`;
    yield;
  }
  // Stranger than any page: the story decides.
  return true;
}

function isLarge(part: Node): boolean {
  return part instanceof Element && part.childElementCount > 0 && part.getElementsByTagName('*').length > AT_ONCE;
}

function textOf(part: Node): string {
  if (part.nodeType === Node.TEXT_NODE) return (part as Text).data;
  if (part.nodeType !== Node.ELEMENT_NODE || NO_TEXT.test((part as Element).localName)) return '';
  return (part as Partial<HTMLElement>).innerText ?? part.textContent ?? '';
}
