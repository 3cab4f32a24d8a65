import countries from 'world-countries';
import { isBareName } from './party-name';
import type { Subject } from './subject';

/**
 * A party as written in, its names out: "Labour Party (PvdA)" has a short name, "Mongolian People's [Revolutionary]
 * Party" two full ones, "PDS | The Left" those of a party and of its successor.
 */
export function parseParty(written: string): Subject {
  // CPI(M) in brackets is CPI-M; a bracket of words of a creed belongs to the name.
  const text = written
    .replace(/^independent -- /i, '')
    .replace(/\((\p{Lu}[\p{L}-]*)\((\p{L}+)\)\)/gu, '($1-$2)')
    .replace(CREED, (_, creed: string, more: string) => ` ${creed}${more ? ` (${more.replace(/^, */, '')})` : ''}`);
  const bracket = /^\p{Lu}\p{Ll}{2,}$/u.test(/\(([^()]+)\)$/.exec(text)?.[1] ?? '')
    ? /\(([^()]+)\)$/.exec(text)![1]!
    : undefined;
  const [, before = text, inside = ''] = /^(.*?\S) *\(([^()]*)\)?$/.exec(text) ?? [];
  if (PLACES.has(inside)) return { names: [text], shorts: [] };
  const inner = inside.split(/, | [/|] |(?<=\p{L})\|(?=\p{L})/u).map((part) => part.trim());
  const told = inner.filter(
    (part) =>
      part !== '' &&
      !/^indep|^non-?partisan/i.test(part) &&
      !part.endsWith('..') &&
      !/^\d{4}$/.test(part) &&
      !PLACES.has(part),
  );
  const shorts = told.filter(isShort);
  const natives = told.filter((part) => !isShort(part) && part.length > 2);
  // "Rodina -- National Patriotic Union" is called by its first word.
  const called = /^(\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*) (?:--|–) /u.exec(before)?.[1] ?? '';
  const names = [
    ...new Set([before, ...followers(before), called.length < 3 ? '' : called, ...natives].flatMap(bracketed)),
  ];
  if (told.length === 0 && isShort(before)) return { names: [], shorts: [before] };
  return { names: names.filter((name) => name.length > 1), shorts, ...(bracket ? { bracket } : {}) };
}

/** Compilations write names that followed each other with a stroke: "Agrarian Union / Centre Party". */
export function followers(name: string): string[] {
  if (!/ [/|] /.test(name)) return [];
  const parts = name.split(/ (?:\/|\||--) /).map((part) => part.trim());
  return parts.length > 2 && parts.every((part) => !part.includes(' '))
    ? []
    : parts.filter((part) => !isBareName(part));
}

/** "(Maoist)", "(Unified Marxist-Leninist, UML)": what tells one communist party from the next. */
const CREED =
  / \(((?:[\p{L}]+[ –-])*(?:Marxist|Leninist|Maoist|Maoist Cent(?:re|er)|Unified Socialist|Liberation|Revolutionary|Provisional|Renewal|Authentic|Secular|Ambedkar|Pawar|Uddhav|Shinde)(?:[–-][\p{L}]+)*)((?:, [^()]*)?)\)/u;

/** "Forward (Greenland)" is called neither Greenland nor Forward. */
const PLACES = new Set(countries.map(({ name }) => name.common));

/** "Mongolian People's [Revolutionary] Party" is both. */
function bracketed(name: string): string[] {
  if (!/\[[^\]]+\]/.test(name)) return [name];
  const tidy = (text: string) => text.replace(/ +/g, ' ').trim();
  return [tidy(name.replace(/ ?\[[^\]]*\] ?/g, ' ')), tidy(name.replace(/[[\]]/g, ''))];
}

/** "PvdA", "B90/Gru", "KDU-CSL", "ANO": no sentence of words. */
export function isShort(text: string): boolean {
  if (text.length > 16 || / .* /.test(text)) return false;
  if (!/\s/.test(text) && text.length <= 7) return true;
  return /\p{Lu}.*\p{Lu}/u.test(text.replace(/\s/g, '')) && !/\p{Ll}{4}/u.test(text);
}
