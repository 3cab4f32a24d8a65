/**
 * The index with ten times as many countries: what a check pays for elections that its text does not touch.
 * In: the real index. Out: it and nine made-up copies, whose names no text has.
 */
import type { DatasetIndex } from '../../lib/model/dataset';

export function largerIndex(index: DatasetIndex, times: number): DatasetIndex {
  const copies = Array.from({ length: times - 1 }, (_, copy) => copyOf(index, copy));
  return {
    ...index,
    countries: [index, ...copies].flatMap((one) => one.countries),
    elections: [index, ...copies].flatMap((one) => one.elections),
    tellingNames: [index, ...copies].flatMap((one) => one.tellingNames),
    packs: [index, ...copies].flatMap((one) => one.packs),
  };
}

function copyOf(index: DatasetIndex, copy: number): DatasetIndex {
  const code = (country: string) => `${country}${copy}`;
  // First words stay: those are what a text is searched by.
  const name = (real: string) => `${real} Nowhere${copy}`;
  return {
    ...index,
    countries: index.countries.map((country) => ({
      ...country,
      code: code(country.code),
      names: country.names.map(name),
      demonyms: country.demonyms.map(name),
      offices: country.offices.map((office) => ({ ...office, name: name(office.name) })),
      ...(country.capital && { capital: name(country.capital) }),
      ...(country.places && { places: country.places.map(name) }),
    })),
    elections: index.elections.map((election) => ({
      ...election,
      id: `${election.id}-${copy}`,
      country: code(election.country),
    })),
    tellingNames: index.tellingNames.map((one) => ({ ...one, name: name(one.name), country: code(one.country) })),
    packs: index.packs.map(code),
  };
}
