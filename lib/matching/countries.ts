import type { DatasetIndex } from '../model/dataset';
import type { KnownName } from '../model/known-name';
import { electionsOf } from './series';

/** Country names found in an article in, the countries it is about out, surest first: "Turkish", "Ankara", "Bundestag". */

export interface NameMention {
  known: KnownName[];
  /** Sentence it stands in; 0 is the title or the first sentence. */
  sentence: number;
  paragraph: number;
}

/** How much one mention says that the article is about the country. */
const WEIGHT: Partial<Record<KnownName['kind'], number>> = {
  country: 3,
  demonym: 2,
  office: 3,
  capital: 1.5,
  place: 1.2,
  contestant: 2,
  source: 2,
};

export interface CountryScore {
  country: string;
  score: number;
}

export function rankCountries(mentions: NameMention[], index: DatasetIndex): CountryScore[] {
  const certain = scores(mentions, (codes) => (codes.size === 1 ? [...codes][0]! : undefined));
  // "Georgia" is the state in an article that names Ohio, the country in one that names Tbilisi.
  const all = scores(
    mentions,
    (codes) => [...codes].sort((a, b) => (certain.get(b[0]) ?? 0) - (certain.get(a[0]) ?? 0) || b[1] - a[1])[0],
  );
  return [...all]
    .map(([country, score]) => ({ country, score: score * (electionsOf(index, country).length > 0 ? 1.05 : 1) }))
    .sort((a, b) => b.score - a.score || a.country.localeCompare(b.country));
}

function scores(
  mentions: NameMention[],
  pick: (codes: Map<string, number>) => [string, number] | undefined,
): Map<string, number> {
  const total = new Map<string, number>();
  for (const { known, sentence, paragraph } of mentions) {
    const codes = new Map<string, number>();
    for (const entry of known) {
      const weight = WEIGHT[entry.kind];
      if (weight && entry.country) codes.set(entry.country, Math.max(weight, codes.get(entry.country) ?? 0));
    }
    const choice = pick(codes);
    if (!choice) continue;
    const early = sentence <= 1 ? 2.5 : paragraph <= 3 ? 2 : 1;
    total.set(choice[0], (total.get(choice[0]) ?? 0) + choice[1] * early);
  }
  return total;
}
