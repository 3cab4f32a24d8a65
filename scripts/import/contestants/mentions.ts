import type { Fact } from '../fact';
import { groupBy } from '../group';
import { type PartyNames, partyNames } from './party-name';
import { personTokens } from './person-name';
import { parseSubject, type Standing, type Subject } from './subject';
import type { Values } from './values';

/**
 * The facts of one country in, who is mentioned in which election out: one mention for each way that a family of
 * sources (ParlGov, V-Party, the Factbook, news pages) writes a contestant of an election.
 */
export interface Mention {
  /** Empty for an entry of a register of parties, which stands in no election. */
  election: string;
  year: number;
  family: string;
  /** As written; the facts' subjects, several where they differ in case or marks only. */
  written: Set<string>;
  subject: Subject;
  /** Names to show that are not linked by: what the source wrote before a merge by hand. */
  also: Subject[];
  people: boolean;
  party: PartyNames;
  /** Words of each of a person's names. */
  person: string[][];
  values: Values;
  /** Measures by page: one page does not name one contestant twice. */
  pages: Map<string, Map<string, number>>;
  /** `parlgov:12`, `partyfacts:34`; of the compilation or the register it is from. */
  party_id?: string;
  /** Year in which a register says that the party ended. */
  until?: number;
  /** Id in seeds/, for contestants that are there already. */
  seed?: string;
  /** How many figures it has, and in how many of those a maker of rival figures names it so. */
  weight: number;
}

/** Elections in which persons stand, whatever else the subject says. */
const PEOPLE = new Set(['presidential', 'local', 'other', 'primary', 'by-election']);
const COUNTED = new Set(['final', 'preliminary']);
const POLLED = new Set(['exit-poll', 'projection', 'partial']);

export function familyOf({ maker }: Fact): string {
  return maker.id === 'parlgov' || maker.id === 'vparty' || maker.id === 'cia-wf' ? maker.id : 'text';
}

/** Both parties and persons stand in local votes and primaries. */
const MIXED = new Set(['local', 'primary', 'by-election', 'regional']);

/** `known` tells whether a name is that of a party elsewhere. */
export function mentionsOf(facts: Fact[], known: (name: string) => boolean): Mention[] {
  const told = facts.filter((fact) => fact.subject !== '');
  const place = (fact: Fact) => `${fact.election} ${fact.scope}`;
  const councils = new Set(told.filter(isCouncil).map(place));
  const parties = new Set(told.filter((fact) => MIXED.has(fact.type) && known(bare(fact.subject))).map(place));
  const keyed = groupBy(told, (fact) => `${fact.election}\n${familyOf(fact)}\n${mentionKey(fact)}`);
  return [...keyed.values()].map((group) => mentionOf(group, standing(group[0], { known, councils, parties })));
}

/** What makes two rows of one family and election name one contestant: a register's id, or the same letters. */
function mentionKey(fact: Fact): string {
  return registerId(fact) ?? lettersOf(fact.subject);
}

/** Where a fact's mention is looked up again. */
export function factKeyOf(fact: Fact): string {
  return placeKey(fact.election, familyOf(fact), registerId(fact), fact.subject);
}

export function placeKey(election: string, family: string, register: string | undefined, written: string): string {
  return [election, family, register ?? '', lettersOf(written)].join('\n');
}

