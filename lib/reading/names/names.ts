import type { KnownName } from '../../model/known-name';
import type { Language } from '../../model/language';
import { evenSpaces } from '../text/even-spaces';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { aliasBehind, hasMarkedAlias } from './aliases';
import { type Entity, entityOf, type Mention } from './entity';
import { joinMisspelled } from './misspelled';
import type { KnownNames } from './name-book';
import { findRuns, isShouting } from './name-runs';
import { LINKS, PARTY_HEAD } from './name-words';
import type { Run } from './run';
import { splitAcronyms } from './split-acronyms';

/**
 * Tokens of the article's sentences in; who and what is named where, out. "[Republican People's Party] ([CHP])" is one
 * entity, so is "[Paul Kagame] … [Kagame]"; each entity carries its fullest form in the article.
 */

export interface Names {
  /** Mentions by sentence. */
  mentions: Mention[][];
  entities: Entity[];
}

export function findNames(sentences: Token[][], language: Language, known: KnownNames, text: string): Names {
  const folded = sentences.map((tokens) => tokens.map((token) => (token.plain ? token.lower : fold(token.text))));
  const shouting = sentences.map(isShouting);
  const runs = sentences.map((tokens, index) => findRuns(tokens, folded[index]!, language, known, shouting[index]!));
  return link(sentences, splitAcronyms(sentences, runs), text, language);
}

/** Endings of words that open sentences without being names: Specifically, Winning, Delegations, Figures. */
const COMMON_ENDING =
  /(?:ly|ing|ed|tions?|ments?|ness|ances?|ences?|ages?|ures?|ities|ity|ots|its|ters|cials?|invalid|^null|^blank|^void|nationwide)$/;

/** "[Similar] reasons", "[Complete] results", "[Reserves] of": an opening word that goes on as no name does. */
function isWordOf(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.text !== next.lower) return false;
  return NO_VERB.test(next.lower) || !GOES_ON.test(next.lower);
}
const NO_VERB = /^(?:results|figures|returns|counts|ballots|tallies)$/;

/** What news says next of somebody: a verb, most often one of having, winning or saying. */
const GOES_ON =
  /^(?:'s|has|had|have|is|was|were|will|would|could|may|also|and|or|of|who|which|won|wins|win|got|gets|took|takes|received|receives|leads?|led|trails?|trailed|polled|secured|gained|lost|loses|came|comes|finished|remains?|remained|held|holds|said|says|told|claimed|claims|beat|beats|defeated|garnered|scored|obtained|captured|needs|needed|faces|faced|enjoys|stood|stands|on|at|with|in|by|[a-z]+(?:ed|s))$/;

/** "incumbent President [Ilham Aliyev]": the titles right in front of a name, written with capitals or not. */
function titlesBefore(tokens: Token[], run: Run, language: Language): string[] {
  const titles = run.titles ?? [];
  for (let at = run.from - 1; at >= Math.max(0, run.from - 3); at--) {
    if (!language.titles.has(tokens[at]!.lower)) break;
    titles.push(tokens[at]!.lower);
  }
  return titles;
}

/** "the [S.N.P.]": an abbreviation of three letters or more, whichever way it is printed. */
const undotted = (name: string) => (DOTTED.test(name) ? name.replaceAll('.', '') : name);
const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}\.?$/u;

/** First words that many bodies share. */
const GENERIC = new Set(
  `central national social supreme electoral election state public international federal independent united constitutional
  european american british daily sunday associated new south north east west high higher permanent joint`.split(/\s+/),
);

/** A run and the sentence that has it. */
interface Placed {
  run: Run;
  sentence: number;
}

const firstThose = <Item>(items: readonly Item[], isFirst: (item: Item) => boolean): Item[] => {
  const first = new Set(items.filter(isFirst));
  return first.size === 0 ? [...items] : [...first, ...items.filter((item) => !first.has(item))];
};

