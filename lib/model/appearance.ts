/** How figures are marked in pages, as the reader chose. */

import type { MeasureGroup } from './measure';

/** A line below the figure, a fill behind it, or both. */
export const MARK_STYLES = ['both', 'underline', 'background'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Muted ones, none of them red or green; how dark or light each is follows the page's background. */
export const MARK_COLOURS = ['ochre', 'slate', 'plum', 'grey'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

export interface Appearance {
  style: MarkStyle;
  colour: MarkColour;
  /** The card opens at the pointer only while Alt is held; a click opens it always. */
  onlyAlt: boolean;
  /** Figures that were found and not compared get a dotted line. */
  found: boolean;
  /** Kinds of figures that are not marked in pages; the list of a page has them all. */
  unmarked: readonly MeasureGroup[];
}

export const USUAL_APPEARANCE: Appearance = {
  style: 'both',
  colour: 'ochre',
  onlyAlt: false,
  found: true,
  unmarked: [],
};
