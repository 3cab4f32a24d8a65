import { MEASURES } from '../../lib/model/measure';
import { SOURCE_KINDS } from '../../lib/model/source';
import { STAGES } from '../../lib/model/stage';
import { parseId } from './election-id';
import { cell, type Line } from './fact';
import type { ImportTable, TableKind } from './read-folder';

/**
 * A table of an import folder in, its sound lines out; what is wrong with the others is said by file and line:
 * `asia.tsv:17: value "4,5" is no number; write digits with a point`. One broken row stops nothing.
 */

/** So many rows of one fault are told of one by one. */
const TOLD = 5;
const UNITS = ['percent', 'count', 'points'];

export function withoutRefused(
  table: ImportTable,
  countries: ReadonlySet<string>,
  say: (line: string) => void,
): ImportTable {
  if (table.kind !== 'rivals' && table.kind !== 'compiled') return table;
  const faults = new Map(table.ragged);
  for (const [at, line] of table.lines.entries()) {
    const fault = faultOf(table.kind, line, countries);
    if (fault !== undefined && !faults.has(table.numbers[at]!)) faults.set(table.numbers[at]!, fault);
  }
  tell(table.file, faults, say);
  const sound = table.lines.flatMap((_, at) => (faults.has(table.numbers[at]!) ? [] : [at]));
  return {
    ...table,
    lines: sound.map((at) => table.lines[at]!),
    numbers: sound.map((at) => table.numbers[at]!),
  };
}

function tell(file: string, faults: Map<number, string>, say: (line: string) => void): void {
  const counts = new Map<string, number>();
  for (const [number, fault] of [...faults].sort(([a], [b]) => a - b)) {
    const kind = fault.replace(/"[^"]*" |\d+ /g, '').split(';')[0]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (counts.get(kind)! <= TOLD) say(`${file}:${number}: ${fault}`);
  }
  for (const [kind, count] of counts) if (count > TOLD) say(`${file}: ${count - TOLD} rows more: ${kind}`);
}

function faultOf(kind: TableKind, line: Line, countries: ReadonlySet<string>): string | undefined {
  const id = parseId(cell(line, 'election_id'));
  if (!id) return wrong(line, 'election_id', 'is no id; write country-year-month-type-round');
  if (!countries.has(id.country)) return wrong(line, 'election_id', 'is of no country of seeds/countries.csv; add it');
  if (!/^-?\d+(?:\.\d+)?$/.test(cell(line, 'value')))
    return wrong(line, 'value', 'is no number; write digits with a point');
  return kind === 'rivals' ? faultOfRival(line) : undefined;
}

function faultOfRival(line: Line): string | undefined {
  const lists: [string, readonly string[]][] = [
    ['measure', MEASURES],
    ['unit', UNITS],
    ['stage', STAGES],
    ['source_kind', SOURCE_KINDS],
  ];
  for (const [field, words] of lists)
    if (!words.includes(cell(line, field))) return wrong(line, field, `is none; write one of ${words.join(', ')}`);
  if (cell(line, 'source_name') === '') return wrong(line, 'source_name', 'names nobody; write who made the number');
  if (!URL.canParse(cell(line, 'url'))) return wrong(line, 'url', 'is no address; write that of the page');
  return undefined;
}

const wrong = (line: Line, field: string, message: string) => `${field} "${cell(line, field)}" ${message}`;
