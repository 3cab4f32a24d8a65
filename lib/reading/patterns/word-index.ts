import { type Clause, keyOf, neededWords } from './needed-words';
import { addWord, readWord } from './word-trie';

/**
 * Which patterns can match a text at all, told by one look at each of its words. "turnout was P#" holds no word of the
 * patterns on seats, so none of them is run. Hundreds of patterns are asked of every sentence; few have their words there.
 *
 * A pattern is entered when it is first asked about. Each of its clauses (needed-words.ts) gets a number; a word of a
 * text is looked up once and gives the numbers of the clauses it satisfies.
 */

/** A set of clause numbers, sixteen to a place. Clauses entered later are not in it: `size` tells how many there were. */
export interface WordBits {
  bits: number[];
  size: number;
}

const gates = new Map<RegExp, number[]>();
/** Many patterns need the same words. */
const numbers = new Map<string, number>();

/** How many clauses there are by now. */
export const clauseCount = (): number => numbers.size;

/** The numbers of a pattern's clauses; none where it needs no word. */
export function gateOf(pattern: RegExp): number[] {
  let gate = gates.get(pattern);
  if (!gate) {
    // What may begin within a word is looked for nowhere: such a clause says nothing.
    gate = neededWords(pattern)
      .filter((clause) => clause.every(({ openBefore }) => !openBefore))
      .map(numberOf);
    gates.set(pattern, gate);
  }
  return gate;
}

/** The patterns asked about so far. */
export const gatedPatterns = (): RegExp[] => [...gates.keys()];

/** The number of a clause. */
export function numberOf(clause: Clause): number {
  const key = clause.map(keyOf).sort().join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const { word, openBehind } of clause) addWord(word, number, openBehind);
  return number;
}

/** The words of a text in their order, each with the clauses it satisfies; words that satisfy none are left out. */
export interface IndexedWords {
  text: string;
  /** How many clauses there were by then. */
  size: number;
  starts: number[];
  ends: number[];
  clauses: (readonly number[])[];
}

export function indexWords(text: string): IndexedWords {
  const words: IndexedWords = { text, size: numbers.size, starts: [], ends: [], clauses: [] };
  const reach = { end: 0 };
  for (let at = 0; at < text.length; at = reach.end) {
    const satisfied = readWord(text, at, text.length, reach);
    if (satisfied.length === 0) continue;
    words.starts.push(at);
    words.ends.push(reach.end);
    words.clauses.push(satisfied);
  }
  return words;
}

const CUT = { end: 0 };
/** The clauses of a word, of which no more is seen than stands before `to`. */
export const clausesUpTo = ({ text, starts, ends, clauses: satisfied }: IndexedWords, word: number, to: number) =>
  ends[word]! > to ? readWord(text, starts[word]!, to, CUT) : satisfied[word]!;

/** The clauses that the words from `from` to `to` satisfy; a word that `to` cuts counts as what is left of it. */
export function bitsBetween(words: IndexedWords, from: number, to: number): WordBits {
  const { size, starts } = words;
  const set: WordBits = { bits: [], size };
  for (let place = 0; place <= size >> 4; place++) set.bits.push(0);
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word]!;
    if (start < from) continue;
    if (start >= to) break;
    mark(set.bits, clausesUpTo(words, word, to));
  }
  return set;
}

/** The same of a whole text that is looked at once. */
export const bitsOf = (text: string): WordBits => bitsBetween(indexWords(text), 0, text.length);

function mark(bits: number[], satisfied: readonly number[]): void {
  for (const number of satisfied) bits[number >> 4]! |= 1 << (number & 15);
}

/** Whether every clause of a gate is satisfied; clauses that are younger than the bits are let through. */
export function passes(gate: number[], { bits, size }: WordBits): boolean {
  for (const number of gate) if (number < size && (bits[number >> 4]! & (1 << (number & 15))) === 0) return false;
  return true;
}
