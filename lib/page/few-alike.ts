/**
 * Which elements the rules of marks are for. An element with a figure in; a selector out that holds for it and for few
 * others: `p`, or of a live blog of 2,500 entries the paragraphs of an eighth of them. Each element that a new rule is for
 * is styled again, which costs a page more than all of its marks.
 *
 * Places among siblings hold until one comes or goes: before anything is painted then, the rules are for all of the kind.
 */

/** From so many children on an eighth of them is told from the rest: fewer are styled in a millisecond. */
const MANY = 200;
const PARTS = 8;
/** Elements around one that are looked at; articles have some twenty, scripts nest as deep as they like. */
const MAX_DEPTH = 50;

export interface FewAlike {
  /** A selector for an element and those that stand near it. */
  selectorOf(element: Element): string;
  stop(): void;
}

/** The same without places. */
export const withoutPlace = (selector: string): string => selector.split(':is(', 1)[0]!;

/** @param moved called once, when places hold no more; from then on none are given */
export function fewAlike(moved: () => void): FewAlike {
  /** Where elements with many children stand; of others nothing. */
  const rows = new Map<Node, string>();
  const places = new Map<Element, number>();
  let isStill = true;

  const observer = new MutationObserver((records) => {
    if (
      records.some(({ target }) => rows.get(target)) ||
      [...rows].some(([row, path]) => path && path !== pathOf(row as Element))
    ) {
      observer.disconnect();
      isStill = false;
      moved();
    }
  });

  const rowAt = (element: Element): string => {
    let path = rows.get(element);
    if (path === undefined) {
      path = element.children.length < MANY ? '' : pathOf(element);
      rows.set(element, path);
      if (path) for (const up of fromHere(element)) observer.observe(up, { childList: true });
    }
    return path;
  };

  const placeOf = (element: Element): number => {
    let place = -1;
    let at: Element | null = element;
    for (; at && !places.has(at); at = at.previousElementSibling) place++;
    if (at) place += places.get(at)! + 1;
    places.set(element, place);
    return place;
  };

  return {
    selectorOf(element) {
      const kind = nameOf(element);
      let child: Element | null = null;
      for (const up of isStill ? fromHere(element) : []) {
        const path = child && rowAt(up);
        if (path) {
          const size = Math.ceil(up.children.length / PARTS);
          const first = Math.floor(placeOf(child!) / size) * size;
          const part = `${path}>:nth-child(n+${first + 1}):nth-child(-n+${first + size})`;
          return `${kind}:is(${part},${part} *)`;
        }
        child = up;
      }
      return kind;
    },
    stop: () => observer.disconnect(),
  };
}

/** `html>body>article`. */
const pathOf = (element: Element): string => fromHere(element).map(nameOf).reverse().join('>');

const nameOf = ({ localName }: Element): string => CSS.escape(localName);

/** An element and what is around it. */
function fromHere(element: Element): Element[] {
  const found: Element[] = [];
  for (let up: Element | null = element; up && found.length < MAX_DEPTH; up = up.parentElement) found.push(up);
  return found;
}
