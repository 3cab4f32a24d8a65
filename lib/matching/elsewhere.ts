import type { Claim } from '../model/claim';
import type { Pack } from '../model/dataset';
import type { Stage } from '../model/stage';
import { rowsOfValue } from './agreement';

/**
 * A claim that differs from all that sources give for its quantity in, whether they give this very number for another
 * contestant of that vote, or for the same quantity at another vote: "Moss had 2,254,484 votes to Thorne's 2,223,458, or
 * [50.3 percent] to 49.7" is not Thorne's, where sources give Moss 50.3.
 */

/** Digits from which two numbers do not agree by chance. */
const TELLING = 100;
/** Polls and early counts of all votes and contestants lie close together. */
const RESULTS: ReadonlySet<Stage> = new Set(['preliminary', 'final', 'unstated']);

export function isGivenElsewhere(claim: Claim, pack: Pack, subject: string | null): boolean {
  const { measure, value, step, unit, qualifier, high, stage, election } = claim;
  // Seats of hundreds of votes agree by chance.
  if (
    measure === 'seats' ||
    !RESULTS.has(stage) ||
    qualifier !== 'exact' ||
    high !== undefined ||
    value / step < TELLING
  )
    return false;
  return rowsOfValue(pack, { measure, value, step, unit }).some((row) =>
    row.election === election?.id ? row.subject !== subject : row.subject === subject,
  );
}
