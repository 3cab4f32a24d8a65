/**
 * Which element holds the text of the story. The page's running text in, the element out.
 *
 * Two hints are taken before any guess: the text that the page gives to search engines, and the element it calls the
 * article's body. Else the element that holds most of the running text: a <div> of six paragraphs, not its sidebar.
 */
import type { Test } from './junk';
import { count, findProse, type Prose } from './prose';

/** What the search works on: the page's running text without what is beside the story. */
export interface Page {
  /** The page's body, or a shadow root of it. */
  root: Element;
  prose: Prose[];
  /** Running text in each element. */
  sizes: Map<Element, number>;
  /** What is no text of any story. */
  isOut: Test;
}

/** Characters of running text below which a page is no story: a brief of two sentences has about 200. */
export const MIN_STORY = 200;
/** An element keeps the story when it has this share of it: what is cut off are the odd captions and boxes. */
const KEEPS = 0.85;
/** What is called the text of the story has few of them. */
const KEEPS_NAMED = 0.97;
/** Teasers are called articles too: the story has at least this share of the page's running text. */
const MIN_NAMED = 0.35;
/** What is called the text of an article is no teaser. */
const MIN_TEXT = 0.15;
/** How sites call the element of a story's text, beside the word of schema.org. */
const TEXT_NAME = /(?:article|story|entry|post)[-_]*(?:body|content)/i;
/** What is looked for of a paragraph: paragraphs have 60 and more, hints may break off. Characters. */
const SAMPLE_SIZE = 60;

export function* findBody(page: Page, hint: string | undefined): Generator<void, Element | null> {
  const body = hinted(page, hint) ?? named(page) ?? densest(page);
  const narrow = body && narrowed(body, page);
  return narrow && (page.sizes.get(narrow) ?? 0) >= MIN_STORY ? narrow : yield* listed(page);
}

/** A story of short lines, such as results: an element called the story's text, with enough text that is no link. */
function* listed({ root, isOut }: Page): Generator<void, Element | null> {
  for (const element of root.querySelectorAll('[itemprop], [class]')) {
    if (rankOf(element) > 0 || isOut(element)) continue;
    const { prose } = yield* findProse(element, isOut, 1);
    if (prose.reduce((sum, { size }) => sum + size, 0) >= MIN_STORY) return element;
  }
  return null;
}

/** The smallest element with the paragraphs that stand in the text given to search engines. */
function hinted({ prose, root }: Page, hint: string | undefined): Element | null {
  if (!hint || hint.length < MIN_STORY) return null;
  const flat = letters(hint);
  const found = prose.filter(({ block }) => flat.includes(letters(block.textContent!.slice(0, SAMPLE_SIZE))));
  // Less than half of the hint stands in the page: it is a summary, or of another page.
  const size = found.reduce((sum, each) => sum + each.size, 0);
  return size < flat.length / 2
    ? null
    : commonParent(
        found.map(({ block }) => block),
        root,
      );
}

/** Letters and digits only: the hint has no markup, other spaces, other quotes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function commonParent([first, ...others]: readonly Element[], root: Element): Element | null {
  let common = first && (first.parentElement ?? root);
  for (const element of others) while (common && !common.contains(element)) common = common.parentElement ?? root;
  return common ?? null;
}

/** The surest named element with most running text, if it has a good part of the page's. */
function named({ root, sizes }: Page): Element | null {
  const all = sizes.get(root) ?? 0;
  let best: Element | null = null;
  let [rank, most] = [RANKS, 0];
  for (const [element, size] of sizes) {
    if (size < MIN_STORY || size < all * MIN_TEXT || !root.contains(element)) continue;
    const own = rankOf(element);
    if (own > 0 && size < all * MIN_NAMED) continue;
    // Of two with the same text the outer one, which comes later: it has the odd short line.
    if (own > rank || own === RANKS || (own === rank && size < most)) continue;
    [best, rank, most] = [element, own, size];
  }
  // A text in parts: around them.
  const parent = rank === 0 ? best?.parentElement : null;
  return parent && parent !== root && (sizes.get(parent) ?? 0) > most && partsIn(parent) > 1 ? parent : best;
}

function partsIn(parent: Element): number {
  return [...parent.children].filter((child) => rankOf(child) === 0).length;
}

const RANKS = 3;

/** How surely an element is called the story: 0 its text, 1 the article, 2 the main part of the page, 3 not at all. */
function rankOf(element: Element): number {
  if (element instanceof ShadowRoot) return RANKS;
  if (/(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '')) return 0;
  if (TEXT_NAME.test(element.getAttribute('class') ?? '')) return 0;
  const role = element.getAttribute('role');
  if (element.localName === 'article' || role === 'article') return 1;
  return element.localName === 'main' || role === 'main' ? 2 : RANKS;
}

/** The element whose own paragraphs weigh most; each counts for its parent, and half for the one above. */
function densest({ prose, root }: Page): Element | null {
  const weights = new Map<Element, number>();
  for (const { block, size } of prose) {
    // A text with line breaks alone has no paragraphs: then the block is the story.
    count(weights, block, size * 0.9);
    const parent = block === root ? null : (block.parentElement ?? root);
    if (parent) count(weights, parent, size);
    if (parent && parent !== root && parent.parentElement) count(weights, parent.parentElement, size / 2);
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (!best || weight > (weights.get(best) ?? 0)) best = element;
  return best;
}

/** Paragraphs: where the text has one long paragraph, the short ones beside it are the story's too. */
const PARAGRAPH = /^(?:p|li|dd|dt|h[1-6]|blockquote|figcaption)$/;

/** Down to the child that keeps the story, as long as there is one: boxes beside it are left behind. */
function narrowed(element: Element, { sizes }: Page): Element {
  const keeps = rankOf(element) === 0 ? KEEPS_NAMED : KEEPS;
  let body = element;
  for (;;) {
    const least = (sizes.get(body) ?? 0) * keeps;
    // One after another: a list of elements takes ten times as long.
    let child = body.firstElementChild;
    while (child && (sizes.get(child) ?? 0) < least) child = child.nextElementSibling;
    if (!child || PARAGRAPH.test(child.localName) || hasTableBeside(child)) return body;
    body = child;
  }
}

/** Results stand in tables, which are no running text. */
function hasTableBeside(child: Element): boolean {
  return [...child.parentNode!.children].some((each) => each !== child && each.localName === 'table');
}
