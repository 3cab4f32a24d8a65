import type { Proposal, ShapeLine } from '../model/shape';

/** Pieces that shapes share. A figure's symbol, a name's symbol, and up to `most` plain words. */
export const FIGURE = '[PCDF]#';
export const NAME = '[NOB]@';
export const words = (most: number) => `(?:[a-z'-]+ ){0,${most}}`;

/** Index of the figure whose symbol stands at `at`. */
export const figureAt = (line: ShapeLine, at: number) => line.figureAt.indexOf(at);

/** Index of the contestant whose symbol stands at `at`, or -1 where it is none. */
export function nameAt(line: ShapeLine, at: number): number {
  const index = line.mentionAt.indexOf(at);
  return index >= 0 && line.contestant[index] ? index : -1;
}

/**
 * The matches of a pattern in a sentence, overlapping ones too: each is looked for behind the first symbol of the last,
 * so a line costs linear time. The pattern must have the flags `dg`.
 */
export function* matchesIn(line: ShapeLine, pattern: RegExp): Generator<RegExpExecArray> {
  let match = line.next(pattern, 0);
  while (match) {
    yield match;
    match = line.next(pattern, match.index + SYMBOL);
  }
}

/** A symbol's length: "N@". */
const SYMBOL = 2;

/** Proposals of a pattern with the groups `figure` and `name`: every match gives the figure that name. */
export function pairs(line: ShapeLine, pattern: RegExp, shape: string, weight: number): Proposal[] {
  const found: Proposal[] = [];
  for (const match of matchesIn(line, pattern)) {
    const groups = match.indices?.groups;
    const figure = groups?.figure ? figureAt(line, groups.figure[0]) : -1;
    const subject = groups?.name ? nameAt(line, groups.name[0]) : -1;
    if (figure >= 0 && subject >= 0) {
      found.push({ figure, subject, shape, weight, from: match.index, to: match.index + match[0].length });
    }
  }
  return found;
}
