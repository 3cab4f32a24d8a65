/**
 * Which figures are figures of one quantity, and at which point of the election. In: a claim. Out: keys, the same for
 * every outlet: "109 international media outlets" gives `AZ-2024-02-presidential-1|media||national|count`. Pure.
 */
import type { Claim } from '../model/claim';
import type { ElectionRef, ElectionType } from '../model/election';
import { CONTESTED, type MeasureName } from '../model/measure';

/** Numbers of one text, which two texts can give differently and both rightly; and what is no known quantity. */
const LONELY: ReadonlySet<MeasureName> = new Set([
  'margin',
  'swing',
  'sample-size',
  'margin-of-error',
  'threshold',
  'other',
]);
/** Kinds of election of which a country holds one at a time: the year tells which, where the data does not hold it. */
const SINGLE: ReadonlySet<ElectionType> = new Set(['presidential', 'parliamentary', 'european']);
/** What the reader of texts says of a figure that is one district's, which one is not said. */
const UNNAMED_PLACE = 'a district';
/** Longer names are no names. UTF-16 units. */
const MAX_NAME = 200;

export function electionKey(election: ElectionRef): string {
  return election.id ?? [election.country, election.type, election.year, election.round ?? 1].join('-');
}

/** Null where the text does not say for sure what is counted, whose it is, in which contest. */
export function quantityKey(claim: Claim): string | null {
  const { election, measure, subject, subjectIds, scope, unit, base } = claim;
  if (!election || LONELY.has(measure) || scope === UNNAMED_PLACE) return null;
  if (!election.id && !SINGLE.has(election.type)) return null;
  let whose = '';
  if (CONTESTED.has(measure)) {
    if (!subject || subjectIds.length > 1) return null;
    whose = subjectIds[0] ?? folded(subject);
    if (!whose) return null;
  }
  const place = scope === 'national' ? scope : folded(scope);
  return [electionKey(election), measure, whose, place, unit, base ?? ''].join('|');
}

/** Polls are told apart by who made them, counts under way by how far they were or by their hour. */
export function standKey(claim: Pick<Claim, 'stage' | 'counted' | 'asOf' | 'hour' | 'source' | 'sourceIds'>): string {
  const { stage, counted, asOf, hour, source, sourceIds } = claim;
  switch (stage) {
    case 'opinion-poll':
    case 'exit-poll':
    case 'projection':
      return [stage, [...sourceIds].sort().join(' ') || folded(source ?? '')].join('|');
    case 'partial':
      return [stage, counted === undefined ? (hour ?? asOf?.slice(0, 16) ?? '') : counted.toFixed(1)].join('|');
    default:
      return stage;
  }
}

/** Whether two figures of one key are of the same point: those that do not say which poll or hour may be of any. */
export function isKnownStand(stand: string): boolean {
  return !stand.endsWith('|');
}

/** Names as people hear them: case, marks and punctuation aside. */
export function folded(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
