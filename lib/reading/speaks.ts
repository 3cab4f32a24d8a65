import type { Language } from '../model/language';

/** Whether a text is in a language: the share of its words that are the language's own small ones. */

/** Words looked at: a few paragraphs tell. */
const SAMPLE = 400;
/** English news has 35 to 45 in a hundred; a French or Polish one below five. */
const SHARE = 0.2;

export function speaks(text: string, language: Language): boolean {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const own = words.filter((word) => language.small.has(word)).length;
  return words.length > 0 && own / words.length >= SHARE;
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
