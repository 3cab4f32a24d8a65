import type { Dataset, DatasetIndex, Pack } from '../../model/dataset';
import type { KnownKind, KnownName } from '../../model/known-name';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/**
 * The dataset's names as a finder: tokens in, the longest known name at each place out. Built once per set of packs.
 */

export interface KnownNames {
  /** One for the index and one for each pack. */
  books: Book[];
  /** The pages of the words that a text has had so far: its names come again and again. */
  pages: Map<string, Page[]>;
}

/** Names by their first word, those of several words by their second too: many begin with "John". */
interface Book {
  pages: Map<string, Page>;
  /** Whether any first word has this mark (markOf): few of a text's words begin a name, and asking the map costs more. */
  marks: Uint8Array;
}
interface Page {
  single: KnownName[];
  longer: Map<string, KnownName[]>;
}

const kept = new WeakMap<object, Book>();

/** The names of one owner, index or pack, collected once. */
function bookOf<T extends object>(owner: T, collect: (owner: T, entries: KnownName[]) => void): Book {
  const known = kept.get(owner);
  if (known) return known;
  const entries: KnownName[] = [];
  collect(owner, entries);
  const book: Book = { pages: new Map(), marks: new Uint8Array(MARKS) };
  for (const entry of entries) {
    const [first, second] = entry.words as [string, string?];
    let page = book.pages.get(first);
    if (!page) {
      page = { single: [], longer: new Map() };
      book.pages.set(first, page);
      book.marks[markOf(first)] = 1;
    }
    const list = second === undefined ? page.single : (page.longer.get(second) ?? []);
    list.push(entry);
    if (second !== undefined) page.longer.set(second, list);
  }
  kept.set(owner, book);
  return book;
}

/** Names of the index and of the packs given. */
export function knownNames({ index, packs }: Dataset): KnownNames {
  const books = [bookOf(index, collectCountries), ...packs.map((pack) => bookOf(pack, collectFacts))];
  return { books, pages: new Map() };
}

function collectCountries(index: DatasetIndex, entries: KnownName[]): void {
  for (const country of index.countries) {
    const push = (kind: KnownKind, name: string) => addName(entries, kind, country.code, name, country.code);
    for (const name of country.names) push('country', name);
    for (const name of country.demonyms) push('demonym', name);
    if (country.capital) push('capital', country.capital);
    for (const { name, type } of country.offices) addName(entries, 'office', country.code, name, country.code, type);
    for (const place of country.places ?? []) push('place', place);
  }
  // Which contestant it is, the country's pack tells.
  for (const { name, country, kind } of index.tellingNames) addName(entries, 'contestant', name, name, country, kind);
}

function collectFacts(pack: Pack, entries: KnownName[]): void {
  for (const { id, kind, names } of pack.contestants) {
    for (const { name } of names) addName(entries, 'contestant', id, name, pack.country, kind);
  }
  for (const { id, name, aliases, country, kind } of pack.sources) {
    for (const known of [name, ...aliases]) addName(entries, 'source', id, known, country, kind);
  }
  for (const { id, names } of pack.scopes) for (const name of names) addName(entries, 'scope', id, name, pack.country);
}

function addName(entries: KnownName[], kind: KnownKind, id: string, name: string, country?: string, of?: string): void {
  // "U.S." is one word of a text.
  const words = /^(?:\p{L}\.){2,}$/u.test(name) ? [fold(name)] : fold(name).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 12) return;
  entries.push({ kind, id, words, name, ...(country && { country }), ...(of && { of }) });
}

/** The longest known names that begin at one place, and the token behind them; several where one means several things. */
export interface KnownHit {
  entries: KnownName[];
  to: number;
}

