import type { Pack } from '../../../lib/model/dataset';
import type { ElectionRef } from '../../../lib/model/election';
import type { Observation } from '../../../lib/model/observation';
import type { Stage } from '../../../lib/model/stage';

/**
 * The data's own result tables. In: a pack. Out: one table for each count that a source gave: an election, stage and
 * time, with everyone's share, votes and seats as far as the source has them, the roll, ballots and turnout.
 */

export interface Row {
  id: string;
  name: string;
  /** Percent, as exactly as it is known: from the votes where they agree with the share given. */
  share?: number;
  /** Decimals to which `share` is known; more than 3 where it is worked out. */
  decimals: number;
  votes?: number;
  seats?: number;
}

export interface Table {
  election: ElectionRef;
  scope: string;
  stage: Stage;
  counted?: number;
  source: string;
  asOf: string;
  rows: Row[];
  turnout?: number;
  turnoutDecimals: number;
  roll?: number;
  ballots?: number;
  valid?: number;
  invalid?: number;
  chamber?: number;
}

export function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function isExact({ high, qualifier }: Observation): boolean {
  return high === undefined && qualifier === undefined;
}

/** Opinion polls are no result; of exit polls and counts everything is taken, whatever its scope. */
export function tablesOf(pack: Pack): Table[] {
  const groups = new Map<string, Observation[]>();
  for (const row of pack.observations) {
    if (!isExact(row) || row.stage === 'opinion-poll') continue;
    const stage = row.stage === 'administrative' ? 'final' : row.stage;
    const key = [row.election, row.source, stage, row.asOf, row.scope, row.counted].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => tableOf(rows, pack) ?? []);
}

/** A source that gives two numbers for one thing at one time gives no table, but parts of two. */
function isTwofold(rows: readonly Observation[]): boolean {
  const seen = new Map<string, number>();
  return rows.some(({ measure, subject, unit, base, value }) => {
    const key = [measure, subject, unit, base].join('|');
    const other = seen.get(key) ?? value;
    seen.set(key, value);
    return other !== value;
  });
}

function tableOf(rows: Observation[], pack: Pack): Table | undefined {
  if (isTwofold(rows)) return undefined;
  const first = rows.find(({ stage }) => stage !== 'administrative') ?? rows[0]!;
  const election = pack.elections.find(({ id }) => id === first.election);
  if (!election) return undefined;
  const { id, country, type, year, round } = election;
  const one = (measure: Observation['measure'], unit: Observation['unit'] = 'count') =>
    rows.find((row) => row.measure === measure && row.unit === unit && !row.base)?.value;
  const valid = one('valid-votes');
  const byId = new Map<string, Row>();
  const names = new Map(pack.contestants.map((contestant) => [contestant.id, contestant.name]));
  for (const row of rows) {
    if (row.subject === null || row.base) continue;
    const own = byId.get(row.subject) ?? { id: row.subject, name: names.get(row.subject) ?? row.subject, decimals: 0 };
    byId.set(row.subject, own);
    if (row.measure === 'vote-share' && row.unit === 'percent') {
      own.share = row.value;
      own.decimals = decimalsOf(row.value);
    } else if (row.measure === 'votes') own.votes = row.value;
    else if (row.measure === 'seats' && row.unit === 'count') own.seats = row.value;
  }
  const list = [...byId.values()].filter((row) => row.share ?? row.votes ?? row.seats);
  for (const row of list) sharpen(row, valid);
  const turnout = one('turnout', 'percent');
  return {
    election: { id, country, type, year, ...(round && { round }) },
    scope: first.scope,
    stage: first.stage === 'administrative' ? 'final' : first.stage,
    ...(first.counted !== undefined && { counted: first.counted }),
    source: first.source,
    asOf: first.asOf ?? '',
    rows: list.sort((a, b) => (b.share ?? b.votes ?? b.seats ?? 0) - (a.share ?? a.votes ?? a.seats ?? 0)),
    turnout,
    turnoutDecimals: turnout === undefined ? 0 : decimalsOf(turnout),
    roll: one('registered-voters'),
    ballots: one('ballots-cast'),
    valid,
    invalid: one('invalid-votes'),
    chamber: one('seats-total'),
  };
}

/** A share worked out from votes is known to any place, where it is a share of the valid votes. */
function sharpen(row: Row, valid: number | undefined): void {
  if (!row.votes || !valid || row.votes > valid) return;
  const share = (100 * row.votes) / valid;
  if (row.share !== undefined && Math.abs(share - row.share) > 10 ** -row.decimals / 2 + 1e-9) return;
  row.share = share;
  row.decimals = 9;
}
