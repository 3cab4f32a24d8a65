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
 * Proposals of a pattern with the groups `figure` and `name`: every match gives the figure that name. The pattern must
 * have the flags `dg`; each match moves on by at least one symbol, so a line costs linear time.
 */
export function pairs(line: ShapeLine, pattern: RegExp, shape: string, weight: number): Proposal[] {
  const found: Proposal[] = [];
  if (!line.may(pattern)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
    const groups = match.indices?.groups;
    const figure = groups?.figure ? figureAt(line, groups.figure[0]) : -1;
    const subject = groups?.name ? nameAt(line, groups.name[0]) : -1;
    if (figure >= 0 && subject >= 0) {
      found.push({ figure, subject, shape, weight, from: match.index, to: match.index + match[0].length });
    }
    // Begin again behind the first symbol, so that overlapping pairs are seen.
    pattern.lastIndex = match.index + 2;
  }
  return found;
}
