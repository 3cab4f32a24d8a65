/**
 * Text as people type it in, text as the patterns expect it out, offset for offset: "50 – 55 %" keeps its length and
 * becomes "50 - 55 %". Every replacement is one UTF-16 unit for one, so no map is needed.
 */

const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\u00ad\u2060]/g;
const DASHES = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;
/** An em dash parts words even where no space does. */
const LONG_DASHES = /[\u2014\u2015\ufe58]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g;
const PERCENT = /[\uff05\ufe6a\u066a]/g;
/** British books print 76\u00b74. */
const RAISED_POINT = /(?<=\d)\u00b7(?=\d)/g;
const FULL_WIDTH_DIGITS = /[\uff10-\uff19]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Unifies spaces, dashes, quotes, percent signs and digits; the result has the same length. */
export function unify(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(LONG_DASHES, '\u2014')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(PERCENT, '%')
    .replace(RAISED_POINT, '.')
    .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48))
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
