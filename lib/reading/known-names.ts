import type { Dataset } from '../model/dataset';
import type { KnownKind, KnownName } from '../model/known-name';
import { fold } from './fold';
import type { Token } from './tokens';

/**
 * The dataset's names as a finder: tokens in, the longest known name at each place out. Built once per set of packs.
 */

export interface KnownNames {
  byFirst: Map<string, KnownName[]>;
}

const cache = new WeakMap<object, KnownName[]>();

function entriesOf<T extends object>(owner: T, make: (owner: T) => KnownName[]): KnownName[] {
  let entries = cache.get(owner);
  if (!entries) {
    entries = make(owner);
    cache.set(owner, entries);
  }
  return entries;
}

/** Names of the index and of the packs given. */
export function knownNames(dataset: Dataset): KnownNames {
  const byFirst = new Map<string, KnownName[]>();
  const add = (entries: KnownName[]) => {
    for (const entry of entries) {
      const first = entry.words[0]!;
      const list = byFirst.get(first);
      if (list) list.push(entry);
      else byFirst.set(first, [entry]);
    }
  };
  add(
    entriesOf(dataset.index, (index) => {
      const entries: KnownName[] = [];
      for (const country of index.countries) {
        const push = (kind: KnownKind, name: string) => addName(entries, kind, country.code, name, country.code);
        for (const name of country.names) push('country', name);
        for (const name of country.demonyms) push('demonym', name);
        if (country.capital) push('capital', country.capital);
        for (const office of country.offices) push('office', office.name);
        for (const place of country.places ?? []) push('place', place);
      }
      return entries;
    }),
  );
  for (const pack of dataset.packs) {
    add(
      entriesOf(pack, () => {
        const entries: KnownName[] = [];
        for (const contestant of pack.contestants) {
          for (const { name } of contestant.names)
            addName(entries, 'contestant', contestant.id, name, pack.country, contestant.kind);
        }
        for (const source of pack.sources) {
          for (const name of [source.name, ...source.aliases])
            addName(entries, 'source', source.id, name, source.country, source.kind);
        }
        for (const scope of pack.scopes)
          for (const name of scope.names) addName(entries, 'scope', scope.id, name, pack.country);
        return entries;
      }),
    );
  }
  return { byFirst };
}

function addName(entries: KnownName[], kind: KnownKind, id: string, name: string, country?: string, of?: string): void {
  const words = fold(name).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 12) return;
  entries.push({ kind, id, words, name, ...(country && { country }), ...(of && { of }) });
}

/** All known names that begin at token `at` and are longest; several where one name means several things. */
export function knownAt(
  tokens: Token[],
  folded: string[],
  at: number,
  names: KnownNames,
): { entries: KnownName[]; to: number } | undefined {
  const candidates = names.byFirst.get(folded[at]!);
  if (!candidates) return undefined;
  let to = 0;
  let entries: KnownName[] = [];
  for (const entry of candidates) {
    const end = matchEnd(folded, at, entry.words);
    if (end === 0 || end < to) continue;
    if (entry.kind !== 'scope' && !capitalised(tokens, at, end, entry)) continue;
    if (end > to) entries = [];
    to = end;
    entries.push(entry);
  }
  return to ? { entries, to } : undefined;
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

/** Names of people, parties and countries are written with capitals; "turkey" and "may" are not. */
function capitalised(tokens: Token[], at: number, end: number, entry: KnownName): boolean {
  const first = tokens[at]!.text;
  if (entry.words.length === 1 && entry.words[0]!.length <= 3) {
    // Abbreviations: "US" is a country, "us" is not; "Us" neither.
    return first === first.toUpperCase() && first !== first.toLowerCase();
  }
  const initial = first[0]!;
  if (initial !== initial.toLowerCase()) return true;
  if (initial === initial.toUpperCase()) return true; // a script without case
  void end;
  return false;
}
