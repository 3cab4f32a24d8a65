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
  /citizen|domestic|golos|isfed|lawyers|civic|civil|coalition of|NGO|network of|local observer|EMDS|fafen|parivartan|yiaga|kawal|CENCO|bishops|CODEO|CeMI|CeSID|MODELE|election watch|ZESN|CIP bulletin|OVD-Info|common cause/i;
const PARTY = /party|campaign|opposition/i;
/** Who decides on an election does not observe it; who complains about it neither. */
const NO_MISSION = /election commission|\bcourt\b|prosecutor|not a mission|not mission/i;
/** Whether they came, not what they found. */
const NO_FINDING = /^accredited$|missions listed|officials observed/i;

/** `elections` leads from ids that were mended by hand to those of now, `dates` from these to the day of the vote. */
export function statementOf(
  line: Line,
  elections: Map<string, string>,
  dates: Map<string, string>,
): StatementRow | undefined {
  const given = electionOfId(cell(line, 'election_id'))?.election ?? '';
  const election = elections.get(given) ?? given;
  const vote = dates.get(election);
  const written = cell(line, 'mission') || cell(line, 'observer');
  const mission = written.replace(/ \((?:via|as credited|quoted|as quoted)[^()]*\)$/, '');
  const statement = cell(line, 'finding').replace(/\s+/g, ' ').trim();
  const ref = cell(line, 'url');
  if (!vote || mission === '' || statement === '' || !/^https?:\/\/\S{4,}$/.test(ref)) return undefined;
  // Pages' own sentences stay theirs.
  if (/["“”]/.test(statement) || NO_FINDING.test(statement) || NO_MISSION.test(written)) return undefined;
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
  if (PARTY.test(mission) && !/parliamentary/i.test(mission)) return 'party';
  return CITIZEN.test(mission) && !/civil chamber/i.test(mission) ? 'citizen' : 'international';
}

/** A month or year alone is that of the vote, more often than not its next day. */
function dayOf(given: string, vote: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  if (vote.startsWith(given)) return vote;
  return given.length === 7 ? `${given}-01` : `${given}-12-31`;
}
