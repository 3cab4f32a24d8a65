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
  /** Nothing but letters or digits of ASCII. */
  plain: boolean;
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

/**
 * Tokens of `text` from `from` to `to`. A number that a letter or another number runs into stays a number. Plain words,
 * whole numbers and marks, which are nearly all, are told by their characters; whatever may be more the pattern reads.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    let start = at;
    let kind = kindOf(code);
    let end = kind === 'word' ? endOfWord(text, at) : kind === 'number' ? endOfNumber(text, at) : endOfMark(text, at);
    const plain = end !== UNSURE && kind !== 'mark';
    if (end === UNSURE) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match || match.index >= to) break;
      start = match.index;
      end = start + match[0].length;
      kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    }
    const word = text.slice(start, end);
    const spaced = start === from || isSpace(text, start - 1);
    const lower = plain && !hasCapital(text, start, end) ? word : word.toLowerCase();
    tokens.push({ start, end, text: word, lower, kind, spaced, plain });
    at = end;
  }
  return tokens;
}

/** What the pattern has to read. */
const UNSURE = -1;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Letters and digits beyond ASCII: the end of the text is NaN, which is none. */
const isFar = (code: number) => code > 127;
const kindOf = (code: number): Token['kind'] => (isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark');

function hasCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

export const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return isFar(code) ? /\s/.test(text[at]!) : code === 32 || (code >= 9 && code <= 13);
};

/** "U.S", "o'clock" and "café" are the pattern's, "Moss." and "Moss's" end behind the s. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  const joins = code === POINT || (code === QUOTE && !isOwner(text, end));
  return isFar(code) || (joins && (isLetter(next) || isFar(next))) ? UNSURE : end;
}

const POINT = 46;
const COMMA = 44;
const QUOTE = 39;

/** "12" and "2024 ", but not the 12 of "12,5", "12 500", "1,12" and "12½". */
function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const joins = code === POINT || code === COMMA || code === QUOTE || code === 32;
  const grouped = joins && isDigit(text.charCodeAt(end + 1));
  return isFar(code) || grouped || end - at > 15 || text.charCodeAt(at - 1) === COMMA ? UNSURE : end;
}

/** One character, but for "'s" and ".5"; what is not ASCII may be a letter. */
function endOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isFar(code) || (code === POINT && isDigit(text.charCodeAt(at + 1)))) return UNSURE;
  return code === QUOTE && isOwner(text, at) ? at + 2 : at + 1;
}

/** "'s" that no letter, digit or underscore follows. */
function isOwner(text: string, at: number): boolean {
  const behind = text.charCodeAt(at + 2);
  return text.charCodeAt(at + 1) === 115 && !isLetter(behind) && !isDigit(behind) && behind !== 95;
}