/** Mentions that share a name become one entity: full names first, then surnames, abbreviations and bare forms. */
function link(sentences: Token[][], runs: Run[][], text: string, language: Language): Names {
  const byName = new Map<string, Entity>();
  const byPlace = new Map<string, Entity>();
  const entities: Entity[] = [];
  const mentions: Mention[][] = runs.map(() => []);
  const nameOf = (tokens: Token[], run: Run) => {
    const name = text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
    return run.to - run.from > 1 ? evenSpaces(name) : name;
  };
  const several: Placed[] = [];
  const short: Placed[] = [];
  runs.forEach((list, sentence) => {
    for (const run of list) (run.to - run.from > 1 ? several : short).push({ run, sentence });
  });
  // "PTI, PML-N win" is a headline's: the full name with that short in brackets stands below, and goes first.
  const long = firstThose(several, ({ run, sentence }) => hasMarkedAlias(sentences[sentence]!, run, text));
  const placed = new Map<Entity, number>();
  const put = (sentence: number, run: Run, entity: Entity) => {
    entity.count++;
    for (const title of titlesBefore(sentences[sentence]!, run, language)) {
      entity.titles ??= new Set();
      entity.titles.add(title);
    }
    if (run.kind === 'place') placed.set(entity, (placed.get(entity) ?? 0) + 1);
    mentions[sentence]!.push({ entity, from: run.from, to: run.to });
  };
  const create = (name: string, key: string, run: Run): Entity => {
    const entity = entityOf(run.kind, name, run.known);
    byName.set(key, entity);
    entities.push(entity);
    return entity;
  };
  for (const { run, sentence } of long) {
    const tokens = sentences[sentence]!;
    const name = nameOf(tokens, run);
    const key = fold(name);
    let entity = byName.get(key) ?? sameKnown(entities, run);
    if (!entity) entity = create(name, key, run);
    byName.set(key, entity);
    if (name.length > entity.name.length && entity.kind !== 'place') entity.name = name;
    // "Republican People's Party (CHP)", "the Organization of Turkic States (OTS)"
    const alias = aliasBehind(tokens, run, text);
    if (alias && !byName.has(fold(alias))) byName.set(fold(alias), entity);
    put(sentence, run, entity);
  }
  for (const entity of [...entities]) addShortForms(entity, byName, language);
  joinMisspelled(entities);
  addFirstNames(entities, byName, language);
  const keys = short.map(({ run, sentence }) => fold(undotted(nameOf(sentences[sentence]!, run))));
  const elsewhere = new Set(keys.filter((_, index) => !short[index]!.run.opening));
  for (let index = 0; index < short.length; index++) {
    const { run, sentence } = short[index]!;
    const name = nameOf(sentences[sentence]!, run);
    const key = keys[index]!;
    // "Specifically, …": a capital that only the sentence's beginning gives.
    if (
      run.opening &&
      (COMMON_ENDING.test(key) || isWordOf(sentences[sentence]![run.to])) &&
      run.kind === 'other' &&
      run.known.length === 0 &&
      !byName.has(key) &&
      !elsewhere.has(key)
    )
      continue;
    // "Ukraine" is the country, also where "Our Ukraine" stands.
    const own = isPlace(run.known) ? byPlace : byName;
    const entity = own.get(key) ?? sameKnown(entities, run) ?? create(name, key, run);
    own.set(key, entity);
    if (run.kind === 'party' && entity.kind === 'other') entity.kind = 'party';
    // "the Peoples' Democracy Party ([HDP])": the short form tells who it is.
    if (!standsInData(entity.known) && standsInData(run.known)) entity.known = [...entity.known, ...run.known];
    put(sentence, run, entity);
  }
  for (const entity of entities) {
    const twice = (placed.get(entity) ?? 0) * 2;
    // What is no kind of name by itself is a place where it stands as one as often as not.
    const isPlaced = entity.kind === 'other' ? twice >= Math.max(entity.count, 1) : twice > entity.count;
    if (isPlaced && entity.known.every((entry) => entry.kind !== 'contestant')) entity.kind = 'place';
  }
  for (const list of mentions) list.sort((a, b) => a.from - b.from);
  return { mentions, entities };
}

