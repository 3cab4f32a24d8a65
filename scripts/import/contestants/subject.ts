import { personCase, surnameOf } from './casing';
import { groupOf, optionOf } from './groups-options';
import { parseParty } from './party-subject';

/**
 * A subject as written in, its parts out: "Ilham ALIYEV (YAP)" is a person of the party YAP; "Labour Party (PvdA)" a
 * party with a short name; "KDU-CSL 6.8% other" two figures run together, the last name is the row's.
 */
export interface Subject {
  /** What kind the words themselves tell. */
  kind?: 'group' | 'option' | 'alliance';
  /** Full names, the one to show first; empty where only a short name is given. */
  names: string[];
  shorts: string[];
  /** Surname, where capitals tell it. */
  surname?: string;
  /** Word in brackets that may tell this party from another of the name: "(Nawaz)", "(Maoist)". */
  bracket?: string;
  /** Party of a person, as written. */
  party?: string;
  /** Question of a referendum that an option belongs to. */
  question?: string;
}

/** Typing errors that the tables' own notes tell of. */
const SPELLINGS: [RegExp, string][] = [
  [/\bDeomcracy\b/g, 'Democracy'],
  [/\bFamiliy\b/g, 'Family'],
  [/\bDemocractic\b/g, 'Democratic'],
  [/\bPary\b/g, 'Party'],
  [/\bParyt\b/g, 'Party'],
  [/\bParty ot the\b/g, 'Party of the'],
];

/** What stands in an election, unless the words tell otherwise. */
export type Standing = 'people' | 'lists' | 'options';

export function parseSubject(written: string, stand: Standing): Subject {
  let text = SPELLINGS.reduce((out, [wrong, right]) => out.replace(wrong, right), written);
  text = text
    .replace(/^of the votes?(?: cast)?(?: and| against)? /i, '')
    .replace(/^and (?=\p{Lu})/u, '')
    // "DNT 13.1% DTT 9.8" run together: what stands before the row's own figure is its name.
    .replace(/^\p{L}.*\d(?:\.\d+)?%[.,;]? (?=\S)/u, '')
    // "Zine El Abidine BEN ALI nearly 100%": the word belongs to the figure.
    .replace(/ (?:nearly|almost|about|over)$/, '')
    .replace(/^\p{Lu}[\p{L} ]{0,12} \d{1,3} (?=\p{L})/u, '')
    .replace(/^[\p{L} ]{3,40}: (?=\p{L})/u, (label) => (/^alliance: /i.test(label) ? label : ''))
    .replace(/["“”]+/g, '"')
    .trim();
  const flagged = /^alliance: /i.test(text);
  if (flagged) text = withoutCut(text.replace(/^(?:alliance: )+/i, ''));
  const group = groupOf(text);
  if (group) return group;
  if (stand === 'options') return optionOf(text);
  if (stand === 'people' && !isPartyLike(text)) return parsePerson(text);
  const party = parseParty(text);
  const joined = party.shorts.some((short) => /\p{L}\+\p{L}/u.test(short));
  if (!flagged && !joined && !isAlliance(text)) return party;
  // The members' names are not the alliance's.
  return { ...party, names: joined ? party.names.slice(0, 1) : party.names, kind: 'alliance' };
}

/** "Pakatan Harapan (Pakatan Hara...)": a compilation cuts an alliance's name off after twelve letters. */
function withoutCut(text: string): string {
  const [, name = text, inside = ''] = /^(.*?\S) *\(([^()]*)(?:\.\.\.)?\)?$/.exec(text) ?? [];
  const cut = inside
    .replace(/\.+$/, '')
    .replace(/^alliance: /i, '')
    .trim();
  return cut !== '' && cut !== name && name.startsWith(cut) ? name : text.replace(/\.\.\.\)$/, ')');
}

/** Words that stand in no person's name. */
function isPartyLike(text: string): boolean {
  return /\b(?:party|alliance|coalition|movement|front|union of|bloc|list|ticket|league)\b/i.test(
    text.replace(/\(.*\)/, ''),
  );
}

/** "Democratic Party bloc", "BJP and allies"; the Left Bloc is a party. */
function isAlliance(text: string): boolean {
  return (
    /^Coalition of Parties\b/.test(text) ||
    (/\b(?:and (?:its )?(?:allies|partners)|bloc|coalition|allies|ticket|together)$|^(?:.+ )?coalition:/.test(
      bare(text),
    ) &&
      !/^bloc/i.test(text))
  );
}

const bare = (text: string) => text.replace(/ *\([^()]*\)$/, '');

function parsePerson(text: string): Subject {
  const [, before = text, inside = ''] = /^(.*?\S) *\(([^()]*)\)?$/.exec(text) ?? [];
  const surname = surnameOf(before.replace(/"[^"]*"|\([^()]*\)/g, ' '));
  const nicknames = [...before.matchAll(/"([^"]+)"|\(([^()]+)\)/g)].map((found) => (found[1] ?? found[2])!);
  const plain = before.replace(/ *(?:"[^"]*"|\([^()]*\)) */g, ' ').trim();
  const name = personCase(plain);
  // "Bobi Wine (Robert Kyagulanyi)": two capitalised words that are no party are another name.
  const alias = surname === '' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(inside) && !isPartyLike(inside);
  return {
    names: [name, ...(alias ? [inside] : []), ...nicknames.map((nick) => nicknamed(name, nick))],
    shorts: [],
    ...(surname === '' ? {} : { surname }),
    ...(inside === '' || alias || /^independent|^non-?partisan|^none$/i.test(inside) ? {} : { party: inside }),
  };
}

/** Porfirio "Pepe" Lobo is Pepe Lobo. */
function nicknamed(name: string, nick: string): string {
  return [nick, ...name.split(' ').slice(1)].join(' ');
}
