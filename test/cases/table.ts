/**
 * Cases as data: sentences with their figures in brackets, and what reading must make of them.
 * "Moss won [48.2%] of the vote." gives `vote-share · Moss · 48.2`; bracketed.ts and expected.ts read the two notations.
 */

/** A sentence (or a few) with its figures in brackets, all of them: a figure found outside the brackets is a fault. */
export interface ReadCase {
  say: string;
  /** One a bracket, in the text's order. */
  get: string | string[];
  /** What stands before the sentence, where the frame of frame.ts does not do; it may hold figures. */
  after?: string;
  /** The article's ISO date. */
  date?: string;
  /** Where it comes from: an issue's number. */
  from?: string;
}

/** What must be found nothing in. */
export type IgnoreCase = string | { say: string; after?: string; date?: string; from?: string };

/** A fault that is known: it must still be one, so that its end announces itself. Without `get`, nothing may be found. */
export interface GapCase extends Omit<ReadCase, 'get'> {
  get?: string | string[];
  why: string;
}

export interface CaseTable {
  language: string;
  read: ReadCase[];
  ignore: IgnoreCase[];
  gap: GapCase[];
}

export function cases(language: string, table: { read: ReadCase[]; ignore: IgnoreCase[]; gap?: GapCase[] }): CaseTable {
  return { language, gap: [], ...table };
}

/** Every table of this folder by its path: `en/vote-share`, `en/shapes/list`. */
export function allTables(): Map<string, CaseTable> {
  const files = import.meta.glob<{ default: CaseTable }>('./*/**/*.ts', { eager: true });
  return new Map(Object.entries(files).map(([path, file]) => [path.slice(2, -3), file.default]));
}
