/**
 * A set of words that nearly every word of a text is asked of, and few are in: a word whose first letter and length none
 * of the set has costs no look-up.
 */
export class WordSet extends Set<string> {
  /** By first letter and length, whether a word of the set has them. */
  private readonly marks = new Uint8Array(1 << 10);

  constructor(words: Iterable<string>) {
    super();
    for (const word of words) this.add(word);
  }

  override add(word: string): this {
    this.marks[markOf(word.charCodeAt(0), word.length)] = 1;
    return super.add(word);
  }

  override has(word: string): boolean {
    return this.mayHave(word.charCodeAt(0), word.length) && super.has(word);
  }

  /** Whether a word of this first letter and length can be in the set. */
  mayHave(first: number, length: number): boolean {
    return this.marks[markOf(first, length)] === 1;
  }
}

const markOf = (first: number, length: number): number => ((first & 31) << 5) | (length & 31);

const kept = new WeakMap<ReadonlySet<string>, WordSet>();

/** The same for a language's own set, made once. */
export function wordSetOf(words: ReadonlySet<string>): WordSet {
  let set = kept.get(words);
  if (!set) {
    set = new WordSet(words);
    kept.set(words, set);
  }
  return set;
}
