/**
 * Where a page has running text. The body in, its blocks of prose out, in the page's order: a paragraph
 * "Turnout was 76.73 percent, the commission said." counts, a list of links or a button does not. Beside them, the
 * blocks that are nothing but links to other pages: "Read more: Who won in Baku".
 *
 * Only elements that have text below them are asked anything: this runs in every page of a listed site.
 */

import { isInline } from './junk';

export interface Prose {
  block: Element;
  /** Letters of running text, links left out. */
  size: number;
}

export interface PageText {
  prose: Prose[];
  /** Blocks that lead elsewhere. */
  linked: Set<Element>;
}

/** Shorter blocks are captions, bylines, teasers. Characters. */
const MIN_SIZE = 60;
/** With more of it inside links, a block leads elsewhere. */
const MAX_LINKED = 0.4;
/** With so much of it inside links, a block is a link with a word before it: "Related:". */
const LINKED = 0.75;
/** Shorter ones are names: a party in a list of results, whose rows and cells may be of any element. Characters. */
const MIN_LINKED = 40;
/** What sentences stand in, or a link alone that leads to another story; not cells and terms of tables. */
export const PARAGRAPHS = /^(?:p|li|h[2-6]|div)$/;
/** Ends of sentences, and commas, of most scripts. */
const SENTENCE = /[.,!?;…。，！？、؟،।։]/;
/** Text nodes looked at; large pages have some 20,000. A bound for hostile ones. */
const MAX_NODES = 200_000;
/** The parsers of browsers nest no deeper than 512 elements; scripts could. */
const MAX_DEPTH = 512;

/** What is known of an element that has text below it. */
interface Place {
  inLink: boolean;
  /** Null where there is no text of a story: navigation, scripts. */
  block: Block | null;
}

const NOWHERE: Place = { inLink: false, block: null };

interface Block {
  element: Element;
  around: Block | null;
  size: number;
  linked: number;
  sentence: boolean;
  /** Another block with text stands inside. */
  holds: boolean;
}

/** Some tenths of a millisecond. */
const NODES_A_STEP = 64;

/**
 * In steps: the one part of the search that looks at every node.
 * @param minSize of a block of prose; shorter ones and those without a sentence count where it is 1
 */
export function* findProse(
  body: Element,
  isNoText: (element: Element) => boolean,
  minSize = MIN_SIZE,
): Generator<void, PageText> {
  const places = new Map<Element, Place>();
  places.set(body, { inLink: false, block: newBlock(body, null) });
  const blocks: Block[] = [];
  let last: Element = body;
  let place = places.get(body)!;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let count = 0, node = walker.nextNode(); node && count < MAX_NODES; count++, node = walker.nextNode()) {
    if (count % NODES_A_STEP === 0) yield;
    const words = (node as Text).data.trim();
    const size = words.length;
    if (size === 0) continue;
    const element = node.parentElement ?? body;
    if (element !== last) {
      last = element;
      place = places.get(element) ?? placeOf(element, body, places, isNoText);
    }
    const { block } = place;
    if (!block) continue;
    if (block.size === 0) {
      blocks.push(block);
      for (let up = block.around; up && !up.holds; up = up.around) up.holds = true;
    }
    block.size += size;
    if (place.inLink) block.linked += size;
    block.sentence ||= SENTENCE.test(words);
  }
  const prose: Prose[] = [];
  const leading = new Set<Element>();
  for (const { element, size, linked, sentence, holds } of blocks) {
    if (size >= minSize && (sentence || minSize === 1) && linked <= size * MAX_LINKED)
      prose.push({ block: element, size: size - linked });
    else if (!holds && linked >= MIN_LINKED && linked >= size * LINKED && PARAGRAPHS.test(element.localName)) {
      leading.add(element);
    }
  }
  return { prose, linked: leading };
}

/** From the nearest element above that is known, down again: pages may nest as deep as they like. */
function placeOf(
  element: Element,
  body: Element,
  places: Map<Element, Place>,
  isNoText: (element: Element) => boolean,
): Place {
  const unknown: Element[] = [];
  let up = element;
  let place = places.get(up);
  while (!place) {
    unknown.push(up);
    // What the page took away between two steps has no body above.
    up = up.parentElement ?? body;
    place = places.get(up);
  }
  for (const below of unknown.reverse()) {
    place = placeIn(place, below, isNoText);
    places.set(below, place);
  }
  return place;
}

function placeIn(around: Place, element: Element, isNoText: (element: Element) => boolean): Place {
  const { inLink, block } = around;
  if (!block) return around;
  if (isNoText(element)) return NOWHERE;
  // A link to another part of the page is the story's own.
  const leads = element.localName === 'a' && !element.getAttribute('href')?.startsWith('#');
  if (!isInline(element)) return { inLink, block: newBlock(element, block) };
  return leads && !inLink ? { inLink: true, block } : around;
}

function newBlock(element: Element, around: Block | null): Block {
  return { element, around, size: 0, linked: 0, sentence: false, holds: false };
}

/** The running text of every element that has some inside. */
export function weigh(prose: readonly Prose[], page: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { block, size } of prose) sizes.set(block, (sizes.get(block) ?? 0) + size);
  /** Text that is still to be told to the elements around. */
  let told = sizes;
  for (let depth = 0; told.size > 0 && depth < MAX_DEPTH; depth++) {
    const next = new Map<Element, number>();
    for (const [element, size] of told) {
      if (element === page) continue;
      const up = element.parentElement ?? page;
      next.set(up, (next.get(up) ?? 0) + size);
    }
    for (const [element, size] of next) sizes.set(element, (sizes.get(element) ?? 0) + size);
    told = next;
  }
  return sizes;
}
