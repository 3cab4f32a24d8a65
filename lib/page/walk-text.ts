/**
 * The text nodes below an element, in the order they show, with the breaks between them. An element in; told to a sink:
 * <p>Turnout: <b>76.73</b><br>percent</p> is a block break, "Turnout: ", "76.73", a line, "percent", a block break.
 * Without recursion: pages may nest as deep as they like. Open shadow roots are read where they show.
 */
import { givenTo, NOTHING, rootOf } from './composed';
import type { Test } from './junk';
import { type Look, look as lookAt } from './look';
import { ELEMENT, TEXT } from './node-types';
import { BLOCK, type Block, type Break } from './text-builder';

export interface TextSink {
  /** @param keepsLines whether line ends of the data show */
  add(node: Text, keepsLines: () => boolean): void;
  pause(size: Break): void;
  /** The end of a line; two in a row make a paragraph. */
  endLine(): void;
  block(element: Element): Block;
  end(block: Block): void;
  /** Nothing of it is on the page now; it may come without a change of the document. */
  hidden(element: Element): void;
  /** What shows next stands in it. */
  root(root: ShadowRoot): void;
  /** True once there is enough. */
  isFull(): boolean;
}

/** An element that was entered, and what of it is still to come; first of all what holds the root. */
interface Open {
  look: Look | undefined;
  block: Block | null;
  /** Of a slot: what it was given. */
  given: readonly Node[];
  at: number;
  next: Node | null;
}

/** Some tenths of a millisecond. */
const NODES_A_STEP = 32;

/**
 * In steps: the page may change between two of them.
 * @param isKnown told to the sink already: asked of blocks of which all is shown
 */
export function* walkText(
  root: Element,
  leaveOut: Test,
  sink: TextSink,
  isKnown: (element: Element) => boolean,
): Generator<void, void> {
  const styleOf = getComputedStyle;
  /** One for each depth. */
  const open: Open[] = [{ look: undefined, block: null, given: [root], at: 0, next: root }];
  let depth = 0;
  for (let nodes = 1; !sink.isFull(); nodes++) {
    if (nodes % NODES_A_STEP === 0) yield;
    const around = open[depth]!;
    const { next: node, look, given } = around;
    if (!node) {
      if (around.block) sink.end(around.block);
      if (look) sink.pause(look.pause);
      if (depth-- === 0) return;
      continue;
    }
    // One after another: a list of nodes takes ten times as long.
    around.next = given.length > 0 ? (given[++around.at] ?? null) : node.nextSibling;
    const { nodeType } = node;
    if (nodeType === TEXT) {
      if (look?.inked) sink.add(node as Text, look.keepsLines);
    } else if (nodeType === ELEMENT) {
      const element = node as Element;
      const { localName } = element;
      if (localName === 'br') {
        sink.endLine();
        continue;
      }
      const isPlain = !element.hasAttributes();
      const isOut = leaveOut(element, localName, isPlain);
      // Nothing of it is read; but it may come.
      if (isOut && (isPlain || !element.hasAttribute('hidden'))) continue;
      const seen = lookAt(element, styleOf, look, localName, isPlain);
      if (!seen.isThere) sink.hidden(element);
      if (isOut || !seen.shows) continue;
      sink.pause(seen.pause);
      const isBlock = seen.pause === BLOCK;
      if (isBlock && seen.inked && isKnown(element)) sink.pause(BLOCK);
      else {
        const root = rootOf(element);
        if (root) sink.root(root);
        const inside = localName === 'slot' ? givenTo(element) : NOTHING;
        const next = inside[0] ?? (root ?? element).firstChild;
        const block = isBlock ? sink.block(element) : null;
        open[++depth] = { look: seen, block, given: inside, at: 0, next };
      }
    }
  }
}
