import type { KnownName } from '../../model/known-name';
import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { capitalRun, isContest } from './capital-runs';
import { describedSide, isQuoted, OPENS, quotedParty } from './described-sides';
import { candidateWithin, countryOfBody, isWhole, kindOfKnown, knownBetween } from './known-runs';
import { type KnownHit, type KnownNames, knownAt } from './name-book';
import { OPTIONS, PARTY_HEAD } from './name-words';
import { placesWon } from './places-won';
import { type Run, runOf } from './run';

/** Tokens of a sentence in, the stretches that are names out: known ones and runs of capitals, "[Marine Le Pen]". */

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
    const quoted = quotedParty(tokens, at);
    if (quoted) {
      runs.push(runOf(at, quoted, 'party', knownAt(tokens, folded, at, known)?.entries));
      at = quoted;
      continue;
    }
    const found = knownAt(tokens, folded, at, known);
    const named = shouting || isPrefixed(tokens, at) ? undefined : capitalRun(tokens, at, language);
    const hit =
      found &&
      !isGiven(found, named, folded[at]!) &&
      isWhole(tokens, at, found) &&
      !(isPrefixed(tokens, at) && OPTIONS.has(tokens[at]!.lower))
        ? found
        : undefined;
    const run = named;
    // "Polish President Andrzej Duda": the country first, then the person.
    const apart =
      hit &&
      run &&
      hit.to < run.to &&
      PLACED.has(hit.entries[0]!.kind) &&
      (language.titles.has(tokens[hit.to]!.lower) ||
        (run.kind === 'person' && run.from === at) ||
        // "In Scotland Labour won": the place, and who stands.
        (tokens[at - 1]?.lower === 'in' && isContestant(knownAt(tokens, folded, hit.to, known), run.to)));
    // "U.S. Senate", "French Presidential Election": the country, and what is voted for.
    const contest = hit && run && hit.to < run.to && isContest(tokens, hit.to, run.to);
    if (
      hit &&
      run &&
      hit.to === run.to - 1 &&
      run.from === at &&
      isParty(hit) &&
      PARTY_HEAD.has(tokens[hit.to]!.lower)
    ) {
      runs.push(runOf(at, run.to, 'party', hit.entries));
      at = run.to;
    } else if (
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
      run.known = hit ? hit.entries : countryOfBody(tokens, folded, run, known);
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
  placesWon(tokens, runs);
  return placeListed(tokens, runs, language);
}

/** Places whose names people bear. */
const GIVEN = new WordSet(
  'jordan chad israel paris sydney austin jackson charlotte florence chelsea madison lincoln cheyenne dallas houston carolina savannah'.split(
    ' ',
  ),
);

/** "[Jordan] Bardella" is no country: a place that is a given name, with a surname behind it. */
const isGiven = ({ to, entries }: KnownHit, run: Run | undefined, word: string) =>
  run !== undefined &&
  run.kind === 'person' &&
  run.to > to &&
  GIVEN.has(word) &&
  entries.every(({ kind }) => kind !== 'contestant' && kind !== 'source');

/** A word in small letters with which no name begins, as most are. */
const isOrdinary = ({ kind, plain, text, lower }: Token) =>
  plain && kind === 'word' && text === lower && !BEGINS.has(lower);
const BEGINS = new WordSet([...OPTIONS, ...OPENS, 'the']);
/** Marks behind which a sentence or a quote opens. */
const OPENERS = new Set(['"', "'", '(', ':']);

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

const isContestant = (hit: KnownHit | undefined, to: number) =>
  hit?.to === to && hit.entries.some(({ kind }) => kind === 'contestant');

const PREFIXES = new Set(['pro', 'anti', 'ex', 'non', 'former', 'post', 'neo']);

/** "pro-[Kurdish] Peoples' Democratic Party", "ex-[Soviet]": the name begins behind. */
function isPrefixed(tokens: Token[], at: number): boolean {
  if (at < 2 || tokens[at - 1]!.text !== '-') return false;
  return !tokens[at - 1]!.spaced && !tokens[at]!.spaced && PREFIXES.has(tokens[at - 2]!.lower);
}

/** "Democratic Revolution [Party]", which the data knows without its last word. */
const isParty = ({ entries }: KnownHit) => entries.some(({ kind, of }) => kind === 'contestant' && of !== 'candidate');

const PLACED = new Set<KnownName['kind']>(['country', 'demonym', 'place']);
