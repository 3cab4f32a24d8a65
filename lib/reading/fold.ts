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
const ASCII_WORD = /^[A-Za-z0-9]+$/;

/** The folded form: lower case, no marks, single spaces. */
export function fold(name: string): string {
  if (ASCII_WORD.test(name)) return name.toLowerCase();
  return name
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
