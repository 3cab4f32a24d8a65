import type { SourceKind } from '../../lib/model/source';
import { type Registers, unifyContestants } from './contestants/unify';
import { electionsOf } from './elections';
import { cell, type Fact, type Line } from './fact';
import { heldRow } from './held-rows';
import { buildRows } from './observations/build';
import { dropDoubtful } from './observations/doubtful-shares';
import { fitBases } from './observations/fit-bases';
import { onePage } from './observations/one-page';
import { cellKey, type ObservationRow } from './observations/row';
import { thinPolls } from './observations/thin-polls';
import { thinRepeats } from './observations/thin-repeats';
import { scopesOf } from './scopes';
import { statementOf } from './statements';
import { contestantLines, electionLine, observationLine, statementLine } from './table-rows';

/**
 * One country's facts and the tables it has in seeds/ in, its tables with the import out: what is there stays, line by
 * line, and what the import adds follows in a fixed order.
 */
export interface CountryInput {
  facts: Fact[];
  statements: Line[];
  /** Ids of elections mended by hand. */
  renamed: Map<string, string>;
  seeds: Record<'elections' | 'contestants' | 'scopes' | 'observations' | 'statements', Line[]>;
  globalScopes: Line[];
  registers: Omit<Registers, 'heldSubjects'>;
  sourceOf: (fact: Fact) => { id: string; sponsor?: string };
  kindOf: (source: string) => SourceKind;
}

export type CountryTables = CountryInput['seeds'] & { dropped: Map<string, number> };

export function importCountry({
  facts,
  statements,
  renamed,
  seeds,
  globalScopes,
  registers,
  sourceOf,
  kindOf,
}: CountryInput): CountryTables {
  const contestants = unifyContestants(facts, seeds, {
    ...registers,
    heldSubjects: findHeld(seeds.observations, sourceOf),
  });
  const known = new Set(seeds.elections.map((row) => cell(row, 'id')));
  const elections = electionsOf(facts).filter(({ id }) => !known.has(id));
  const dates = new Map([
    ...seeds.elections.map((row): [string, string] => [cell(row, 'id'), cell(row, 'date')]),
    ...elections.map((row): [string, string] => [row.id, row.date]),
  ]);
  const scopes = scopesOf(seeds.scopes, globalScopes);
  const { rows, dropped } = buildRows(facts, { dates, subjectOf: contestants.idOf, sourceOf, scopeOf: scopes.idOf });
  const held = seeds.observations.map(heldRow);
  const isCompilation = (source: string) => kindOf(source) === 'compilation';
  const thin = (all: ObservationRow[]) =>
    dropDoubtful(fitBases(thinRepeats(onePage(thinPolls(all), isCompilation), kindOf), isCompilation), isCompilation);
  // By itself first: what an import leaves out must not depend on what it brought the time before.
  const added = thin(mergeHeld(held, thin(rows)))
    .filter((row) => !row.held)
    .sort(byOrder(dates));
  const named = new Set([...added, ...held].map((row) => row.subject).filter((id) => id !== null));
  const stating = statements.map((line) => statementOf(line, renamed, dates)).filter((row) => row !== undefined);
  const used = new Set([...added.map((row) => row.election), ...stating.map((row) => row.election), ...known]);
  return {
    elections: [...seeds.elections, ...elections.filter(({ id }) => used.has(id)).map(electionLine)],
    contestants: [...seeds.contestants, ...newContestants(contestants.rows, named, seeds.contestants)],
    scopes: [
      ...seeds.scopes,
      ...scopes.added
        .filter(({ id }) => added.some((row) => row.scope === id))
        .map(
          ({ id, name }) =>
            new Map([
              ['id', id],
              ['name', name],
            ]),
        ),
    ],
    observations: [...seeds.observations, ...added.map(observationLine)],
    statements: [...seeds.statements, ...newStatements(stating.map(statementLine), seeds.statements)],
    dropped,
  };
}

function findHeld(observations: Line[], sourceOf: CountryInput['sourceOf']): (fact: Fact) => readonly string[] {
  const subjects = new Map<string, string[]>();
  for (const row of observations) {
    const key = ['election', 'measure', 'value', 'high', 'stage', 'source', 'ref']
      .map((field) => cell(row, field))
      .join('\n');
    const subject = cell(row, 'subject');
    if (subject !== '' && !subjects.get(key)?.includes(subject))
      subjects.set(key, [...(subjects.get(key) ?? []), subject]);
  }
  return (fact) =>
    subjects.get(
      [fact.election, fact.measure, fact.value, fact.high ?? '', fact.stage, sourceOf(fact).id, fact.ref].join('\n'),
    ) ?? [];
}

/** Rows of the import whose cell the tables hold already are not added again, whatever their value: seeds win. */
function mergeHeld(held: ObservationRow[], rows: ObservationRow[]): ObservationRow[] {
  const keys = new Set(held.map(cellKey));
  return [...held, ...rows.filter((row) => !keys.has(cellKey(row)))];
}

/** Those with figures, and the parties that they belong to; of contestants already there only the names that are new. */
function newContestants(
  rows: ReturnType<typeof unifyContestants>['rows'],
  named: Set<string>,
  existing: Line[],
): Line[] {
  const there = new Set(existing.map((row) => `${cell(row, 'id')}\n${cell(row, 'name')}`));
  const ids = new Set(existing.map((row) => cell(row, 'id')));
  const keep = rows.filter((row) => named.has(row.id) || ids.has(row.id));
  const kept = new Set([...keep.map((row) => row.id), ...ids]);
  const parents = rows.filter((row) => !kept.has(row.id) && keep.some((one) => one.of === row.id));
  for (const row of parents) kept.add(row.id);
  const sorted = [...keep, ...parents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted
    .filter((row) => !ids.has(row.id))
    .flatMap((row) =>
      contestantLines({ ...row, of: kept.has(row.of) ? row.of : '' }).filter(
        (line) => !there.has(`${row.id}\n${cell(line, 'name')}`),
      ),
    );
}

function newStatements(rows: Line[], existing: Line[]): Line[] {
  const key = (row: Line) => [cell(row, 'election'), cell(row, 'mission'), cell(row, 'statement')].join('\n');
  const seen = new Set(existing.map(key));
  return rows.filter((row) => !seen.has(key(row)) && seen.add(key(row))).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const MEASURES = [
  'vote-share',
  'votes',
  'seats',
  'turnout',
  'registered-voters',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'counted',
];
const STAGES = ['final', 'preliminary', 'partial', 'projection', 'exit-poll', 'opinion-poll', 'administrative'];

/** By election, measure, stage, source and subject: rows that one page gave stand together. */
function byOrder(dates: Map<string, string>): (a: ObservationRow, b: ObservationRow) => number {
  const rank = (list: string[], item: string) => (list.indexOf(item) === -1 ? list.length : list.indexOf(item));
  const key = (row: ObservationRow) =>
    [
      dates.get(row.election),
      row.election,
      rank(STAGES, row.stage),
      row.source,
      row.asOf,
      row.counted ?? '',
      rank(MEASURES, row.measure),
      row.measure,
      row.scope,
      row.subject ?? '',
      row.value,
      row.high ?? '',
      row.ref,
      row.note ?? '',
    ].join('\n');
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
