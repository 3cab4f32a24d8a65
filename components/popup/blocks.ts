/**
 * A report as the popup shows it. In: a report. Out: one block an election, surest first, with its claims in the
 * page's order, those compared apart from those only found, and the election's roll, turnout and stage where known.
 */
import type { Check } from '../../lib/model/check';
import type { Election, ElectionRef } from '../../lib/model/election';
import type { ReportedObservation } from '../../lib/model/observation';
import type { Report, ReportedClaim, ReportedElection } from '../../lib/model/report';
import { STAGE_ORDER } from '../../lib/model/stage';

/** A claim and its place in the report, by which the page finds it. */
export interface Placed {
  index: number;
  claim: ReportedClaim;
}

export interface Block {
  key: string;
  /** Null for figures of which the text does not say what election they belong to. */
  election: ReportedElection | Election | ElectionRef | null;
  compared: Placed[];
  found: Placed[];
  roll?: ReportedObservation;
  turnout?: ReportedObservation;
  /** Of the furthest stage that the data has of it. */
  furthest?: ReportedObservation;
  statements: NonNullable<ReportedElection['statements']>;
  /** What its numbers on the page say of each other. */
  checks: Check[];
}

export function electionKey(election: ElectionRef | null): string {
  if (!election) return '';
  return election.id ?? [election.country, election.type, election.year, election.round ?? 1].join(' ');
}

function order(observation: ReportedObservation | undefined): number {
  return observation ? (STAGE_ORDER[observation.stage] ?? 0) : -1;
}

/** Dates by their characters, as ISO's sort: a language's own order costs a popup a millisecond. */
const later = (a = '', b = '') => Number(a > b) - Number(a < b);

/** The furthest stage wins, then an authority's number, then the later one. */
function better(a: ReportedObservation | undefined, b: ReportedObservation): ReportedObservation {
  const authority = (observation: ReportedObservation) => Number(observation.source.kind === 'authority');
  const gain = order(b) - order(a) || authority(b) - authority(a!) || later(b.asOf, a!.asOf);
  return a && gain <= 0 ? a : b;
}

function addFacts(block: Block): void {
  for (const { claim } of block.compared) {
    for (const { observation, verdict } of claim.comparisons) {
      if (observation.election !== block.key || observation.scope !== 'national' || verdict === 'not-comparable')
        continue;
      const polled = observation.stage === 'exit-poll' || observation.stage === 'opinion-poll';
      const isKnown = STAGE_ORDER[observation.stage] !== undefined;
      if (!polled && isKnown && order(observation) > order(block.furthest)) block.furthest = observation;
      if (observation.measure === 'registered-voters') block.roll = better(block.roll, observation);
      if (observation.measure === 'turnout') block.turnout = better(block.turnout, observation);
    }
  }
}

/** @param aside figures that the reader has set aside, by index: they are in no block */
export function blocksOf(report: Report, aside: readonly number[] = []): Block[] {
  const blocks = new Map<string, Block>();
  const open = (election: ReportedElection | ElectionRef | null): Block => {
    const key = electionKey(election);
    let block = blocks.get(key);
    if (!block) {
      const statements = election && 'statements' in election ? (election.statements ?? []) : [];
      block = { key, election, compared: [], found: [], statements, checks: [] };
      blocks.set(key, block);
    }
    return block;
  };
  report.elections.forEach(open);
  report.claims.forEach((claim, index) => {
    if (aside.includes(index)) return;
    const block = open(claim.election);
    (claim.status === 'compared' ? block.compared : block.found).push({ index, claim });
  });
  for (const check of report.checks) {
    // Arithmetic with a figure that is none says nothing.
    if (check.claims.some((index) => aside.includes(index))) continue;
    const first = report.claims[check.claims[0] ?? -1];
    if (first) open(first.election).checks.push(check);
  }
  const filled = [...blocks.values()].filter(
    (block) => block.compared.length + block.found.length + block.statements.length > 0,
  );
  filled.forEach(addFacts);
  // What belongs to no election comes last, whatever the page's order.
  return filled.sort((a, b) => Number(a.election === null) - Number(b.election === null));
}