/** All known names that begin at token `at` and are longest; undefined where none begins. */
export function knownAt(tokens: Token[], folded: string[], at: number, names: KnownNames): KnownHit | undefined {
  const first = folded[at]!;
  // "the" may open a name whose next word tells.
  if (first === '' || (first !== 'the' && isSmall(tokens[at]!.text[0]!))) return undefined;
  // Few words begin a name.
  const pages = pagesOf(first, names);
  if (pages.length === 0) return undefined;
  const second = wordAfter(folded, at);
  const hit: KnownHit = { entries: [], to: 0 };
  for (const { single, longer } of pages) {
    for (const entry of single) consider(entry, tokens, folded, at, hit);
    const list = second === undefined ? undefined : longer.get(second);
    if (list) for (const entry of list) consider(entry, tokens, folded, at, hit);
  }
  return hit.to > 0 ? hit : undefined;
}

/** Takes an entry into the hit where it stands there and is as long as the longest so far. */
function consider(entry: KnownName, tokens: Token[], folded: string[], at: number, hit: KnownHit): void {
  const end = matchEnd(folded, at, entry.words);
  if (end === 0 || end < hit.to) return;
  if (entry.kind !== 'scope' && !capitalised(tokens, at, entry)) return;
  if (end > hit.to) hit.entries = [];
  hit.to = end;
  hit.entries.push(entry);
}

const NO_PAGES: Page[] = [];
/** Marks of words; a pack has some thousand first words. */
const MARKS = 1 << 14;

/** A number of a word from its first and last letters and its length. */
function markOf(word: string): number {
  const { length } = word;
  const [first, second, last] = [word.charCodeAt(0), word.charCodeAt(1) | 0, word.charCodeAt(length - 1)];
  return (first * 521 + second * 67 + last * 11 + (word.charCodeAt(length >> 1) | 0) * 1031 + length) & (MARKS - 1);
}

function pagesOf(word: string, { books, pages }: KnownNames): Page[] {
  const mark = markOf(word);
  if (!books.some(({ marks }) => marks[mark] === 1)) return NO_PAGES;
  let found = pages.get(word);
  if (!found) {
    found = [];
    for (const book of books) {
      const page = book.marks[mark] === 1 ? book.pages.get(word) : undefined;
      if (page) found.push(page);
    }
    pages.set(word, found);
  }
  return found;
}

/** Names are written with capitals, or in a script without case; what else a scope is called is no name by itself. */
const isSmall = (initial: string) =>
  (initial >= 'a' && initial <= 'z') ||
  (initial > '\u007f' && initial === initial.toLowerCase() && initial !== initial.toUpperCase());

/** The next word behind marks, as far as a name reaches over them. */
function wordAfter(folded: string[], at: number): string | undefined {
  const end = Math.min(folded.length, at + 26);
  for (let token = at + 1; token < end; token++) if (folded[token] !== '') return folded[token];
  return undefined;
}

/** Index after the last token matched; marks between the words ("Party (YAP)", "Co-operation") are passed over. */
function matchEnd(folded: string[], at: number, words: string[]): number {
  let token = at;
  for (let word = 0; word < words.length; word++) {
    while (word > 0 && token < folded.length && folded[token] === '') {
      token++;
      if (token - at > 24) return 0;
    }
    if (folded[token] !== words[word]) return 0;
    token++;
  }
  return token;
}

/** A script without case. */
const isUncased = (text: string) => text.toLowerCase() === text.toUpperCase();

/** Names of people, parties and countries are written with capitals; "turkey" and "may" are not. */
function capitalised(tokens: Token[], at: number, entry: KnownName): boolean {
  const first = tokens[at]!.text;
  if (entry.words.length === 1 && entry.words[0]!.length <= 3) {
    // Abbreviations: "US" is a country, "us" is not; "Us" neither.
    return first === first.toUpperCase() && first !== first.toLowerCase();
  }
  // "The party has won" is not The Party.
  const second = tokens[at + 1]?.text ?? '';
  if (entry.words[0] === 'the' && entry.words.length > 1 && second === second.toLowerCase()) return isUncased(second);
  const initial = first[0]!;
  if (initial !== initial.toLowerCase()) return true;
  return isUncased(initial);
}
