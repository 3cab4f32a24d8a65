/**
 * Where the story of a page is. The document and what is known of it in; the elements that hold the story out, in
 * order: headline, the paragraphs between it and the text, the text. Null where the page is no single story.
 */
import { findBody } from './body';
import { comesBefore, findLong, findTitled } from './headline';
import { looksLikeComments, looksLikeJunk, noTextIn, type Test } from './junk';
import type { PageFacts } from './page-facts';
import { findProse, PARAGRAPHS, type Prose, weigh } from './prose';

export interface Story {
  headline: Element | null;
  /** Paragraphs between the headline and the text. */
  lead: Element[];
  body: Element;
  /** Elements inside that are no part of the story. */
  leaveOut: Test;
}

/** An element named like junk that holds more of the story than this is the story. */
const MAX_JUNK = 0.4;
/** Comments may hold most of a page's text, where beside them there is so much. Characters. */
const MIN_BESIDE = 400;
/** An article of so much text around the headline is the story, whatever follows it. Characters, and a share. */
const MIN_ALONE = 400;
const MIN_SHARE = 0.2;

/**
 * In steps, so that a large page is searched in slices.
 * @param roots open shadow roots of the page: a story outside of them comes first, then one in that with most text
 */
export function* findStory(
  document: Document,
  facts: PageFacts,
  roots: readonly ShadowRoot[] = [],
): Generator<void, Story | null> {
  if (!document.body || isFrontPage(document, facts)) return null;
  const size = ({ textContent }: Node) => textContent!.length;
  for (const root of [document.body, ...[...roots].sort((a, b) => size(b) - size(a))]) {
    // A root is asked for nothing that it has not, but for what it is called.
    const story = yield* findIn(root as Element, facts);
    if (story) return story;
  }
  return null;
}

function* findIn(root: Element, facts: PageFacts): Generator<void, Story | null> {
  const isOut = noTextIn(root);
  const { prose: all, linked } = yield* findProse(root, isOut);
  const allSizes = weigh(all, root);
  const sizeIn = (element: Element) => allSizes.get(element) ?? 0;
  const isJunk = (element: Element, whole: Element, localName?: string, isPlain?: boolean) => {
    if (!looksLikeJunk(element, localName, isPlain) || element.querySelector('h1')) return false;
    if (sizeIn(element) < MAX_JUNK * sizeIn(whole)) return true;
    return looksLikeComments(element) && sizeIn(whole) - sizeIn(element) >= MIN_BESIDE;
  };
  yield;
  const inJunk = new Map<Element, boolean>();
  /** What is around many paragraphs is asked once. */
  const standsInJunk = (block: Element): boolean => {
    const unknown: Element[] = [];
    let up: Element | null = block;
    for (; up && up !== root && !inJunk.has(up); up = up.parentElement) unknown.push(up);
    let isIn = (up && inJunk.get(up)) ?? false;
    for (const element of unknown.reverse()) {
      isIn ||= isJunk(element, root);
      inJunk.set(element, isIn);
    }
    return isIn;
  };
  const prose = all.filter(({ block }) => !standsInJunk(block));
  yield;
  const sizes = prose.length === all.length ? allSizes : weigh(prose, root);
  const titled = findTitled(root, facts.titles, isOut);
  const scope = scopeOf(titled, root, sizes);
  const inScope = scope === root ? prose : prose.filter(({ block }) => scope.contains(block));
  yield;
  const body = yield* findBody({ root: scope, prose: inScope, sizes, isOut }, facts.bodyHint);
  if (!body) return null;
  yield;
  const headline = titled ?? findLong(root, body, isOut);
  if (!headline && isIndex(body)) return null;
  return {
    headline,
    lead: headline ? leadOf(headline, body, prose) : [],
    body: body instanceof ShadowRoot ? body.host : body,
    leaveOut: (element, localName, isPlain) =>
      isOut(element, localName) || linked.has(element) || isJunk(element, body, localName, isPlain),
  };
}

/** The article around the headline, if it has a text: pages that go on and on hold more than one. */
function scopeOf(headline: Element | null, root: Element, sizes: ReadonlyMap<Element, number>): Element {
  const around = headline?.closest('article, [role="article"]');
  const size = (around && sizes.get(around)) ?? 0;
  return around && size >= MIN_ALONE && size >= MIN_SHARE * (sizes.get(root) ?? 0) ? around : root;
}

/** The whole page, where the reader asks for it although no story was found. */
export function wholePage(document: Document): Story | null {
  return document.body && { headline: null, lead: [], body: document.body, leaveOut: noTextIn(document) };
}

/** What stands between headline and text, and reads like the story: its standfirst. Three at most. */
function leadOf(headline: Element, body: Element, prose: readonly Prose[]): Element[] {
  const lead: Element[] = [];
  if (body.contains(headline)) return lead;
  for (const { block } of prose) {
    if (body.contains(block) || lead.length === 3) break;
    if (comesBefore(headline, block) && !block.contains(body) && isLead(block)) lead.push(block);
  }
  return lead;
}

/** A paragraph, and neither a picture's caption nor the line with the day. */
function isLead(block: Element): boolean {
  const names = `${block.className} ${block.parentElement?.className}`;
  return PARAGRAPHS.test(block.localName) && !block.closest('figure') && !/caption|image|media|date|time/i.test(names);
}

/** A site's first page, unless it says that it is an article. */
function isFrontPage(document: Document, { type, bodyHint }: PageFacts): boolean {
  return document.location?.pathname === '/' && type !== 'article' && bodyHint === undefined;
}

/** A list of stories: eight headings that are links, and fewer than two paragraphs for each. */
function isIndex(body: Element): boolean {
  const links = [...body.querySelectorAll('h2, h3, h4')].filter((each) => each.querySelector('a') ?? each.closest('a'));
  return links.length >= 8 && links.length * 2 > body.querySelectorAll('p').length;
}
