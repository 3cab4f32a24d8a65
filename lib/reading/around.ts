import { contestantIds } from './claims';
import type { Draft } from './draft';
import { once } from './kept';
import type { Line } from './line';
import { spokenOf } from './scopes/parts-spoken-of';
import { fold } from './text/fold';

/**
 * A draft, its text and the text's sentences in, what stands around the figure out: the contestants it may be of, and, each
 * worked out when it is asked for, its folded sentence with its place there, and what that sentence speaks of.
 */
export const aroundOf = (draft: Draft, text: string, lines: readonly Line[]) => ({
  knownIds: contestantIds(draft),
  place: () => placeOf(draft, text),
  spoken: () => spokenOf(draft.line, lines),
});

/** Where the figure stands in its folded sentence, for scopes that the dataset words. */
function placeOf(draft: Draft, text: string) {
  const { line, settled } = draft;
  const { sentence, words } = foldedSentence(line, text);
  return {
    sentence,
    words,
    beside: () => {
      const places = foldedPlaces(line, text);
      return { at: places[settled.figure]!, others: places.filter((_, index) => index !== settled.figure) };
    },
  };
}

/** Where the figures of a line stand in its folded sentence. */
const foldedPlaces = once((line: Line, text: string): number[] =>
  line.figures.map(({ start }) => fold(text.slice(line.tokens[0]!.start, start)).length),
);

interface FoldedSentence {
  sentence: string;
  words: ReadonlySet<string>;
}

/** Every figure of a line asks for it. */
const foldedSentence = once((line: Line, text: string): FoldedSentence => {
  const sentence = fold(text.slice(line.tokens[0]!.start, line.tokens.at(-1)!.end));
  return { sentence, words: new Set(sentence.split(' ')) };
});
