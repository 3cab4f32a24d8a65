import type { ContestantKind } from '../../../lib/model/contestant';
import { fold } from '../../../lib/reading/text/fold';
import type { Cluster } from './cluster';
import type { Mention } from './mentions';
import { followers } from './party-subject';
import type { PartyEntry } from './registers';
import type { Subject } from './subject';

/**
 * A cluster of mentions in, the contestant as seeds/ have it out: kind, shown name, and every other name with its
 * language. News pages' names are shown first: a reader knows them.
 */
export interface Described {
  kind: ContestantKind;
  names: { name: string; language: string }[];
}

/** More than this many names of one contestant are variants that nobody searches for. */
const MOST_NAMES = 14;
/** Families in the order in which their names are shown. */
const FAMILIES = ['seed', 'text', 'parlgov', 'vparty', 'cia-wf', 'partyfacts'];

/** What registers write where a list has no name of its own. */
const NO_NAME = /^(?:independent(?: [–-].*)?|no seat|unknown)$/i;

/** `language` is that of the country where it has one; `entries` the registers' entries by their id. */
export function describe({ members }: Cluster, language: string, entries: Map<string, PartyEntry>): Described {
  const kind = kindOf(members);
  const english = namesOf(members, kind);
  const names: Described['names'] = [];
  const seen = new Set<string>();
  const add = (name: string, lang: string) => {
    const key = fold(name) || name;
    const tidy = name.replace(/\s+/g, ' ').replaceAll(' -- ', ' – ').trim().normalize('NFC');
    if (tidy.length < 2 || tidy.length > 90 || seen.has(key) || NO_NAME.test(tidy)) return;
    seen.add(key);
    names.push({ name: tidy, language: lang });
  };
  for (const name of english) add(name, kind === 'candidate' ? '' : 'en');
  for (const short of shortsOf(members)) add(short, '');
  if (kind !== 'candidate')
    for (const member of members) addRegister(entries.get(member.party_id ?? ''), kind === 'alliance', language, add);
  // A list that goes by one letter only ("A" in Greenland) still has to be called something.
  if (names.length === 0)
    names.push({ name: members.flatMap(({ subject }) => [...subject.names, ...subject.shorts])[0]!, language: '' });
  return { kind, names: names.slice(0, MOST_NAMES) };
}

function kindOf(members: Mention[]): ContestantKind {
  // A register's entry tells names, not what stood.
  const standing = members.filter(({ election, seed }) => election !== '' || seed !== undefined);
  const kinds = new Set(standing.map(({ subject }) => subject.kind).filter((kind) => kind !== undefined));
  if (kinds.has('group')) return 'group';
  if (kinds.has('option')) return 'option';
  if (members.some(({ people }) => people)) return 'candidate';
  return kinds.has('alliance') ? 'alliance' : 'party';
}

function namesOf(members: Mention[], kind: ContestantKind): string[] {
  const weights = new Map<string, [rank: number, weight: number]>();
  const add = (names: string[], rank: number, weight: number) => {
    for (const [at, name] of namesToShow(names, kind).entries()) {
      // Where one name holds two ("Agrarian Union / Centre Party") the later one is current.
      const [best, sum] = weights.get(name) ?? [99, 0];
      weights.set(name, [Math.min(best, rank + at / 10), sum + weight]);
    }
  };
  for (const { family, subject, also, weight, election } of members) {
    const rank = FAMILIES.indexOf(family) === -1 ? FAMILIES.length : FAMILIES.indexOf(family);
    if (election === '' && family !== 'seed' && kind !== 'party' && kind !== 'alliance') continue;
    // What a news page wrote comes before the name that a merge by hand gave it.
    for (const one of [subject, ...also]) if (family === 'text') add(wordsOf(one, members), rank + 0.3, weight);
    for (const { names } of also) add(names, family === 'text' ? rank : rank + 0.5, weight);
    add(subject.names, also.length > 0 && family === 'text' ? rank + 0.5 : rank, weight);
  }
  const sorted = [...weights]
    .sort(([a, [x, v]], [b, [y, w]]) => x - y || w - v || (a < b ? -1 : 1))
    .map(([name]) => name);
  return kind === 'candidate' ? withoutParts(sorted) : partyFirst(sorted);
}

/** "Conservative Party" before "Conservative", where both are its names. */
function partyFirst(names: string[]): string[] {
  const full = names.find((name) => name === `${names[0]} Party`);
  return full ? [full, ...names.filter((name) => name !== full)] : names;
}

/** "Vox" and "Fidesz" are what news pages call a party; "Lab" and "Con" are written short. */
function wordsOf({ names, shorts }: Subject, members: Mention[]): string[] {
  if (names.length > 0) return [];
  const words = members.flatMap(({ party }) => [...party.full]).flatMap((name) => name.split(' '));
  return shorts.filter(
    (short) =>
      /^\p{Lu}\p{Ll}{2,}$/u.test(short) && !words.some((word) => word !== fold(short) && word.startsWith(fold(short))),
  );
}

function namesToShow(names: string[], kind: ContestantKind): string[] {
  if (kind === 'candidate') return names;
  const single = names.filter((name) => !/ [/|] /.test(name));
  return single.length === 0
    ? names
    : single.length > 1 && names.length > single.length
      ? [...single].reverse()
      : single;
}

/** "Halonen" adds nothing to "Tarja Halonen"; a fuller form is shown after a shorter one that news pages use. */
function withoutParts(names: string[]): string[] {
  const full = names.filter((name) => name.includes(' '));
  return full.length > 0 ? full : names;
}

function shortsOf(members: Mention[]): string[] {
  const weights = new Map<string, number>();
  for (const { subject, also, weight } of members)
    for (const short of [subject, ...also].flatMap(({ shorts }) => shorts))
      weights.set(short, (weights.get(short) ?? 0) + weight);
  return [...weights]
    .filter(([short]) => short.length > 1 && !short.includes('|'))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([short]) => short);
}

function addRegister(
  entry: PartyEntry | undefined,
  whole: boolean,
  language: string,
  add: (name: string, language: string) => void,
): void {
  if (!entry) return;
  const native = entry.native.replace(/ ?\[[^\]]*\]/g, '');
  const parts = whole ? [] : followers(native);
  for (const part of parts.length > 0 ? parts : [native]) if (part.length > 3) add(part, language);
  for (const [name, given] of entry.others) add(name, given || (/\p{Script=Latin}/u.test(name) ? '' : language));
}

/** `ilham-aliyev`, `social-democratic-party-of-austria`. */
export function slug(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  let out = '';
  for (const word of words) {
    if (out.length + word.length > 44) break;
    out += (out === '' ? '' : '-') + word;
  }
  return out.slice(0, 44);
}
