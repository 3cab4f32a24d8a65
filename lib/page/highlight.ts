/**
 * Paints figures without touching the page: CSS custom highlights and one adopted style sheet, no element, no
 * attribute. The pieces of each figure in; a way to unpaint, and to see whether the page has wiped the paint, out.
 *
 * `CSS.highlights` and `adoptedStyleSheets` belong to the page's own scripts as well: theirs are left as they are.
 */
import type { Appearance } from '../model/appearance';
import { groundOf } from './background';
import { type MarkColours, markColours } from './mark-colours';
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

const NAME = 'second-source';
/** Grounds that are told apart: an article has one or two, a table of many colours some more. */
const MAX_GROUNDS = 16;

/** Highlights may change colours and lines alone (CSS Pseudo-Elements 4, 3.5), so nothing can move. */
function ruleOf(name: string, { line, fill, text }: MarkColours, dotted: boolean): string {
  return `::highlight(${name}){${[
    fill && `background-color:rgb(${fill})`,
    text && `color:rgb(${text})`,
    line && `text-decoration:underline ${dotted ? 'dotted ' : ''}2px rgb(${line})`,
  ]
    .filter(Boolean)
    .join(';')}}
@media (forced-colors:active){::highlight(${name}){background-color:transparent;color:CanvasText;text-decoration:underline ${dotted ? 'dotted ' : ''}2px Highlight}}
@media print{::highlight(${name}){background-color:transparent;color:inherit;text-decoration:none}}`;
}

/** Firefox before 140, Chrome before 105: the badge and the popup say what was found. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

interface Group {
  rule: string;
  ranges: StaticRange[];
}

/** Marks on the same ground are one group: the colours follow what the figure stands on. */
function groupsOf(marks: readonly Mark[], appearance: Appearance): Map<string, Group> {
  const names = new Map<string, string>();
  const groups = new Map<string, Group>();
  for (const { pieces, status } of marks) {
    const element = pieces[0]?.node.parentElement;
    if (!element) continue;
    const { background, text } = groundOf(element);
    const ground = `${status} ${background} ${text}`;
    const dotted = status === 'found';
    let name = names.get(ground);
    if (!name && names.size >= MAX_GROUNDS) name = [...names.values()].find((each) => each.includes(status));
    if (!name) {
      name = `${NAME}-${status}-${names.size}`;
      names.set(ground, name);
      groups.set(name, { rule: ruleOf(name, markColours(appearance, background, text, dotted), dotted), ranges: [] });
    }
    groups.get(name)?.ranges.push(...pieces.map(rangeOf));
  }
  return groups;
}

export function paint(marks: readonly Mark[], appearance: Appearance): Painting {
  const groups = groupsOf(marks, appearance);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...groups.values()].map(({ rule }) => rule).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const own = [...groups].map(([name, { ranges }]) => {
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(name, highlight);
    return { name, highlight };
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
