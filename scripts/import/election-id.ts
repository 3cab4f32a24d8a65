import { ELECTION_TYPES, type ElectionType } from '../../lib/model/election';
import type { Fact } from './fact';

/**
 * A gatherer's id in, what it says out: `IN-2025-11-regional-bihar-1` is a regional election of India, round 1.
 * `US-AK-2000-11-presidential-1` is the vote of 2000 in one state: the election is the country's.
 */

const ID = /^([A-Z]{2})(?:-[A-Z]{2})?-(\d{4})-(\d{2})-(by-election|[a-z]+)((?:-[a-z][a-z0-9]*)*)-(\d)$/;
/** Words that gatherers use for our types. */
const TYPES: Record<string, ElectionType> = { ep: 'european', judicial: 'other' };

export interface ElectionId {
  country: string;
  year: number;
  month: string;
  type: ElectionType;
  /** `bihar`: what tells it from another vote of the month. */
  words: string;
  round: number;
}

export function parseId(id: string): ElectionId | undefined {
  const [, country, year, month, word, words, round] = ID.exec(id) ?? [];
  if (!country || !word) return undefined;
  const type = TYPES[word] ?? ELECTION_TYPES.find((known) => known === word);
  if (!type) return undefined;
  return { country, year: Number(year), month: month!, type, words: (words ?? '').slice(1), round: Number(round) };
}

export function formatId({ country, year, month, type, words, round }: ElectionId): string {
  return [country, year, month, type, ...(words ? [words] : []), round].join('-');
}

export function electionOfId(given: string): Pick<Fact, 'election' | 'country' | 'type' | 'round'> | undefined {
  const parts = parseId(given);
  if (!parts) return undefined;
  return { election: formatId(parts), country: parts.country, type: parts.type, round: parts.round };
}
