import { CONTESTED } from '../../model/measure';
import type { Stage } from '../../model/stage';
import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Credit } from '../sources/attribution';
import type { StageReading } from './stage';

/** What a poll that the text told of reaches: sentences in, what of them is its and what is not, out. */

export interface PollTold {
  stage: StageReading;
  paragraph: number;
}

export const ASKED_STAGES: ReadonlySet<Stage> = new Set(['opinion-poll', 'exit-poll']);
/** A poll taken before the vote. */
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const ASKED_BEFORE = new RegExp(
  `\\b(?:opinion polls?|pre-election|ahead of|before the (?:election|vote)|(?:last|final|earlier|previous) (?:[a-z]+ |[NOB]@ )?(?:polls?|surveys?|model|polling)|(?:polls?|surveys?) [^,;]{0,40}(?:in ${MONTH}|last (?:week|month)|(?:week|month|day)s? (?:ago|earlier|before))|on the eve|(?:polls?|surveys?|pollsters?|[NOB]@) had (?:[a-z]+ ){0,2}(?:put|shown|seen|predicted|suggested|pointed|forecast|given|projected|foreseen|indicated|had))\\b`,
);

/** "A forecast before polling day [had put] it on 65": told by the way, and what follows is none of it. */
const ASIDE =
  /\bhad (?:[a-z]+ ){0,2}(?:put|shown|seen|predicted|suggested|pointed|forecast|given|projected|foreseen|indicated|warned)\b|\bbefore (?:polling day|the vote|the election)\b/;
export const isAside = (line: Line, told: StageReading | undefined): boolean =>
  told !== undefined && (ASKED_STAGES.has(told.stage) || told.stage === 'projection') && holds(line, ASIDE);

/** What only polls are told with. */
export const OF_A_POLL =
  /\b(?:polls?|polled|surveys?|surveyed|respondents|interviews|margin of (?:sampling )?error|would vote|likely voters|match-?up|if the (?:election|vote))\b/;

/** Paragraphs over which a report goes on about one poll. */
const REACH = 2;
/** "Would be second with 13 percent", "would have included": as if the vote had been. */
const SUPPOSED =
  /\bwould (?:also |still |only |just |then |not )?(?:have|be|come|finish|end|include|follow|stay|remain|fall|get|poll)\b/;
/** By its name, who counts votes. */
const COUNTER =
  /\b(?:electoral|elections?|returning|voting) (?:[a-z]+ )?(?:commission|council|authority|tribunal|board|office|officer|committee|court|institute|body|bureau|agency)\b|\bcommission\b/i;

/** Whether a line stands where the text still tells of a poll. */
export const isNear = (line: Line, poll: PollTold | undefined): poll is PollTold =>
  poll !== undefined && line.paragraph - poll.paragraph <= REACH;

/** The stage of what would be if the people of the poll had voted; undefined where a line tells of nothing such. */
export const supposedBy = (line: Line, poll: PollTold | undefined): StageReading | undefined =>
  isNear(line, poll) && holds(line, SUPPOSED) ? { ...poll.stage, words: undefined, rule: 'supposed' } : undefined;

/** Whether results are told by whoever counts votes: such a body asks nobody. */
export const countsVotes = (credit: Credit | undefined, items: readonly Settled[]): boolean =>
  credit !== undefined && COUNTER.test(credit.name) && items.some((item) => CONTESTED.has(item.measure));
