import type { Language } from '../../model/language';
import { wordSetOf } from './word-set';

/** Whether a text is in a language: the share of its words that are the language's own small ones. */

/** Words looked at: a few paragraphs tell. */
const SAMPLE = 400;
/** Small words are short. */
const LONGEST = 8;
/** English news has 35 to 45 in a hundred; a French or Polish one below five. */
const SHARE = 0.2;

export function speaks(text: string, language: Language): boolean {
  const sample = text.slice(0, SAMPLE * 12).toLowerCase();
  const small = wordSetOf(language.small);
  let words = 0;
  let own = 0;
  for (let at = 0; at < sample.length && words < SAMPLE; ) {
    const start = at;
    while (isLetter(sample, at)) at += sample.codePointAt(at)! > 0xffff ? 2 : 1;
    if (at === start) at++;
    else {
      words++;
      const length = at - start;
      const isShort = length <= LONGEST && small.mayHave(sample.charCodeAt(start), length);
      if (isShort && small.has(sample.slice(start, at))) own++;
    }
  }
  return words > 0 && own / words >= SHARE;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 ? code <= 122 : code >= 65 && code <= 90;
  return at < text.length && /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The language of a text: the declared one where the text speaks it, else the first that it speaks. */
export function languageOf(
  text: string,
  declared: string | undefined,
  languages: ReadonlyMap<string, Language>,
): Language | undefined {
  const said = languages.get((declared ?? '').slice(0, 2).toLowerCase());
  if (said && speaks(text, said)) return said;
  return [...languages.values()].find((language) => speaks(text, language));
}
