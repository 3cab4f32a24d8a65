import type { Contestant } from '../model/contestant';
import type { Pack } from '../model/dataset';
import { bare, type Fold, foldedNames } from './folded';

/**
 * Who of an election's contestants a text's name is. "Aliyev" alone is nobody where two stand; "Ilham Aliyev" is one.
 */
export interface SubjectMatch {
  ids: string[];
  /** More than one contestant of the election may be meant. */
  ambiguous: boolean;
}

const byId = new WeakMap<Pack, Map<string, Contestant>>();

/** The first contestant of a pack with an id. */
export function contestantOf(pack: Pack, id: string): Contestant | undefined {
  let contestants = byId.get(pack);
  if (!contestants) {
    contestants = new Map();
    for (const contestant of pack.contestants)
      if (!contestants.has(contestant.id)) contestants.set(contestant.id, contestant);
    byId.set(pack, contestants);
  }
  return contestants.get(id);
}

const standing = new WeakMap<Pack, Map<string, Contestant[]>>();

/** Contestants that have figures in the election. */
export function contestantsOf(pack: Pack, election: string): Contestant[] {
  let byElection = standing.get(pack);
  if (!byElection) {
    const ids = new Map<string, Set<string>>();
    for (const { election: id, subject } of pack.observations) {
      if (!subject) continue;
      const set = ids.get(id);
      if (set) set.add(subject);
      else ids.set(id, new Set([subject]));
    }
    const byId = new Map(pack.contestants.map((contestant) => [contestant.id, contestant]));
    byElection = new Map([...ids].map(([id, set]) => [id, [...set].flatMap((one) => byId.get(one) ?? [])]));
    standing.set(pack, byElection);
  }
  return byElection.get(election) ?? [];
}

const elections = new WeakMap<Pack, Map<string, string[]>>();

const NO_ELECTIONS: string[] = [];

/**
 * A contestant in; out, for a country, the elections there in which it stood, by id. A lone surname that the dataset has
 * for nobody stands for the one candidate for president of that surname: of the country asked about, else of the text's
 * first one, else of the only other one that has such a candidate.
 */
export function electionsOfContestant(ids: string[], name: string | undefined, packs: Pack[]) {
  return (country: string | undefined): string[] => {
    const pack = country === undefined ? undefined : packs.find((one) => one.country === country);
    if (ids.length === 0) {
      if (!name || name.includes(' ')) return NO_ELECTIONS;
      return country === undefined ? electionsOfLoneSurname(name, packs) : electionsOfSurname(name, pack);
    }
    if (!pack) return NO_ELECTIONS;
    const stood = electionsByContestant(pack);
    return [...new Set(ids.flatMap((id) => stood.get(id) ?? []))];
  };
}

function electionsOfLoneSurname(name: string, packs: Pack[]): string[] {
  const [first = NO_ELECTIONS, ...others] = packs.map((pack) => electionsOfSurname(name, pack));
  if (first.length > 0) return first;
  const known = others.filter((elections) => elections.length > 0);
  return known.length === 1 ? known[0]! : NO_ELECTIONS;
}

/** The same as a function of a name and the ids that it is known by, for the steps that have no packs. */
export const standsInOf = (packs: Pack[]) => (ids: string[], name: string | undefined) =>
  electionsOfContestant(ids, name, packs);

const surnames = new WeakMap<Pack, Map<string, string[]>>();

/** The votes for president in which the one candidate of a surname stood: "Trump", in a text that never calls him Donald. */
function electionsOfSurname(name: string, pack: Pack | undefined): string[] {
  if (!pack) return NO_ELECTIONS;
  let known = surnames.get(pack);
  if (!known) {
    known = new Map();
    const stood = electionsByContestant(pack);
    const presidential = new Set(pack.elections.flatMap(({ id, type }) => (type === 'presidential' ? [id] : [])));
    const shared = new Set<string>();
    for (const { id, kind, names } of pack.contestants) {
      if (kind !== 'candidate') continue;
      const own = (stood.get(id) ?? []).filter((election) => presidential.has(election));
      if (own.length === 0) continue;
      for (const surname of new Set(names.map((entry) => entry.name.split(' ').at(-1)!))) {
        if (known.has(surname)) shared.add(surname);
        known.set(surname, own);
      }
    }
    for (const surname of shared) known.delete(surname);
    surnames.set(pack, known);
  }
  return known.get(name) ?? NO_ELECTIONS;
}

function electionsByContestant(pack: Pack): Map<string, string[]> {
  let stood = elections.get(pack);
  if (!stood) {
    stood = new Map();
    for (const { id } of pack.elections) {
      for (const contestant of contestantsOf(pack, id)) {
        const list = stood.get(contestant.id);
        if (list) list.push(id);
        else stood.set(contestant.id, [id]);
      }
    }
    elections.set(pack, stood);
  }
  return stood;
}

