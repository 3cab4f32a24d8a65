import type { Stage } from '../../../lib/model/stage';
import type { Fact } from '../fact';

/**
 * A fact's date as given ("2023-01", "2001") and the day of the vote in, the day that stands in seeds/ out: the nearest
 * that is sure. An edition of 2001 is 2001-12-31; an exit poll of the month of the vote is of the day of the vote.
 */
export function dayOf({ asOf, stage }: Pick<Fact, 'asOf' | 'stage'>, vote: string, newest: string): string {
  const given = asOf.length >= 10 ? asOf : widen(asOf, stage, vote);
  // The year that runs has no last day yet: the newest day that any figure bears is sure.
  return bounded(asOf.length < 10 && given > newest ? newest : given, stage, vote);
}

function widen(asOf: string, stage: Stage, vote: string): string {
  const onDay = stage === 'exit-poll' || stage === 'projection' || stage === 'partial';
  if (onDay && vote.startsWith(asOf)) return vote;
  if (asOf.length === 7) return monthEnd(asOf);
  if (/^\d{4}$/.test(asOf)) return vote.startsWith(asOf) ? monthEnd(vote.slice(0, 7)) : `${asOf}-12-31`;
  return vote;
}

/** A poll is older than the vote, a count is not: pages' own days are approximate. */
function bounded(day: string, stage: Stage, vote: string): string {
  if (stage === 'opinion-poll') return day.slice(0, 10) > vote ? vote : day;
  if (stage === 'final' || stage === 'preliminary' || stage === 'partial') return day.slice(0, 10) < vote ? vote : day;
  return day;
}

function monthEnd(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year!, number!, 0)).getUTCDate()}`;
}
