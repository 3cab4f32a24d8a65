import { checkCell } from './check-cell';
import { type Fault, quote } from './fault';
import type { CsvTable } from './parse-csv';
import type { TableSchema } from './schema';

/**
 * A parsed file and its schema in, its rows by field name and its faults out. A row with a faulty cell is not handed
 * on: what it means is not sure.
 */

export interface Row {
  file: string;
  line: number;
  /** Text of a field's cell; empty where the cell is. */
  get: (field: string) => string;
  /** Where that cell is, for faults. */
  at: (field: string) => Pick<Fault, 'file' | 'line' | 'column' | 'field'>;
}

export interface CheckedTable {
  rows: Row[];
  /** Rows with a faulty cell: others may refer to them without a fault of their own. */
  broken: Row[];
  faults: Fault[];
}

/** Checks header, cells and primary key of one file. */
export function checkTable(table: CsvTable, schema: TableSchema): CheckedTable {
  const checked: CheckedTable = { rows: [], broken: [], faults: [] };
  const expected = schema.fields.map((field) => field.name);
  if (table.header.join(',') !== expected.join(',')) {
    const message = `the header is ${quote(table.header.join(','))}`;
    const fault = { file: table.file, line: 1, column: 0, message, mend: `write ${expected.join(',')}` };
    return { ...checked, faults: [fault] };
  }
  const columns = new Map(expected.map((name, index) => [name, index]));
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const row: Row = {
      file: table.file,
      line,
      get: (field) => cells[columns.get(field) ?? -1] ?? '',
      at: (field) => ({ file: table.file, line, column: (columns.get(field) ?? -1) + 1, field }),
    };
    let right = true;
    for (const field of schema.fields) {
      const wrong = checkCell(row.get(field.name), field);
      if (!wrong) continue;
      right = false;
      checked.faults.push({ ...row.at(field.name), ...wrong });
    }
    (right ? checked.rows : checked.broken).push(row);
    const twice = checkKey(row, schema.primaryKey, seen);
    if (twice) checked.faults.push(twice);
  }
  return checked;
}

function checkKey(row: Row, primaryKey: string[], seen: Map<string, number>): Fault | undefined {
  if (primaryKey.length === 0) return undefined;
  const key = primaryKey.map((field) => row.get(field)).join('\n');
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, row.line);
    return undefined;
  }
  const message = `${quote(primaryKey.map((field) => row.get(field)).join(', '))} stands in line ${first} already`;
  return { ...row.at(primaryKey[0] ?? ''), message, mend: 'keep one of the two lines' };
}
