/** Tables: any text is read as rows with lines that it has, or named as a fault; packs that were damaged are told. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { compile } from '../../lib/dataset/compile';
import { formatFault } from '../../lib/dataset/fault';
import { DatasetError, openDataset } from '../../lib/dataset/load';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { seedFiles, TODAY } from '../dataset/fixture';
import { fuzz } from './fuzz';
import { anyText, damaged, tricky } from './inputs';

const cell = fc.oneof(anyText, tricky, fc.constantFrom('a', '1', 'x,y', '"', '""', '\n', '\r\n'));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

fuzz('any text is rows or faults, each with its line', 1500, fc.array(cell, { maxLength: 30 }), (cells) => {
  const text = cells.join('');
  const { table, faults } = parseCsv('x.csv', text);
  const lines = text.split('\n').length;
  for (const { line, cells: own } of table.rows) {
    expect(line).toBeLessThanOrEqual(lines);
    expect(own).toHaveLength(table.header.length);
  }
  for (const { line } of faults) expect(line).toBeLessThanOrEqual(lines);
});

fuzz(
  'cells come back as they were quoted',
  800,
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    ),
  (rows) => {
    const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
    const { table, faults } = parseCsv('x.csv', `\ufeff${text}`);
    expect(faults).toEqual([]);
    // A line with one empty cell is a blank line.
    const wanted = rows.filter((row) => row.length > 1 || row[0] !== '');
    expect([table.header, ...table.rows.map(({ cells }) => cells)].slice(0, wanted.length)).toEqual(wanted);
  },
);

const files = seedFiles();
const changed = fc
  .constantFrom(...files.filter(({ path }) => path.endsWith('.csv')))
  .chain(({ path, text }) => damaged(text).map((made) => ({ path, text: made })));

/** A fault quotes a piece of the file at most, and lists what may be there: measures are the longest list, of 250 characters. */
const LONGEST_FAULT = 400;

fuzz('seeds that are damaged have faults with a place, or compile', 60, changed, ({ path, text }) => {
  const { tables, faults } = checkSeeds(seedFiles({ [path]: text }), TODAY);
  for (const fault of faults) {
    expect(formatFault(fault)).toMatch(/^\S/);
    expect(formatFault(fault).length).toBeLessThanOrEqual(LONGEST_FAULT);
    expect(fault.line).toBeGreaterThanOrEqual(0);
  }
  if (faults.length === 0) compile(tables);
});

const compiled = new Map(compile(checkSeeds(files, TODAY).tables).files.map(({ name, text }) => [name, text]));
const broken = fc
  .constantFrom(...compiled.keys())
  .chain((name) => damaged(compiled.get(name)!).map((text) => ({ name, text })));

fuzz('a damaged file of the data is told as such, never taken for another', 300, broken, async ({ name, text }) => {
  const read = async (file: string) => (file === name ? text : compiled.get(file)!);
  const whole = await openDataset(async (file) => compiled.get(file)!);
  const sound = await whole.pack('AZ');
  const told: unknown = await openDataset(read)
    .then(async ({ index, pack }) => {
      // What opens is what was compiled.
      expect(index).toEqual(whole.index);
      expect(await pack('AZ')).toEqual(sound);
    })
    .catch((error) => error);
  if (told === undefined) return;
  expect(told).toBeInstanceOf(DatasetError);
  expect((told as DatasetError).file).toBe(name);
});
