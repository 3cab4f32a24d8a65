import type { Fact } from './fact';
import { groupBy } from './group';

/**
 * Facts in, those without stale editions out. The Factbook at times moved on the day of "the last election" and left
 * the results of the one before: the same pairs of party and figure stand under 2018 (edition of 2022) and under 2023
 * (edition of May 2023). They belong to the vote of 2018; where the earlier election has them from an edition that
 * came after the later vote, they belong to the later one.
 */

/** So many pairs have to be the same. */
const PAIRS = 3;
/** And so large a part of the smaller side. */
const PART = 0.8;
/** Three seats of 2, 2 and 2 may well come twice. */
const TELLING = 10;

interface Edition {
  election: string;
  date: string;
  asOf: string;
  pairs: Set<string>;
}

export function dropStale(facts: Fact[]): { facts: Fact[]; dropped: string[] } {
  const stale = new Set<string>();
  const factbook = facts.filter((fact) => fact.maker.id === 'cia-wf' && fact.subject !== '');
  for (const ofCountry of groupBy(factbook, (fact) => `${fact.country} ${fact.type} ${fact.round}`).values()) {
    const editions = editionsOf(ofCountry);
    for (const earlier of editions)
      for (const later of editions) {
        if (earlier.date.slice(0, 7) >= later.date.slice(0, 7) || !isSame(earlier.pairs, later.pairs)) continue;
        const wrong = isBefore(earlier.asOf, later.date) ? later : earlier;
        stale.add(`${wrong.election} ${wrong.asOf}`);
      }
  }
  const kept = facts.filter((fact) => fact.maker.id !== 'cia-wf' || !stale.has(`${fact.election} ${fact.asOf}`));
  return { facts: kept, dropped: [...stale].sort() };
}

function editionsOf(facts: Fact[]): Edition[] {
  return [...groupBy(facts, (fact) => `${fact.election} ${fact.asOf}`).values()].map((rows) => ({
    election: rows[0]!.election,
    date: rows[0]!.date,
    asOf: rows[0]!.asOf,
    pairs: new Set(rows.map(pairOf)),
  }));
}

/** Weeks pass until a result is in the Factbook; a printed edition of the year of the vote came out before it. */
const LAG = 60;

function isBefore(edition: string, vote: string): boolean {
  if (edition.length === 4) return edition <= vote.slice(0, 4);
  return (Date.parse(edition) - Date.parse(vote)) / 86_400_000 < LAG;
}

/** By surname in capitals, or by the name without its short form: editions spell the rest differently. */
function pairOf({ subject, measure, value }: Fact): string {
  const bare = subject.replace(/ *\(.*$/, '');
  const capitals = bare.match(/\p{Lu}[\p{Lu}'’-]{2,}/gu);
  const name = capitals && /\p{Ll}/u.test(bare) ? capitals.join(' ') : bare;
  return `${name.toLowerCase()} ${measure} ${value}`;
}

function isSame(earlier: Set<string>, later: Set<string>): boolean {
  const common = [...later].filter((pair) => earlier.has(pair));
  const least = Math.min(PAIRS, later.size, earlier.size);
  if (common.length < Math.max(2, least) || common.length < PART * later.size) return false;
  return common.some((pair) => Number(pair.split(' ').at(-1)) >= TELLING);
}
