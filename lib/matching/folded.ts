import type { Contestant } from '../model/contestant';
import type { Pack } from '../model/dataset';

/** Folds a name for comparing (reading/fold.ts, handed in: matching imports no reading). */
export type Fold = (name: string) => string;

/** The folded names of a pack's contestants and scopes by id, made once per pack. */
export interface FoldedNames {
  contestants: ReadonlyMap<string, string[]>;
  scopes: ReadonlyMap<string, string[]>;
  /** Ids of the scopes by their folded names. */
  scopesByName: ReadonlyMap<string, string[]>;
  /** The contestants' names in words. */
  words: ReadonlyMap<string, string[][]>;
  /** Whom but candidates a name stands for, the first of the pack. */
  parties: ReadonlyMap<string, Contestant>;
}

/** "the MK party" and "MK" are one name, so are "Labour" and "Labor", "Liberals" and "Liberal Party". */
export const bare = (name: string) =>
  name
    .replace(/^the /, '')
    .replace(/(?<=\S) party$/, '')
    .replace(/\blabour\b/g, 'labor')
    .replace(/\bdemocrats$/, 'democratic')
    .replace(/\b(liberal|conservative|socialist|republican|communist|national|green|nationalist|centrist)s$/, '$1');

const kept = new WeakMap<Pack, FoldedNames>();

export function foldedNames(pack: Pack, fold: Fold): FoldedNames {
  let names = kept.get(pack);
  if (!names) {
    const contestants = new Map(
      pack.contestants.map(({ id, names: own }) => [id, own.map(({ name }) => bare(fold(name)))] as const),
    );
    const parties = new Map<string, Contestant>();
    for (const contestant of pack.contestants) {
      if (contestant.kind === 'candidate') continue;
      for (const name of contestants.get(contestant.id) ?? []) if (!parties.has(name)) parties.set(name, contestant);
    }
    const scopes = new Map(pack.scopes.map(({ id, names: own }) => [id, own.map(fold)]));
    names = {
      contestants,
      parties,
      words: new Map([...contestants].map(([id, own]) => [id, own.map((name) => name.split(' '))])),
      scopes,
      scopesByName: byName(pack.scopes.map(({ id }) => [id, scopes.get(id) ?? []])),
    };
    kept.set(pack, names);
  }
  return names;
}

/** Ids by name, in their order. */
function byName(named: [id: string, names: string[]][]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, names] of named)
    for (const name of new Set(names)) {
      const list = ids.get(name);
      if (list) list.push(id);
      else ids.set(name, [id]);
    }
  return ids;
}
