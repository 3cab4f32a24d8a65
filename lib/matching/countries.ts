import type { DatasetIndex } from '../model/dataset';
import type { KnownName } from '../model/known-name';

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
};

export interface CountryScore {
  country: string;
  score: number;
}

export function rankCountries(mentions: NameMention[], index: DatasetIndex): CountryScore[] {
  const scores = new Map<string, number>();
  const held = new Set(index.elections.map((election) => election.country));
  for (const { known, sentence, paragraph } of mentions) {
    const codes = new Map<string, number>();
    for (const entry of known) {
      const weight = WEIGHT[entry.kind];
      if (weight && entry.country) codes.set(entry.country, Math.max(weight, codes.get(entry.country) ?? 0));
    }
    // A name of several countries says little of each.
    const early = sentence <= 1 ? 2 : paragraph <= 3 ? 1.4 : 1;
    for (const [code, weight] of codes) scores.set(code, (scores.get(code) ?? 0) + (weight * early) / codes.size);
  }
  return [...scores]
    .map(([country, score]) => ({ country, score: score * (held.has(country) ? 1.05 : 1) }))
    .sort((a, b) => b.score - a.score || a.country.localeCompare(b.country));
}
