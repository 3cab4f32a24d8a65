import type { KnownName } from '../../model/known-name';
import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { describedSide, isQuoted, OPENS, readsShare } from './described-sides';
import type { EntityKind } from './entity';
import { type KnownNames, knownAt } from './known-names';
import { candidateWithin, isWhole, kindOfKnown, knownBetween } from './known-runs';
import { closesQuote, isCapital, kindOfRun, linksOn } from './name-kinds';
import { ALLOWED_OPTION_BEFORE, BODY, CONTEST, OPTIONS, OWNERS, PARTICLES, PARTY_HEAD } from './name-words';

/** Tokens of a sentence in, the stretches that are names out: known ones and runs of capitals, "[Marine Le Pen]". */

export interface Run {
  from: number;
  to: number;
  kind: EntityKind;
  known: KnownName[];
  /** A single capital word that opens its sentence, where any word has one. */
  opening: boolean;
  /** Titles that stand before it. */
  titles: string[] | undefined;
}

/** Every run is made here: they are gone through often, and quicker where all have one form. */
export const runOf = (from: number, to: number, kind: EntityKind, known: KnownName[] = []): Run => ({
  from,
  to,
  kind,
  known,
  opening: false,
  titles: undefined,
});

/** A headline in capitals or Title Case: capitals say nothing there. It ends without a full stop. */
export function isShouting(tokens: Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || text.length <= 3) continue;
    words++;
    if (text !== lower && text[0] !== lower[0]) capitals++;
  }
  return words >= 4 && capitals / words > 0.75 && !/^[.!]$/.test(tokens.at(-1)!.text);
}

export function findRuns(
  tokens: Token[],
  folded: string[],
  language: Language,
  known: KnownNames,
  shouting: boolean,
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (isOrdinary(tokens[at]!) && (at + 1 === tokens.length || tokens[at + 1]!.text !== '-')) {
      at++;
      continue;
    }
    const found = knownAt(tokens, folded, at, known);
    const hit =
      found && isWhole(tokens, at, found) && !(isPrefixed(tokens, at) && OPTIONS.has(tokens[at]!.lower))
        ? found
        : undefined;
    const run = shouting || isPrefixed(tokens, at) ? undefined : capitalRun(tokens, at, language);
    // "Polish President Andrzej Duda": the country first, then the person.
    const apart =
      hit &&
      run &&
      hit.to < run.to &&
      PLACED.has(hit.entries[0]!.kind) &&
      (language.titles.has(tokens[hit.to]!.lower) || (run.kind === 'person' && run.from === at));
    // "U.S. Senate", "French Presidential Election": the country, and what is voted for.
    const contest = hit && run && hit.to < run.to && isContest(tokens, hit.to, run.to);
    if (
      hit &&
      (!run ||
        apart ||
        contest ||
        hit.to >= run.to ||
        hit.entries[0]!.kind === 'contestant' ||
        hit.entries[0]!.kind === 'source')
    ) {
      const kind = kindOfKnown(hit.entries);
      if (kind) runs.push(runOf(at, hit.to, kind, hit.entries));
      at = hit.to;
    } else if (run) {
      const inner = hit ? undefined : candidateWithin(tokens, folded, run, known);
      const from = inner?.from ?? run.from;
      if (from > at) for (const before of knownBetween(tokens, folded, at, from, known)) runs.push(before);
      if (inner) {
        runs.push(inner);
        at = inner.to;
        continue;
      }
      if (hit) run.known = hit.entries;
      run.opening = at === 0 || OPENERS.has(tokens[at - 1]!.text);
      runs.push(run);
      at = run.to;
    } else if (OPTIONS.has(tokens[at]!.lower) && isQuoted(tokens, at)) {
      runs.push(runOf(at, at + 1, 'option'));
      at++;
    } else {
      const side = shouting ? 0 : describedSide(tokens, at);
      if (side) runs.push(runOf(at, side, 'party'));
      at = side || at + 1;
    }
  }
  return placeListed(tokens, runs, language);
}

/** A word in small letters with which no name begins, as most are. */
const isOrdinary = ({ kind, plain, text, lower }: Token) =>
  plain && kind === 'word' && text === lower && !BEGINS.has(lower);
const BEGINS = new WordSet([...OPTIONS, ...OPENS, 'the']);
/** Marks behind which a sentence or a quote opens, and behind which a line does. */
const OPENERS = new Set(['"', "'", '(', ':']);
const LINE_OPENERS = new Set([...OPENERS, '*', '•']);

/** "in Scotland and [Yorkshire]": what is listed with a place, and does nothing, is one. */
function placeListed(tokens: Token[], runs: Run[], language: Language): Run[] {
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (run.kind !== 'other' || run.known.length > 0 || before?.kind !== 'place' || before.to !== run.from - 1) return;
    const next = tokens[run.to];
    const acts = next?.kind === 'word' && !language.common.has(next.lower);
    if (/^(?:and|,|or)$/.test(tokens[before.to]!.lower) && !acts) run.kind = 'place';
  });
  return runs;
}

const PREFIXES = new Set(['pro', 'anti', 'ex', 'non', 'former', 'post', 'neo']);

