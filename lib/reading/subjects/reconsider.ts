import { CONTESTED } from '../../model/measure';
import { candidatesOf, type Pick, wholeOf } from '../learned/subjects/candidates';
import { type Rank, SURE } from '../learned/subjects/ranker';
import type { Line } from '../line';
import { DESCRIBED, type Settled } from '../measures/settle';
import type { Names } from '../names/names';
import { isNobodys } from './nobodys';

/**
 * Whose each figure is by the rules in, the same out where they are sure, and where they are not the candidate that all of
 * the words around make likeliest: "in Norwood, where the [NPP], by then in office, had [12]".
 */

/** However likely, what no rule says weighs no more: it is told, and set beside what others give only where one gives that very number (matching/link.ts). */
const MOST = 0.3;
/** Rules that know whose it is not, which no candidate tells. */
const OPPOSED = new Set(['the rival', 'the other side', DESCRIBED]);
/** The rule that the card and reports of faults name. */
const LEARNED = 'learned';

export function reconsider(
  lines: Line[],
  settled: Settled[][],
  names: Names,
  picks: ReadonlyMap<Settled, Pick>,
  rank: Rank,
): Map<Settled, Pick> {
  const decided = new Map(picks);
  const asked = new Set<Settled>();
  lines.forEach((line, index) => {
    for (const item of settled[index]!) {
      const pick = picks.get(item);
      const isUnsure = CONTESTED.has(item.measure) && (!pick || (pick.weight < SURE && !OPPOSED.has(pick.rule)));
      if (isUnsure && !isNobodys(line, item)) asked.add(item);
    }
  });
  if (asked.size === 0) return decided;
  const isAsked = (item: Settled) => asked.has(item);
  const text = wholeOf(lines, settled, names.entities, picks);
  lines.forEach((_, index) => {
    if (!settled[index]!.some(isAsked)) return;
    for (const { item, candidates } of candidatesOf(text, index, isAsked, (other) => decided.get(other)?.entity)) {
      const better = rank(candidates);
      if (!better) continue;
      const { entity } = candidates[better.at]!;
      if (entity) decided.set(item, { entity, rule: LEARNED, weight: Math.min(MOST, better.likely) });
      else decided.delete(item);
    }
  });
  return decided;
}
