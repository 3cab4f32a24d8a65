import type { MeasureName } from '../../model/measure';
import { CONTESTED } from '../../model/measure';
import type { Line } from '../line';
import type { Settled } from '../measures/settle';
import { isIn, wordPattern } from '../patterns/in-text';
import type { ScopeReading } from '../scopes/scope';
import { isOfEarlierVote, isOfLastVote, isOfNight, isOfVoteOfYear, isOutcome, tellsOutcome } from './earlier-figures';
import { hourOf } from './hour';
import type { StageReading } from './stage';

/** The stage of one figure, from what its sentence says, what goes on from before, and what it is of. */

/** Measures that a count or a poll yields. */
export const RESULTS: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'seats',
  'margin',
  'swing',
  'turnout',
  'counted',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'sample-size',
  'margin-of-error',
]);
export const LISTED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats']);
/** What a list goes on with in the next paragraph. */
export const GOES_ON: ReadonlySet<MeasureName> = new Set([...LISTED, 'margin', 'swing']);

/** What only a poll has. */
const OF_POLLS: ReadonlySet<MeasureName> = new Set(['sample-size', 'margin-of-error']);
/** Of the figures without a measure of their own, what is set up rather than counted: webcams, who may stand, the roll. */
const SET_UP =
  /\b(?:webcams?|web cameras?|cctv|video cameras?|embass(?:y|ies)|consulates?|missions|candidates?|registered|barred|disqualified|rejected|deposits?)\b/;

/** Whether a figure tells how a vote or a poll came out. */
export const isResult = (line: Line, { measure, measureFrom, measureTo }: Settled): boolean =>
  RESULTS.has(measure) || (measure === 'other' && !SET_UP.test(line.text.slice(measureFrom, measureTo)));

