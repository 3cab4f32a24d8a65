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

/** The elections of a kind; of a state's, province's or town's, those of the parts that the text opens with. */
export function seriesOf(
  { country, type }: Pick<Election, 'country' | 'type'>,
  words: ReadonlySet<string> | undefined,
  index: DatasetIndex,
): Election[] {
  const series = ofKind(index, country, type);
  if ((type !== 'regional' && type !== 'local') || !words) return series;
  return series.filter((election) => isOpened(election, words));
}

/** Whether a vote is of all parts of a country, or of one that the text opens with. */
export const isOpened = ({ id }: Election, words: ReadonlySet<string> | undefined): boolean =>
  partWords(id).every((word) => words?.has(word));

const parts = new Map<string, string[]>();
/** Votes whose words are kept; a run over many articles begins afresh. */
const MOST = 10_000;

/** "IN-2018-12-regional-rajasthan-1": the words of its part, none where it is of all. */
export function partWords(id: string): string[] {
  let words = parts.get(id);
  if (!words) {
    words = (/-(?:regional|local)-(.+)-\d+$/.exec(id)?.[1] ?? '')
      .split('-')
      .filter((word) => word.length >= 4 && !PARTS.has(word));
    if (parts.size >= MOST) parts.clear();
    parts.set(id, words);
  }
  return words;
}

/** Words of a part's vote that are no name: "western-province", "tokyo-governor". */
const PARTS = new Set('province state region assembly governor council councils provincial parliament'.split(' '));
