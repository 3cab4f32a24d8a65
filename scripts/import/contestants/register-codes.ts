import countries from 'world-countries';
import { cell, type Fact } from '../fact';
import type { ImportTable } from '../read-folder';

/** Which countries the registers of parties mean, and in what language their native names are. */

/** Countries as the registers code them: Party Facts by ISO letters, ParlGov by a number that its figures tell. */
export function registerCodes(tables: ImportTable[], facts: Fact[]): Map<string, string> {
  const codes = new Map(countries.map(({ cca2, cca3 }): [string, string] => [cca3, cca2]));
  codes.set('XKX', 'XK');
  const parlgov = new Map(
    tables
      .filter(({ kind }) => kind === 'parlgov')
      .flatMap(({ lines }) =>
        lines.map((line): [string, string] => [`parlgov:${cell(line, 'id')}`, cell(line, 'country')]),
      ),
  );
  for (const { party, country } of facts) {
    const code = party === undefined ? undefined : parlgov.get(party);
    if (code) codes.set(code, country);
  }
  return codes;
}

/** The language of native names, where a country has one. */
export function languageOf(country: string): string {
  const languages = Object.keys(countries.find(({ cca2 }) => cca2 === country)?.languages ?? {});
  const [only, ...more] = languages;
  if (!only || more.length > 0) return '';
  const [language = ''] = Intl.getCanonicalLocales(only);
  return /^[a-z]{2,3}$/.test(language) ? language : '';
}
