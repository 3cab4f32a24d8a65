import type { Stage } from '../../model/stage';
import type { Draft } from '../draft';
import { isResult } from './figure-stage';

/**
 * Figures that a text gives twice, as its headline does with those of the story: "Moss wins with [55.77 percent]", and
 * below "with 23.65 percent counted Moss has [55.77 percent]". What is said of the one holds of the other.
 */

/** Smaller counts come up again by chance. */
const LEAST_COUNT = 10;

/** A figure's number, measure and contestant in one; undefined where they are too little to know it by. */
function keyOf({ figure, measure, subject }: Draft): string | undefined {
  if (figure.unit === 'count' && figure.value < LEAST_COUNT) return undefined;
  return [measure, figure.unit, figure.value, figure.high, subject?.name].join('|');
}

/** What a headline and the sentence below it leave out, for the story to tell. */
const OPENING = 2;
const ASKED: ReadonlySet<Stage> = new Set(['opinion-poll', 'exit-poll']);
const LENT: ReadonlySet<Stage> = new Set([...ASKED, 'partial', 'preliminary']);

/** Gives figures of a text's opening the stage that the story tells of them, and those of a poll its source. */
export function lendRepeated(drafts: readonly Draft[]): void {
  const opening = drafts.filter(({ line }) => line.sentence < OPENING);
  if (opening.length === 0) return;
  const told = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = LENT.has(draft.stage) && draft.line.sentence >= OPENING ? keyOf(draft) : undefined;
    if (key !== undefined && !told.has(key)) told.set(key, draft);
  }
  for (const draft of opening) {
    const key = keyOf(draft);
    const other = key === undefined ? undefined : told.get(key);
    if (!other) continue;
    if (draft.stage === 'unstated' && isResult(draft.line, draft.settled)) {
      draft.stage = other.stage;
      if (other.counted !== undefined) draft.counted = other.counted;
      draft.why.push({ field: 'stage', words: '', rule: 'repeated' });
    }
    if (other.credit && !draft.credit && ASKED.has(draft.stage)) {
      draft.credit = other.credit;
      draft.why.push({ field: 'source', words: other.credit.name, rule: 'repeated' });
    }
  }
}
