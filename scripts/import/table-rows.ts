import type { ContestantRow } from './contestants/name-contestants';
import type { ElectionRow } from './elections';
import type { Line } from './fact';
import type { ObservationRow } from './observations/row';
import type { SourceRow } from './sources/makers';
import type { StatementRow } from './statements';

/** Rows of the import in, lines of seeds/ tables out, and the headers of these tables. */

export const HEADERS = {
  elections: ['id', 'country', 'type', 'date', 'round', 'name', 'office', 'note'],
  contestants: ['id', 'kind', 'name', 'language', 'of'],
  scopes: ['id', 'name'],
  observations: [
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
    'as_of',
    'base',
    'source',
    'ref',
    'sample_size',
    'margin_of_error',
    'fieldwork',
    'sponsor',
    'note',
  ],
  statements: ['election', 'mission', 'kind', 'statement', 'as_of', 'ref'],
  sources: ['id', 'name', 'kind', 'country', 'origin', 'owner', 'url', 'terms', 'aliases'],
  contradictions: ['rule', 'key', 'reason'],
} as const;

export function electionLine(row: ElectionRow): Line {
  return lineOf({ ...row, round: String(row.round) });
}

export function contestantLines({ id, kind, names, of }: ContestantRow): Line[] {
  return names.map(({ name, language }) => lineOf({ id, kind, name, language, of }));
}

export function observationLine(row: ObservationRow): Line {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  return lineOf({
    election: row.election,
    measure: row.measure,
    subject: row.subject ?? '',
    scope: row.scope,
    value: number(row.value),
    high: number(row.high),
    unit: row.unit,
    qualifier: row.qualifier ?? '',
    stage: row.stage,
    counted: number(row.counted),
    as_of: row.asOf,
    base: row.base ?? '',
    source: row.source,
    ref: row.ref,
    sample_size: number(row.sampleSize),
    margin_of_error: number(row.marginOfError),
    fieldwork: row.fieldwork ?? '',
    sponsor: row.sponsor ?? '',
    note: row.note ?? '',
  });
}

export function statementLine(row: StatementRow): Line {
  return lineOf({ ...row });
}

export function sourceLine({ aliases, ...row }: SourceRow): Line {
  return lineOf({ ...row, aliases: aliases.join(' | ') });
}

function lineOf(record: Record<string, string>): Line {
  return new Map(Object.entries(record).map(([field, value]) => [field, value.normalize('NFC')]));
}
