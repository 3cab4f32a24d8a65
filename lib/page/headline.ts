/**
 * Which element is the headline. The document, the element of the story and what the page calls its headline in; the
 * element out, or null: <h1>Ilham Aliyev wins [92.05] percent</h1>. A site's name in an h1 is no headline.
 */
import { isNoText } from './junk';

/** Shared words, of those of the shorter text, from which two titles are one: sites add their name or cut the end. */
const ALIKE = 0.7;
/** A heading that stands whole in a title is the headline from this length on: "News" stands in many. Characters. */
const MIN_CONTAINED = 12;
/** A heading that no title confirms must be at least so long. Characters. */
const MIN_HEADLINE = 20;

export function findHeadline(document: Document, body: Element, titles: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"], h2')]
    .filter((heading) => heading.localName !== 'meta' && !isAside(heading) && text(heading) !== '')
    .slice(0, 50);
  for (const title of titles) {
    const alike = headings.find((heading) => isAlike(text(heading), title));
    if (alike) return alike;
  }
  const first = headings.find((heading) => heading.localName === 'h1' && text(heading).length >= MIN_HEADLINE);
  return first && comesBefore(first, body) ? first : null;
}

function text(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isAside(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (isNoText(up)) return true;
  return false;
}

function isAlike(heading: string, title: string): boolean {
  // Scripts without spaces have no words to share.
  if (heading.length >= MIN_CONTAINED && title.includes(heading)) return true;
  const a = words(heading);
  const b = words(title);
  const shared = [...a].filter((word) => b.has(word)).length;
  // Two words are alike by chance.
  return shared >= Math.min(3, b.size) && shared >= Math.min(a.size, b.size) * ALIKE && a.size <= b.size * 2;
}

function words(line: string): Set<string> {
  return new Set(
    line
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function comesBefore(heading: Element, body: Element): boolean {
  const position = heading.compareDocumentPosition(body);
  return (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS)) !== 0;
}
