/**
 * The cheapest question first: can a page have an election figure at all? The document's body in, yes or no out, in
 * steps, so that a large page is asked in slices. Most pages end here, before any of their elements is looked at.
 *
 * The browser's own rendered text is asked for: it leaves out scripts and what is not shown, and comes in a fraction of
 * the time that a walk over the text nodes takes.
 */
import { openRoots } from './composed';
import { type Gate, hasNumber, NEAR } from './gate';
import { ELEMENT, TEXT } from './node-types';

/** Elements whose text is given at once: some 4 ms of a slow machine. */
const AT_ONCE = 3000;
/** Characters that are looked through at once: a pattern is begun anew for each text. */
const ENOUGH = 20_000;
/** A page about an election names it twice at least; a single word of it stands in the links of any page. */
const LEAST = 2;
/** Shorter lines are links, captions, cells: lists of stories have election words and times of day. Characters. */
const SENTENCE = 60;
/** Parts looked at; a bound for hostile pages. */
const MAX_PARTS = 20_000;
const NO_TEXT = /^(?:script|style|noscript|template|svg)$/;

/** A page that keeps its story in shadow roots has little text outside of them. Characters. */
const LITTLE = 5000;

export interface FirstLook {
  /** Two election words stand near numbers, and one of them in a sentence with its number. */
  may: boolean;
  /** The page's open shadow roots, where they may hold a story. */
  roots: ShadowRoot[];
}

export function* mayHoldFigures(body: Element, placesIn: Gate): Generator<void, FirstLook> {
  const waiting: Node[] = [body];
  let places = 0;
  let sentences = 0;
  const isIn = (text: string) => {
    for (const { small, index } of placesIn(text)) {
      places++;
      if (sentences === 0 && isSentence(small, index)) sentences++;
      if (places >= LEAST && sentences > 0) return true;
    }
    return false;
  };
  let text = `${body.ownerDocument.title}\n`;
  let size = 0;
  let roots: ShadowRoot[] | null = null;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    if (waiting.length === 0 && size < LITTLE && !roots) {
      roots = openRoots(body);
      for (const { firstChild } of roots) if (firstChild) waiting.push(firstChild);
    }
    const part = waiting.pop();
    // One after another: most of a large part is never asked for.
    if (part?.nextSibling && part !== body) waiting.push(part.nextSibling);
    if (!part) {
      if (isIn(text)) break;
      return { may: false, roots: roots ?? [] };
    }
    if (isLarge(part)) {
      waiting.push(part.firstChild!);
      continue;
    }
    const more = textOf(part);
    if (more === '') continue;
    text += `${more}\n`;
    size += more.length;
    if (text.length >= ENOUGH) {
      if (isIn(text)) break;
      // A number may stand in one part, and its election word in the next.
      text = text.slice(-NEAR);
    }
    yield;
  }
  // There is some, or the page is stranger than any: the story decides.
  return { may: true, roots: roots ?? (size < LITTLE ? openRoots(body) : []) };
}

function isSentence(small: string, index: number): boolean {
  const line = small.slice(
    small.lastIndexOf('\n', index) + 1,
    (small.indexOf('\n', index) + 1 || small.length + 1) - 1,
  );
  return line.length >= SENTENCE && hasNumber(line);
}

function isLarge(part: Node): boolean {
  return part instanceof Element && part.childElementCount > 0 && part.getElementsByTagName('*').length > AT_ONCE;
}

/** What a reader sees of a part, as far as the browser tells; nothing of scripts. */
export function textOf(part: Node): string {
  if (part.nodeType === TEXT) return (part as Text).data;
  if (part.nodeType !== ELEMENT || NO_TEXT.test((part as Element).localName)) return '';
  return (part as Partial<HTMLElement>).innerText ?? part.textContent ?? '';
}
