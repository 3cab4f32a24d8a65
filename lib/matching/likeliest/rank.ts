import type { ElectionRef } from '../../model/election';
import type { Assigned } from '../assign';
import type { ElectionEvidence } from '../election-evidence';
import { type Around, candidatesAt, type ElectionCandidate } from './candidates';

/**
 * The rules' elections in, the likeliest ones out: where the rules are not sure, and another candidate is clearly likelier
 * by the ranker, it takes their place. "These parties garnered only [63,327]", in a text on councils that went back to the
 * vote for parliament.
 */
export type RankElection = (
  candidates: readonly Pick<ElectionCandidate, 'features' | 'byRule'>[],
) => { at: number; likely: number } | undefined;

/** Rules that take what stands farther away; what a sentence says of a figure itself holds. */
const UNSURE = new Set([
  'the article’s type',
  'type of the sentences before',
  'type said',
  'year said',
  'parties stand',
  'the vote of these months',
  'no country',
  'no type',
]);

/** How sure at most: what no rule tells is shown, and compared where a source gives that very number (link.ts). */
const MOST = 0.6;

export const isUnsure = ({ rule }: Assigned, { hasContest }: ElectionEvidence): boolean =>
  UNSURE.has(rule) && !(rule === 'type said' && hasContest);

export function likeliestElections(around: Around, rank: RankElection): Assigned[] {
  const { claims, assigned } = around;
  const chosen: Assigned[] = [];
  const decided = (at: number): ElectionRef | null => chosen[at]!.election;
  for (const [at, own] of assigned.entries()) {
    const candidates = isUnsure(own, claims[at]!) ? candidatesAt(around, at, decided) : [];
    const better = candidates.length > 1 ? rank(candidates) : undefined;
    chosen.push(
      better
        ? {
            election: candidates[better.at]!.election,
            rule: 'the likeliest of the text',
            weight: Math.min(MOST, better.likely),
          }
        : own,
    );
  }
  return chosen;
}
