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
    this.marks[markOf(word)] = 1;
    return super.add(word);
  }

  override has(word: string): boolean {
    return this.marks[markOf(word)] === 1 && super.has(word);
  }
}

const markOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);
