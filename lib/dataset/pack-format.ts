import type { Contestant } from '../model/contestant';
import type { Pack, Scope } from '../model/dataset';
import type { Election } from '../model/election';
import type { Observation, Statement } from '../model/observation';
import type { Source } from '../model/source';
import { decodeColumns, encodeColumns } from './columns';
import { isList, isRecord } from './json';

/**
 * One country's facts in, the text of its file out, and back: `{"format":2,"country":"AZ","observations":{…}}`.
 */

/** Raised when the text's shape changes, so that an older file is told from a damaged one. */
export const FORMAT = 2;

export const ELECTION_FIELDS = [
  'id',
  'country',
  'type',
  'year',
  'round',
  'date',
  'name',
  'office',
  'note',
] as const satisfies (keyof Election)[];

const SOURCE_FIELDS = [
  'id',
  'name',
  'kind',
  'country',
  'origin',
  'aliases',
  'url',
  'owner',
  'terms',
] as const satisfies (keyof Source)[];

const OBSERVATION_FIELDS = [
  'election',
  'measure',
  'subject',
  'scope',
  'value',
  'high',
  'unit',
  'qualifier',
  'stage',
  'counted',
  'asOf',
  'base',
  'source',
  'ref',
  'sampleSize',
  'marginOfError',
  'fieldwork',
  'sponsor',
  'note',
  'standing',
  'standingBy',
  'standingDate',
] as const satisfies (keyof Observation)[];

const STATEMENT_FIELDS = [
  'election',
  'mission',
  'kind',
  'statement',
  'asOf',
  'ref',
] as const satisfies (keyof Statement)[];

/** A contestant without `name`, which is the first of its names, and with the languages apart from them. */
interface FlatContestant extends Pick<Contestant, 'id' | 'kind' | 'of'> {
  names: string[];
  languages: (string | null)[];
}
const CONTESTANT_FIELDS = ['id', 'kind', 'of', 'names', 'languages'] as const satisfies (keyof FlatContestant)[];

export function encodePack(pack: Pack): string {
  const contestants: FlatContestant[] = pack.contestants.map(({ id, kind, of, names }) => ({
    id,
    kind,
    ...(of === undefined ? {} : { of }),
    names: names.map(({ name }) => name),
    languages: names.map(({ language }) => language ?? null),
  }));
  return JSON.stringify({
    format: FORMAT,
    country: pack.country,
    elections: encodeColumns(pack.elections, ELECTION_FIELDS),
    contestants: encodeColumns(contestants, CONTESTANT_FIELDS),
    observations: encodeColumns(pack.observations, OBSERVATION_FIELDS),
    statements: encodeColumns(pack.statements, STATEMENT_FIELDS),
    scopes: encodeColumns(pack.scopes, ['id', 'names']),
    sources: encodeColumns(pack.sources, SOURCE_FIELDS),
  });
}

/** Throws a plain Error that says which part is wrong; whoever reads the file knows its name and the mend. */
export function decodePack(text: string): Pack {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json) || typeof json.country !== 'string') throw new Error('it is no pack');
  if (json.format !== FORMAT) throw new Error(`its format is ${String(json.format)}, not ${FORMAT}`);
  return {
    country: json.country,
    elections: decodeColumns<Election>(json.elections, ELECTION_FIELDS),
    contestants: decodeColumns<FlatContestant>(json.contestants, CONTESTANT_FIELDS).map(unflatten),
    observations: decodeColumns<Observation>(json.observations, OBSERVATION_FIELDS),
    statements: decodeColumns<Statement>(json.statements, STATEMENT_FIELDS),
    scopes: decodeColumns<Scope>(json.scopes, ['id', 'names']),
    sources: decodeColumns<Source>(json.sources, SOURCE_FIELDS),
  };
}

function unflatten({ id, kind, of, names, languages }: FlatContestant): Contestant {
  const name = isList(names) && isList(languages) ? names[0] : undefined;
  if (name === undefined) throw new Error(`contestant ${id} has no name`);
  return {
    id,
    kind,
    name,
    names: names.map((one, index) => ({ name: one, ...withLanguage(languages[index]) })),
    ...(of === undefined ? {} : { of }),
  };
}

function withLanguage(language: string | null | undefined): { language?: string } {
  return language ? { language } : {};
}
