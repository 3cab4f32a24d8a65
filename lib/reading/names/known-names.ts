import type { Dataset, DatasetIndex, Pack } from '../../model/dataset';
import type { KnownKind, KnownName } from '../../model/known-name';
import { fold } from '../text/fold';
import { type Book, type KnownNames, openBook } from './name-book';

/** The names that the dataset knows, and what each of them is. Collected once per set of packs. */

const kept = new WeakMap<object, Book>();

/** The names of one owner, index or pack, collected once. */
function bookOf<T extends object>(owner: T, collect: (owner: T, entries: KnownName[]) => void): Book {
  let book = kept.get(owner);
  if (!book) {
    const entries: KnownName[] = [];
    collect(owner, entries);
    book = openBook(entries);
    kept.set(owner, book);
  }
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
