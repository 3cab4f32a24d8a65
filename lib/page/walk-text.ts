/**
 * The text nodes below an element, in order, with the breaks between them. An element in; told to a sink:
 * <p>Turnout: <b>76.73</b><br>percent</p> is a block break, "Turnout: ", "76.73", a line, "percent", a block break.
 * Without recursion: pages may nest as deep as they like.
 */
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
  /** True once there is enough. */
  isFull(): boolean;
}

interface Open extends Look {
  element: Element;
  end?: () => void;
}

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
  const open: Open[] = [];
  let around: Open | undefined;
  let node: Node | null = root;
  for (let nodes = 1; node && !sink.isFull(); nodes++) {
    if (nodes % NODES_A_STEP === 0) yield;
    let next: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      if (around?.inked) sink.add(node as Text, around.keepsLines);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).localName === 'br') sink.endLine();
      else {
        const entered = enter(node as Element, leaveOut);
        if (entered) {
          sink.pause(entered.pause);
          const isBlock = entered.pause === 'block';
          if (isBlock && entered.inked && isKnown(entered.element)) sink.pause('block');
          else {
            if (isBlock) entered.end = sink.block(entered.element);
            around = entered;
            open.push(entered);
            next = node.firstChild;
          }
        }
      }
    }
    while (!next && node) {
      if (around?.element === node) {
        around.end?.();
        sink.pause(around.pause);
        open.pop();
        around = open.at(-1);
      }
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

function enter(element: Element, leaveOut: (element: Element) => boolean): Open | null {
  if (leaveOut(element)) return null;
  const seen = look(element);
  return seen.shows ? { element, ...seen } : null;
}
