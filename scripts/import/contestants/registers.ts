import { cell, type Line } from '../fact';
import type { ImportTable } from '../read-folder';
import { described, type Mention } from './mentions';
import { parseSubject } from './subject';

/**
 * Tables of parties' names (Party Facts, ParlGov) in, entries by country out: short name, native, English and others
 * with their language, and the years in which the party stood.
 */
export interface PartyEntry {
  id: string;
  short: string;
  native: string;
  english: string;
  /** Names in other scripts: `[name, language]`. */
  others: [string, string][];
  first: number;
  last: number;
}

/** Languages that Party Facts writes before a name in another script. */
const LANGUAGES: Record<string, string> = {
  Arabic: 'ar',
  Armenian: 'hy',
  Azerbaijani: 'az',
  Belarusian: 'be',
  Bengali: 'bn',
  Bulgarian: 'bg',
  Burmese: 'my',
  Chinese: 'zh',
  Cyrillic: 'sr',
  Dari: 'fa',
  Farsi: 'fa',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Greek: 'el',
  Hebrew: 'he',
  Hindi: 'hi',
  Hungarian: 'hu',
  Japanese: 'ja',
  Kazakh: 'kk',
  Khmer: 'km',
  Korean: 'ko',
  Kurdish: 'ku',
  Kyrgyz: 'ky',
  Lao: 'lo',
  Macedonian: 'mk',
  Malay: 'ms',
  Mongolian: 'mn',
  Nepali: 'ne',
  Pashto: 'ps',
  Persian: 'fa',
  Romanian: 'ro',
  Russian: 'ru',
  Serbian: 'sr',
  Sinhala: 'si',
  Spanish: 'es',
  Swedish: 'sv',
  Tajik: 'tg',
  Tamil: 'ta',
  Thai: 'th',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Urdu: 'ur',
  Uzbek: 'uz',
  Vietnamese: 'vi',
};

/** Both registers code countries their own way; `codes` leads from theirs to ours. */
export function readRegisters(tables: ImportTable[], codes: Map<string, string>): Map<string, PartyEntry[]> {
  const entries = new Map<string, PartyEntry[]>();
  for (const { kind, lines } of tables) {
    if (kind !== 'partyfacts' && kind !== 'parlgov') continue;
    for (const line of lines) {
      const country = codes.get(cell(line, 'country'));
      const entry = kind === 'partyfacts' ? fromPartyFacts(line) : fromParlGov(line);
      if (country && entry) entries.set(country, [...(entries.get(country) ?? []), entry]);
    }
  }
  return entries;
}

function fromPartyFacts(line: Line): PartyEntry {
  return {
    id: `partyfacts:${cell(line, 'partyfacts_id')}`,
    short: cell(line, 'name_short'),
    native: cell(line, 'name'),
    english: cell(line, 'name_english'),
    others: otherNames(cell(line, 'name_other')),
    first: Number(cell(line, 'year_first')) || 0,
    last: Number(cell(line, 'year_last')) || 9999,
  };
}

function fromParlGov(line: Line): PartyEntry {
  const year = (field: string) => Number(cell(line, field).slice(0, 4));
  const plain = cell(line, 'name_nonlatin').replace(/[‎‏]/g, '').trim();
  return {
    id: `parlgov:${cell(line, 'id')}`,
    short: cell(line, 'name_short'),
    native: cell(line, 'name'),
    english: cell(line, 'name_english'),
    others: plain === '' ? [] : [[plain, '']],
    first: year('foundation_date') || 0,
    last: year('dissolution_date') || 9999,
  };
}

/** "Pashto: افغان ملت / …; Dari: …" by language; transliterations between a language and its script are left out. */
export function otherNames(text: string): [string, string][] {
  return text
    .replace(/[‎‏]/g, '')
    .split(/;| \/ |, (?=\p{Lu}\p{Ll}+:)|\)? \((?=\p{Lu}\p{Ll}+:)/u)
    .map((part) => part.trim())
    .flatMap((part): [string, string][] => {
      const [, language = '', rest = part] = /^(\p{Lu}[\p{Ll}\p{L} ]+?): *(.+)$/u.exec(part) ?? [];
      const script =
        /\p{Script=Latin}/u.test(rest) && /[^\p{Script=Latin}\P{L}]/u.test(rest)
          ? rest.replace(/^[\p{Script=Latin}\s,'’-]+/u, '')
          : rest;
      const name = script
        .replace(/^[\s:,()]+|[\s,،(]+$/gu, '')
        .replace(/^([^(]*)\)$/, '$1')
        .trim();
      return name.length > 1 && name.length <= 80 && !/^pinyin|translation/i.test(language || name)
        ? [[name, LANGUAGES[language] ?? '']]
        : [];
    });
}

/** The entry as a mention in no election, so that it can be linked like any other. */
export function registerMention(entry: PartyEntry): Mention {
  const english = parseSubject(entry.english || entry.native, 'lists');
  const names = [
    ...english.names,
    ...english.shorts.filter(() => english.names.length === 0),
    ...parseSubject(entry.native, 'lists').names,
  ].filter(Boolean);
  const subject = {
    names: [...new Set([...names, ...entry.others.map(([name]) => name)])],
    shorts: [...new Set([entry.short, ...english.shorts].filter(Boolean))],
  };
  return {
    election: '',
    year: 0,
    family: entry.id.split(':')[0]!,
    written: new Set(),
    also: [],
    ...described(subject, false),
    values: { shares: [], seats: [], votes: [], polled: [] },
    pages: new Map(),
    party_id: entry.id,
    until: entry.last,
    weight: 0,
  };
}