/** What is announced by the hour on polling day. */
export const OF_THE_DAY: ReadonlySet<MeasureName> = new Set(['turnout', 'ballots-cast']);
/** What a vote yields, and is set beside the vote before. */
const VOTED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats', 'turnout', 'margin']);
/** What is told by group. */
const BY_GROUP: ReadonlySet<MeasureName> = new Set(['vote-share', 'margin']);
/** Those who voted in one way, whose votes are counted by themselves. */
const COUNTED_APART = /\b(?:early|absentee|mail|postal|advance|in-person|overseas|election[ -]day)\b/i;
export const EARLIER_VOTE = 'an earlier vote';
const EARLIER: StageReading = { stage: 'final', words: undefined, rule: EARLIER_VOTE };
/** While the polls are open. */
const DAYTIME =
  /\b(?:by|as of|until) (?:late |early |mid-?)?(?:morning|afternoon|midday|evening|lunchtime)\b|\bin the first (?:[a-z]+|[C0]#?) hours\b|\bhours (?:before|left)\b/;
const ON_NIGHT: StageReading = { stage: 'preliminary', words: undefined, rule: 'election night' };
const ASKED: StageReading = { stage: 'opinion-poll', words: undefined, rule: 'only asked' };
const ASKED_AT_EXIT: StageReading = { ...ASKED, stage: 'exit-poll' };
const isCount = (stage: StageReading | undefined) => stage?.stage === 'partial' || stage?.stage === 'preliminary';
const isAsked = (stage: StageReading | undefined) => stage?.stage === 'opinion-poll' || stage?.stage === 'exit-poll';
const HOURLY: StageReading = { stage: 'partial', words: undefined, rule: 'hour' };
/** The text is of the day itself. */
const UNDER_WAY = wordPattern(
  String.raw`(?:(?:voting|polling|balloting|the vote|the elections?|the referendum) (?:[^.;\n]{0,60} )?(?:is|are) (?:currently |still |now |well )?(?:under ?way|in progress|ongoing|being held today)|polls? (?:will|are to|are due to|are set to|are scheduled to) close|polls close at)\b`,
);
export const isUnderWay = (text: string): boolean => isIn(text, UNDER_WAY);

/** What a text and a sentence tell, for its figures. */
export interface Telling {
  /** What the sentence says itself. */
  own: StageReading | undefined;
  /** That, or what goes on from before. */
  stage: StageReading | undefined;
  /** The count that the article tells of. */
  count: StageReading | undefined;
  /** What the headline or the first sentence tells. */
  opening: StageReading | undefined;
  /** Whether the text tells of exit polls, of other polls, and of a run-off. */
  exitPolls: boolean;
  polls: boolean;
  runoff: boolean;
  /** The polls are open while the text tells of them, or a turnout by the hour was told just before. */
  open: boolean;
}

export interface FigureStage {
  stage: StageReading | undefined;
  /** HH:MM of polling day. */
  hour: string | undefined;
  /** It came out, where polls were told of. */
  outcome: boolean;
}

export function figureStage(
  line: Line,
  settled: Settled,
  telling: Telling,
  scope: ScopeReading | undefined,
  text: string,
): FigureStage {
  const { figure, measure } = settled;
  const at = line.figureAt[figure]!;
  const ofDay = OF_THE_DAY.has(measure);
  const hour = ofDay ? hourOf(line, text, at) : undefined;
  const now =
    (isResult(line, settled) ? stageFor(measure, telling) : undefined) ??
    (hour !== undefined || (ofDay && (telling.open || DAYTIME.test(line.text))) ? HOURLY : undefined) ??
    (OF_POLLS.has(measure)
      ? telling.exitPolls && !telling.polls
        ? ASKED_AT_EXIT
        : ASKED
      : CONTESTED.has(measure) || telling.opening?.stage === 'preliminary'
        ? openingFor(line, measure, telling)
        : undefined);
  // How a group voted nobody counts: it is asked.
  const isGroup = scope?.rule === 'group' && !COUNTED_APART.test(scope.scope);
  if ((telling.exitPolls || telling.polls) && isGroup && BY_GROUP.has(measure) && !isAsked(now))
    return { stage: telling.exitPolls ? ASKED_AT_EXIT : ASKED, hour, outcome: false };
  const firstRound =
    telling.runoff &&
    !telling.own &&
    (isCount(now) || (telling.polls && !telling.count && tellsOutcome(line))) &&
    /\bfirst[ -]round\b/.test(line.text);
  if (
    VOTED.has(measure) &&
    (now?.stage === 'opinion-poll' ? isOfLastVote(line, at) : firstRound || isOfEarlierVote(line, at))
  )
    return { stage: EARLIER, hour, outcome: false };
  if (isAsked(now) && VOTED.has(measure) && isOfVoteOfYear(line, at)) return { stage: EARLIER, hour, outcome: false };
  if (isResult(line, settled) && !isAsked(now) && isOfNight(line, at)) return { stage: ON_NIGHT, hour, outcome: false };
  const outcome = isAsked(now) && (isOutcome(line, at) || (measure === 'seats' && !telling.own && isHeld(line, at)));
  return { stage: outcome ? undefined : now, hour, outcome };
}

const BEHIND =
  /\b(?:first|previous|last|opening) (?:round|election|vote|ballot|contest|time|primary)\b|\bthat year\b|\bin Y#/;
/** What came out in an earlier round or vote is no poll's, though the text opens with one; nor are votes, one by one. */
const openingFor = (line: Line, measure: MeasureName, { opening, own }: Telling) =>
  isAsked(opening) && ((!own && tellsOutcome(line) && BEHIND.test(line.text)) || measure === 'votes')
    ? undefined
    : opening;

/** "Jewish Power's [six] seats": those that it has. */
const isHeld = ({ text }: Line, at: number) =>
  /N@ (?:[a-z]+ )?(?:'s|') $/.test(text.slice(Math.max(0, at - 30), at)) && text.startsWith(' seats', at + 2);

/** A result's stage: said, else that of the count the article tells of. */
function stageFor(measure: MeasureName, { own, stage, count }: Telling): StageReading | undefined {
  if (OF_THE_DAY.has(measure)) {
    // Who asks people at the exit counts no voters, unless that is said.
    const isAskedBefore = stage?.stage === 'opinion-poll' || (stage?.stage === 'exit-poll' && stage !== own);
    return stage && !isAskedBefore && stage.rule !== 'counted' ? { ...stage } : undefined;
  }
  // Votes one by one are counted, unless a poll's own sentence tells them.
  const told = measure === 'votes' && stage !== own && isAsked(stage) ? undefined : stage;
  return told ?? (GOES_ON.has(measure) ? count : undefined);
}
