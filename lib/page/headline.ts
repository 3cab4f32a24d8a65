/**
 * Which element is the headline. The page, what it calls its headline and what is no text in; the element out, or null:
 * <h1>Ilham Aliyev wins [92.05] percent</h1>. A site's name in an h1 is no headline.
 */
import type { Test } from './junk';
import { FOLLOWING } from './node-types';

/** Shared words, of those of the shorter text, from which two titles are one: sites add their name or cut the end. */
const ALIKE = 0.7;
/** A heading that stands whole in a title is the headline from this length on: "News" stands in many. Characters. */
const MIN_CONTAINED = 12;
/** A heading that no title confirms must be at least so long. Characters. */
const MIN_HEADLINE = 20;
/** Looked at: the headline stands among the first. */
const MAX_HEADINGS = 50;
const FIRST = 'h1, [itemprop~="headline"]';

interface Heading {
  element: Element;
  line: string;
}

/** Of a page: the headings of one kind that show, with their words. */
function headingsOf(root: Element, selector: string, isNoText: Test): Heading[] {
  return [...root.querySelectorAll(selector)]
    .slice(0, MAX_HEADINGS)
    .map((element) => ({ element, line: lineOf(element) }))
    .filter(({ element, line }) => line !== '' && element.localName !== 'meta' && !isInside(element, isNoText));
}

/** The heading that says what the page calls its headline. */
export function findTitled(root: Element, titles: readonly string[], isNoText: Test): Element | null {
  for (const selector of [FIRST, 'h2']) {
    const headings = headingsOf(root, selector, isNoText);
    for (const title of titles) {
      const words = wordsOf(title);
      // Scripts without spaces have no words to share; of others, too, most headings stand whole in a title.
      const alike = headings.find(
        ({ line }) => (line.length >= MIN_CONTAINED && title.includes(line)) || isAlike(line, words),
      );
      if (alike) return alike.element;
    }
  }
  return null;
}

/** Where no title confirms any: a long one before the story. */
export function findLong(root: Element, body: Element, isNoText: Test): Element | null {
  const long = headingsOf(root, 'h1', isNoText).find(({ line }) => line.length >= MIN_HEADLINE)?.element;
  return long && (body.contains(long) || comesBefore(long, body)) ? long : null;
}

/** Its text on one line. */
export function lineOf(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}

function isInside(block: Element, test: Test): boolean {
  for (let up: Element | null = block; up; up = up.parentElement) if (test(up)) return true;
  return false;
}

function isAlike(heading: string, b: ReadonlySet<string>): boolean {
  const a = wordsOf(heading);
  const shared = [...a].filter((word) => b.has(word)).length;
  // Two words are alike by chance.
  return shared >= Math.min(3, b.size) && shared >= Math.min(a.size, b.size) * ALIKE && a.size <= b.size * 2;
}

function wordsOf(line: string): Set<string> {
  return new Set(
    line
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** In the page's order. */
export function comesBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}
