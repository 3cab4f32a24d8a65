/**
 * Unified text in, tokens out: words, numbers and marks with their offsets. "Labour's [33.8]%" gives
 * Labour, 's, 33.8, %.
 */

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** White space stands before it (or it is the first). */
  spaced: boolean;
}

const NUMBER = [
  String.raw`\d{0,3}[\u00bc-\u00be\u2150-\u215e]`, // ½  2½
  String.raw`\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d])`, // 1.111,25
  String.raw`\d{1,3}(?:'\d{3})+(?:,\d{3})+(?![\d])`, // 6'478,623
  String.raw`\d{1,3}(?:,\d{2,3}){0,4},\d{3}(?:\.\d{1,6})?(?![\d])`, // 6,478,623  1,23,45,678
  String.raw`\d{1,3}(?:[ ']\d{3}){1,4}(?:[.,]\d{1,6})?(?![\d,])`, // 6 478 623  6'478'623
  String.raw`\d{1,3}(?:\.\d{3}){2,4}(?![\d])`, // 1.412.511
  String.raw`(?<=\d,)\d{1,2}(?=,\d{1,2}(?!\d))|\d{1,2}(?=(?:,\d{1,2}){2,3}(?!\d))|(?<=\d,\d{1,2},)\d{1,2}(?!\d)`, // 22,24,26,31 are four
  String.raw`\d{1,15}(?:[.,]\d{1,12})?`, // 92.05  92,05  2024
  String.raw`\.\d{1,12}`, // .5
].join('|');
const WORD = String.raw`[\p{L}\p{M}]+(?:[.](?=\p{L}[.\p{L}])\p{L}+)*(?:'(?!s\b)[\p{L}]+)*`;
const POSSESSIVE = String.raw`'s\b`;
const TOKEN = new RegExp(`(${NUMBER})|(${WORD})|(${POSSESSIVE})|([^\\s])`, 'gu');

/** Tokens of `text` from `from` to `to`. A number that a letter or another number runs into stays a number. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const start = match.index;
    const word = match[0];
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
      spaced: start === from || /\s/.test(text[start - 1]!),
    });
  }
  return tokens;
}
