import { firstWords } from './first-words';
import {
  bitsBetween,
  clauseCount,
  gateOf,
  type IndexedWords,
  indexWords,
  numberOf,
  passes,
  type WordBits,
} from './word-index';
import { isCapital, isSmall } from './word-trie';

/**
 * Matches of a pattern in an indexed text: the same as `exec` gives, but looked for only at the words that a match can
 * begin with. "N@ won P# in Y# ." is asked for `\b(?:last|previous) election` nowhere, where `exec` would ask at each of
 * its letters.
 */

/** A text with its words and all that they satisfy; the words may be those of a text of which some were struck out. */
export interface Searched {
  text: string;
  indexed: IndexedWords;
  all: WordBits;
}

/** A text made ready; patterns that are first asked about later are no matter. */
export function searchable(text: string): Searched {
  const indexed = indexWords(text);
  return { text, indexed, all: bitsBetween(indexed, 0, text.length) };
}

/**
 * Words that were indexed before a pattern was known say nothing of it: they are looked at again. It happens to the first
 * article alone, and spares it the patterns that its words rule out: to make one ready costs more than to index a text.
 */
export function keepUp(searched: Searched): Searched {
  if (searched.indexed.size < clauseCount()) {
    const { indexed, all } = searchable(searched.text);
    searched.indexed = indexed;
    searched.all = all;
  }
  return searched;
}

interface Finder {
  gate: number[];
  first: First | undefined;
}

/** Where matches begin, and the pattern as it is asked there. */
interface First {
  /** The clause of the words. */
  clause: number;
  marks: string;
  here: RegExp;
}

const finders = new Map<RegExp, Finder>();

function finderOf(pattern: RegExp): Finder {
  let finder = finders.get(pattern);
  if (!finder) {
    const gate = gateOf(pattern);
    const first = firstOf(pattern);
    const isNeeded = first && first.marks === '' && !gate.includes(first.clause);
    finder = { gate: isNeeded ? [...gate, first.clause] : gate, first };
    finders.set(pattern, finder);
  }
  return finder;
}

function firstOf(pattern: RegExp): First | undefined {
  const begins = pattern.flags.includes('i') ? undefined : firstWords(pattern);
  if (!begins) return undefined;
  const here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  return { clause: numberOf(begins.words), marks: begins.marks, here };
}

/** The first match of a pattern from `from` on; it must have the flag `g` where that is not the beginning. */
export function nextMatch(pattern: RegExp, searched: Searched, from: number): RegExpExecArray | null {
  const finder = finderOf(pattern);
  if (!passes(finder.gate, keepUp(searched).all)) return null;
  if (finder.first) return matchFrom(finder.first, searched, from);
  pattern.lastIndex = from;
  return pattern.exec(searched.text);
}

/** Every match of a pattern with the flag `g`, in their order; none may be empty. */
export function everyMatchIn(pattern: RegExp, searched: Searched): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = nextMatch(pattern, searched, 0); match; ) {
    found.push(match);
    match = nextMatch(pattern, searched, match.index + match[0].length);
  }
  return found;
}

function matchFrom(first: First, { text, indexed }: Searched, from: number): RegExpExecArray | null {
  const { clause, marks, here } = first;
  const { starts, clauses } = indexed;
  if (marks !== '') return matchAtBeginnings(first, text, indexed, from);
  for (let word = wordFrom(starts, from); word < starts.length; word++) {
    if (!clauses[word]!.includes(clause)) continue;
    here.lastIndex = starts[word]!;
    const match = here.exec(text);
    if (match) return match;
  }
  return null;
}

function matchAtBeginnings(
  { clause, marks, here }: First,
  text: string,
  { starts, clauses }: IndexedWords,
  from: number,
): RegExpExecArray | null {
  let isInWord = from > 0 && isSmall(text.charCodeAt(from - 1));
  let word = wordFrom(starts, from);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = isSmall(code);
    let begins = false;
    if (small ? !isInWord : isCapital(code)) {
      while (starts[word]! < at) word++;
      begins = starts[word] === at && clauses[word]!.includes(clause);
    } else if (!small) begins = marks.includes(text[at]!);
    isInWord = small;
    if (!begins) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) return match;
  }
  return null;
}

/** The first word at `from` or behind: by halves, since a long sentence is searched from each of its matches on. */
function wordFrom(starts: readonly number[], from: number): number {
  let [low, high] = [0, from === 0 ? 0 : starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
