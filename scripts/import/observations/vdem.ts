import type { Fact } from '../fact';
import { groupBy } from '../group';

/**
 * Facts in, those without turnout of the wrong vote out: V-Dem gives one turnout a country and year, so that where
 * two rounds or votes of the year stand, several values reach each of them.
 */
export function dropDoubtfulTurnout(facts: Fact[]): Fact[] {
  const rows = facts.filter((fact) => fact.maker.id === 'vdem');
  const doubtful = new Set<string>();
  for (const [key, own] of groupBy(rows, (fact) => fact.election))
    if (new Set(own.map((fact) => Math.round(fact.value))).size > 1) doubtful.add(key);
  const rounds = groupBy(rows, ({ election }) => election.replace(/-\d{2}-/, '-').slice(0, -2));
  for (const own of rounds.values()) {
    const ids = new Set(own.map((fact) => fact.election));
    if (ids.size > 1 && [...ids].some((id) => !id.endsWith('-1'))) for (const id of ids) doubtful.add(id);
  }
  return facts.filter((fact) => fact.maker.id !== 'vdem' || !doubtful.has(fact.election));
}
