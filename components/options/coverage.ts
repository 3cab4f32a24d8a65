/**
 * What the bundled data covers. In: its index and the packs. Out: one row a country (elections, years, figures), and
 * every source that makes a figure, with its terms.
 */
import type { DatasetIndex, Pack } from '../../lib/model/dataset';
import type { Source } from '../../lib/model/source';

export interface CountryCoverage {
  country: string;
  elections: number;
  firstYear: number;
  lastYear: number;
  /** Undefined until its pack is read. */
  figures?: number;
  sources?: number;
}

export function countriesCovered(index: DatasetIndex, packs: ReadonlyMap<string, Pack>): CountryCoverage[] {
  return index.packs.map((country) => {
    const years = index.elections.filter((election) => election.country === country).map((election) => election.year);
    const pack = packs.get(country);
    return {
      country,
      elections: years.length,
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
      figures: pack?.observations.length,
      sources: pack && new Set(pack.observations.map((observation) => observation.source)).size,
    };
  });
}

export interface SourceUse extends Source {
  figures: number;
}

/** Sources of all packs that were read, those that give most figures first. */
export function sourcesUsed(packs: Iterable<Pack>): SourceUse[] {
  const sources = new Map<string, SourceUse>();
  for (const pack of packs) {
    const counts = new Map<string, number>();
    for (const { source } of pack.observations) counts.set(source, (counts.get(source) ?? 0) + 1);
    for (const source of pack.sources) {
      const figures = (sources.get(source.id)?.figures ?? 0) + (counts.get(source.id) ?? 0);
      sources.set(source.id, { ...source, figures });
    }
  }
  return [...sources.values()].sort((a, b) => b.figures - a.figures || a.name.localeCompare(b.name));
}
