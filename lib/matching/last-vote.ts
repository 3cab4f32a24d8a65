import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionRef } from '../model/election';
import type { ElectionEvidence } from './assign';
import { daysBetween } from './days';
import { electionOf, electionsOf } from './series';
import { NATIONAL } from './vote-kind';

/** A figure and the day of its text in, which votes lie behind that day and which ahead out: "42 percent [in September]". */

/** Days in which a month without a year is the last of its name. */
const LAST_SUCH = 340;

/** "42 percent [in September]", of a text of November: the nation's one vote of that month. */
export function heldIn(
  { heldIn: month, result, types }: ElectionEvidence,
  country: string,
  date: string | undefined,
  index: DatasetIndex,
): Election | undefined {
  if (!month || !result || !date) return undefined;
  const held = electionsOf(index, country).filter((election) => {
    const since = daysBetween(election.date, date);
    return (
      NATIONAL.has(election.type) && Number(election.date.slice(5, 7)) === month && since >= 0 && since < LAST_SUCH
    );
  });
  return held.length === 1 && (types.length === 0 || types.includes(held[0]!.type)) ? held[0] : undefined;
}

/** Years in which a nation's term ends. */
const TERM = 7;

/** A nation's last vote, where its next is ahead and a result is of votes cast, or of one who stood in the last alone. */
export function lastOf(
  { measure, subjectKind, stoodIn = [] }: ElectionEvidence,
  ahead: ElectionRef | null,
  date: string | undefined,
  index: DatasetIndex,
): Election | undefined {
  if (!ahead?.id || !date || (ahead.type !== 'presidential' && ahead.type !== 'parliamentary')) return undefined;
  const last = electionsOf(index, ahead.country).findLast(
    (election) => election.type === ahead.type && daysBetween(election.date, date) >= -1,
  );
  if (!last || Number(date.slice(0, 4)) - last.year > TERM) return undefined;
  const stood = subjectKind === 'person' && stoodIn.includes(last.id) && !stoodIn.includes(ahead.id);
  return stood || measure === 'votes' ? last : undefined;
}

/** Whether somebody stands, and stood in no vote before: what is told of such a one was asked, not counted. */
export const standsFirst = (
  { stoodIn = [], subjectKind }: ElectionEvidence,
  date: string | undefined,
  index: DatasetIndex,
): boolean =>
  subjectKind === 'person' &&
  stoodIn.length > 0 &&
  date !== undefined &&
  stoodIn.every((id) => daysBetween(date, electionOf(index, id)?.date ?? date) > 1);

/** Whether the vote was still to come when the article was written. */
export function isAhead(election: ElectionRef | null, date: string | undefined, index: DatasetIndex): boolean {
  const held = date && election?.id ? electionOf(index, election.id) : undefined;
  return held !== undefined && daysBetween(date!, held.date) > 1;
}
