/** A number as written: "some [6.5 million] people", "[92-93%]", "over [92 percent]". */

export const UNITS = ['percent', 'count', 'points'] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = ['exact', 'about', 'over', 'under'] as const;
/** What the text says of the number's precision: nothing, "some 50", "over 50", "nearly 50". */
export type Qualifier = (typeof QUALIFIERS)[number];

export interface Figure {
  /** Half-open UTF-16 offsets in the article's text, unit included. */
  start: number;
  end: number;
  /** `text.slice(start, end)` */
  text: string;
  /** Percents as percent (92.05), counts as counts, points as points. */
  value: number;
  /** Upper end of a range; `value` is the lower. */
  high?: number;
  unit: Unit;
  qualifier: Qualifier;
  /** Size of one step in the last place printed: 0.01 for "92.05 percent", 100000 for "6.5 million". */
  step: number;
}
