import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, WhenHeld } from '../model/election';
import { daysBetween } from './days';
import type { ArticleTime } from './elections';
import { electionOf } from './series';

/** An election and the day of a text in, how they lie to each other out: of a text of May 2024 the vote of June is ahead. */

/** Days after a vote from which its numbers are its result. */
const SETTLED = 45;
/** Days after a vote from which nobody goes on telling what was reckoned before it. */
const OVER = 3;
/** Days before it in which a text may be of the evening: its day is the writer's, the vote's is the country's. */
const EVE = 1;

/** `earlier`: its numbers are final by then, an earlier vote or one some weeks past; `held`: some days past; `ahead`: nobody has voted yet. */
export function whenHeld(election: ElectionRef | null, time: ArticleTime, index: DatasetIndex): WhenHeld {
  if (!election) return 'now';
  const held = election.id && time.date ? electionOf(index, election.id) : undefined;
  if (held) {
    const days = daysBetween(held.date, time.date!);
    return days > SETTLED ? 'earlier' : days > OVER ? 'held' : days < -EVE ? 'ahead' : 'now';
  }
  const year = time.date ? Number(time.date.slice(0, 4)) : Math.max(...time.years);
  return election.year < year ? 'earlier' : 'now';
}
