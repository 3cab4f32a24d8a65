import type { Country, DatasetIndex, Scope, TellingName } from '../model/dataset';
import type { Election } from '../model/election';
import { checksum } from './checksum';
import { decodeColumns, encodeColumns } from './columns';
import { isRecord } from './json';
import { ELECTION_FIELDS, FORMAT } from './pack-format';

/**
 * The index in, the text of its file out, and back: `{"checksum":"90e1…","index":{"format":1,"date":"2024-02-13",…}}`.
 * It holds the checksum of each pack's text, its own, and what all packs have in common.
 */

/** A pack's country and the checksum of its file. */
export interface PackEntry {
  country: string;
  checksum: string;
}

export interface IndexFile {
  index: DatasetIndex;
  packs: PackEntry[];
  /** Scopes of all countries; each pack adds its own. */
  scopes: Scope[];
}

const COUNTRY_FIELDS = [
  'code',
  'names',
  'demonyms',
  'capital',
  'offices',
  'places',
] as const satisfies (keyof Country)[];
const TELLING_FIELDS = ['name', 'country', 'kind'] as const satisfies (keyof TellingName)[];

export function encodeIndex({ index, packs, scopes }: IndexFile): string {
  const body = {
    format: FORMAT,
    date: index.date,
    countries: encodeColumns(index.countries, COUNTRY_FIELDS),
    elections: encodeColumns(index.elections, ELECTION_FIELDS),
    tellingNames: encodeColumns(index.tellingNames, TELLING_FIELDS),
    packs: encodeColumns(packs, ['country', 'checksum']),
    scopes: encodeColumns(scopes, ['id', 'names']),
  };
  return JSON.stringify({ checksum: checksum(JSON.stringify(body)), index: body });
}

/** Throws a plain Error that says what is wrong. */
export function decodeIndex(text: string): IndexFile {
  const json: unknown = JSON.parse(text);
  const body = isRecord(json) ? json.index : undefined;
  if (!isRecord(json) || !isRecord(body) || typeof body.date !== 'string') throw new Error('it is no index');
  if (body.format !== FORMAT) throw new Error(`its format is ${String(body.format)}, not ${FORMAT}`);
  if (checksum(JSON.stringify(body)) !== json.checksum) throw new Error('its content is not what was written');
  const packs = decodeColumns<PackEntry>(body.packs, ['country', 'checksum']);
  const index: DatasetIndex = {
    date: body.date,
    countries: decodeColumns<Country>(body.countries, COUNTRY_FIELDS),
    elections: decodeColumns<Election>(body.elections, ELECTION_FIELDS),
    tellingNames: decodeColumns<TellingName>(body.tellingNames, TELLING_FIELDS),
    packs: packs.map((entry) => entry.country),
  };
  return { index, packs, scopes: decodeColumns<Scope>(body.scopes, ['id', 'names']) };
}
