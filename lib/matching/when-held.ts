import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionRef, WhenHeld } from '../model/election';
import { daysBetween } from './days';
import type { ArticleTime } from './elections';
import { electionOf, electionsOf } from './series';

/** An election and the day of a text in, how they lie to each other out: of a text of May 2024 the vote of June is ahead. */

/** Days after a vote from which its numbers are its result. */
const SETTLED = 45;
/** Days after a vote from which nobody goes on telling what was reckoned before it. */
const OVER = 3;
/** Days before it in which a text may be of the evening: its day is the writer's, the vote's is the country's. */
const EVE = 1;

/** Days between the rounds of a vote, at most. */
const ROUNDS = 120;

/**
 * `earlier`: its numbers are final by then, of an earlier vote or round, or of one some weeks past; `held`: some days
 * past; `voted`: the day after it, or the one after that; `ahead`: nobody has voted yet.
 */
export function whenHeld(election: ElectionRef | null, time: ArticleTime, index: DatasetIndex): WhenHeld {
  if (!election) return 'now';
  const held = election.id && time.date ? electionOf(index, election.id) : undefined;
  if (held) {
    const days = daysBetween(held.date, time.date!);
    if (days > SETTLED || isRoundBefore(held, time.date!, index)) return 'earlier';
    return days > OVER ? 'held' : days > 0 ? 'voted' : days < -EVE ? 'ahead' : 'now';
  }
  const year = time.date ? Number(time.date.slice(0, 4)) : Math.max(...time.years);
  return election.year < year ? 'earlier' : 'now';
}

/** "He had led the first round with [31.36 percent]", once the run-off is over. */
const isRoundBefore = ({ id, country, round, date }: Election, written: string, index: DatasetIndex): boolean =>
  round !== undefined &&
  electionsOf(index, country).some((later) => {
    if (later.round !== round + 1) return false;
    const apart = daysBetween(date, later.date);
    return (
      apart > 0 && apart < ROUNDS && daysBetween(later.date, written) >= 0 && contestOf(later.id) === contestOf(id)
    );
  });

/** Without day and round: `presidential` of `PL-2025-05-presidential-1`. */
const contestOf = (id: string) => id.replace(/^[A-Z]{2}-\d{4}-\d\d-|-\d$/g, '');
