/**
 * A page's tree across open shadow roots. An element in; what shows in it, and what shows around it, out:
 * <news-story>#shadow-root <p>Turnout was [76.73] percent</p></news-story>. Closed roots are a page's own.
 */

/** Elements looked at, and roots: a page that keeps its story in shadow roots has few elements outside of them. */
const MAX_ELEMENTS = 5000;
const MAX_ROOTS = 50;

/** The open root of an element. A form gives its field of that name. */
export function rootOf({ shadowRoot }: Element): ShadowRoot | null {
  // Asked of every element: Firefox takes its time to say of what class something is.
  return shadowRoot && shadowRoot instanceof ShadowRoot ? shadowRoot : null;
}

/** The open roots below an element, those inside others too. */
export function openRoots(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const trees: ParentNode[] = [element];
  let left = MAX_ELEMENTS;
  // It grows on the way.
  for (const tree of trees) {
    for (const host of tree.querySelectorAll('*')) {
      if (left-- === 0 || roots.length === MAX_ROOTS) return roots;
      const root = rootOf(host);
      if (!root) continue;
      roots.push(root);
      trees.push(root);
    }
  }
  return roots;
}

export const NOTHING: readonly Node[] = [];

/** What a slot was given, which shows in it instead of what it holds. */
export function givenTo(slot: Element): readonly Node[] {
  // In a formula, a <slot> is none.
  return (slot as Partial<HTMLSlotElement>).assignedNodes?.() ?? NOTHING;
}

/** The element that a node shows in. */
export function around(node: Node): Element | null {
  const { parentElement, parentNode } = node;
  return (node as Text).assignedSlot ?? parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}

/** Whether a node stands in another, or in a root inside it. */
export function holds(outer: Node, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
}
