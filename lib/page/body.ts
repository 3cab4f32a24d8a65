/**
 * Which element holds the text of the story. The page's running text in, the element out.
 *
 * Two hints are taken before any guess: the text that the page gives to search engines, and the element it calls the
 * article's body. Else the element that holds most of the running text: a <div> of six paragraphs, not its sidebar.
 */
import type { Prose } from './prose';

/** What the search works on: the page's running text without what is beside the story. */
export interface Page {
  document: Document;
  root: Element;
  prose: Prose[];
  /** Running text in each element. */
  sizes: Map<Element, number>;
}

/** Characters of running text below which a page is no story: a brief of two sentences has about 200. */
export const MIN_STORY = 200;
/** An element keeps the story when it has this share of it: what is cut off are the odd captions and boxes. */
const KEEPS = 0.85;
/** Teasers are called articles too: the story has at least this share of the page's running text. */
const MIN_NAMED = 0.35;
/** The elements that pages call the story, surest first. */
const NAMED = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
/** Stretches of the hinted text that are looked for, and how long they are. Characters. */
const SAMPLES = 12;
const SAMPLE_SIZE = 40;

export function findBody(page: Page, hint: string | undefined): Element | null {
  const body = hinted(page, hint) ?? named(page) ?? densest(page);
  return body && narrowed(body, page);
}

/** The smallest element with the paragraphs that stand in the text given to search engines. */
function hinted({ prose }: Page, hint: string | undefined): Element | null {
  if (!hint || hint.length < MIN_STORY) return null;
  const flat = letters(hint);
  const step = Math.max(1, Math.floor(flat.length / SAMPLES));
  const samples = Array.from({ length: SAMPLES }, (_, i) => flat.slice(i * step, i * step + SAMPLE_SIZE));
  const found = prose.filter(({ block }) => {
    const own = letters(block.textContent ?? '');
    return samples.some((sample) => own.includes(sample)) || flat.includes(own);
  });
  // Less than half of the hint stands in the page: it is a summary, or of another page.
  const size = found.reduce((sum, each) => sum + each.size, 0);
  return size < flat.length / 2 ? null : commonParent(found.map(({ block }) => block));
}

/** Letters and digits only: the hint has no markup, other spaces, other quotes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function commonParent(elements: readonly Element[]): Element | null {
  let common = elements[0]?.parentElement ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}

/** The named element with most running text, if it has a good part of the page's. */
function named(page: Page): Element | null {
  for (const selector of NAMED) {
    let best: Element | null = null;
    let most = Math.max(MIN_STORY, (page.sizes.get(page.root) ?? 0) * MIN_NAMED);
    for (const element of page.document.querySelectorAll(selector)) {
      const size = page.sizes.get(element) ?? 0;
      if (size < most || best?.contains(element)) continue;
      best = element;
      most = size;
    }
    if (best) return best;
  }
  return null;
}

/** The element whose own paragraphs weigh most; each counts for its parent, and half for the one above. */
function densest({ prose, root }: Page): Element | null {
  const weights = new Map<Element, number>();
  const add = (element: Element, weight: number) => weights.set(element, (weights.get(element) ?? 0) + weight);
  for (const { block, size } of prose) {
    // A text with line breaks alone has no paragraphs: then the block is the story.
    add(block, size * 0.9);
    const parent = block === root ? null : block.parentElement;
    if (parent) add(parent, size);
    if (parent && parent !== root && parent.parentElement) add(parent.parentElement, size / 2);
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (!best || weight > (weights.get(best) ?? 0)) best = element;
  return best;
}

/** Paragraphs: where the text has one long paragraph, the short ones beside it are the story's too. */
const PARAGRAPH = /^(?:p|li|dd|dt|h[1-6]|blockquote|figcaption)$/;

/** Down to the child that keeps the story, as long as there is one: boxes beside it are left behind. */
function narrowed(element: Element, { sizes }: Page): Element {
  let body = element;
  for (;;) {
    const least = (sizes.get(body) ?? 0) * KEEPS;
    const child = [...body.children].find((each) => (sizes.get(each) ?? 0) >= least);
    if (!child || PARAGRAPH.test(child.localName)) return body;
    body = child;
  }
}
