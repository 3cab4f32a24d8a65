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
  /** Whether a clause is one of these patterns'. */
  wanted: boolean[];
  /** Of the lists of clauses that words satisfy, those clauses that are wanted; worked out when a word first comes. */
  ofWord: Map<readonly number[], readonly number[]>;
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
  const size = clauseCount();
  const wanted = new Array<boolean>(size).fill(false);
  for (const gate of gates) for (const clause of gate) wanted[clause] = true;
  // Without holes it is read faster.
  return { size, gates, waiting: Array.from(waiting), free, wanted, ofWord: new Map() };
}

/** Clauses that the stretch at hand satisfies: those marked with the number of the stretch. Nothing is cleared between. */
const marks: number[] = [];
let stretch = 0;

/** The places of the patterns that may match between `from` and `to` of an indexed text, in their order. */
export function sift(sieve: Sieve, words: IndexedWords, from: number, to: number): number[] {
  const { size, gates, waiting, free } = sieve;
  // A text indexed before the patterns were known says nothing of them.
  if (words.size < size) return gates.map((_, place) => place);
  const satisfied = markWords(sieve, words, from, to);
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

/** Marks those of a sieve's clauses that the words of a stretch satisfy, and gives them, each once. */
function markWords({ wanted, ofWord }: Sieve, words: IndexedWords, from: number, to: number): number[] {
  const { starts } = words;
  const satisfied: number[] = [];
  stretch++;
  while (marks.length < wanted.length) marks.push(0);
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word]!;
    if (start < from) continue;
    if (start >= to) break;
    const all = clausesUpTo(words, word, to);
    let own = ofWord.get(all);
    if (!own) {
      own = all.filter((clause) => wanted[clause]);
      ofWord.set(all, own);
    }
    for (const clause of own) {
      if (marks[clause] === stretch) continue;
      marks[clause] = stretch;
      satisfied.push(clause);
    }
  }
  return satisfied;
}
