import type { Line } from '../line';
import type { Credit } from '../sources/attribution';
import type { StageReading } from './stage';

/** What a text is about from its first words on: the stage that its headline tells holds where nothing else is said. */

/** Sentences that tell it: the headline and the one below it. */
const OPENING = 2;
/** "Final results give Moss a majority", "declared the final results": not those that are awaited. */
const FINAL_RESULTS =
  /\b(?:declar(?:ed|es|ing)|announc(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)) (?:the |its )?final (?:[a-z]+ )?(?:results?|count|tally)\b|\bfinal (?:[a-z]+ )?(?:results?|count|tally) (?:give|show|confirm|leave|released|published|put|announced|hand)\b/;
const OUTCOME = /\b(?:wins?|won|results?|victory|elected)\b/;

/** Whether the stage of a sentence is that of its text. */
export function opensWith(line: Line, index: number, stage: StageReading | undefined): boolean {
  // Who declared the final results is often told in the second sentence.
  if (stage?.stage === 'final' && index <= OPENING) return FINAL_RESULTS.test(line.text);
  if (index >= OPENING || !stage) return false;
  return stage.stage !== 'opinion-poll' || !OUTCOME.test(line.text);
}

/** Whether who is credited counts, though it polls at other times: a count is told of, and no poll. */
export const countsOnly = (credit: Credit | undefined, count: StageReading | undefined, polls: boolean): boolean =>
  count !== undefined && !polls && !/\bpoll/i.test(credit?.name ?? '');

const COUNTS: ReadonlySet<string> = new Set(['partial', 'preliminary', 'final']);
/** Whether a sentence goes on with what was told of before: the same poll, or the same count by another word. */
export const goesOnWith = (own: StageReading, before: StageReading | undefined): boolean =>
  own.stage === before?.stage || (COUNTS.has(own.stage) && COUNTS.has(before?.stage ?? ''));
