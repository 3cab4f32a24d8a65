/**
 * The checks on true result tables of the data, printed as articles do, and on the same tables with a slip in them.
 * Specificity: of the true tables, those of which no check says that they do not hold. Sensitivity: of the tables with a
 * slip that no rounding explains, those of which one says so.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../lib/check';
import { checkNumbers } from '../../../lib/checks';
import type { OpenDataset } from '../../../lib/dataset/load';
import { parseCsv } from '../../../lib/dataset/parse-csv';
import type { Pack } from '../../../lib/model/dataset';
import { openSeeds } from '../../cases/seeds';
import { type Random, random } from '../../reading/random';
import { claimsOf } from './claims';
import { type Table, tablesOf } from './facts';
import { isImpossible } from './impossible';
import { SLIPS } from './plant';
import { type Printed, printTable } from './print';
import { articleOf } from './sentences';

interface Sample {
  printed: Printed;
  packs: Pack[];
}

const samples: Sample[] = [];
let data: OpenDataset;

/** As many tables are told as articles, evenly from all: reading one takes milliseconds. */
const ARTICLES = 200;

/** What an article of ours can tell: the final result of a nation's vote for its president or chamber. */
function isNews({ election, scope, stage, rows }: Table): boolean {
  const told = election.type === 'presidential' || election.type === 'parliamentary';
  return told && scope === 'national' && stage === 'final' && rows.length >= 3 && (election.round ?? 1) === 1;
}

const keyOf = ({ election, source, stage, counted, asOf, scope }: Table) =>
  [election.id, source, stage, counted ?? '', asOf, scope].join('/');

/** Choices that are a table's own: another table in the data does not change them. */
function choicesOf(table: Table, what: string): Random {
  let seed = 7;
  for (const unit of `${what}/${keyOf(table)}`) seed = (Math.imul(seed, 31) + unit.codePointAt(0)!) | 0;
  return random(seed);
}

/** Counts of which the data itself notes that a source's numbers contradict each other: no true tables. */
const contradicted = new Set(
  parseCsv('known-contradictions.csv', readFileSync('seeds/known-contradictions.csv', 'utf8')).table.rows.flatMap(
    ({ cells: [rule = '', key = ''] }) => (rule === 'one-value' ? [] : [key.split('/').slice(0, 6).join('/')]),
  ),
);

beforeAll(async () => {
  data = await openSeeds();
  for (const country of data.index.packs) {
    const pack = (await data.pack(country))!;
    for (const table of tablesOf(pack)) {
      const printed = printTable(table, choicesOf(table, 'print'));
      // A number alone is no table.
      if (printed.numbers.length >= 3 && !contradicted.has(keyOf(table))) samples.push({ printed, packs: [pack] });
    }
  }
});

const verdicts = ({ printed, packs }: Sample) => checkNumbers(claimsOf(printed), { packs });
const shown = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} % (${part} of ${of})`;

describe('true tables of the data', () => {
  test('are left alone: specificity is 99.5 % at least', () => {
    let spoken = 0;
    const alarms: string[] = [];
    const rules = new Map<string, number>();
    for (const sample of samples) {
      const checks = verdicts(sample);
      if (checks.length > 0) spoken++;
      for (const { rule, holds } of checks) rules.set(`${rule} ${holds}`, (rules.get(`${rule} ${holds}`) ?? 0) + 1);
      const failed = checks.find(({ holds }) => !holds);
      if (failed) {
        const { election, source } = sample.printed.table;
        alarms.push(`${election.id} ${source}: ${failed.rule}: ${failed.working}`);
      }
    }
    const quiet = samples.length - alarms.length;
    console.log(
      `specificity ${shown(quiet, samples.length)}; of tables that a check speaks of ${shown(spoken - alarms.length, spoken)}`,
    );
    console.log(
      [...rules]
        .map(([rule, times]) => `${rule}: ${times}`)
        .sort()
        .join(', '),
    );
    console.log(alarms.join('\n'));
    expect(samples.length).toBeGreaterThanOrEqual(2000);
    expect(quiet / samples.length).toBeGreaterThanOrEqual(0.995);
  });
});

describe('true tables as articles', () => {
  test('are read and left alone', () => {
    const told = samples
      .filter(({ printed: { table } }) => isNews(table))
      .filter((_, at, all) => at % Math.ceil(all.length / ARTICLES) === 0);
    let spoken = 0;
    const alarms: string[] = [];
    for (const { printed, packs } of told) {
      const { country, id } = printed.table.election;
      const election = data.index.elections.find((one) => one.id === id)!;
      const name = data.index.countries.find(({ code }) => code === country)!.names[0]!;
      const article = articleOf(printed, name, election.date, choicesOf(printed.table, 'article'));
      const { checks } = check(article, { index: data.index, packs });
      if (checks.length > 0) spoken++;
      const failed = checks.find(({ holds }) => !holds);
      if (failed) alarms.push(`${id}: ${failed.rule}: ${failed.working}`);
    }
    console.log(`articles: ${shown(told.length - alarms.length, told.length)} left alone; a check speaks of ${spoken}`);
    if (alarms.length > 0) console.log(alarms.join('\n'));
    expect(told.length).toBeGreaterThanOrEqual(150);
    expect(spoken).toBeGreaterThan(told.length / 4);
    expect(alarms.length / told.length).toBeLessThanOrEqual(0.01);
  });
});

describe('tables with a slip', () => {
  test('are told: sensitivity is 90 % at least, of each kind of slip', () => {
    for (const [name, slip] of Object.entries(SLIPS)) {
      let planted = 0;
      let detectable = 0;
      let told = 0;
      for (const { printed, packs } of samples) {
        const wrong = slip(printed, choicesOf(printed.table, name));
        if (!wrong) continue;
        planted++;
        // A table that could not be before tells nothing of the slip.
        if (!isImpossible(wrong) || isImpossible(printed)) continue;
        detectable++;
        if (verdicts({ printed: wrong, packs }).some(({ holds }) => !holds)) told++;
      }
      console.log(`${name}: told ${shown(told, detectable)}; in principle detectable ${shown(detectable, planted)}`);
      expect(detectable, name).toBeGreaterThan(100);
      expect(told / detectable, name).toBeGreaterThanOrEqual(0.9);
    }
  });
});
