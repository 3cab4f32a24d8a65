import type { MeasureName } from './measure';

/** What a sentence shape says of a figure; settle decides between proposals. */
export interface Proposal {
  /** Index of the figure in its line. */
  figure: number;
  shape: string;
  /** How sure the shape is of what it says, 0..1. */
  weight: number;
  measure?: MeasureName;
  /** Index of the mention that the figure belongs to. */
  subject?: number;
  /** Index of a mention that the figure cannot belong to: the beaten one's rival. */
  not?: number;
  /** The measure and stage of this figure of the same line hold for it too. */
  like?: number;
  /** Place in the rendered line of the words that say so. */
  from: number;
  to: number;
}

/** The parts of a rendered sentence that shapes read (reading/line.ts makes it). */
export interface ShapeLine {
  text: string;
  figureAt: number[];
  mentionAt: number[];
  /** Kind of each mention, and whether it may stand for an election. */
  contestant: boolean[];
  /** Unit of each figure. */
  units: ('percent' | 'count' | 'points')[];
  values: number[];
  /** The next match of a pattern in the text, from `from` on; quicker than `exec` where its words are not there. */
  next(pattern: RegExp, from: number): RegExpExecArray | null;
}

/** One sentence shape: "N@ won P#", "P# for N@", "N@ - P# , N@ - P#". */
export interface Shape {
  name: string;
  propose(line: ShapeLine): Proposal[];
}
