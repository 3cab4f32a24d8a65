import type { ElectionType } from '../../lib/model/election';
import { parseId } from './election-id';
import type { Fact } from './fact';
import { groupBy } from './group';

/**
 * Facts in, the elections they are about out: id, day, title. The day is the one that most of the makers give among
 * those of the id's month; where an id has no full day, the first of the month stands with a note.
 */
export interface ElectionRow {
  id: string;
  country: string;
  type: ElectionType;
  date: string;
  round: number;
  name: string;
  office: string;
  note: string;
}

/** Days that sources of one month give: the nearer to the count the better, so compilers of results come first. */
const RELIABLE = ['parlgov', 'cia-wf', 'vparty', 'vdem'];

export function electionsOf(facts: Fact[]): ElectionRow[] {
  const rounds = new Map<string, Set<number>>();
  const groups = groupBy(facts, (fact) => fact.election);
  for (const id of groups.keys()) {
    const parts = parseId(id)!;
    const series = seriesKey(id);
    rounds.set(series, (rounds.get(series) ?? new Set()).add(parts.round));
  }
  return [...groups]
    .map(([id, rows]) => electionRow(id, rows, severalRounds(id, rounds)))
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
}

/** A first round and its run-off lie within the same or the next year. */
function seriesKey(id: string): string {
  const { country, year, type, words } = parseId(id)!;
  return [country, year, type, words].join('-');
}

function severalRounds(id: string, rounds: Map<string, Set<number>>): boolean {
  const { country, year, type, words, round } = parseId(id)!;
  const near = [year - 1, year, year + 1].flatMap((one) => [
    ...(rounds.get([country, one, type, words].join('-')) ?? []),
  ]);
  return round > 1 || near.some((one) => one > 1);
}

function electionRow(id: string, facts: Fact[], several: boolean): ElectionRow {
  const parts = parseId(id)!;
  const month = `${parts.year}-${parts.month}`;
  const full = facts.filter((fact) => fact.date.startsWith(`${month}-`) && fact.date.length === 10);
  const date = reliableDay(full) ?? mostGiven(full.map((fact) => fact.date));
  return {
    id,
    country: parts.country,
    type: parts.type,
    round: parts.round,
    date: date ?? `${month}-01`,
    name: title(parts.type, parts.words, several ? parts.round : 0, parts.country),
    office: officeOf(parts.type, parts.words, parts.country),
    note: date ? '' : 'day of the month not known',
  };
}

function reliableDay(facts: Fact[]): string | undefined {
  for (const maker of RELIABLE) {
    const day = mostGiven(
      // The first of a month is what compilers write where they know the month only.
      facts.filter((fact) => fact.maker.id === maker && !fact.date.endsWith('-01')).map((fact) => fact.date),
    );
    if (day) return day;
  }
  return undefined;
}

function mostGiven(dates: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const TITLES: Record<ElectionType, string> = {
  presidential: 'Presidential election',
  parliamentary: 'Parliamentary election',
  referendum: 'Referendum',
  regional: 'Regional election',
  local: 'Local elections',
  european: 'European Parliament election',
  primary: 'Primary election',
  'by-election': 'By-election',
  leadership: 'Party leadership election',
  other: 'Election',
};
const ROUNDS = ['', ', first round', ', run-off'];

/** "Referendum: cannabis", "Regional election: West Bengal", "Presidential election, run-off". */
function title(type: ElectionType, words: string, round: number, country: string): string {
  if (words === 'governor') return `Gubernatorial election${ROUNDS[round] ?? ''}`;
  if (words === 'national-assembly') return 'National Assembly election';
  if (words === 'judicial') return 'Judicial elections';
  if (words === 'north') return 'Northern Cyprus parliamentary election';
  const base = country === 'US' && type === 'parliamentary' ? 'Congressional elections' : TITLES[type];
  const about = words === '' ? '' : `: ${readable(words, type)}`;
  return `${base}${about}${ROUNDS[round] ?? ''}`;
}

/** `west-bengal` is West Bengal; words of a question stay small. */
function readable(words: string, type: ElectionType): string {
  const spaced = words.replaceAll('-', ' ');
  const named = type === 'regional' || /^(?:catalonia|scotland|bougainville)$/.test(words);
  return named ? spaced.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : spaced;
}

function officeOf(type: ElectionType, words: string, country: string): string {
  if (words === 'governor') return 'Governor';
  if (words === 'national-assembly') return 'National Assembly';
  if (words === 'north') return 'Assembly of the Republic (Turkish Cypriot)';
  if (country === 'US' && type === 'parliamentary') return 'House of Representatives';
  if (type === 'european') return 'European Parliament';
  if (type === 'presidential') return 'President';
  return type === 'regional' ? readable(words, type) : '';
}
