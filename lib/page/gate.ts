/**
 * The cheap question before a text leaves the page: can there be an election figure in it? The election words, then a
 * text in; yes or no out: "Turnout was [76.73] percent" may, a text on the weather may not. Most pages end here.
 */

/** A digit of any script, or a word that figures without digits have in the press's main languages. In small letters. */
const NUMBER = /\p{Nd}|p(?:e|ou?)r ?ci?ent|half|third|quarter|million|prozent|hälfte|yüzde|faiz|процент/u;

const LETTER = /\p{L}/u;

/** A figure stands in the sentence of its election word, or in one beside it. UTF-16 units. */
export const NEAR = 300;
/** Places looked at: a text with 500 election words and no number near any of them has none. */
const MAX_PLACES = 500;

/** The election words that stand near a number: where each is in the text in small letters, and that text. */
export type Gate = (text: string) => Generator<{ small: string; index: number }>;

/**
 * @param words a pattern, its first group a stem (election-stems.ts). It is asked of small letters: a pattern that is
 * blind to case takes twice the time, and so does one that looks back for the beginning of a word: what stands before a
 * stem is looked at where there is one.
 */
export function makeGate(words: string): Gate {
  const election = new RegExp(words, 'g');
  return function* placesIn(text) {
    const small = text.toLowerCase();
    let places = 0;
    for (const { index, 1: stem } of small.matchAll(election)) {
      if (stem && LETTER.test(small.charAt(index - 1))) continue;
      if (hasNumber(small.slice(Math.max(0, index - NEAR), index + NEAR))) yield { small, index };
      if (++places >= MAX_PLACES) return;
    }
  };
}

export const hasNumber = (small: string): boolean => NUMBER.test(small);
