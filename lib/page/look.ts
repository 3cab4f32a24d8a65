/**
 * How an element shows. The element in; whether its text shows, and what breaks it makes in the running text, out.
 * Asked of the browser's style, since a <span> may be a paragraph of its own and a <div> may stand in a line.
 */
import { BLOCK, type Break, CELL, INLINE, ROW } from './text-builder';

export interface Look {
  /** It has a box, or could have one: not `display: none`. */
  isThere: boolean;
  /** False: nothing of it or below it is on the page. */
  shows: boolean;
  /** Its own text is painted; where it is not, an element below it may be. */
  inked: boolean;
  /** What stands before and after it in the running text. */
  pause: Break;
  /** Whether line ends in the text are line ends on the page: asked where there are any, since browsers are slow to say. */
  keepsLines(): boolean;
  display: string;
  /** How elements inside show, by name and classes: the last of each. */
  inside: Map<string, Look>;
}

/** A note's mark that would run into a number: 92.05<sup>2</sup>, <sup>[a]</sup>. Ordinals stay: 2<sup>nd</sup>. */
const NOTE_MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[[(](?:\d{1,3}|[a-z])[\])])$/i;

/**
 * Browsers are slow to tell an element's style. Elements of one name and class that no other attribute tells apart, both
 * there and both visible, in elements that are alike themselves, show alike: the rest is asked of the first of them.
 * @param styleOf the browser's `getComputedStyle`, looked up once: Firefox takes as long for the name as for the style
 * @param around how the element around it shows
 * @param isPlain it has no attribute
 */
export function look(
  element: Element,
  styleOf: typeof getComputedStyle,
  around: Look | undefined,
  localName: string,
  isPlain: boolean,
): Look {
  const style = styleOf(element);
  const { display, visibility } = style;
  const isOwn = !isPlain && element.getAttributeNames().some((name) => !/^(?:class|href|rel|target)$/.test(name));
  const kind = isPlain ? localName : `${localName} ${element.getAttribute('class')}`;
  const known = isOwn ? undefined : around?.inside.get(kind);
  const inked = visibility === 'visible';
  if (known && known.display === display && known.inked === inked) return known;
  const isThere = display !== 'none';
  let keeps: boolean | undefined;
  const seen: Look = {
    display,
    isThere,
    shows: isThere && !isForScreenReaders(style) && !isNoteMark(element),
    inked,
    pause: isDropCap(element, style) ? INLINE : breakOf(display),
    keepsLines() {
      keeps ??= /^(?:pre|break-spaces)/.test(style.whiteSpace);
      return keeps;
    },
    inside: new Map(),
  };
  // These show by their text, too.
  if (!isOwn && localName !== 'sup' && style.float === 'none') around?.inside.set(kind, seen);
  return seen;
}

function breakOf(display: string): Break {
  if (display === 'block') return BLOCK;
  if (display === 'table-cell') return CELL;
  if (/^table-(?:row|header|footer)/.test(display)) return ROW;
  return /^(?:inline|contents|ruby)|^$/.test(display) ? INLINE : BLOCK;
}

/** Left of every screen. CSS pixels. */
const FAR = -900;

/** The usual ways to keep words from view but not from a screen reader: "Image caption". */
function isForScreenReaders(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const isDot = style.width === '1px' && style.height === '1px' && style.overflow !== 'visible';
  const isClipped =
    /^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath);
  return isDot || isClipped || Number.parseFloat(style.left) < FAR;
}

/** A first letter that floats is a block by its style, and stands in a word: <span>T</span>urnout. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return element.localName === 'span' && style.float !== 'none' && element.textContent!.trim().length === 1;
}

function isNoteMark(element: Element): boolean {
  return element.localName === 'sup' && NOTE_MARK.test(element.textContent!.trim().slice(0, 10));
}
