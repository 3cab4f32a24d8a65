/**
 * Paints figures without touching the page: CSS custom highlights and one adopted style sheet, no element, no
 * attribute. The pieces of figures in, some at a time; a way to unpaint, and to see whether the page has wiped the
 * paint, out.
 *
 * `CSS.highlights` and `adoptedStyleSheets` belong to the page's own scripts as well: theirs are left as they are.
 */
import type { Appearance } from '../model/appearance';
import { type Backgrounds, groundOf } from './background';
import { type MarkColours, markColours } from './mark-colours';
import type { Piece } from './text-map';

export interface Mark {
  pieces: Piece[];
  status: 'compared' | 'found';
}

export interface Painting {
  add(mark: Mark): void;
  /** Nobody has taken our highlights or our sheet away. */
  isIntact(): boolean;
  remove(): void;
}

const NAME = 'second-source';
/** Grounds that are told apart: an article has one or two, a table of many colours some more. */
const MAX_GROUNDS = 16;

/** Highlights may change colours and lines alone (CSS Pseudo-Elements 4, 3.5), so nothing can move. */
function rulesOf(name: string, { line, fill, text }: MarkColours, dotted: boolean): string[] {
  const underline = `text-decoration:underline ${dotted ? 'dotted ' : ''}2px`;
  const declarations = [
    fill && `background-color:rgb(${fill})`,
    text && `color:rgb(${text})`,
    line && `${underline} rgb(${line})`,
  ];
  return [
    `::highlight(${name}){${declarations.filter(Boolean).join(';')}}`,
    `@media (forced-colors:active){::highlight(${name}){background-color:transparent;color:CanvasText;${underline} Highlight}}`,
    `@media print{::highlight(${name}){background-color:transparent;color:inherit;text-decoration:none}}`,
  ];
}

/** Firefox before 140, Chrome before 105: the badge and the popup say what was found. */
export function canPaint(): boolean {
  return typeof Highlight === 'function';
}

/** @param appearance how marks look */
export function paint(appearance: Appearance): Painting {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const backgrounds: Backgrounds = new Map();
  /** Names by ground: marks on the same ground are one group, whose colours follow what the figures stand on. */
  const names = new Map<string, string>();
  const own = new Map<string, Highlight>();

  const groupOf = (element: Element, status: Mark['status']): Highlight => {
    const { background, text } = groundOf(element, backgrounds);
    const ground = `${status} ${background} ${text}`;
    let name = names.get(ground);
    if (!name && names.size >= MAX_GROUNDS) name = [...own.keys()].find((each) => each.includes(status));
    if (!name) {
      const dotted = status === 'found';
      name = `${NAME}-${status}-${names.size}`;
      // One rule at a time: what is painted already is not styled again.
      for (const rule of rulesOf(name, markColours(appearance, background, text, dotted), dotted))
        sheet.insertRule(rule, sheet.cssRules.length);
      const highlight = new Highlight();
      own.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    names.set(ground, name);
    return own.get(name)!;
  };

  return {
    add({ pieces, status }) {
      const element = pieces[0]?.node.parentElement;
      if (!element) return;
      const group = groupOf(element, status);
      for (const piece of pieces) group.add(rangeOf(piece));
    },
    isIntact: () =>
      document.adoptedStyleSheets.includes(sheet) &&
      [...own].every(([name, highlight]) => CSS.highlights.get(name) === highlight),
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const [name, highlight] of own) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}

/** A static range: it costs the page nothing when it edits its text. */
function rangeOf({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
