/**
 * What a browser's build may lack of a language. In: a locale, "az". Out: the locale whose numbers to write, "id" where
 * the build has no Azerbaijani numbers of its own; whether a date's month is a number with an M in place of a name.
 */

/**
 * Chromium is built without the numbers and months of languages that it has no screens in: its "az" writes 92.05 and
 * "2024 M02 7". Indonesian numbers are those of Azerbaijani in CLDR: 1.292,05%.
 */
const STAND_INS = new Map([['az', { decimal: ',', like: 'id' }]]);

/** "," in German, "." in English. */
export function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** The locale itself wherever its numbers are there. `mark` is what the build writes as its decimal mark. */
export function numberLocale(locale: string, mark = decimalMark(locale)): string {
  const standIn = STAND_INS.get(locale.split('-')[0]!);
  return standIn && standIn.decimal !== mark ? standIn.like : locale;
}

/** "2024 M02 7": CLDR's root, for want of a name. */
export function lacksMonths(written: string): boolean {
  return /(?:^|\s)M\d{2}(?:\s|$)/.test(written);
}

/** Scripts that are read from the right (Unicode, Bidi_Class R and AL), of living languages. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** How a language is read: 'rtl' for "ar" and "he-IL", 'ltr' for "en" and for what is no language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return FROM_THE_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
