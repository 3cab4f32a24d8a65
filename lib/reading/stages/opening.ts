import type { Line } from '../line';
import type { Credit } from '../sources/attribution';
import type { StageReading } from './stage';

/** What a text is about from its first words on: the stage that its headline tells holds where nothing else is said. */

/** Sentences that tell it: the headline and the one below it. */
const OPENING = 2;
/** "Final results give Moss a majority": not those that are awaited. */
const FINAL_RESULTS =
  /\bfinal (?:[a-z]+ )?(?:results?|count|tally) (?:give|show|confirm|leave|released|published|put|announced|hand)\b/;
const OUTCOME = /\b(?:wins?|won|results?|victory|elected)\b/;

/** Whether the stage of a sentence is that of its text. */
export function opensWith(line: Line, index: number, stage: StageReading | undefined): boolean {
  if (index >= OPENING || !stage) return false;
  if (stage.stage === 'final') return FINAL_RESULTS.test(line.text);
  return stage.stage !== 'opinion-poll' || !OUTCOME.test(line.text);
}

/** Whether who is credited counts, though it polls at other times: a count is told of, and no poll. */
export const countsOnly = (credit: Credit | undefined, count: StageReading | undefined, polls: boolean): boolean =>
  count !== undefined && !polls && !/\bpoll/i.test(credit?.name ?? '');

const COUNTS: ReadonlySet<string> = new Set(['partial', 'preliminary', 'final']);
/** Whether a sentence goes on with what was told of before: the same poll, or the same count by another word. */
export const goesOnWith = (own: StageReading, before: StageReading | undefined): boolean =>
  own.stage === before?.stage || (COUNTS.has(own.stage) && COUNTS.has(before?.stage ?? ''));
