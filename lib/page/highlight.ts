/**
 * Paints figures without touching the page: CSS custom highlights and one adopted style sheet, no element, no
 * attribute. The pieces of figures in, some at a time; a way to unpaint, and to see whether the page has wiped the
 * paint, out.
 *
 * `CSS.highlights` and `adoptedStyleSheets` belong to the page's own scripts as well: theirs are left as they are.
 */
import type { Appearance } from '../model/appearance';
import { type Backgrounds, groundOf } from './background';
import { fewAlike, withoutPlace } from './few-alike';
import { type MarkColours, markColours } from './mark-colours';
import type { Piece } from './text-map';

export interface Mark {
  pieces: Piece[];
  status: 'compared' | 'found';
}

export interface Painting {
  /** Many at once: what changes a style sheet has the browser work out the styles of a page again. */
  add(marks: readonly Mark[]): void;
  /** Nobody has taken our highlights or our sheet away. */
  isIntact(): boolean;
  /** Takes all marks away, and keeps the rules for the next: these cost a page more than marks do. */
  empty(): void;
  remove(): void;
}

const NAME = 'second-source';
/** Grounds that are told apart: an article has one or two, a table of many colours some more. */
const MAX_GROUNDS = 16;
/** Kinds of elements that figures of one ground stand in: with more the rules are for all. */
const MAX_KINDS = 16;

/** The last of them comes first in the sheet. Highlights may change colours and lines alone (CSS Pseudo-Elements 4, 3.5), so nothing can move. */
function rulesOf(selector: string, { line, fill, text }: MarkColours, dotted: boolean): string[] {
  const underline = `text-decoration:underline ${dotted ? 'dotted ' : ''}2px`;
  const declarations = [
    fill && `background-color:rgb(${fill})`,
    text && `color:rgb(${text})`,
    line && `${underline} rgb(${line})`,
  ];
  return [
    `@media print{${selector}{background-color:transparent;color:inherit;text-decoration:none}}`,
    `@media (forced-colors:active){${selector}{background-color:transparent;color:CanvasText;${underline} Highlight}}`,
    `${selector}{${declarations.filter(Boolean).join(';')}}`,
  ];
}

/** Marks on one ground: their colours follow what the figures stand on. */
interface Group {
  name: string;
  colours: MarkColours;
  dotted: boolean;
  highlight: Highlight;
  /** Selectors of the elements that its rules are for, the last of them new. */
  kinds: Set<string>;
  ruled: number;
}

/** @param appearance how marks look */
export function paint(appearance: Appearance): Painting {
  const sheet = new CSSStyleSheet();
  const backgrounds: Backgrounds = new Map();
  const groups = new Map<string, Group>();
  /** The document, and shadow roots: rules hold in the tree that has their sheet (CSS Scoping 1, 3.2). */
  const trees = new Set<DocumentOrShadowRoot>();
  /** Those that stand for others, too, where there are too many. */
  const own: Group[] = [];

  const groupOf = (element: Element, status: Mark['status']): Group => {
    const { background, text } = groundOf(element, backgrounds);
    const ground = `${status} ${background} ${text}`;
    const dotted = status === 'found';
    let group = groups.get(ground);
    if (!group && own.length >= MAX_GROUNDS) group = own.find((each) => each.dotted === dotted);
    if (!group) {
      const colours = markColours(appearance, background, text, dotted);
      const name = `${NAME}-${status}-${own.length}`;
      group = { name, colours, dotted, highlight: new Highlight(), kinds: new Set(), ruled: 0 };
      own.push(group);
    }
    groups.set(ground, group);
    return group;
  };

  /** Only elements of the kinds that hold figures are styled again: those of a page are ten times as many. */
  const rule = (group: Group) => {
    const { name, kinds, ruled, colours, dotted, highlight } = group;
    if (kinds.size === ruled || ruled > MAX_KINDS) return;
    group.ruled = kinds.size;
    const fresh = kinds.size > MAX_KINDS ? [''] : [...kinds].slice(ruled);
    for (const each of rulesOf(fresh.map((kind) => `${kind}::highlight(${name})`).join(), colours, dotted))
      sheet.insertRule(each);
    if (ruled === 0) CSS.highlights.set(name, highlight);
  };

  const alike = fewAlike(() => {
    sheet.replaceSync('');
    for (const group of own) {
      group.kinds = new Set([...group.kinds].map(withoutPlace));
      group.ruled = 0;
      rule(group);
    }
  });

  return {
    add(marks) {
      // First all that is asked of the page's styles, then all that changes them.
      const fresh = new Set<DocumentOrShadowRoot>();
      for (const { pieces, status } of marks) {
        const element = pieces[0]?.node.parentElement;
        if (!element) continue;
        const { kinds, highlight } = groupOf(element, status);
        const tree = element.getRootNode();
        if (tree instanceof Document || tree instanceof ShadowRoot) fresh.add(tree);
        for (const piece of pieces) {
          const { parentElement } = piece.node;
          kinds.add(parentElement ? alike.selectorOf(parentElement) : '');
          highlight.add(rangeOf(piece));
        }
      }
      for (const group of own) rule(group);
      for (const tree of fresh) {
        if (!trees.has(tree)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
        trees.add(tree);
      }
    },
    isIntact: () =>
      [...trees].every((tree) => tree.adoptedStyleSheets.includes(sheet)) &&
      own.every(({ name, highlight }) => CSS.highlights.get(name) === highlight),
    empty() {
      backgrounds.clear();
      for (const { highlight } of own) highlight.clear();
    },
    remove() {
      alike.stop();
      for (const tree of trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const { name, highlight } of own) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}

/** A static range: it costs the page nothing when it edits its text. */
function rangeOf({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
