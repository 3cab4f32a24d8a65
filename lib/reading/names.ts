import type { KnownName } from '../model/known-name';
import type { Language } from '../model/language';
import { fold } from './fold';
import { type KnownNames, knownAt } from './known-names';
import type { Token } from './tokens';

/**
 * Tokens of the article's sentences in; who and what is named where, out. "[Republican People's Party] ([CHP])" is one
 * entity, so is "[Paul Kagame] … [Kagame]"; each entity carries its fullest form in the article.
 */

export type EntityKind = 'person' | 'party' | 'option' | 'body' | 'place' | 'demonym' | 'other';

export interface Entity {
  kind: EntityKind;
  /** The fullest form that the article has. */
  name: string;
  /** Dataset entries it may be. */
  known: KnownName[];
  /** Mentions in the article. */
  count: number;
  /** The party a person is said to lead or stand for, or the leader of a party. */
  related?: Entity;
}

export interface Mention {
  entity: Entity;
  /** Token indexes, half open. */
  from: number;
  to: number;
}

/** Words that make a run of capitals a body that counts, polls, observes or reports. */
const BODY = new Set(
  `commission committee council tribunal court agency institute institution center centre university research monitor
  monitoring mission organization organisation association foundation ministry department secretariat office bureau poll polls
  news newspaper times post gazeta radio tv television broadcaster press journal magazine daily express herald guardian telegraph
  network media consulting consultancy group company board authority registrar iec cec ecp eci nec cne inec comelec tse ine
  odihr osce pace eu un league fund observatory watch survey surveys barometer gallup ipsos yougov survation ibris cbos inec
  reuters bbc cnn afp ap tass xinhua anadolu interfax bloomberg cbs nbc abc msnbc npr politico quinnipiac monmouth marist
  surveyusa datafolha ibope insa forsa infratest kantar opinium savanta ashcroft icm comres populus nanos leger ekos
  ifop elabe bva odoxa newspoll morgan cvoter csds statistics yonhap kbs register constitution tracker`.split(/\s+/),
);
/** Words that make a run of capitals a party, an alliance or a bloc. */
const PARTY = new Set(
  `party parties alliance coalition bloc front movement union congress democrats conservatives liberals socialists
  communists republicans greens tories labour nationalists democracy democratic republican progressives reformists
  conservative liberal socialist green list block parti partido partei unionists workers lib dems national independents
  separatists centre-right centre-left republic homeland freedom future dream power action reform unity forward solidarity`.split(
    /\s+/,
  ),
);
const PARTY_HEAD = new Set(
  `party alliance coalition bloc front movement union congress democrats conservatives liberals socialists
  communists republicans greens tories labour nationalists list parti partido partei unionists progressives independents
  opposition dems reformists hardliners principlists separatists islamists populists`.split(/\s+/),
);
const OPTIONS = new Set(['yes', 'no', 'leave', 'remain']);
const PARTICLES = new Set(
  'de da dos das del della la le van von der den bin bint al el ibn di du ben ter ten y e zu'.split(' '),
);
/** Whose party it may be in its own name: "People's Party"; "Canada's Liberal Party" is the Liberal Party. */
const OWNERS = new Set(
  'people peoples workers worker farmers citizens women pensioners peasants teachers owners men mothers nation'.split(
    ' ',
  ),
);
const LINKS = new Set(['of', 'for', 'on', 'in', 'and', 'the', '&', 'to', 'against']);
const PLACE_BEFORE = new Set(['in', 'at', 'from', 'near', 'across', 'around', 'throughout', 'outside', 'inside', 'of']);
const ALLOWED_OPTION_BEFORE =
  /^(?:vote|voted|voting|votes|for|the|a|'|"|of|to|and|,|\(|say|saying|with|while|choosing|backing|favou?red|back)$/;

interface Run {
  from: number;
  to: number;
  kind: EntityKind;
  known: KnownName[];
}

export interface Names {
  /** Mentions by sentence. */
  mentions: Mention[][];
  entities: Entity[];
}

export function findNames(sentences: Token[][], language: Language, known: KnownNames, text: string): Names {
  const folded = sentences.map((tokens) => tokens.map((token) => fold(token.text)));
  const shouting = sentences.map(isShouting);
  const runs = sentences.map((tokens, index) => findRuns(tokens, folded[index]!, language, known, shouting[index]!));
  return link(sentences, runs, text, language);
}

/** A headline in capitals or Title Case: capitals say nothing there. */
function isShouting(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => token.text[0] !== token.text[0]!.toLowerCase()).length;
  return words.length >= 4 && capitals / words.length > 0.75;
}

