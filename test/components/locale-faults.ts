/**
 * What is wrong with a translation of the catalogue. In: English, the translation, its language (BCP 47). Out: one line
 * a fault, "missing: points_few"; none for a sound one.
 */

export type Messages = Record<string, { message: string; description?: string }>;

/** Lists of words that a language may do without: their descriptions in English say so. */
const MAY_BE_EMPTY = new Set(['article', 'words_with_article']);

/** Most characters: of a name https://developer.chrome.com/docs/extensions/reference/manifest/name, of a description …/manifest/description. */
const LONGEST = new Map([
  ['ext_name', 75],
  ['ext_description', 132],
]);

const placesOf = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

/** Stems of plural families: English has `points_one` beside `points_other`; `measure_other` is none. */
function familiesOf(english: Messages): Set<string> {
  const stems = Object.keys(english).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
  return new Set(stems.filter((stem) => Object.hasOwn(english, `${stem}_one`)));
}

/** Each key that a translation must have, with the English message that it puts into its language. */
function expectedKeys(english: Messages, language: string): Map<string, string> {
  const families = familiesOf(english);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const expected = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) {
    const stem = key.replace(/_(?:one|other)$/, '');
    if (stem === key || !families.has(stem)) expected.set(key, message);
    else
      for (const category of pluralCategories) expected.set(`${stem}_${category}`, english[`${stem}_other`]!.message);
  }
  return expected;
}

function messageFaults(key: string, message: string, english: string): string[] {
  const faults: string[] = [];
  if (message.trim() === '' && !MAY_BE_EMPTY.has(key)) faults.push(`empty: ${key}`);
  if (placesOf(message) !== placesOf(english))
    faults.push(`places: ${key} has "${placesOf(message)}", English "${placesOf(english)}"`);
  // Firefox takes "$1$2" for a named place.
  if (/\$\d\$/.test(message)) faults.push(`places side by side: ${key}`);
  if (/[<>]|&#?\w+;|\{\{|\*\*/.test(message)) faults.push(`markup: ${key}`);
  const most = LONGEST.get(key);
  if (most && message.length > most) faults.push(`${message.length} characters, at most ${most}: ${key}`);
  return faults;
}

export function localeFaults(english: Messages, other: Messages, language: string): string[] {
  const expected = expectedKeys(english, language);
  const faults = [...expected.keys()].filter((key) => !Object.hasOwn(other, key)).map((key) => `missing: ${key}`);
  for (const [key, { message }] of Object.entries(other)) {
    const own = expected.get(key);
    if (own === undefined) faults.push(`spare: ${key}`);
    else faults.push(...messageFaults(key, message, own));
  }
  if (other.catalogue_language?.message !== language) faults.push(`catalogue_language is not ${language}`);
  return faults;
}
