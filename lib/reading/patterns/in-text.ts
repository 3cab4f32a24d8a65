import { firstWords } from './first-words';

/**
 * Patterns looked for in a text as it was written, capitals or not, where a word begins and nowhere else. Asked of whole
 * articles, most of which have nothing of what is looked for: a word's first letters are compared before the pattern is.
 */
export interface WordPattern {
  /** By the first two letters: words that the pattern may begin with. */
  begins: readonly (readonly string[] | undefined)[];
  here: RegExp;
}

const SMALL_A = 97;
const LETTERS = 26;

/** The source of a pattern in small letters; each of its alternatives must begin with a word of two letters or more. */
export function wordPattern(source: string): WordPattern {
  const first = firstWords(new RegExp(String.raw`\b(?:${source})`));
  const words = first?.marks === '' ? first.words.map(({ word }) => word) : [];
  if (words.length === 0 || !words.every((word) => /^[a-z]{2}/.test(word)))
    throw new Error(`Begins with no word: ${source}`);
  const begins: (string[] | undefined)[] = new Array(LETTERS * LETTERS).fill(undefined);
  for (const word of words) {
    const pair = pairOf(letterAt(word, 0), letterAt(word, 1));
    begins[pair] = [...(begins[pair] ?? []), word];
  }
  return { begins, here: new RegExp(`(?:${source})`, 'iy') };
}

/** How often a pattern matches; counted to `most` at most. */
export function countIn(text: string, { begins, here }: WordPattern, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let letter = -1;
  for (let at = 0; at < text.length && count < most; at++) {
    const isInWord = isLetter(letter);
    letter = letterAt(text, at);
    if (isInWord || !isLetter(letter)) continue;
    const second = letterAt(text, at + 1);
    const words = isLetter(second) ? begins[pairOf(letter, second)] : undefined;
    if (words === undefined || !goesOn(text, at, words)) continue;
    here.lastIndex = at;
    if (!here.test(text)) continue;
    count++;
    at = here.lastIndex - 1;
    letter = letterAt(text, at);
  }
  return count;
}

/** Whether a pattern matches anywhere. */
export const isIn = (text: string, pattern: WordPattern): boolean => countIn(text, pattern, 1) > 0;

/** A letter's place in the alphabet; of what is no letter it is below or beyond. */
const letterAt = (text: string, at: number) => (text.charCodeAt(at) | 32) - SMALL_A;
const isLetter = (letter: number) => letter >= 0 && letter < LETTERS;
const pairOf = (first: number, second: number) => first * LETTERS + second;

/** Whether one of some words goes on so behind its first two letters. */
function goesOn(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) {
    let place = 2;
    while (place < word.length && (text.charCodeAt(at + place) | 32) === word.charCodeAt(place)) place++;
    if (place === word.length) return true;
  }
  return false;
}
