/**
 * A catalogue of no language, to see what a translation may do to the screens. In: English, "Copy as". Out: the same
 * with accents, 40 % longer, between marks of the right-to-left scripts: "Çóþý áš ·ååå".
 * https://learn.microsoft.com/globalization/methodology/pseudolocalization: the same means, and 40 % as for short texts.
 */

type Messages = Record<string, { message: string; description?: string }>;

const ACCENTS = new Map(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1]!] as const] : [],
  ),
);
const LONGER = 0.4;
/** U+200F: what stands between two of them belongs to a text that is read from the right. */
const FROM_RIGHT = '\u200f';
/** Words of about the usual length, so that lines break as they do in a text. */
const FILLING = 'åöüđ łþßøêñåöü';

/** A language that is read from the right: screens say so of themselves. */
export const PSEUDO_LANGUAGE = 'ar';
/** Compared with the words of names, not shown. */
const NOT_SHOWN = new Set(['article', 'words_with_article']);

function pseudo(message: string): string {
  const accented = [...message].map((letter) => ACCENTS.get(letter) ?? letter).join('');
  const more = Math.ceil(message.replace(/\$[1-9]/g, '').trim().length * LONGER);
  const filling = FILLING.repeat(Math.ceil(more / FILLING.length)).slice(0, more);
  return `${FROM_RIGHT}${accented}${filling && ` ${filling}`}${FROM_RIGHT}`;
}

/** Every message of English; forms for each plural category of the language, as a translation has them. */
export function pseudoMessages(english: Messages): Messages {
  const made = new Map<string, { message: string }>();
  for (const [key, { message }] of Object.entries(english)) {
    if (key === 'catalogue_language') made.set(key, { message: PSEUDO_LANGUAGE });
    else made.set(key, { message: NOT_SHOWN.has(key) || !/\p{L}{2}/u.test(message) ? message : pseudo(message) });
  }
  for (const [key, form] of [...made].filter(
    ([key]) => key.endsWith('_other') && made.has(key.replace(/other$/, 'one')),
  ))
    for (const category of new Intl.PluralRules(PSEUDO_LANGUAGE).resolvedOptions().pluralCategories)
      if (category !== 'one') made.set(key.replace(/other$/, category), form);
  return Object.fromEntries(made);
}
