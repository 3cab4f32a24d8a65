import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURE_RULES } from '../../lib/dataset/measure-rules';
import { readSchema } from '../../lib/dataset/schema';
import { CONTESTANT_KINDS } from '../../lib/model/contestant';
import { ELECTION_TYPES } from '../../lib/model/election';
import { QUALIFIERS, UNITS } from '../../lib/model/figure';
import { CONTESTED, MEASURES } from '../../lib/model/measure';
import { BASES, STANDINGS } from '../../lib/model/observation';
import { SOURCE_KINDS } from '../../lib/model/source';
import { STAGES } from '../../lib/model/stage';

const { tables, faults } = readSchema(readFileSync(new URL('../../seeds/datapackage.json', import.meta.url), 'utf8'));
const field = (table: string, name: string) =>
  tables.find((one) => one.name === table)?.fields.find((one) => one.name === name);

describe('datapackage.json', () => {
  it('describes every table without a fault', () => {
    expect(faults).toEqual([]);
    expect(tables).toHaveLength(18);
  });

  it.each([
    ['offices', 'type', ELECTION_TYPES],
    ['elections', 'type', ELECTION_TYPES],
    ['sources', 'kind', SOURCE_KINDS],
    ['contestants', 'kind', CONTESTANT_KINDS],
    ['observations', 'measure', MEASURES],
    ['observations', 'unit', UNITS],
    // A number without a word is exact; a stage is always known here.
    ['observations', 'qualifier', QUALIFIERS.filter((one) => one !== 'exact')],
    ['observations', 'stage', STAGES.filter((one) => one !== 'unstated')],
    ['observations', 'base', BASES],
    ['standings', 'standing', STANDINGS],
    ['standings', 'stage', STAGES.filter((one) => one !== 'unstated' && one !== 'administrative')],
  ])('lists the words of the model: %s.%s', (table, name, words) => {
    expect(field(table, name)?.enum).toEqual([...words]);
  });

  it('gives examples that pass', () => {
    for (const { fields } of tables)
      for (const { example, enum: words, pattern } of fields) {
        if (example === undefined) continue;
        if (words) expect(words).toContain(example);
        if (pattern) expect(example).toMatch(pattern);
      }
  });

  it.each([
    ['{}', 'no resources'],
    ['{"resources":[{"name":"a"}]}', 'resources[0]: no name or path'],
    ['{"resources":[{"name":"a","path":"a.csv","schema":{"fields":[{"name":"b","type":"geojson"}]}}]}', 'type geojson'],
  ])('is refused as %s', (text, message) => {
    expect(readSchema(text).faults[0]?.message).toContain(message);
  });
});

describe('rules of measures', () => {
  it('know whom a measure belongs to as the model does', () => {
    const required = MEASURES.filter((measure) => MEASURE_RULES[measure].subject === 'required');
    // A swing may be of turnout as a whole.
    expect([...required, 'swing'].sort()).toEqual([...CONTESTED].sort());
  });
});
