import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef } from '../model/election';
import type { MeasureName } from '../model/measure';
import type { Assigned } from './assign';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { type ElectionHints, type FoundElection, refOf } from './elections';
import { electionOf, electionsOf } from './series';

/** What other figures and the sources' numbers say of a figure's election, where its own words leave it open. */

/**
 * "Rajapaksa polled 52.25 percent while Premadasa polled [41.99]": a number that no source gives for the election at
 * hand, but one gives for that of a figure in the same paragraph, is of the latter.
 */
export function withNeighbours(claims: ElectionEvidence[], assigned: Assigned[], index: DatasetIndex): Assigned[] {
  const bySentence = together(claims, ({ sentence }) => sentence);
  const byParagraph = together(claims, ({ paragraph }) => paragraph);
  return assigned.map((one, at) => {
    const { agreement, year, types, paragraph, sentence } = claims[at]!;
    const id = one.election?.id;
    if (!agreement?.telling || year !== undefined || types.length > 0) return one;
    if (id && agreement.elections.includes(id)) return one;
    const isNear = id !== undefined && agreement.isNear(id);
    const near = isNear ? bySentence.get(sentence) : byParagraph.get(paragraph);
    const beside = near?.find((other) => {
      const its = assigned[other]!.election?.id;
      return other !== at && its && agreement.elections.includes(its);
    });
    const election = beside === undefined ? null : assigned[beside]!.election;
    return election && electionOf(index, election.id!)
      ? { election, rule: 'a source gives this number', weight: 0.9 }
      : one;
  });
}

