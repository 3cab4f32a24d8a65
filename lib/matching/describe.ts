import type { Dataset } from '../model/dataset';
import type { ReportedClaim, ReportedElection } from '../model/report';

/** The elections that claims speak of, surest first, each with what observers stated where the dataset holds it. */
export function describeElections(claims: ReportedClaim[], dataset: Dataset): ReportedElection[] {
  const weights = new Map<string, { weight: number; election: ReportedElection }>();
  for (const claim of claims) {
    const election = claim.election;
    if (!election) continue;
    const key = election.id ?? [election.country, election.type, election.year, election.round].join('|');
    const entry = weights.get(key) ?? { weight: 0, election };
    entry.weight += claim.certainty;
    weights.set(key, entry);
  }
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ election }) => {
      const pack = dataset.packs.find((candidate) => candidate.country === election.country);
      const held = pack?.elections.find((candidate) => candidate.id === election.id);
      if (!pack || !held) return election;
      return {
        ...held,
        ...election,
        statements: pack.statements.filter((statement) => statement.election === held.id),
      };
    });
}
