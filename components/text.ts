/**
 * The words of the screens. In: a way to look a message up (the browser's catalogue, or the file itself in tests)
 * and the reader's locale. Out: `t('error_storage')`, `t('quoted_same', source, stage)` and `t.count('figures_found', 24)`.
 */
import type catalogue from '../public/_locales/en/messages.json';
import { directionOf, numberLocale } from './locale-data';

export type Key = keyof typeof catalogue;

/** Stems of messages that exist per plural category: `points` for points_one, points_other. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** `vote-share` as it stands in a key: catalogues allow no hyphen. */
export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/** Looks a message up and puts the parts in for $1, $2…; answers an empty string where it has none. */
export type Lookup = (key: string, parts: string[]) => string;

export interface Text {
  (key: Key, ...parts: string[]): string;
  /** The message of the number's plural category; $1 is the number (or `shown`), then the parts. */
  count(stem: CountKey, value: number, shown?: string, ...parts: string[]): string;
  /** BCP 47: numbers and dates follow it. */
  locale: string;
  /** BCP 47, the language of the words, and how it is read: what screens say of themselves. */
  language: string;
  direction: 'ltr' | 'rtl';
}

export function makeText(lookup: Lookup, locale: string): Text {
  const t = ((key, ...parts) => lookup(key, parts)) as Text;
  // Plural rules are those of the catalogue's language, which need not be the reader's.
  t.language = lookup('catalogue_language', []) || 'en';
  t.direction = directionOf(t.language);
  const rules = new Intl.PluralRules(t.language);
  t.locale = locale;
  const numbers = new Intl.NumberFormat(numberLocale(locale));
  t.count = (stem, value, shown = numbers.format(value), ...parts) =>
    lookup(`${stem}_${rules.select(value)}`, [shown, ...parts]) || lookup(`${stem}_other`, [shown, ...parts]);
  return t;
}

export function underscored<S extends string>(name: S): Underscored<S> {
  return name.replaceAll('-', '_') as Underscored<S>;
}

/** "the commission …" at the head of a sentence: "The commission …". */
export function sentenceCase(text: string, locale: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const head = String.fromCodePoint(first);
  return head.toLocaleUpperCase(locale) + text.slice(head.length);
}