/** "The winner last time with [36]", where no vote before is known: of the one earlier year that other figures name. */
export function withPrevious(claims: ElectionEvidence[], assigned: Assigned[]): Assigned[] {
  if (!assigned.some(({ election }, at) => !election && claims[at]!.previous)) return assigned;
  const named = new Map<string, ElectionRef>();
  const kinds = new Map<string, number>();
  for (const { election, rule } of assigned) {
    if (!election) continue;
    const kind = `${election.country} ${election.type}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const last = named.get(kind);
    if (rule === 'year said' && (!last || last.year < election.year)) named.set(kind, election);
  }
  const main = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0];
  const before = main === undefined ? undefined : named.get(main);
  if (!before || !assigned.some(({ election }) => election?.type === before.type && election.year > before.year))
    return assigned;
  return assigned.map((one, at) =>
    one.election || !claims[at]!.previous ? one : { election: before, rule: 'the year that others name', weight: 0.6 },
  );
}

/** Told by no word of the sentence. */
const UNTOLD: ReadonlySet<string> = new Set(['a chamber is named', 'parties stand']);
/** Sentences in which one race is told. */
const RACE_SENTENCES = 3;

/**
 * "Bawumia follows with 41.4 per cent, Bediako with [3]": whom no source knows stands in the race of those beside, where
 * a chamber that is named elsewhere is all that tells the vote.
 */
export function withRace(claims: ElectionEvidence[], assigned: Assigned[]): Assigned[] {
  const byParagraph = together(claims, ({ paragraph }) => paragraph);
  return assigned.map((one, at) => {
    const { types, measure, subjectKind, paragraph, sentence, year, previous } = claims[at]!;
    if (!UNTOLD.has(one.rule) || measure !== 'vote-share' || subjectKind === 'option') return one;
    if (types.length > 0 || year !== undefined || previous) return one;
    const beside = byParagraph.get(paragraph)!.find((other) => {
      const its = claims[other]!;
      return (
        its.measure === measure &&
        its.stoodIn?.length &&
        its.year === undefined &&
        !its.previous &&
        Math.abs(its.sentence - sentence) <= RACE_SENTENCES &&
        assigned[other]!.election?.type === 'presidential' &&
        assigned[other]!.election.country === one.election?.country
      );
    });
    return beside === undefined ? one : { ...assigned[beside]!, rule: 'the race beside', weight: 0.8 };
  });
}

/** The indexes of claims that have something in common, in order: a text of thousands is gone through once. */
function together(claims: ElectionEvidence[], by: (claim: ElectionEvidence) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, claim] of claims.entries()) {
    const group = groups.get(by(claim));
    if (group) group.push(index);
    else groups.set(by(claim), [index]);
  }
  return groups;
}

/** What a poll tells of itself. */
export const OF_POLLS: ReadonlySet<MeasureName> = new Set(['sample-size', 'margin-of-error']);
/** What it asks. */
const ASKED: ReadonlySet<MeasureName> = new Set(['vote-share', 'margin', 'turnout']);

/** "A survey of [600] voters found Biden leading": a poll's size and error are of the vote that its shares are of. */
export function withPolls(claims: ElectionEvidence[], assigned: Assigned[]): Assigned[] {
  return assigned.map((one, at) => {
    const claim = claims[at]!;
    if (!OF_POLLS.has(claim.measure) || claim.types.length > 0) return one;
    const found = claims
      .map((other, index) => ({
        other,
        index,
        far: Math.abs(other.sentence - claim.sentence) + (other.paragraph === claim.paragraph ? 0 : 1),
        behind: index > at ? 1 : 0,
      }))
      .filter(
        ({ other, index, far }) =>
          ASKED.has(other.measure) &&
          (other.poll || other.year === undefined) &&
          far <= POLL_SENTENCES &&
          assigned[index]!.election !== null,
      )
      .sort((a, b) => a.far - b.far || a.behind - b.behind || Math.abs(a.index - at) - Math.abs(b.index - at))[0];
    return found ? { ...assigned[found.index]!, rule: 'the poll’s own vote' } : one;
  });
}

/** Sentences in which a report goes on about one poll. */
const POLL_SENTENCES = 2;

/** How many of a text's figures one election has that the others, of which nothing tells the kind of vote, are of too. */
const MOSTLY = 0.7;

/** A figure whose kind of vote nothing tells is of the election that the text's other figures are of. */
export function withFallback(
  claims: ElectionEvidence[],
  assigned: Assigned[],
  { time: { date } }: ArticleEvidence,
  find: (hints: ElectionHints) => FoundElection,
): Assigned[] {
  if (!assigned.some(({ rule }) => rule === 'no type')) return assigned;
  const counts = new Map<string, { election: ElectionRef; count: number }>();
  let told = 0;
  for (const { election } of assigned) {
    if (!election) continue;
    told++;
    const key = JSON.stringify(election);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { election, count: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (!most || most.count < told * MOSTLY) return assigned;
  const { election } = most;
  const weight = counts.size === 1 ? 0.6 : 0.5;
  return assigned.map((one, at) => {
    if (one.rule !== 'no type') return one;
    // Of another year where it says so: the same kind of vote then.
    const { year: said, ago } = claims[at]!;
    const year = said ?? (ago === undefined || !date ? election.year : Number(date.slice(0, 4)) - ago);
    const { country, type } = election;
    return year === election.year
      ? { election, rule: 'the only election of the text', weight }
      : { election: find({ country, type, year }).election, rule: 'the kind of the text’s other figures', weight: 0.4 };
  });
}

/** Countries where a person's share in a parliamentary text is a leader's for the party, are all but these. */
const OF_PERSONS = new Set(['US']);

/** Years after which nobody tells of a vote without saying when. */
const AGO = 9;

/** "Romney carried the state by 23 points two years ago": the vote that a candidate stood in, not the one at hand. */
export function stoodElection(
  { stoodIn, subjectKind, year, types, measure, countsSeats }: ElectionEvidence,
  found: ElectionRef | null,
  country: string,
  date: string | undefined,
  index: DatasetIndex,
): ElectionRef | undefined {
  if (!stoodIn?.length || subjectKind !== 'person' || types.length > 0 || measure === 'swing' || countsSeats)
    return undefined;
  const isSeat = found?.type === 'by-election';
  if (!found || (!found.id && !isSeat) || stoodIn.includes(found.id ?? '')) return undefined;
  if (found.type === 'parliamentary' && !OF_PERSONS.has(country)) return undefined;
  const all = electionsOf(index, country).filter(
    (election) =>
      election.type !== 'primary' && stoodIn.includes(election.id) && !(isSeat && date && election.date > date),
  );
  // Whoever stood for president is told of as that.
  const forPresident = all.filter(({ type }) => type === 'presidential');
  const stood = forPresident.length > 0 ? forPresident : all;
  // No year said: the last one before, of somebody who stands for no seat of the chamber.
  const fitting =
    year === undefined && (isSeat || found.type === 'parliamentary')
      ? stood.filter(({ year: then }) => then <= found.year && found.year - then <= AGO).slice(-1)
      : stood.filter((election) => election.year === year);
  return fitting.length === 1 ? refOf(fitting[0]!, false) : undefined;
}

/** Where the text itself names neither year nor kind, the one election for which a source gives the very number. */
export function agreedElection(
  { agreement, year, types, round }: ElectionEvidence,
  found: ElectionRef | null,
  country: string,
  index: DatasetIndex,
): ElectionRef | undefined {
  // Where sources give the quantity for the election at hand, another number there is what the reader is told of.
  if (!agreement?.telling || (found?.id && agreement.holds(found.id))) return undefined;
  const fitting = electionsOf(index, country).filter(
    (election) =>
      agreement.elections.includes(election.id) &&
      (year === undefined || election.year === year) &&
      (types.length === 0 || types.includes(election.type)) &&
      (round === undefined || election.round === undefined || election.round === round),
  );
  return fitting.length === 1 ? refOf(fitting[0]!, fitting[0]!.round !== undefined) : undefined;
}
