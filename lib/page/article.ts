/**
 * Where the story of a page is. The document and what is known of it in; the elements that hold the story out, in
 * order: headline, the paragraphs between it and the text, the text. Null where the page is no single story.
 */
import { findBody, MIN_STORY } from './body';
import { findHeadline } from './headline';
import { isNoText, looksLikeJunk } from './junk';
import type { PageFacts } from './page-facts';
import { findProse, type Prose, weigh } from './prose';

export interface Story {
  headline: Element | null;
  /** Paragraphs between the headline and the text. */
  lead: Element[];
  body: Element;
  /** Elements inside that are no part of the story. */
  leaveOut: (element: Element) => boolean;
}

/** An element named like junk that holds more of the story than this is the story. */
const MAX_JUNK = 0.4;

/** In steps, so that a large page is searched in slices. */
export function* findStory(document: Document, facts: PageFacts): Generator<void, Story | null> {
  const root = document.body;
  if (!root || isFrontPage(document, facts)) return null;
  const all = yield* findProse(root);
  const allSizes = weigh(all, root);
  // Asked for every element above every paragraph.
  const called = new Map<Element, boolean>();
  const isJunk = (element: Element, whole: Element) => {
    const known = called.get(element) ?? looksLikeJunk(element);
    called.set(element, known);
    return known && (allSizes.get(element) ?? 0) < MAX_JUNK * (allSizes.get(whole) ?? 0);
  };
  yield;
  const prose = all.filter(({ block }) => !isInside(block, root, (element) => isJunk(element, root)));
  yield;
  const sizes = weigh(prose, root);
  const body = findBody({ document, root, prose, sizes }, facts.bodyHint);
  if (!body || (sizes.get(body) ?? 0) < MIN_STORY) return null;
  yield;
  const headline = findHeadline(document, body, facts.titles);
  if (!headline && isIndex(body)) return null;
  return {
    headline,
    lead: headline ? leadOf(headline, body, prose) : [],
    body,
    leaveOut: (element) => isNoText(element) || isJunk(element, body),
  };
}

/** The whole page, where the reader asks for it although no story was found. */
export function wholePage(document: Document): Story | null {
  return document.body && { headline: null, lead: [], body: document.body, leaveOut: isNoText };
}

function isInside(block: Element, root: Element, test: (element: Element) => boolean): boolean {
  for (let up: Element | null = block; up && up !== root; up = up.parentElement) if (test(up)) return true;
  return false;
}

/** What stands between headline and text, and reads like the story: its standfirst. Three at most. */
function leadOf(headline: Element, body: Element, prose: readonly Prose[]): Element[] {
  const lead: Element[] = [];
  if (body.contains(headline)) return lead;
  for (const { block } of prose) {
    if (body.contains(block) || lead.length === 3) break;
    const isAfter = (headline.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter && !block.contains(body) && /^(?:p|h[2-4]|li|div)$/.test(block.localName)) lead.push(block);
  }
  return lead;
}

/** A site's first page, unless it says that it is an article. */
function isFrontPage(document: Document, facts: PageFacts): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return document.location?.pathname === '/' && type !== 'article' && facts.bodyHint === undefined;
}

/** A list of stories: eight headings that are links, and fewer than two paragraphs for each. */
function isIndex(body: Element): boolean {
  const links = [...body.querySelectorAll('h2, h3, h4')].filter((each) => each.querySelector('a') ?? each.closest('a'));
  return links.length >= 8 && links.length * 2 > body.querySelectorAll('p').length;
}
