import { electionOfId } from './election-id';
import { cell, type Line } from './fact';

/**
 * Lines of observers' findings in, rows of a statements table out: mission, who it is, what it found in a few words
 * of our own, the day and the page.
 */
export interface StatementRow {
  election: string;
  mission: string;
  kind: 'international' | 'citizen' | 'party' | 'delegation';
  statement: string;
  as_of: string;
  ref: string;
}

const CITIZEN =
  /citizen|domestic|golos|isfed|civic|coalition of|NGO|network of|domestic|EMDS|fafen|parivartan|yiaga|kawal/i;
const PARTY = /party|campaign|opposition/i;

export function statementOf(line: Line, dates: Map<string, string>): StatementRow | undefined {
  const election = electionOfId(cell(line, 'election_id'))?.election ?? '';
  const vote = dates.get(election);
  const mission = cell(line, 'mission') || cell(line, 'observer');
  const statement = cell(line, 'finding').replace(/\s+/g, ' ').trim();
  const ref = cell(line, 'url');
  if (!vote || mission === '' || statement === '' || !/^https?:\/\/\S{4,}$/.test(ref)) return undefined;
  return {
    election,
    mission,
    kind: kindOf(mission, cell(line, 'kind')),
    statement,
    as_of: dayOf(cell(line, 'as_of'), vote),
    ref,
  };
}

function kindOf(mission: string, given: string): StatementRow['kind'] {
  if (given === 'delegation' || /delegation|group in the european parliament/i.test(mission)) return 'delegation';
  if (CITIZEN.test(mission)) return 'citizen';
  return PARTY.test(mission) && !/parliamentary/i.test(mission) ? 'party' : 'international';
}

/** A month or year alone is that of the vote, more often than not its next day. */
function dayOf(given: string, vote: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  if (vote.startsWith(given)) return vote;
  return given.length === 7 ? `${given}-01` : `${given}-12-31`;
}
