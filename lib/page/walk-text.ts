/**
 * The text nodes below an element, in the order they show, with the breaks between them. An element in; told to a sink:
 * <p>Turnout: <b>76.73</b><br>percent</p> is a block break, "Turnout: ", "76.73", a line, "percent", a block break.
 * Without recursion: pages may nest as deep as they like. Open shadow roots are read where they show.
 */
import { childrenOf, rootOf } from './composed';
import { type Look, look } from './look';
import type { Break } from './text-builder';

export interface TextSink {
  /** @param keepsLines whether line ends of the data show */
  add(node: Text, keepsLines: () => boolean): void;
  pause(size: Break): void;
  /** The end of a line; two in a row make a paragraph. */
  endLine(): void;
  /** A block begins: gives what ends it. */
  block(element: Element): () => void;
  /** Nothing of it is on the page now; it may come without a change of the document. */
  hidden(element: Element): void;
  /** What shows next stands in it. */
  root(root: ShadowRoot): void;
  /** True once there is enough. */
  isFull(): boolean;
}

/** An element that was entered, and what of it is still to come; first of all what holds the root. */
interface Open {
  look?: Look;
  children: readonly Node[];
  next: number;
  end?: () => void;
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: Firefox looks the name up in the page each time, for thousands of nodes. */
const ELEMENT = 1;
const TEXT = 3;
/** Some tenths of a millisecond. */
const NODES_A_STEP = 32;

/**
 * In steps: the page may change between two of them.
 * @param isKnown told to the sink already: asked of blocks of which all is shown
 */
export function* walkText(
  root: Element,
  leaveOut: (element: Element) => boolean,
  sink: TextSink,
  isKnown: (element: Element) => boolean,
): Generator<void, void> {
  const styleOf = getComputedStyle;
  const open: Open[] = [{ children: [root], next: 0 }];
  for (let nodes = 1; open.length > 0 && !sink.isFull(); nodes++) {
    if (nodes % NODES_A_STEP === 0) yield;
    const around = open.at(-1)!;
    const node = around.children[around.next++];
    if (!node) {
      around.end?.();
      if (around.look) sink.pause(around.look.pause);
      open.pop();
    } else if (node.nodeType === TEXT) {
      if (around.look?.inked) sink.add(node as Text, around.look.keepsLines);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (element.localName === 'br') {
        sink.endLine();
        continue;
      }
      const seen = enter(element, leaveOut, sink, styleOf, around.look);
      if (!seen) continue;
      sink.pause(seen.pause);
      const isBlock = seen.pause === 'block';
      if (isBlock && seen.inked && isKnown(element)) sink.pause('block');
      else {
        const root = rootOf(element);
        if (root) sink.root(root);
        const end = isBlock ? sink.block(element) : undefined;
        open.push({ look: seen, children: childrenOf(element, root), next: 0, end });
      }
    }
  }
}

/** Null where nothing of it is read. */
function enter(
  element: Element,
  leaveOut: (element: Element) => boolean,
  sink: TextSink,
  styleOf: typeof getComputedStyle,
  around: Look | undefined,
): Look | null {
  const isOut = leaveOut(element);
  if (isOut && !element.hasAttribute('hidden')) return null;
  const seen = look(element, styleOf, around);
  if (!seen.isThere) sink.hidden(element);
  return seen.shows && !isOut ? seen : null;
}
