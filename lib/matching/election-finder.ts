import type { DatasetIndex } from '../model/dataset';
import { type ArticleTime, type ElectionHints, type FoundElection, findElection } from './elections';

/** Finds an article's elections: most of its figures ask for the same one. */
export function electionFinder(time: ArticleTime, index: DatasetIndex): (hints: ElectionHints) => FoundElection {
  const found = new Map<string, FoundElection>();
  return (hints) => {
    const { country, type, year, month, previous, round, ahead, poll } = hints;
    const key = `${country} ${type} ${year} ${month} ${previous} ${round} ${ahead} ${poll}`;
    let election = found.get(key);
    if (!election) {
      election = findElection(hints, time, index);
      found.set(key, election);
    }
    return election;
  };
}
