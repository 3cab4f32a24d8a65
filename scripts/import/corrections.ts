import { parseId } from './election-id';
import { cell, type Fact, type Line } from './fact';
import { groupBy } from './group';

/**
 * Facts and the hand-made tables of corrections in, facts under the right election out. `moved-figures.csv` moves rows
 * of one source and edition ("Martelly against Manigat was the run-off of 2011") or leaves them out;
 * `election-merges.csv` then gives a whole election another id or day.
 */

/** Empty cells of a move fit anything; an empty `to_election` with an empty `to_subject` leaves the rows out. */
export function moveFigures(facts: Fact[], moves: Line[]): Fact[] {
  const byElection = groupBy(moves, (move) => cell(move, 'election'));
  return facts.flatMap((fact) => {
    const move = byElection.get(fact.election)?.find((one) => fits(fact, one));
    if (!move) return [fact];
    const [election, subject] = [cell(move, 'to_election'), cell(move, 'to_subject')];
    if (election === '' && subject === '') return [];
    return [withElection(subject === '' ? fact : renamed(fact, subject), election || fact.election)];
  });
}

function fits(fact: Fact, move: Line): boolean {
  const source = cell(move, 'source');
  const subject = cell(move, 'subject');
  return (
    (source === '' || source === fact.maker.id || source === fact.maker.name) &&
    (subject === '' || subject === fact.subject) &&
    (fact.fullRef ?? fact.ref).includes(cell(move, 'ref')) &&
    [fact.measure, ''].includes(cell(move, 'measure')) &&
    fact.asOf.startsWith(cell(move, 'as_of'))
  );
}

/** Several lines may lead to one election; the day given last for it holds for all its facts. */
export function mergeElections(facts: Fact[], merges: Line[]): Fact[] {
  const targets = new Map(merges.map((line) => [cell(line, 'from'), cell(line, 'to')]));
  const dates = new Map(merges.map((line) => [cell(line, 'to'), cell(line, 'date')]));
  return facts.map((fact) => {
    const to = targets.get(fact.election) ?? fact.election;
    const date = dates.get(to);
    const moved = to === fact.election ? fact : withElection(fact, to);
    return date ? { ...moved, date } : moved;
  });
}

function withElection(fact: Fact, election: string): Fact {
  const parts = parseId(election);
  if (!parts) throw new Error(`${election} is no id of an election`);
  if (election === fact.election) return fact;
  const { country, type, round, year, month } = parts;
  // A day of another month belongs to the id it came with; the month of the new id is all that is sure.
  const known = fact.date.startsWith(`${year}-${month}`);
  return { ...fact, election, country, type, round, date: known ? fact.date : `${year}-${month}` };
}

/** Reasons for which what was written is no name. */
const SLIP = /typing error|mistyped|turned round|left standing/;

/** Lines of contestant-merges.csv that have names as sources write them, not ids: "GERB-UDF" is "GERB-SDS". */
export function renameSubjects(facts: Fact[], merges: Line[]): Fact[] {
  const names = new Map(merges.map((line) => [`${cell(line, 'country')} ${cell(line, 'from')}`, line]));
  return facts.map((fact) => {
    const line = names.get(`${fact.country} ${fact.subject}`);
    if (line === undefined) return fact;
    const slip = SLIP.test(cell(line, 'reason'));
    return { ...renamed(fact, cell(line, 'to')), ...(slip ? {} : { writtenAs: fact.subject }) };
  });
}

/** The register that the name was from means another party. */
function renamed({ party: _, ...rest }: Fact, subject: string): Fact {
  return { ...rest, subject };
}
