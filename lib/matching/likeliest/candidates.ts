import type { DatasetIndex } from '../../model/dataset';
import type { ElectionRef, ElectionType } from '../../model/election';
import type { Assigned } from '../assign';
import type { ArticleEvidence, ElectionEvidence } from '../election-evidence';
import type { ElectionHints, FoundElection } from '../elections';
import { electionOf } from '../series';
import { noteElection } from './features';

/**
 * Which elections a figure may be of, as named features for a ranker: the rules' own choice, the elections of the figures
 * around it, and those that kinds, years and candidates named near it lead to. "In 1982 Moss won 4.19 percent. He took
 * [5.7 percent] in Trinco.": the second may be of the vote at hand, or go on with 1982.
 */
export interface ElectionCandidate {
  election: ElectionRef | null;
  features: ReadonlySet<string>;
  byRule: boolean;
}

/** What all figures of a text share. */
export interface Around {
  claims: readonly ElectionEvidence[];
  /** By the rules. */
  assigned: readonly Assigned[];
  article: ArticleEvidence;
  index: DatasetIndex;
  find: (hints: ElectionHints) => FoundElection;
}

/** Figures on either side whose election is looked at. */
const [BEFORE, BEHIND] = [5, 2];
/** Kinds named near that are tried, of the text's first ones and of all. */
const [FIRST_KINDS, KINDS] = [3, 4];
/** Votes that somebody stood in, the last ones. */
const STOOD = 4;

type Note = (election: ElectionRef | null, feature: string) => void;

/** `decided` gives the election of a figure before: by the ranker where it goes along, as annotated where it learns. */
export function candidatesAt(
  around: Around,
  at: number,
  decided: (at: number) => ElectionRef | null,
): ElectionCandidate[] {
  const { claims, assigned, article, index } = around;
  const claim = claims[at]!;
  const own = assigned[at]!;
  const found = new Map<string, { election: ElectionRef | null; features: Set<string> }>();
  const note: Note = (election, feature) => {
    const key = keyOf(election);
    const known = found.get(key);
    if (known) known.features.add(feature);
    else found.set(key, { election, features: new Set([feature]) });
  };
  note(own.election, 'rule');
  note(own.election, `rule=${own.rule}`);
  note(own.election, `rule=${own.rule}~${Math.round(own.weight * 10)}`);
  noteNeighbours(around, at, decided, note);
  noteKinds(around, at, note);
  for (const id of claim.stoodIn?.slice(-STOOD) ?? []) {
    const election = electionOf(index, id);
    if (election && election.type !== 'primary')
      note({ id, country: election.country, type: election.type, year: election.year }, 'stood');
  }
  const { counts, most } = countsOf(assigned);
  const candidates: ElectionCandidate[] = [];
  for (const { election, features } of found.values()) {
    if (!isPossible(election, claim, own)) continue;
    if (election) noteElection(election, claim, article, index, features);
    const count = counts.get(keyOf(election)) ?? 0;
    features.add(`share=${Math.ceil((count / assigned.length) * 4)}`);
    if (count === most) features.add('most');
    candidates.push({ election, features, byRule: keyOf(election) === keyOf(own.election) });
  }
  return candidates;
}

/** What a sentence says outright, and what no such vote has, holds. */
function isPossible(
  election: ElectionRef | null,
  { year, measure, ofSeats, round }: ElectionEvidence,
  own: Assigned,
): boolean {
  if (!election) return own.election === null;
  const ofChamber = ofSeats || measure === 'seats' || measure === 'seats-total';
  if (ofChamber && (election.type === 'referendum' || (election.type === 'presidential' && election.country !== 'US')))
    return false;
  if (round !== undefined && own.election?.round === round && election.round !== round) return false;
  return own.rule !== 'year said' || election.year === year;
}

/** The elections of the figures before, as decided, and of those behind, by the rules. */
function noteNeighbours(
  { claims, assigned }: Around,
  at: number,
  decided: (at: number) => ElectionRef | null,
  note: Note,
): void {
  const claim = claims[at]!;
  const { rule } = assigned[at]!;
  const seen = new Set<string>();
  for (let back = 1; back <= BEFORE && at >= back; back++) {
    const other = claims[at - back]!;
    const election = decided(at - back);
    if (!election) continue;
    const far = farness(claim, other);
    const key = keyOf(election);
    if (back === 1) note(election, `last,${far}`);
    if (!seen.has(key)) {
      const name = `before${seen.size},${far}`;
      note(election, name);
      note(election, `${name},${other.measure === claim.measure ? 'same' : 'other'}`);
      note(election, `${name},rule=${rule}`);
      if (assigned[at - back]!.rule === 'year said') {
        note(election, `dated-before,${far}`);
        note(election, `dated-before,${far},rule=${rule}`);
      }
      if (claim.subject && claim.subject === other.subject) note(election, `subject-before,${far}`);
    }
    seen.add(key);
  }
  for (let next = 1; next <= BEHIND && at + next < claims.length; next++) {
    const far = farness(claim, claims[at + next]!);
    const { election } = assigned[at + next]!;
    if (election && far !== 'far') note(election, `next${next},${far}`);
  }
}

/** The vote at hand of each kind that is named near, the one before it, and that of the year said. */
function noteKinds({ claims, assigned, article, find }: Around, at: number, note: Note): void {
  const { types, typesBefore, ahead, poll, year } = claims[at]!;
  const own = assigned[at]!.election;
  const country = own?.country ?? article.countries[0]?.country;
  if (!country) return;
  const kinds = new Set<ElectionType>(own ? [own.type] : []);
  for (const type of [...types, ...typesBefore]) kinds.add(type);
  for (const { type } of article.types.slice(0, FIRST_KINDS)) kinds.add(type);
  for (const type of [...kinds].slice(0, KINDS)) {
    const hints = { country, type, ahead: ahead === true || poll, poll };
    note(find(hints).election, 'at-hand');
    note(find({ ...hints, previous: true }).election, 'the-one-before');
    if (year !== undefined) note(find({ ...hints, year }).election, 'of-year');
  }
}

const farness = (one: ElectionEvidence, other: ElectionEvidence) => {
  const sentences = Math.abs(one.sentence - other.sentence);
  if (sentences === 0) return 'here';
  if (one.paragraph === other.paragraph) return sentences === 1 ? 'next' : 'paragraph';
  return sentences <= 2 ? 'near' : 'far';
};

const keyOf = (election: ElectionRef | null) =>
  election ? `${election.country} ${election.type} ${election.year} ${election.round ?? ''}` : '';

interface Counts {
  counts: ReadonlyMap<string, number>;
  most: number;
}

const kept = new WeakMap<readonly Assigned[], Counts>();

/** How many of a text's figures the rules give to each election. */
function countsOf(assigned: readonly Assigned[]): Counts {
  const known = kept.get(assigned);
  if (known) return known;
  const counts = new Map<string, number>();
  let most = 1;
  for (const { election } of assigned) {
    if (!election) continue;
    const count = (counts.get(keyOf(election)) ?? 0) + 1;
    counts.set(keyOf(election), count);
    most = Math.max(most, count);
  }
  const found = { counts, most };
  kept.set(assigned, found);
  return found;
}