const PLACES: ReadonlySet<string> = new Set(['country', 'demonym', 'capital', 'place']);
const isPlace = (known: KnownName[]) => known.some((entry) => PLACES.has(entry.kind)) && !standsInData(known);
const standsInData = (known: KnownName[]) => known.some((entry) => entry.kind === 'contestant');

function sameKnown(entities: Entity[], run: Run): Entity | undefined {
  if (run.known.length === 0) return undefined;
  const wanted = run.known.filter((entry) => entry.kind === 'contestant' || entry.kind === 'source');
  if (wanted.length === 0) return undefined;
  return entities.find(
    (entity) =>
      entity.known.length === run.known.length &&
      entity.known.some((entry) =>
        wanted.some((other) => other.id === entry.id && other.kind === entry.kind && other.country === entry.country),
      ),
  );
}

/** Fewer letters begin other words, too. */
const LEAST_FIRST = 4;

/** "[Mahinda] secured 57 percent": of one of several who share a surname, the other names tell who. */
function addFirstNames(entities: Entity[], byName: Map<string, Entity>, language: Language): void {
  const first = new Map<string, Entity | undefined>();
  const sharing = new Map<string, number>();
  const people = entities.filter(({ kind, same }) => kind === 'person' && !same);
  const wordsOf = new Map(people.map((entity) => [entity, fold(entity.name).split(' ')]));
  for (const entity of people) {
    const words = wordsOf.get(entity)!;
    if (words.length < 2) continue;
    sharing.set(words.at(-1)!, (sharing.get(words.at(-1)!) ?? 0) + 1);
    first.set(words[0]!, first.has(words[0]!) ? undefined : entity);
    // "Luiz Inácio [Lula] da Silva": some are called by a name in the middle.
    for (const inner of words.slice(1, -1))
      if (!LINKS.has(inner)) first.set(inner, first.has(inner) ? undefined : entity);
  }
  for (const [word, entity] of first) {
    if (!entity || word.length < LEAST_FIRST || byName.has(word) || language.common.has(word)) continue;
    const isStanding = entity.known.some((entry) => entry.kind === 'contestant');
    if (isStanding || sharing.get(wordsOf.get(entity)!.at(-1)!)! > 1) byName.set(word, entity);
  }
}

/** Bodies that bear somebody's name: "Thorne" is not the Thorne Foundation. */
const NAMED_AFTER = new Set('foundation administration campaign organization organisation library trust'.split(' '));

/** A person's surname, a party's name without "Party", a body's initials. */
function addShortForms(entity: Entity, byName: Map<string, Entity>, language: Language): void {
  const words = fold(entity.name).split(' ');
  const put = (key: string) => {
    if (key.length > 1 && !byName.has(key) && !language.common.has(key)) byName.set(key, entity);
  };
  if (
    entity.kind === 'person' ||
    (entity.kind === 'party' && entity.known.length && words.length >= 2 && !PARTY_HEAD.has(words.at(-1)!))
  )
    put(words.at(-1)!);
  if (entity.kind === 'party') {
    if (PARTY_HEAD.has(words.at(-1)!) && words.length === 2) {
      put(words[0]!);
      put(`${words[0]!}s`);
    }
    put(words.map((word) => word[0]).join(''));
  }
  const asks = entity.known.length === 0 || entity.known.some((entry) => entry.of === 'pollster');
  if (
    entity.kind === 'body' &&
    asks &&
    words.length > 1 &&
    words[0]!.length > 3 &&
    words[1] !== 's' &&
    !NAMED_AFTER.has(words.at(-1)!) &&
    !GENERIC.has(words[0]!)
  )
    put(words[0]!);
  if (entity.kind === 'body' && words.length > 2)
    put(
      words
        .filter((word) => !LINKS.has(word))
        .map((word) => word[0])
        .join(''),
    );
}