/** "pro-[Kurdish] Peoples' Democratic Party", "ex-[Soviet]": the name begins behind. */
function isPrefixed(tokens: Token[], at: number): boolean {
  if (at < 2 || tokens[at - 1]!.text !== '-') return false;
  return !tokens[at - 1]!.spaced && !tokens[at]!.spaced && PREFIXES.has(tokens[at - 2]!.lower);
}

const PLACED = new Set<KnownName['kind']>(['country', 'demonym', 'place']);

/** "[Shia]-led State of Law", "[Kejriwal]-backed": who stands behind a name is no part of it. */
const leads = (tokens: Token[], at: number): boolean =>
  at + 1 < tokens.length &&
  tokens[at + 1]!.text === '-' &&
  !tokens[at + 1]!.spaced &&
  /^(?:led|backed|dominated|aligned|controlled|supported|born)$/.test(tokens[at + 2]?.lower ?? '');

/** What makes an adjective of a name: "Tamil-[speaking]". */
const ADJECTIVE = /^(?:speaking|majority|dominated|based|style|era|held|ruled|run|leaning|only|wide)$/;

const WHAT_IT_IS = new WordSet(['party', 'alliance', 'coalition', 'bloc', 'movement']);

/** Whether nothing but what is voted in or for stands between two tokens: "Presidential Election". */
function isContest(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'mark' && !CONTEST.has(tokens[at]!.lower)) return false;
  return true;
}

/** A run of capitalised words from `at`: "Supreme Electoral Tribunal", "Marine Le Pen", "Alliance of Liberals". */
function capitalRun(tokens: Token[], at: number, language: Language): Run | undefined {
  const first = tokens[at]!;
  if (!isCapital(first) || leads(tokens, at)) return undefined;
  // "Mr. Biden": the name begins behind.
  if (tokens[at + 1]?.text === '.' && language.titles.has(first.lower) && language.abbreviations.has(first.lower))
    return undefined;
  const opening = at === 0 || LINE_OPENERS.has(tokens[at - 1]!.text);
  if (language.common.has(first.lower) && !OPTIONS.has(first.lower)) {
    const owner = tokens[at + 1]?.lower === "'s" && isCapital(tokens[at + 2]);
    if ((opening && !owner) || !(owner || isCapital(tokens[at + 1])) || /^(?:the|a|an)$/.test(first.lower))
      return undefined;
  }
  if (OPTIONS.has(first.lower)) {
    const next = tokens[at + 1];
    const share = readsShare(tokens, at + 1);
    const acts =
      share || /^(?:beat|won|leads?|led|got|received|has|had|is|was|took|polled|campaign)$/.test(next?.lower ?? '');
    if (opening ? !acts : (!share && !ALLOWED_OPTION_BEFORE.test(tokens[at - 1]?.lower ?? '')) || isCapital(next))
      return undefined;
    return runOf(at, at + 1, 'option');
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
      /^(?:\p{Lu}\.)*\p{Lu}$/u.test(tokens[to - 1]!.text) &&
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
      isCapital(tokens[to + 1])
    )
      to += 2;
    else if (token.text === '&' && isCapital(tokens[to + 1])) to += 2;
    else if (linksOn(tokens, at, to)) to = linksOn(tokens, at, to);
    else break;
  }
  // "Kukiz '15"
  if (
    to < tokens.length &&
    tokens[to]!.text === "'" &&
    /^\d\d$/.test(tokens[to + 1]?.text ?? '') &&
    !tokens[to + 1]!.spaced
  )
    to += 2;
  // "the Conservative party": the word for what it is belongs to the name.
  if (
    to < tokens.length &&
    WHAT_IT_IS.has(tokens[to]!.lower) &&
    !tokens.slice(at, to).some((token) => BODY.has(token.lower) || CONTEST.has(token.lower))
  )
    to++;
  if (isContest(tokens, at, to)) return undefined;
  if (to === at + 1 && (language.weekdays.includes(first.lower) || language.months.includes(first.lower)))
    return undefined;
  let from = at;
  while (from < to - 1 && language.titles.has(tokens[from]!.lower) && !PARTY_HEAD.has(tokens[to - 1]!.lower)) from++;
  if (tokens[from]!.text === '.') from++;
  // "Republican-leaning", "Hindi-speaking" are no names.
  if (from >= to || tokens[from]!.text === '-') return undefined;
  if (to - from === 3 && tokens[to - 2]!.text === '-' && ADJECTIVE.test(tokens[to - 1]!.text)) return undefined;
  const kind = kindOfRun(tokens, from, to, language);
  if (kind !== 'person') return runOf(from, to, kind);
  // "Defense Minister Avigdor Liberman", "NPP Leader Anura Kumara Dissanayake": the name begins behind the last title.
  let name = to - 1;
  while (name > from && !language.titles.has(tokens[name - 1]!.lower)) name--;
  const run = runOf(name, to, kind);
  for (let before = Math.max(0, Math.min(at, name - 2)); before < name; before++) {
    const { lower } = tokens[before]!;
    if (!language.titles.has(lower)) continue;
    run.titles ??= [];
    run.titles.push(lower);
  }
  return run;
}
