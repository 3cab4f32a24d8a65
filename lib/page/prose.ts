/**
 * Where a page has running text. The body in, its blocks of prose out, in the page's order: a paragraph
 * "Turnout was 76.73 percent, the commission said." counts, a list of links or a button does not. Beside them, the
 * blocks that are nothing but links to other pages: "Read more: Who won in Baku".
 *
 * What is no text of a story is not entered.
 */

import { isInline, type Test } from './junk';
import { ELEMENT, TEXT } from './node-types';

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
/** Nodes looked at; large pages have some 40,000. A bound for hostile ones. */
const MAX_NODES = 400_000;
/** The parsers of browsers nest no deeper than 512 elements; scripts could. */
const MAX_DEPTH = 512;

/** An element that was entered, and what of it is still to come. */
interface Place {
  inLink: boolean;
  block: Block;
  next: Node | null;
}

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
export function* findProse(body: Element, isNoText: Test, minSize = MIN_SIZE): Generator<void, PageText> {
  const blocks: Block[] = [];
  let place: Place = { inLink: false, block: newBlock(body, null), next: body.firstChild };
  const open = [place];
  for (let count = 1; count < MAX_NODES; count++) {
    if (count % NODES_A_STEP === 0) yield;
    const { inLink, block, next: node } = place;
    if (!node) {
      open.pop();
      const outer = open.at(-1);
      if (!outer) break;
      place = outer;
      continue;
    }
    place.next = node.nextSibling;
    const { nodeType } = node;
    if (nodeType === TEXT) {
      const words = (node as Text).data.trim();
      const size = words.length;
      if (size === 0) continue;
      if (block.size === 0) {
        blocks.push(block);
        for (let up = block.around; up && !up.holds; up = up.around) up.holds = true;
      }
      block.size += size;
      if (inLink) block.linked += size;
      block.sentence ||= SENTENCE.test(words);
    } else if (nodeType === ELEMENT) {
      const element = node as Element;
      const next = element.firstChild;
      if (!next) continue;
      const { localName } = element;
      if (isNoText(element, localName)) continue;
      // A link to another part of the page is the story's own.
      const leads = inLink || (localName === 'a' && !element.getAttribute('href')?.startsWith('#'));
      place = isInline(localName) ? { inLink: leads, block, next } : { inLink, block: newBlock(element, block), next };
      open.push(place);
    }
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

function newBlock(element: Element, around: Block | null): Block {
  return { element, around, size: 0, linked: 0, sentence: false, holds: false };
}

/** Adds to what is known of an element. */
export function count(sums: Map<Element, number>, element: Element, more: number): void {
  sums.set(element, (sums.get(element) ?? 0) + more);
}

/** The running text of every element that has some inside. */
export function weigh(prose: readonly Prose[], page: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { block, size } of prose) count(sizes, block, size);
  /** Text that is still to be told to the elements around. */
  let told = sizes;
  for (let depth = 0; told.size > 0 && depth < MAX_DEPTH; depth++) {
    const next = new Map<Element, number>();
    for (const [element, size] of told) {
      if (element === page) continue;
      count(next, element.parentElement ?? page, size);
    }
    for (const [element, size] of next) count(sizes, element, size);
    told = next;
  }
  return sizes;
}