function lettersOf(subject: string): string {
  return subject
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+/&!-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** V-Party books a whole alliance, written without a short name, under the id of one of its members. */
function registerId({ party, subject }: Fact): string | undefined {
  return party?.startsWith('partyfacts:') && (!subject.endsWith(')') || /^alliance: |\(\d{4}\)$/i.test(subject))
    ? undefined
    : party;
}

function mentionOf(facts: [Fact, ...Fact[]], stand: Standing): Mention {
  const [first] = facts;
  const subject = parseSubject(mostWritten(facts), stand);
  const register = registerId(first);
  const values: Values = { shares: [], seats: [], votes: [], polled: [] };
  const pages = new Map<string, Map<string, number>>();
  for (const { measure, value, scope, stage, page, high } of facts) {
    const own = pages.get(page) ?? new Map<string, number>();
    own.set(`${measure} ${stage}${scope === 'national' ? '' : ` ${scope}`}`, value);
    pages.set(page, own);
    if (scope !== 'national' || high !== undefined) continue;
    if (measure === 'vote-share' && POLLED.has(stage)) values.polled.push(value);
    if (!COUNTED.has(stage)) continue;
    if (measure === 'vote-share') values.shares.push(value);
    if (measure === 'seats') values.seats.push(value);
    if (measure === 'votes') values.votes.push(value);
  }
  return {
    election: first.election,
    year: Number(first.election.slice(3, 7)),
    family: familyOf(first),
    written: new Set(facts.map((fact) => fact.subject)),
    also: [...new Set(facts.flatMap(({ writtenAs }) => writtenAs ?? []))].map((text) => parseSubject(text, stand)),
    ...described(subject, stand === 'people'),
    values,
    pages,
    ...(register ? { party_id: register } : {}),
    weight: facts.length,
  };
}

/** The fields that follow from the parsed words. */
export function described(subject: Subject, people: boolean): Pick<Mention, 'subject' | 'people' | 'party' | 'person'> {
  const person = people && subject.shorts.length === 0 && subject.kind === undefined;
  return {
    subject,
    people: person,
    party: partyNames(subject.names, subject.shorts),
    person: person ? subject.names.map(personTokens) : [],
  };
}

/** Where somebody wins several seats, and where a known party stands: elections and places. */
interface Told {
  known: (name: string) => boolean;
  councils: Set<string>;
  parties: Set<string>;
}

function standing(fact: Fact, told: Told): Standing {
  if (fact.type === 'referendum') return 'options';
  return peopleStand(fact, told) ? 'people' : 'lists';
}

function peopleStand(fact: Fact, { known, councils, parties }: Told): boolean {
  const { election, type, scope, country, subject } = fact;
  const name = bare(subject);
  const place = `${election} ${scope}`;
  // "Francesco Rocca (centre-right)" stands beside the lists that carry him.
  const ofParty = name !== subject && isPersonName(name) && !known(name);
  // Where one party stands, so do the others, but "Istanbul mayor" is a vote of its own.
  if (MIXED.has(type) && (known(name) || (parties.has(place) && !isPersonName(name)))) return false;
  if (councils.has(place) && scope !== 'national' && country !== 'US') return ofParty && type !== 'local';
  if (PEOPLE.has(type)) return !(councils.has(place) && MIXED.has(type) && !ofParty);
  // In one district of a parliament's election, and for an office of a region, persons stand.
  if (type === 'regional') return OFFICE.test(`${election} ${scope}`) || country === 'US' || ofParty;
  if (type !== 'parliamentary' || scope === 'national') return false;
  return isPersonName(name) || (country === 'US' && name !== subject);
}

/** Held by one person: "Tbilisi mayor", `edo-governor`. */
const OFFICE = /governor|president|somaliland-\d|\b(?:mayor|head)$/i;

/** Nobody wins two seats alone: "Labor" with three of them is a list, whether or not a register has it. */
const isCouncil = ({ measure, value }: Fact) => measure === 'seats' && value > 1;

/** "Albert Bryan (Democratic Party)" is no party. */
const bare = (subject: string) => subject.replace(/(?<=\S) *\([^()]*\)?$/, '');

const isPersonName = (text: string) =>
  /^\p{Lu}[\p{L}'’]+(?:[ -](?:\p{Lu}[\p{L}'’.]+|de|da|di|van|von|del|bin)){1,4}$/u.test(text) &&
  !/\b(?:Party|Front|Alliance|Union|Movement|Rally|Greens|List|Coalition|Forward|Way|Party|League|Bloc|Change|Hope|Power|Democrats|National|Justice|People|Democratic|Left|Right|Bangkok|Pakatan|Perikatan|Malik|Bharatiya|Janata|Azad|Voice|Future|Choice|Change|Independents?|United|Fianna|Fine|Sinn|Forza|Lega|Fratelli|Morcha|Sena|Dal|Samaj|Kazhagam|Katchi|Bloc|Group|Social|Labor|Labour|Liberal|Green|Network|Pole|Choose|Together|Team|City|Community|Strong|Mother|Unidos|Federal|Democrates|Democratica|Conservative|Republican|Progressive|Christian|Socialist|Communist)\b/.test(
    text,
  );

function mostWritten(facts: Fact[]): string {
  const counts = new Map<string, number>();
  for (const { subject } of facts) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