function findRuns(tokens: Token[], folded: string[], language: Language, known: KnownNames, shouting: boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = knownAt(tokens, folded, at, known);
    const run = shouting ? undefined : capitalRun(tokens, at, language);
    if (
      hit &&
      (!run || hit.to >= run.to || hit.entries[0]!.kind === 'contestant' || hit.entries[0]!.kind === 'source')
    ) {
      const kind = kindOfKnown(hit.entries);
      if (kind) runs.push({ from: at, to: hit.to, kind, known: hit.entries });
      at = hit.to;
    } else if (run) {
      runs.push({ ...run, known: hit?.entries ?? [] });
      at = run.to;
    } else at++;
  }
  return runs;
}

function kindOfKnown(entries: KnownName[]): EntityKind | undefined {
  const kinds = new Set(entries.map((entry) => entry.kind));
  if (kinds.has('contestant')) return 'party';
  if (kinds.has('source')) return 'body';
  if (kinds.has('country') || kinds.has('capital') || kinds.has('place')) return 'place';
  if (kinds.has('demonym')) return 'demonym';
  return kinds.has('office') ? 'other' : undefined;
}

/** A run of capitalised words from `at`: "Supreme Electoral Tribunal", "Marine Le Pen", "Alliance of Liberals". */
function capitalRun(tokens: Token[], at: number, language: Language): Omit<Run, 'known'> | undefined {
  const first = tokens[at]!;
  if (!isCapital(first)) return undefined;
  const opening = at === 0 || /^["'(:]$/.test(tokens[at - 1]!.text);
  if (language.common.has(first.lower) && !OPTIONS.has(first.lower)) {
    if (opening || !isCapital(tokens[at + 1]) || /^(?:the|a|an)$/.test(first.lower)) return undefined;
  }
  if (OPTIONS.has(first.lower)) {
    const next = tokens[at + 1];
    if (opening || !ALLOWED_OPTION_BEFORE.test(tokens[at - 1]?.lower ?? '') || isCapital(next)) return undefined;
    return { from: at, to: at + 1, kind: 'option' };
  }
  let to = at + 1;
  while (to < tokens.length && to - at < 14) {
    const token = tokens[to]!;
    if (isCapital(token) && (token.spaced || tokens[to - 1]!.text === '-' || tokens[to - 1]!.text === '.')) {
      if (language.months.includes(token.lower) && tokens[to + 1]?.kind === 'number') break;
      to++;
    } else if (
      token.text === '.' &&
      !token.spaced &&
      /^\p{Lu}$/u.test(tokens[to - 1]!.text) &&
      isCapital(tokens[to + 1])
    )
      to += 2;
    else if (
      token.text === '-' &&
      !token.spaced &&
      tokens[to + 1] &&
      !tokens[to + 1]!.spaced &&
      isCapital(tokens[to + 1])
    )
      to += 2;
    else if (
      token.text === '-' &&
      !token.spaced &&
      tokens[to + 1]?.kind === 'word' &&
      !tokens[to + 1]!.spaced &&
      to > at
    ) {
      to += 2;
    } else if (token.text === '"' && isCapital(tokens[to + 1]) && closesQuote(tokens, to)) {
      to = closesQuote(tokens, to) + 1;
    } else if (PARTICLES.has(token.lower) && token.spaced && isCapital(tokens[to + 1])) to += 2;
    else if (
      (token.lower === "'s" || token.text === "'") &&
      !token.spaced &&
      OWNERS.has(tokens[to - 1]!.lower) &&
      partyAhead(tokens, to + 1)
    )
      to += 2;
    else if (token.text === '&' && isCapital(tokens[to + 1])) to += 2;
    else if (linksOn(tokens, at, to)) to = linksOn(tokens, at, to);
    else break;
  }
  // "Kukiz '15"
  if (tokens[to]?.text === "'" && /^\d\d$/.test(tokens[to + 1]?.text ?? '') && !tokens[to + 1]!.spaced) to += 2;
  let from = at;
  while (from < to - 1 && language.titles.has(tokens[from]!.lower) && !PARTY_HEAD.has(tokens[to - 1]!.lower)) from++;
  if (tokens[from]!.text === '.') from++;
  if (from >= to) return undefined;
  return { from, to, kind: kindOfRun(tokens, from, to, language) };
}

/** "Commission on Legal Affairs", "Organization for Security and Co-operation in Europe": lower-case links after a head. */
function linksOn(tokens: Token[], from: number, at: number): number {
  const token = tokens[at]!;
  if (!LINKS.has(token.lower) || !token.spaced) return 0;
  const heads = tokens
    .slice(from, at)
    .some(
      (word) =>
        BODY.has(word.lower) ||
        PARTY_HEAD.has(word.lower) ||
        /^(?:house|state|secretary|parliament|parliamentary|central|national|commonwealth|alliance|organization|chamber)$/.test(
          word.lower,
        ),
    );
  if (!heads) return 0;
  if (token.lower === 'and' || token.lower === '&') {
    // "Institute of Social and Market Research" goes on; "Labour Party and Fidesz" are two.
    const linked = tokens
      .slice(from, at)
      .some((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on');
    return linked &&
      isCapital(tokens[at + 1]) &&
      !PARTY_HEAD.has(tokens[at - 1]!.lower) &&
      !BODY.has(tokens[at - 1]!.lower)
      ? at + 2
      : 0;
  }
  if (token.lower === 'in' || token.lower === 'to' || token.lower === 'against' || token.lower === 'the') return 0;
  if (isCapital(tokens[at + 1])) return at + 2;
  return tokens[at + 1]?.lower === 'the' && isCapital(tokens[at + 2]) && token.lower !== 'on' && token.lower !== 'for'
    ? at + 3
    : 0;
}

function closesQuote(tokens: Token[], at: number): number {
  for (let end = at + 1; end < Math.min(tokens.length, at + 4); end++) {
    if (tokens[end]!.text === '"') return isCapital(tokens[end + 1]) ? end : 0;
  }
  return 0;
}

function partyAhead(tokens: Token[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(tokens.length, at + 4) && isCapital(tokens[ahead]); ahead++) {
    if (PARTY_HEAD.has(tokens[ahead]!.lower)) return !PARTY_HEAD.has(tokens[at - 2]?.lower ?? '');
  }
  return false;
}

function kindOfRun(tokens: Token[], from: number, to: number, language: Language): EntityKind {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.lower;
  const before = tokens[from - 1]?.lower ?? '';
  if (PARTY_HEAD.has(last) || (/^(?:party|alliance|bloc|coalition)$/.test(tokens[to]?.lower ?? '') && !BODY.has(last)))
    return 'party';
  if (words.some((word) => BODY.has(word.lower)))
    return PARTY_HEAD.has(words[0]!.lower) && words[1]?.lower === 'of' ? 'party' : 'body';
  if (words.some((word) => PARTY.has(word.lower)) && words.length > 1) return 'party';
  if (
    words.length === 1 &&
    words[0]!.text.length <= 6 &&
    words[0]!.text === words[0]!.text.toUpperCase() &&
    words[0]!.text.length > 1
  )
    return 'party';
  if (PLACE_BEFORE.has(before) && before !== 'of' && words.length <= 3) return 'place';
  if (language.months.includes(words[0]!.lower) || language.weekdays.includes(words[0]!.lower)) return 'other';
  if (words.length >= 2 && words.length <= 5) return 'person';
  return 'other';
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Mentions that share a name become one entity: full names first, then surnames, abbreviations and bare forms. */
function link(sentences: Token[][], runs: Run[][], text: string, language: Language): Names {
  const byName = new Map<string, Entity>();
  const entities: Entity[] = [];
  const mentions: Mention[][] = runs.map(() => []);
  const nameOf = (tokens: Token[], run: Run) =>
    text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end).replace(/\s+/g, ' ');
  const order = runs.flatMap((list, sentence) => list.map((run) => ({ run, sentence })));
  const long = order.filter(({ run }) => run.to - run.from > 1);
  const short = order.filter(({ run }) => run.to - run.from === 1);
  const put = (sentence: number, run: Run, entity: Entity) => {
    entity.count++;
    mentions[sentence]!.push({ entity, from: run.from, to: run.to });
  };
  const create = (name: string, key: string, run: Run): Entity => {
    const entity: Entity = { kind: run.kind, name, known: run.known, count: 0 };
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
    const open = tokens[run.to];
    const short = tokens[run.to + 1];
    if (
      open?.text === '(' &&
      short &&
      tokens[run.to + 2]?.text === ')' &&
      /^[\p{L}&]{2,12}$/u.test(short.text) &&
      short.text[0] === short.text[0]!.toUpperCase()
    ) {
      if (!byName.has(fold(short.text))) byName.set(fold(short.text), entity);
    }
    put(sentence, run, entity);
  }
  for (const entity of [...entities]) addShortForms(entity, byName, language);
  for (const { run, sentence } of short) {
    const name = nameOf(sentences[sentence]!, run);
    const key = fold(name);
    const entity = byName.get(key) ?? sameKnown(entities, run) ?? create(name, key, run);
    if (run.kind === 'party' && entity.kind === 'other') entity.kind = 'party';
    put(sentence, run, entity);
  }
  for (const list of mentions) list.sort((a, b) => a.from - b.from);
  return { mentions, entities };
}

function sameKnown(entities: Entity[], run: Run): Entity | undefined {
  const wanted = run.known.filter((entry) => entry.kind === 'contestant' || entry.kind === 'source');
  if (wanted.length === 0) return undefined;
  return entities.find(
    (entity) =>
      entity.known.some((entry) =>
        wanted.some((other) => other.id === entry.id && other.kind === entry.kind && other.country === entry.country),
      ) && entity.known.length === run.known.length,
  );
}

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
  if (entity.kind === 'body' && words.length > 2)
    put(
      words
        .filter((word) => !LINKS.has(word))
        .map((word) => word[0])
        .join(''),
    );
}
