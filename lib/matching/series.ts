import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionType } from '../model/election';

/** The index's elections by country and by id, sorted out once: a text asks for a few of many thousands. */
interface Sorted {
  byCountry: ReadonlyMap<string, Election[]>;
  byId: ReadonlyMap<string, Election>;
}

const kept = new WeakMap<DatasetIndex, Sorted>();

function sorted(index: DatasetIndex): Sorted {
  let found = kept.get(index);
  if (!found) {
    const byCountry = new Map<string, Election[]>();
    for (const election of index.elections) {
      const list = byCountry.get(election.country);
      if (list) list.push(election);
      else byCountry.set(election.country, [election]);
    }
    for (const list of byCountry.values()) list.sort((a, b) => a.date.localeCompare(b.date));
    found = { byCountry, byId: new Map(index.elections.map((election) => [election.id, election])) };
    kept.set(index, found);
  }
  return found;
}

/** A country's elections, oldest first. */
export const electionsOf = (index: DatasetIndex, country: string): Election[] =>
  sorted(index).byCountry.get(country) ?? [];

export const electionOf = (index: DatasetIndex, id: string): Election | undefined => sorted(index).byId.get(id);

const kinds = new WeakMap<DatasetIndex, Map<string, Election[]>>();

/** Every claim of a text asks for them. */
function ofKind(index: DatasetIndex, country: string, type: ElectionType): Election[] {
  const byKind = kinds.get(index) ?? new Map<string, Election[]>();
  kinds.set(index, byKind);
  const key = `${country} ${type}`;
  const series = byKind.get(key) ?? electionsOf(index, country).filter((election) => election.type === type);
  byKind.set(key, series);
  return series;
}

/** The elections of a kind; of a state's or province's, those of the parts that the text opens with. */
export function seriesOf(
  { country, type }: Pick<Election, 'country' | 'type'>,
  words: ReadonlySet<string> | undefined,
  index: DatasetIndex,
): Election[] {
  const series = ofKind(index, country, type);
  if (type !== 'regional' || !words) return series;
  return series.filter((election) =>
    (/-regional-(.+)-\d+$/.exec(election.id)?.[1] ?? '')
      .split('-')
      .every((word) => word.length < 4 || PARTS.has(word) || words.has(word)),
  );
}

/** Words of a part's vote that are no name: "western-province", "tokyo-governor". */
const PARTS = new Set('province state region assembly governor council councils provincial parliament'.split(' '));
