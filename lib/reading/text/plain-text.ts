/**
 * Text as people type it in, text as the patterns expect it out, offset for offset: "50 – 55 %" keeps its length and
 * becomes "50 - 55 %". Every replacement is one UTF-16 unit for one, so no map is needed.
 */

const SIGNS: [written: RegExp, plain: string][] = [
  [/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\u00ad\u2060]/, ' '],
  [/[\u2010-\u2013\u2212\ufe63\uff0d]/, '-'],
  // An em dash parts words even where no space does.
  [/[\u2014\u2015\ufe58]/, '\u2014'],
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07]/, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/, '"'],
  [/[\uff05\ufe6a\u066a]/, '%'],
];
const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/;
/** British books print 76\u00b74. */
const RAISED_POINT = '\u00b7';
/** All that may have another sign; the rest of most texts is as it should be. */
const ODD = /[`\u0080-\uffff]/g;

const plainSigns = new Map<string, string>();

/** Each sign is looked up once; there are no more than 65,536. */
function plainSign(sign: string): string {
  let plain = plainSigns.get(sign);
  if (plain === undefined) {
    const code = sign.charCodeAt(0);
    if (FULL_WIDTH_DIGIT.test(sign)) plain = String.fromCharCode(code - 0xff10 + 48);
    else if (ARABIC_DIGIT.test(sign)) plain = String(code & 0xf);
    else plain = SIGNS.find(([written]) => written.test(sign))?.[1] ?? sign;
    plainSigns.set(sign, plain);
  }
  return plain;
}

/** Unifies spaces, dashes, quotes, percent signs and digits; the result has the same length. */
export function unify(text: string): string {
  const isDigit = (at: number) => /^\d$/.test(text[at] ?? '');
  return text.replace(ODD, (sign: string, at: number) =>
    sign === RAISED_POINT ? (isDigit(at - 1) && isDigit(at + 1) ? '.' : sign) : plainSign(sign),
  );
}
