/**
 * Paints figures without touching the page: CSS custom highlights and one adopted style sheet, no element, no
 * attribute. The pieces of each figure in; a way to unpaint, and to see whether the page has wiped the paint, out.
 *
 * `CSS.highlights` and `adoptedStyleSheets` belong to the page's own scripts as well: theirs are left as they are.
 */
import type { Piece } from './text-map';

export interface Mark {
  pieces: Piece[];
  status: 'compared' | 'found';
}

export interface Painting {
  /** Nobody has taken our highlights or our sheet away. */
  isIntact(): boolean;
  remove(): void;
}

const NAMES = { compared: 'second-source-compared', found: 'second-source-found' } as const;

/**
 * One ochre for light and dark pages: #a86f00 has 4.2:1 against white and 4.9:1 against black, and WCAG 1.4.11 asks
 * for 3:1. The fill is weak enough for any text colour. Highlights may change colours and lines alone (CSS
 * Pseudo-Elements 4, 3.5), so nothing can move.
 */
const STYLE = `
::highlight(${NAMES.compared}) {
  background-color: rgb(214 150 30 / 18%);
  text-decoration: underline 2px #a86f00;
}
::highlight(${NAMES.found}) {
  background-color: rgb(214 150 30 / 10%);
  text-decoration: underline dotted 2px #a86f00;
}
@media (forced-colors: active) {
  ::highlight(${NAMES.compared}), ::highlight(${NAMES.found}) {
    background-color: transparent;
    text-decoration-color: Highlight;
  }
}
@media print {
  ::highlight(${NAMES.compared}), ::highlight(${NAMES.found}) {
    background-color: transparent;
    text-decoration: none;
  }
}`;

/** Firefox before 140, Chrome before 105: the badge and the popup say what was found. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

export function paint(marks: readonly Mark[]): Painting {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const own = (['compared', 'found'] as const).flatMap((status) => {
    const ranges = marks.filter((mark) => mark.status === status).flatMap(({ pieces }) => pieces.map(rangeOf));
    if (ranges.length === 0) return [];
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(NAMES[status], highlight);
    return [{ name: NAMES[status], highlight }];
  });
  return {
    isIntact: () =>
      document.adoptedStyleSheets.includes(sheet) &&
      own.every(({ name, highlight }) => CSS.highlights.get(name) === highlight),
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const { name, highlight } of own) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}

/** A static range: it costs the page nothing when it edits its text. */
function rangeOf({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
