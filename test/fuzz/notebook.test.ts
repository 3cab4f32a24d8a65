/** The notebook: stored notes that may be anything are left out, or can be grouped, shown and taken away as files. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { notebookMarkdown } from '../../components/export/notebook-markdown';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { compareValues } from '../../lib/matching/compare';
import { ELECTION_TYPES } from '../../lib/model/election';
import { QUALIFIERS, UNITS } from '../../lib/model/figure';
import { MEASURES } from '../../lib/model/measure';
import type { Note } from '../../lib/model/note';
import { STAGES } from '../../lib/model/stage';
import { pageAddress, siteOfAddress } from '../../lib/notebook/address';
import { notesCsv, notesJson } from '../../lib/notebook/export';
import { alsoRead, groupNotes } from '../../lib/notebook/group';
import { notesOfKeptPage } from '../../lib/notebook/harvest';
import { isNote } from '../../lib/notebook/read-note';
import { boundedSentence, MAX_SENTENCE } from '../../lib/notebook/sentence';
import { REPORT } from '../gallery/azerbaijan';
import { fileText } from '../gallery/words';
import { fuzz } from './fuzz';
import { anyText, anyValue, damaged, spoilt } from './inputs';

const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const number = fc.oneof(fc.double({ min: 0, max: 1e9 }), fc.double(), fc.constantFrom(109, 190, 92.05));
const note = spoilt({
  url: fc.oneof(fc.webUrl(), anyText),
  site: fc.constantFrom('trend.az', 'report.az', '__proto__', 'constructor'),
  quantity: fc.constantFrom('a', '["AZ","media"]', '__proto__'),
  stand: fc.constantFrom('final', '', 'toString'),
  place: fc.nat({ max: 3 }),
  election: spoilt({
    country: fc.constantFrom('AZ', 'XX', ''),
    type: fc.constantFrom(...ELECTION_TYPES),
    year: fc.constantFrom(2024, 0, -1),
    id: anyText,
    date: fc.constantFrom('2024-02-07', '', 'soon'),
    name: anyText,
  }),
  measure: fc.constantFrom(...MEASURES),
  subject: fc.option(anyText),
  scope: fc.oneof(fc.constant('national'), anyText),
  value: number,
  high: number,
  unit: fc.constantFrom(...UNITS),
  qualifier: fc.constantFrom(...QUALIFIERS),
  step: fc.constantFrom(1, 0.1, 0.01, 0),
  stage: fc.constantFrom(...STAGES),
  counted: number,
  asOf: anyText,
  source: fc.option(anyText),
  sentence: anyText,
  firstReadAt: instant,
  readAt: instant,
});
const text = fileText('en-GB');

fuzz('stored notes are left out, or shown and taken away', 500, fc.array(note, { maxLength: 6 }), (stored) => {
  const notes: Note[] = (stored as unknown[]).filter(isNote);
  const elections = groupNotes(notes, compareValues);
  expect(
    elections.flatMap(({ quantities }) => quantities.flatMap(({ values }) => values.flatMap((v) => v.notes))),
  ).toHaveLength(notes.length);
  alsoRead(
    new Map(notes.map((each, index) => [index, each])),
    new Map(notes.map((each) => [each.quantity, notes])),
    compareValues,
  );
  expect(typeof notebookMarkdown(elections, text)).toBe('string');
  expect(JSON.parse(notesJson(notes, '2026-01-01T00:00:00.000Z')).notes).toHaveLength(notes.length);
  const { table, faults } = parseCsv('notebook.csv', notesCsv(notes));
  expect(faults).toEqual([]);
  expect(table.rows).toHaveLength(notes.length);
  for (const { cells } of table.rows) {
    for (const cell of cells) expect(/^\s*[=+@\uff1d\uff0b\uff20]/.test(cell)).toBe(false);
    for (const cell of cells) if (/^\s*-/.test(cell)) expect(Number.isNaN(Number(cell))).toBe(false);
  }
});

fuzz('any value is a note or none', 1500, anyValue, (value) => {
  expect(isNote(value)).toBe(false);
});

const PAGE = JSON.stringify({ url: 'https://www.trend.az/a', readAt: '2026-01-01T00:00:00.000Z', report: REPORT });
const kept = fc.oneof(
  { weight: 2, arbitrary: anyValue },
  {
    weight: 1,
    arbitrary: damaged(PAGE).map((json) => {
      try {
        return JSON.parse(json) as unknown;
      } catch {
        return { url: 'https://a.example', readAt: '2026-01-01T00:00:00Z', report: json };
      }
    }),
  },
);

fuzz('a page that an earlier version kept gives notes that can be read, or none', 300, kept, (page) => {
  const notes = notesOfKeptPage((page ?? {}) as never);
  expect(notes.every(isNote)).toBe(true);
});

fuzz(
  'an address is one of the web without what is the reader’s own, or none',
  1500,
  fc.oneof(anyText, fc.webUrl({ withFragments: true, withQueryParameters: true })),
  (address) => {
    const page = pageAddress(address);
    siteOfAddress(address);
    if (page === null) return;
    const { protocol, username, password, hash } = new URL(page);
    expect(['http:', 'https:']).toContain(protocol);
    expect([username, password, hash]).toEqual(['', '', '']);
    expect(pageAddress(page)).toBe(page);
  },
);

const sentence = fc
  .tuple(fc.array(anyText, { maxLength: 20 }), fc.nat({ max: 500 }), fc.nat({ max: 60 }))
  .map(([parts, start, length]) => ({ words: parts.join(' '), start, end: start + length }));

fuzz('as much of a sentence is kept as may be', 800, sentence, ({ words, start, end }) => {
  expect(boundedSentence(words, Math.min(start, words.length), Math.min(end, words.length)).length).toBeLessThanOrEqual(
    MAX_SENTENCE,
  );
});
