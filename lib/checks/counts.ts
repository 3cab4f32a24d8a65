import { ADMINISTRATIVE, type MeasureName } from '../model/measure';
import type { ReportedClaim } from '../model/report';

/**
 * Claims in, those of one count together out: one election and place, one stage, source and time, each number said as
 * exact. "Moss won [48.2 percent], Thorne [45.1]; turnout was [71.8 percent]" is one count; an exit poll is another.
 */

export interface Placed {
  /** Place in the report. */
  index: number;
  claim: ReportedClaim;
}

/** Numbers made together, so that they can be set against each other. */
export interface Count {
  claims: Placed[];
  /** What is set up for the vote and holds for all its counts: roll, chamber, stations. */
  setUp: Placed[];
  /** Claims of the election and place that are hedged, a range, or not surely read. */
  vague: Placed[];
}

/** A reading less sure than this says nothing of the page: of five such, two are misread. */
const SURE = 0.61;

/** More numbers in one count are a table of districts or stations, of which the scope was not read. */
const MOST = 300;

function exact({ claim }: Placed): boolean {
  return claim.qualifier === 'exact' && claim.high === undefined && claim.certainty >= SURE;
}

/** Election and place; null where the text does not tell the election. */
function contestOf({ election, scope }: ReportedClaim): string | null {
  if (!election) return null;
  return [election.country, election.type, election.year, election.round ?? election.id ?? 1, scope].join('|');
}

/** By what `keyOf` gives; where all that give something give the same, those that give nothing belong to it. */
function part(claims: Placed[], keyOf: (claim: ReportedClaim) => string | undefined): Placed[][] {
  const parts = new Map<string, Placed[]>();
  for (const placed of claims) {
    const value = keyOf(placed.claim) ?? '';
    const own = parts.get(value);
    if (own) own.push(placed);
    else parts.set(value, [placed]);
  }
  const given = [...parts.keys()].filter(Boolean);
  return given.length <= 1 ? [claims] : [...parts.values()];
}

function creditOf({ sourceIds, source }: ReportedClaim): string | undefined {
  return sourceIds.length > 0 ? [...sourceIds].sort().join(' ') : source?.toLowerCase();
}

function timeOf({ counted, hour, asOf }: ReportedClaim): string | undefined {
  return [counted, hour, asOf].filter((given) => given !== undefined).join(' ') || undefined;
}

function together(claims: Placed[], keyOf: (claim: ReportedClaim) => string | null): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of claims) {
    const key = keyOf(placed.claim);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return groups;
}

/** Opinion polls are left out: one text gives several, of different questions, pollsters and days. */
export function countsOf(claims: readonly ReportedClaim[]): Count[] {
  const placed = claims.map((claim, index) => ({ index, claim }));
  return [...together(placed, contestOf).values()].flatMap((all) => {
    const contest = all.filter(exact);
    const vague = all.filter((one) => !exact(one));
    const setUp = contest.filter(({ claim }) => ADMINISTRATIVE.has(claim.measure));
    const made = contest.filter(({ claim }) => !ADMINISTRATIVE.has(claim.measure) && claim.stage !== 'opinion-poll');
    return [...together(made, (claim) => claim.stage).values()]
      .flatMap((stage) => part(stage, creditOf))
      .flatMap((source) => part(source, timeOf))
      .filter((parted) => parted.length <= MOST)
      .map((parted) => ({ claims: parted, setUp, vague }));
  });
}

/** The one claim of a measure; undefined where there is none, or where two disagree: which is meant is a guess. */
export function only(claims: readonly Placed[], measure: MeasureName, unit: ReportedClaim['unit']): Placed | undefined {
  const found = claims.filter(({ claim }) => claim.measure === measure && claim.unit === unit);
  return new Set(found.map(({ claim }) => claim.value)).size === 1 ? found[0] : undefined;
}

/** Whether the claims are of one moment: a count under way has many, and the text must tell which. */
export function isTimed(claims: readonly Placed[]): boolean {
  return claims.every(({ claim }) => claim.stage !== 'partial') || claims.some(({ claim }) => timeOf(claim));
}

/** Whom a claim belongs to. */
export function subjectOf({ subjectIds, subject }: ReportedClaim): string | null {
  return subjectIds.length === 1 ? subjectIds[0]! : (subject?.toLowerCase() ?? null);
}

/**
 * One claim a contestant; null where one of them has two numbers (two rounds, two lists, two times) or a number
 * without an owner stands among them.
 */
export function bySubject(
  claims: readonly Placed[],
  measure: MeasureName,
  unit: ReportedClaim['unit'],
): Map<string, Placed> | null {
  const found = new Map<string, Placed>();
  for (const placed of claims) {
    if (placed.claim.measure !== measure || placed.claim.unit !== unit) continue;
    const subject = subjectOf(placed.claim);
    const known = subject === null ? undefined : found.get(subject);
    if (subject === null || (known && known.claim.value !== placed.claim.value)) return null;
    if (!known) found.set(subject, placed);
  }
  return found;
}
