import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionRef, ElectionType } from '../model/election';
import { daysBetween } from './days';
import type { ElectionEvidence } from './election-evidence';
import { refOf } from './elections';
import { electionOf, electionsOf } from './series';
import { NATIONAL } from './vote-kind';

/** A figure and the day of its text in, which votes lie behind that day and which ahead out: "42 percent [in September]". */

/** Days in which a month without a year is the last of its name. */
const LAST_SUCH = 340;

/** Whether a vote was held in the last month of a name before a text. */
export function isOfMonth({ date: held }: Election, month: number, date: string): boolean {
  const since = daysBetween(held, date);
  return Number(held.slice(5, 7)) === month && since >= 0 && since < LAST_SUCH;
}

/** "42 percent [in September]", of a text of November: the nation's one vote of that month, or the one of the kind. */
export function heldIn(
  { heldIn: month, result, types }: ElectionEvidence,
  type: ElectionType,
  country: string,
  date: string | undefined,
  index: DatasetIndex,
): Election | undefined {
  if (!month || !result || !date) return undefined;
  const held = electionsOf(index, country).filter(
    (election) => NATIONAL.has(election.type) && isOfMonth(election, month, date),
  );
  // A seat is won in its chamber's vote.
  const kind = type === 'by-election' ? 'parliamentary' : type;
  const own = held.length > 1 ? held.filter((election) => election.type === kind) : held;
  return own.length === 1 && (types.length === 0 || types.includes(own[0]!.type)) ? own[0] : undefined;
}

/** Days of one season of votes: its rounds, a chamber beside a president. */
const SEASON = 70;

/** "[On May 14] he had won 49.5 percent", of a text of May 29: the vote held on that day, of the kind where there are two. */
export function heldOn(
  { day, poll, result, types }: ElectionEvidence,
  type: ElectionType,
  country: string,
  date: string | undefined,
  index: DatasetIndex,
): ElectionRef | undefined {
  if (!day || poll || !date) return undefined;
  const near = electionsOf(index, country).filter((election) => Math.abs(daysBetween(election.date, date)) < LAST_SUCH);
  const held = near.filter(
    (election) => election.date.slice(5) === day && !(result && daysBetween(election.date, date) < -1),
  );
  const found = held.find((election) => election.type === type) ?? (types.length === 0 ? held[0] : undefined);
  if (!found || (found.type !== type && held.length > 1)) return undefined;
  const isRound = near.some(
    ({ id, type: kind, date: other }) =>
      id !== found.id && kind === found.type && Math.abs(daysBetween(other, found.date)) < SEASON,
  );
  return refOf(found, isRound);
}

/** Years in which a nation's term ends. */
const TERM = 7;

/** A nation's last vote, where its next is ahead and a result is of votes cast, or of one who stood in the last alone. */
export function lastOf(
  { measure, subjectKind, stoodIn = [], holdsNow }: ElectionEvidence,
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
  return stood || holdsNow || measure === 'votes' ? last : undefined;
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
