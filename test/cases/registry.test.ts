/** Every measure, claim shape and language has cases; and the guard first shows that it sees one without. */
import { describe, expect, test } from 'vitest';
import { shapes } from '../../lib/claims';
import { languages } from '../../lib/languages';
import { measures } from '../../lib/measures';
import { MEASURES } from '../../lib/model/measure';
import { type Entries, missingCases, missingCues } from './registry';
import { allTables, type CaseTable, cases } from './table';

const files = (modules: Record<string, unknown>) =>
  Object.keys(modules)
    .map((path) => /([^/]+)\.ts$/.exec(path)![1]!)
    .sort();

const entries: Entries = {
  languages: [...languages.keys()],
  measures: measures.map(({ name, cues }) => ({ name, languages: Object.keys(cues) })),
  shapes: shapes.map(({ name }) => name),
};
const tables = allTables();

test('every entry has a table that reads and ignores', () => {
  expect(entries.measures.length).toBeGreaterThan(0);
  expect(entries.shapes.length).toBeGreaterThan(0);
  expect(missingCases(entries, tables)).toEqual([]);
});

describe('the guard sees', () => {
  const full = cases('xx', { read: [{ say: 'x', get: [] }], ignore: ['x'] });
  const planted = (table?: CaseTable) => new Map([...tables, ...(table ? ([['xx/planted', table]] as const) : [])]);
  const withMeasure = { ...entries, measures: [...entries.measures, { name: 'planted', languages: ['xx'] }] };

  test.each<[string, Entries, Map<string, CaseTable>, string]>([
    ['a measure without a table', withMeasure, planted(), 'test/cases/xx/planted.ts is missing'],
    [
      'a table that reads nothing',
      withMeasure,
      planted({ ...full, read: [] }),
      'test/cases/xx/planted.ts reads nothing',
    ],
    [
      'a table that ignores nothing',
      withMeasure,
      planted({ ...full, ignore: [] }),
      'test/cases/xx/planted.ts ignores nothing',
    ],
    [
      'a table of another language',
      withMeasure,
      planted({ ...full, language: 'en' }),
      'test/cases/xx/planted.ts is of en',
    ],
    [
      'a shape without a table',
      { ...entries, shapes: [...entries.shapes, 'planted'] },
      tables,
      'test/cases/en/shapes/planted.ts is missing',
    ],
    [
      'a language without numbers',
      { ...entries, languages: [...entries.languages, 'xx'] },
      tables,
      'test/cases/xx/numbers.ts is missing',
    ],
  ])('%s', (_what, changed, held, message) => {
    expect(missingCases(changed, held)).toContain(message);
  });

  test('nothing where the table is there', () => {
    expect(missingCases(withMeasure, planted(full))).toEqual(missingCases(entries, tables));
  });
});

test('folder, list and names agree', () => {
  const measureFiles = files(import.meta.glob(['../../lib/measures/*.ts', '!**/index.ts', '!**/pieces.ts']));
  const shapeFiles = files(import.meta.glob(['../../lib/claims/*.ts', '!**/index.ts', '!**/tools.ts']));
  const languageFiles = files(import.meta.glob(['../../lib/languages/*.ts', '!**/index.ts']));
  expect(measures.map(({ name }) => name).sort()).toEqual(measureFiles);
  expect(measureFiles).toEqual([...MEASURES].sort());
  expect(shapes.map(({ name }) => name).sort()).toEqual(shapeFiles);
  expect([...languages.keys()].sort()).toEqual(languageFiles);
});

test('measures without cue words in a language are told', () => {
  const missing = missingCues(entries);
  if (missing.length > 0) console.log(`No cue words yet: ${missing.join(', ')}`);
  expect(missingCues({ ...entries, languages: ['xx'] })).toHaveLength(measures.length);
});
