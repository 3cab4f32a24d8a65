/** The notebook as files: read back by a parser of their own kind, and harmless in a spreadsheet. */
import { describe, expect, test } from 'vitest';
import { notebookMarkdown } from '../../components/export/notebook-markdown';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { notesCsv, notesJson } from '../../lib/notebook/export';
import { FEW, grouped, makeNote, REPORT_AZ, TREND } from '../gallery/notes';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');

function rowsOf(text: string): Map<string, string>[] {
  const { table, faults } = parseCsv('notebook.csv', text);
  expect(faults).toEqual([]);
  return table.rows.map(({ cells }) => new Map(table.header.map((name, index) => [name, cells[index]!])));
}

describe('CSV', () => {
  test('has a row a note, with numbers as numbers', () => {
    const rows = rowsOf(notesCsv(FEW));
    expect(rows).toHaveLength(FEW.length);
    expect(Object.fromEntries(rows[0]!)).toMatchObject({
      election: 'AZ-2024-02-presidential-1',
      election_date: '2024-02-07',
      measure: 'media',
      value: '109',
      unit: 'count',
      outlet: 'trend.az',
      address: 'https://www.trend.az/news/1',
      last_read: '2026-02-03T10:00:00.000Z',
      sentence: 'The commission had also accredited 109 international media outlets.',
    });
  });

  test.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1',
    '-1+cmd|calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    '\u0000=1',
    '＝1',
    '＠x',
  ])('calculates nothing: %j', (evil) => {
    const fields = { subject: evil, sentence: evil, scope: evil, source: evil, asOf: evil, url: evil };
    const [row] = rowsOf(notesCsv([makeNote({ site: evil, value: 1, quantity: 'q', ...fields })]));
    for (const cell of row!.values()) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(cell).not.toContain('\u0000');
    }
    expect(row!.get('subject')).toMatch(/^'/);
    expect(row!.get('value')).toBe('1');
  });

  test('keeps a negative number a number, and quotes, commas and breaks in their cell', () => {
    const [row] = rowsOf(notesCsv([makeNote({ site: 'a.example', value: -5, sentence: 'He said "5, no:\r\n6"' })]));
    expect(row!.get('value')).toBe('-5');
    expect(row!.get('sentence')).toBe('He said "5, no: 6"');
  });
});

describe('JSON', () => {
  test('is read back, without our keys', () => {
    const file = JSON.parse(notesJson(FEW, '2026-02-06T00:00:00.000Z'));
    expect(file).toMatchObject({ kind: 'second-source-notebook', version: 1, exported: '2026-02-06T00:00:00.000Z' });
    expect(file.notes).toHaveLength(FEW.length);
    expect(file.notes[0]).toMatchObject({ value: 109, site: 'trend.az', url: TREND.url });
    expect(file.notes[0]).not.toHaveProperty('quantity');
    expect(JSON.parse(notesJson([], '')).notes).toEqual([]);
  });
});

describe('Markdown', () => {
  test('sets values side by side, each with a reference', () => {
    const text = notebookMarkdown(grouped([TREND, REPORT_AZ]), t);
    expect(text).toContain('## Presidential election, Azerbaijan, 7 February 2024');
    expect(text).toContain('Outlets give numbers that differ by 81.');
    expect(text).toContain('- **109**: trend.az[^1]');
    expect(text).toContain('- **190**: report.az[^2]');
    expect(text).toContain(
      '[^2]: report.az, read on 5 February 2026. <https://www.report.az/news/1> “According to the',
    );
  });

  test('has each reference once, and none that nothing refers to', () => {
    const text = notebookMarkdown(grouped(FEW), t);
    const listed = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map((found) => found[1]);
    const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((found) => found[1]);
    expect(listed).toEqual(FEW.map((_, index) => String(index + 1)));
    expect(used.sort()).toEqual([...listed].sort());
  });

  test('shows hostile text as text', () => {
    const evil = '](https://evil.example) <img src=x> # **x** | y';
    const url = 'https://a.example/x>)<img src=x>|';
    const text = notebookMarkdown(
      grouped([makeNote({ site: 'a.example', value: 1, subject: evil, sentence: evil, url })]),
      t,
    );
    expect(text).not.toMatch(/[^\\]<img/);
    expect(text).not.toMatch(/[^\\]\]\(/);
    expect(text).toContain('<https://a.example/x%3E)%3Cimg%20src=x%3E%7C>');
  });
});
