/**
 * Where a page has running text. The body in, its blocks of prose out, in the page's order: a paragraph
 * "Turnout was 76.73 percent, the commission said." counts, a list of links or a button does not.
 */
import { isNoText } from './junk';

export interface Prose {
  block: Element;
  /** Letters of running text, links left out. */
  size: number;
}

/** Elements that hold words without beginning a paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Shorter blocks are captions, bylines, teasers. Characters. */
const MIN_SIZE = 60;
/** With more of it inside links, a block leads elsewhere. */
const MAX_LINKED = 0.4;
/** Ends of sentences, and commas, of most scripts. */
const SENTENCE = /[.,!?;…。，！？、؟،।։]/;
/** Nodes looked at; large pages have some 50,000. A bound for hostile ones. */
const MAX_NODES = 500_000;
/** The parsers of browsers nest no deeper than 512 elements; scripts could. */
const MAX_DEPTH = 512;

/** Some tenths of a millisecond. */
const NODES_A_STEP = 64;

/** In steps: the one part of the search that looks at every node. */
export function* findProse(body: Element): Generator<void, Prose[]> {
  const blocks = new Map<Element, { size: number; linked: number; sentence: boolean }>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && isNoText(node as Element)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let count = 0; count < MAX_NODES && walker.nextNode(); count++) {
    if (count % NODES_A_STEP === 0) yield;
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = (node as Text).data.trim();
    if (text === '') continue;
    const parent = node.parentElement ?? body;
    const block = blockOf(parent, body);
    const sums = blocks.get(block) ?? { size: 0, linked: 0, sentence: false };
    sums.size += text.length;
    // Also a whole paragraph inside a link: the teaser of another story.
    if (parent.closest('a')) sums.linked += text.length;
    sums.sentence ||= SENTENCE.test(text);
    blocks.set(block, sums);
  }
  return [...blocks]
    .filter(([, { size, linked, sentence }]) => size >= MIN_SIZE && sentence && linked <= size * MAX_LINKED)
    .map(([block, { size, linked }]) => ({ block, size: size - linked }));
}

/** The paragraph that an element is part of. */
export function blockOf(element: Element, body: Element): Element {
  let block = element;
  while (block !== body && INLINE.has(block.localName)) block = block.parentElement ?? body;
  return block;
}

/** The running text of every element that has some inside. */
export function weigh(prose: readonly Prose[], page: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { block, size } of prose) {
    let up: Element | null = block;
    for (let depth = 0; up && depth < MAX_DEPTH; depth++) {
      sizes.set(up, (sizes.get(up) ?? 0) + size);
      up = up === page ? null : up.parentElement;
    }
  }
  return sizes;
}
