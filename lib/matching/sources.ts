import type { Pack } from '../model/dataset';
import type { Source } from '../model/source';

const kept = new WeakMap<Pack, Map<string, Source>>();

/** A pack's sources by id, sorted out once. */
export function sourcesOf(pack: Pack): ReadonlyMap<string, Source> {
  let sources = kept.get(pack);
  if (!sources) {
    sources = new Map(pack.sources.map((source) => [source.id, source]));
    kept.set(pack, sources);
  }
  return sources;
}
