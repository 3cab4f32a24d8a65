import type { Contestant, ContestantKind } from '../model/contestant';
import type { Country, Scope } from '../model/dataset';
import type { Election, ElectionType } from '../model/election';
import type { Unit } from '../model/figure';
import type { MeasureName } from '../model/measure';
import type { Observation, Statement } from '../model/observation';
import type { Source, SourceKind } from '../model/source';
import type { Stage } from '../model/stage';
import type { Row } from './check-table';

/**
 * Checked rows in, values of the model out. The casts hold because each column's enumeration in datapackage.json is
 * the model's (a test compares them), and rows with a faulty cell do not come here.
 */

export function countryOf(row: Row, offices: Row[], places: Row[]): Country {
  const named = places.filter((place) => place.get('country') === row.get('code')).map((place) => place.get('name'));
  return {
    code: row.get('code'),
    names: list(row, 'names'),
    demonyms: list(row, 'demonyms'),
    ...optional('capital', row.get('capital')),
    offices: offices
      .filter((office) => office.get('country') === row.get('code'))
      .map((office) => ({ name: office.get('name'), type: office.get('type') as ElectionType })),
    ...(named.length > 0 && { places: named }),
  };
}

export function sourceOf(row: Row): Source {
  return {
    id: row.get('id'),
    name: row.get('name'),
    kind: row.get('kind') as SourceKind,
    ...optional('country', row.get('country')),
    origin: row.get('origin'),
    aliases: list(row, 'aliases'),
    ...optional('url', row.get('url')),
    ...optional('owner', row.get('owner')),
    ...optional('terms', row.get('terms')),
  };
}

export function electionOf(row: Row): Election {
  const date = row.get('date');
  return {
    id: row.get('id'),
    country: row.get('country'),
    type: row.get('type') as ElectionType,
    year: Number(date.slice(0, 4)),
    round: Number(row.get('round')),
    date,
    name: row.get('name'),
    ...optional('office', row.get('office')),
    ...optional('note', row.get('note')),
  };
}

/** One contestant of the lines that name it; the first line gives the name shown. */
export function contestantOf(lines: [Row, ...Row[]]): Contestant {
  const of = lines.map((row) => row.get('of')).find((id) => id !== '');
  return {
    id: lines[0].get('id'),
    kind: lines[0].get('kind') as ContestantKind,
    name: lines[0].get('name'),
    names: lines.map((row) => ({ name: row.get('name'), ...optional('language', row.get('language')) })),
    ...optional('of', of ?? ''),
  };
}

export function scopeOf(lines: [Row, ...Row[]]): Scope {
  return { id: lines[0].get('id'), names: [...new Set(lines.map((row) => row.get('name')))] };
}

export function observationOf(row: Row): Observation {
  return {
    election: row.get('election'),
    measure: row.get('measure') as MeasureName,
    subject: row.get('subject') || null,
    scope: row.get('scope'),
    value: Number(row.get('value')),
    ...optional('high', number(row, 'high')),
    unit: row.get('unit') as Unit,
    ...optional('qualifier', row.get('qualifier') as Observation['qualifier']),
    stage: row.get('stage') as Stage,
    ...optional('counted', number(row, 'counted')),
    asOf: row.get('as_of'),
    ...optional('base', row.get('base') as Observation['base']),
    source: row.get('source'),
    ref: row.get('ref'),
    ...optional('sampleSize', number(row, 'sample_size')),
    ...optional('marginOfError', number(row, 'margin_of_error')),
    ...optional('fieldwork', row.get('fieldwork')),
    ...optional('sponsor', row.get('sponsor')),
    ...optional('note', row.get('note')),
  };
}

export function statementOf(row: Row): Statement {
  return {
    election: row.get('election'),
    mission: row.get('mission'),
    kind: row.get('kind') as Statement['kind'],
    statement: row.get('statement'),
    asOf: row.get('as_of'),
    ref: row.get('ref'),
  };
}

/** Rows by the value of a field, in the order of first appearance. */
export function groupRows(rows: Row[], field: string): Map<string, [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(row.get(field));
    if (group) group.push(row);
    else groups.set(row.get(field), [row]);
  }
  return groups;
}

function list(row: Row, field: string): string[] {
  return row.get(field) === '' ? [] : row.get(field).split(' | ');
}

function number(row: Row, field: string): number | undefined {
  return row.get(field) === '' ? undefined : Number(row.get(field));
}

/** A property only where there is a value: an empty cell is no empty string. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });
}