/** How many of each election's contestants are among `named` (`country id`), by election id. */
export function countContestants(named: ReadonlySet<string>, packs: Pack[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pack of packs) {
    const stood = electionsByContestant(pack);
    for (const name of named) {
      if (!name.startsWith(`${pack.country} `)) continue;
      for (const id of stood.get(name.slice(pack.country.length + 1)) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** An election's contestants, found by their folded names, and these names in words. */
interface Standing {
  contestants: Contestant[];
  byName: Map<string, Contestant[]>;
  /** One for each contestant. */
  inWords: NameWords[][];
}

/** A folded name's words, and those of them that few parties share. */
interface NameWords {
  all: string[];
  own: string[];
  /** Whether its own words have letters enough to tell it by. */
  tells: boolean;
}

/** Letters of a name's own words; fewer are an abbreviation's. */
const LEAST_LETTERS = 4;

function nameWords(all: string[]): NameWords {
  const own = all.filter((word) => !COMMON.has(word));
  return { all, own, tells: own.reduce((sum, word) => sum + word.length, 0) >= LEAST_LETTERS };
}

const standings = new WeakMap<Pack, Map<string, Standing>>();
const NOBODY: Contestant[] = [];

/** Sorted out once for each election that is asked about. */
function standingIn(pack: Pack, election: string, fold: Fold): Standing {
  const byElection = standings.get(pack) ?? new Map<string, Standing>();
  standings.set(pack, byElection);
  let standing = byElection.get(election);
  if (!standing) {
    const { contestants: names, words } = foldedNames(pack, fold);
    const contestants = contestantsOf(pack, election);
    const byName = new Map<string, Contestant[]>();
    for (const contestant of contestants)
      for (const name of new Set(names.get(contestant.id))) byName.set(name, [...(byName.get(name) ?? []), contestant]);
    standing = { contestants, byName, inWords: contestants.map(({ id }) => (words.get(id) ?? []).map(nameWords)) };
    byElection.set(election, standing);
  }
  return standing;
}

export function matchSubject(name: string, knownIds: string[], pack: Pack, election: string, fold: Fold): SubjectMatch {
  const { contestants, byName, inWords } = standingIn(pack, election, fold);
  const wanted = bareOf(name, fold);
  if (!wanted) return { ids: [], ambiguous: false };
  const exact = byName.get(wanted) ?? NOBODY;
  if (exact.length === 1) return { ids: [exact[0]!.id], ambiguous: false };
  if (exact.length > 1) return { ids: exact.map((contestant) => contestant.id), ambiguous: true };
  const known = knownIds.length > 0 ? contestants.filter((contestant) => knownIds.includes(contestant.id)) : NOBODY;
  if (known.length === 1) return { ids: [known[0]!.id], ambiguous: false };
  if (known.length > 1) return { ids: known.map((contestant) => contestant.id), ambiguous: true };
  const words = nameWords(wanted.split(' '));
  const loose = contestants.filter((contestant, index) => {
    const fits = contestant.kind === 'candidate' ? isSurname : isPart;
    for (const own of inWords[index]!) if (fits(words, own)) return true;
    return false;
  });
  if (loose.length > 0) return { ids: loose.map((contestant) => contestant.id), ambiguous: loose.length > 1 };
  // "the NPP's 5.7 million votes" of a presidential vote are its candidate's.
  const party = foldedNames(pack, fold).parties.get(wanted);
  const theirs = party ? contestants.filter(({ kind, of }) => kind === 'candidate' && of === party.id) : [];
  return { ids: theirs.map((contestant) => contestant.id), ambiguous: theirs.length > 1 };
}

/** A text names few contestants, each many times. */
const bareNames = new WeakMap<Fold, Map<string, string>>();
/** Names kept; a run over many articles begins afresh. */
const MOST_NAMES = 5000;

function bareOf(name: string, fold: Fold): string {
  const known = bareNames.get(fold) ?? new Map<string, string>();
  bareNames.set(fold, known);
  let folded = known.get(name);
  if (folded === undefined) {
    folded = bare(fold(name));
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, folded);
  }
  return folded;
}

/** Letters from which a first name alone tells one of a vote's candidates: "Edmundo". */
const FIRST_NAME = 6;

/** The surname decides, and a first name that is given must agree. */
function isSurname({ all: words }: NameWords, { all: own }: NameWords): boolean {
  const alone = words.length === 1;
  if (alone && words[0]!.length >= FIRST_NAME && own[0] === words[0]) return true;
  if (own[own.length - 1] !== words[words.length - 1]) return false;
  return alone || own.length === 1 || own[0]![0] === words[0]![0];
}

/** Whether all own words of one name stand in the other, and are more than a common word. */
const isPart = (words: NameWords, own: NameWords) => within(words, own) || within(own, words);

function within(part: NameWords, whole: NameWords): boolean {
  if (!part.tells) return false;
  for (const word of part.own) if (!whole.all.includes(word)) return false;
  return true;
}

/** Words that many parties share. */
const COMMON = new Set(
  'party the of and for parti partido partei national democratic democrats people peoples new alliance union movement front'.split(
    ' ',
  ),
);
