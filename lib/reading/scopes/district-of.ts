import type { ElectionRef } from '../../model/election';
import type { MeasureName } from '../../model/measure';
import { ADMINISTRATIVE } from '../../model/measure';
import type { Draft } from '../draft';
import { holds } from '../line';
import { tellsWhole } from './whole';

/**
 * A figure that no words limit and the election it is given in in, the part of the country that it is of by its kind of
 * vote out: "Moss won [48 percent]" of a primary is one state's, "The ERC will get [33] seats" Catalonia's.
 */

/** Countries whose chambers are filled by persons: a person's share there is one district's. */
const OF_PERSONS = new Set(['US']);
/**
 * Where leaders stand for their parties in shares, but a person's count of votes is one seat's: chambers filled seat by
 * seat (International IDEA, Electoral System Design Database).
 */
const OF_SEATS = new Set(
  'GB CA AU IN NZ PK BD MY SG ZM ZW KE GH NG UG TZ MW BW ET JM TT BB BS BZ GD LC VC AG KN DM SB TO MV LR GM SL'.split(
    ' ',
  ),
);
/** More delegates no state has sent: California's 548 to the Democratic convention of 2016 were the most. */
const MOST_DELEGATES = 548;
const SENT: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total', 'other', 'threshold']);
/** Delegates of all states together. */
const OF_ALL =
  /\b(?:pledged delegates|superdelegates|delegate (?:count|lead|race|tally)|of (?:the |all )?delegates|nomination)\b/;
const VOTES = /\bvotes?\b/;
/** The least share that a law asks a winner for; parties ask for less to send delegates at all (15 % of the Democrats). */
const LEAST_TO_WIN = 30;

export function districtOf(draft: Draft, election: ElectionRef | null): string | undefined {
  const { measure, subject, mainPlace, nearPlace, opensThere, figure, line } = draft;
  if (!election) return undefined;
  const states = OF_PERSONS.has(election.country);
  if (election.type === 'regional' && !states) return tellsWhole(line) ? undefined : partOf(draft);
  if (measure === 'threshold' && states && figure.unit === 'percent')
    return figure.value >= LEAST_TO_WIN && election.type !== 'presidential'
      ? ((opensThere ? mainPlace : nearPlace) ?? mainPlace)
      : undefined;
  if (election.type === 'primary' && SENT.has(measure) && (figure.value > MOST_DELEGATES || holds(line, OF_ALL)))
    return undefined;
  if (ADMINISTRATIVE.has(measure)) return undefined;
  if (draft.stage === 'opinion-poll' && (draft.nationwide || tellsWhole(line))) return undefined;
  if (election.type === 'primary' || election.type === 'regional') return mainPlace ?? nearPlace;
  // "Poll of Ohio voters shows toss-up": the state's, though the vote is the nation's.
  if (election.type === 'presidential')
    return states && opensThere && draft.stage === 'opinion-poll' ? mainPlace : undefined;
  if (election.type !== 'parliamentary' || !subject || subject.kind === 'party' || measure === 'seats')
    return undefined;
  const inVotes = measure === 'votes' || (measure === 'margin' && figure.unit === 'count' && holds(line, VOTES));
  return states || (inVotes && OF_SEATS.has(election.country)) ? (nearPlace ?? mainPlace ?? 'a district') : undefined;
}

/** Of the parts whose own votes a text tells of the one named last; else the one that it opens with. */
function partOf({ mainPlace, opensThere, nearPlace, ownVotes: { parts, opens } }: Draft): string | undefined {
  if (nearPlace !== undefined && parts.has(nearPlace)) return nearPlace;
  return opens ?? (opensThere ? mainPlace : undefined);
}
