import type { CaseTable } from './table';

/**
 * What the code holds and the tables there are in, what is missing out: an entry without a table, a table without
 * sentences to read or to ignore.
 */
export interface Entries {
  /** Language codes. */
  languages: string[];
  /** Measures, each with the languages it has cue words for. */
  measures: { name: string; languages: string[] }[];
  /** Claim shapes, by name. */
  shapes: string[];
}

export function missingCases(entries: Entries, tables: Map<string, CaseTable>): string[] {
  const missing: string[] = [];
  const ask = (path: string) => {
    const table = tables.get(path);
    if (!table) missing.push(`test/cases/${path}.ts is missing`);
    else {
      if (table.read.length === 0) missing.push(`test/cases/${path}.ts reads nothing`);
      if (table.ignore.length === 0) missing.push(`test/cases/${path}.ts ignores nothing`);
      if (table.language !== path.split('/')[0]) missing.push(`test/cases/${path}.ts is of ${table.language}`);
    }
  };
  for (const language of entries.languages) ask(`${language}/numbers`);
  for (const { name, languages } of entries.measures) for (const language of languages) ask(`${language}/${name}`);
  // A shape holds for every language it is written for; English is the first of each.
  for (const name of entries.shapes) ask(`en/shapes/${name}`);
  return missing;
}

/** Measures without cue words in a language: no fault, but worth knowing. */
export function missingCues(entries: Entries): string[] {
  return entries.languages.flatMap((language) =>
    entries.measures.filter(({ languages }) => !languages.includes(language)).map(({ name }) => `${language}: ${name}`),
  );
}
