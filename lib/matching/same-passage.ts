/**
 * Two articles in, the passages that both carry out: agency copy, which makes of two outlets one voice. "[Turnout was
 * 76.73 percent, the commission said on Wednesday]" in two texts of different outlets is one report printed twice.
 *
 * The rule is winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting",
 * SIGMOD 2003): every run of GRAM words is hashed, and of every WINDOW neighbouring hashes the least is kept, so that
 * any shared run of GRAM + WINDOW - 1 words is found, wherever it stands. Linear in the texts; what is kept is bounded.
 */

/** Words of a run: shorter ones are phrases that every report of an election has ("after the processing of"). */
const GRAM = 8;
/** Neighbouring runs of which one is kept: shared passages of 11 words and more are always found. */
const WINDOW = 4;
/** Words read of a text; a longer one is compared by its beginning, where agency copy stands. */
const MOST_WORDS = 20_000;
/** Runs kept of a text: what MOST_WORDS can give with WINDOW, and a bound for whoever stores them. */
const MOST_MARKS = 10_000;

/** The fingerprints of a text: hashes of some of its runs of words, each once, in the text's order. */
export type Passages = readonly number[];

const WORD = /[\p{L}\p{M}\p{N}]{1,40}/gu;

/** Case, marks of accents and numbers' separators are printed differently by different outlets. */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  for (const [word] of text.normalize('NFKD').toLowerCase().matchAll(WORD)) {
    words.push(hash(word.replace(/\p{M}/gu, '')));
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): spreads short words well and needs no table. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The fingerprints by which a text's passages are known again; none of a text of fewer than GRAM words. */
export function passagesOf(text: string): Passages {
  const words = wordsOf(text);
  const runs: number[] = [];
  for (let at = 0; at + GRAM <= words.length; at++) {
    let value = 0x811c9dc5;
    for (let word = at; word < at + GRAM; word++) value = Math.imul(value ^ words[word]!, 0x01000193);
    runs.push(value >>> 0);
  }
  const marks = new Set<number>();
  const windows = Math.max(1, runs.length - WINDOW + 1);
  for (let from = 0; from < windows && from < runs.length && marks.size < MOST_MARKS; from++) {
    let least = runs[from]!;
    for (let at = from + 1; at < from + WINDOW && at < runs.length; at++) least = Math.min(least, runs[at]!);
    marks.add(least);
  }
  return [...marks];
}

export interface Shared {
  /** Part of the shorter text's runs that the other has too, 0..1. */
  part: number;
  /** One report: the texts share so much that it was not written twice. */
  isOne: boolean;
}

/** A third of the shorter text: less may be one quotation, or the paragraph of background that an outlet reuses. */
const ONE = 1 / 3;
/** And at least so many runs, about forty words: below it a text is a headline. */
const LEAST_RUNS = 12;

/** How much of each other two texts carry, by their fingerprints; the order of the two does not matter. */
export function sharedPassages(a: ArrayLike<number>, b: ArrayLike<number>): Shared {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return { part: 0, isOne: false };
  const known = new Set(Array.from(many));
  let common = 0;
  for (const mark of Array.from(few)) if (known.has(mark)) common++;
  const part = common / few.length;
  return { part, isOne: common >= LEAST_RUNS && part >= ONE };
}
