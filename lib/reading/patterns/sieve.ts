import { clauseCount, clausesUpTo, gateOf, type IndexedWords } from './word-index';

/**
 * Many patterns that are asked of one stretch of text, sorted by the words they need. A stretch in, those that may match
 * there out: of "turnout was [71.8%] of" the patterns that need "turnout", and none of the others is looked at.
 */
export interface Sieve {
  /** How many clauses there were when it was made. */
  size: number;
  gates: number[][];
  /** By clause: the patterns, by their places in the list, that need it first. */
  waiting: (number[] | undefined)[];
  /** Patterns that need no word. */
  free: number[];
}

/** Patterns in, in the order in which they are asked. */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const gates = patterns.map(gateOf);
  const waiting: Sieve['waiting'] = [];
  const free: number[] = [];
  gates.forEach(([first], place) => {
    if (first === undefined) free.push(place);
    else if (waiting[first]) waiting[first].push(place);
    else waiting[first] = [place];
  });
  // Without holes it is read faster.
  return { size: clauseCount(), gates, waiting: Array.from(waiting), free };
}

/** Clauses that the stretch at hand satisfies: those marked with the number of the stretch. Nothing is cleared between. */
const marks: number[] = [];
let stretch = 0;

/** The places of the patterns that may match between `from` and `to` of an indexed text, in their order. */
export function sift({ size, gates, waiting, free }: Sieve, words: IndexedWords, from: number, to: number): number[] {
  // A text indexed before the patterns were known says nothing of them.
  if (words.size < size) return gates.map((_, place) => place);
  const satisfied = markWords(words, from, to);
  const found = free.slice();
  for (const clause of satisfied) {
    const patterns = clause < waiting.length ? waiting[clause] : undefined;
    if (patterns === undefined) continue;
    for (const place of patterns) if (gates[place]!.every(isMarked)) found.push(place);
  }
  return inOrder(found);
}

const isMarked = (clause: number) => marks[clause] === stretch;

/** Sorts a handful of numbers in place. */
function inOrder(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at]!;
    let to = at;
    for (; to > 0 && numbers[to - 1]! > number; to--) numbers[to] = numbers[to - 1]!;
    numbers[to] = number;
  }
  return numbers;
}

/** Marks what the words of a stretch satisfy, and gives it, each clause once. */
function markWords(words: IndexedWords, from: number, to: number): number[] {
  const { starts } = words;
  const satisfied: number[] = [];
  stretch++;
  while (marks.length < clauseCount()) marks.push(0);
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word]!;
    if (start < from) continue;
    if (start >= to) break;
    for (const clause of clausesUpTo(words, word, to)) {
      if (marks[clause] === stretch) continue;
      marks[clause] = stretch;
      satisfied.push(clause);
    }
  }
  return satisfied;
}
