import { cleanFactbook } from './clean-factbook';
import { cleanScope } from './clean-scope';
import { mergeElections, moveFigures, renameSubjects } from './corrections';
import type { Fact, Line } from './fact';
import { fromCompiled } from './from-compiled';
import { fromRivals } from './from-rivals';
import { dropDoubtfulTurnout } from './observations/vdem';
import type { ImportTable } from './read-folder';
import { dropStale } from './stale';

/**
 * The tables of an import folder and the corrections made by hand in, facts under the right election and name out:
 * stale editions, slips of the Factbook and turnouts of another election are left behind.
 */
export interface Corrections {
  movedFigures: Line[];
  electionMerges: Line[];
  contestantMerges: Line[];
}

export function prepare(tables: ImportTable[], corrections: Corrections, say: (line: string) => void): Fact[] {
  const read = tables.flatMap(({ kind, lines }): Fact[] => {
    if (kind === 'rivals') return fromRivals(lines);
    return kind === 'compiled' ? lines.map(fromCompiled).filter((fact) => fact !== undefined) : [];
  });
  const placed = mergeElections(moveFigures(read, corrections.movedFigures), corrections.electionMerges);
  const { facts, dropped } = dropStale(placed);
  say(`${read.length} figures, ${placed.length - facts.length} of them in ${dropped.length} stale editions`);
  const clean = dropDoubtfulTurnout(cleanFactbook(facts).map(cleanScope)).filter((fact) => !isStatePoll(fact));
  return renameSubjects(clean, corrections.contestantMerges);
}

/** Polls of single states would fill the whole bundle. */
function isStatePoll({ scope, stage }: Fact): boolean {
  return stage === 'opinion-poll' && /^US-[A-Z]{2}$/.test(scope);
}
