/**
 * The text nodes below an element, in order, with the breaks between them. An element in; steps out:
 * <p>Turnout: <b>76.73</b><br>percent</p> is a block break, "Turnout: ", "76.73", a line, "percent", a block break.
 * Without recursion: pages may nest as deep as they like.
 */
import { look } from './look';
import type { Break } from './text-builder';

export type TextStep =
  | { kind: 'text'; node: Text; keepsLines: boolean }
  | { kind: 'pause'; pause: Break }
  | { kind: 'line' };

interface Open {
  element: Element;
  pause: Break;
  keepsLines: boolean;
  inked: boolean;
}

export function* walkText(root: Element, leaveOut: (element: Element) => boolean): Generator<TextStep> {
  const open: Open[] = [];
  let node: Node | null = root;
  while (node) {
    const entered = enter(node, leaveOut);
    if (entered) {
      open.push(entered);
      yield { kind: 'pause', pause: entered.pause };
    } else if (node.nodeType === Node.TEXT_NODE) {
      const around = open.at(-1);
      if (around?.inked) yield { kind: 'text', node: node as Text, keepsLines: around.keepsLines };
    } else if ((node as Element).localName === 'br') yield { kind: 'line' };

    let next: Node | null = entered ? node.firstChild : null;
    while (!next && node) {
      if (open.at(-1)?.element === node) yield { kind: 'pause', pause: open.pop()!.pause };
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

function enter(node: Node, leaveOut: (element: Element) => boolean): Open | null {
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).localName === 'br') return null;
  const element = node as Element;
  if (leaveOut(element)) return null;
  const { shows, pause, keepsLines, inked } = look(element);
  return shows ? { element, pause, keepsLines, inked } : null;
}
