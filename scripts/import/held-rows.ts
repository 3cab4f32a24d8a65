import type { Observation } from '../../lib/model/observation';
import { cell, type Line } from './fact';
import type { ObservationRow } from './observations/row';

/** Lines of an observations table that is there in, rows that the thinning steps never drop out. */
export function heldRow(line: Line): ObservationRow {
  const number = (field: string) => (cell(line, field) === '' ? undefined : Number(cell(line, field)));
  const optional = <K extends string, V>(key: K, value: V | undefined | '') =>
    value === undefined || value === '' ? {} : { [key]: value };
  return {
    election: cell(line, 'election'),
    measure: cell(line, 'measure') as Observation['measure'],
    subject: cell(line, 'subject') || null,
    scope: cell(line, 'scope'),
    value: Number(cell(line, 'value')),
    ...optional('high', number('high')),
    unit: cell(line, 'unit') as Observation['unit'],
    ...optional('qualifier', cell(line, 'qualifier')),
    stage: cell(line, 'stage') as Observation['stage'],
    ...optional('counted', number('counted')),
    asOf: cell(line, 'as_of'),
    ...optional('base', cell(line, 'base')),
    source: cell(line, 'source'),
    ref: cell(line, 'ref'),
    page: cell(line, 'ref'),
    weak: false,
    held: true,
  } as ObservationRow;
}
