/** What is there of us in a page. Functions that run inside it: each may use its arguments only. */

/** The whole document as text, without elements that stand beside head and body: the hover card's host. */
export function serialised(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const child of [...copy.children]) if (!child.matches('head, body')) child.remove();
  return copy.outerHTML;
}

/** Elements beside head and body, sheets added by script, ranges highlighted by anyone. */
export function traces(): { hosts: number; sheets: number; highlighted: number } {
  return {
    hosts: document.documentElement.children.length - 2,
    sheets: document.adoptedStyleSheets.length,
    highlighted: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  };
}
