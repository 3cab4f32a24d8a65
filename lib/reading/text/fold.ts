/** Names compared as people hear them: case, marks and punctuation aside. "Həsənquliyev" stays itself but for case. */

/** Letters that carry no mark to strip, and what Latin-writing newsrooms put for them. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  İ: 'i',
  ə: 'a',
  Ə: 'a',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
const SPECIAL = /[ıİəƏøØđĐłŁßæÆœþð]/g;

/** Most words of most texts: nothing to fold but the case. */
function isPlainWord(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!plain) return false;
  }
  return true;
}

/** Letters without marks, the signs of a keyboard, and printers' spaces, dashes and quotes. */
const UNMARKED = /^[\0-\x7f\u00a0\u2000-\u206f]*$/;

/** The words of small letters and digits, with single spaces; as `replace` would put them, and quicker for a few words. */
function plainWords(lower: string): string {
  let words = '';
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isPlain === from >= 0) continue;
    if (isPlain) from = at;
    else {
      words += words === '' ? lower.slice(from, at) : ` ${lower.slice(from, at)}`;
      from = -1;
    }
  }
  return words;
}

/** The folded form: lower case, no marks, single spaces. */
export function fold(name: string): string {
  if (isPlainWord(name)) return name.toLowerCase();
  if (name.length === 1 && name.charCodeAt(0) < 128) return '';
  if (UNMARKED.test(name)) return plainWords(name.toLowerCase());
  return name
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
