import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { readsShare } from './described-sides';
import { closesQuote, isCapital, kindOfRun, linksOn } from './name-kinds';
import { ALLOWED_OPTION_BEFORE, BODY, CONTEST, OPTIONS, OWNERS, PARTICLES, PARTY_HEAD } from './name-words';
import { namesByElection } from './places-won';
import { type Run, runOf } from './run';

/** A token in, the run of capitals that begins there out: "[Supreme Electoral Tribunal] said". */

const isGlued = (token: Token | undefined) => token !== undefined && !token.spaced && token.kind !== 'mark';
const GLUES = /^\p{Lu}{1,4}$/u;

/** Marks behind which a sentence, a quote or a line opens. */
const LINE_OPENERS = new Set(['"', "'", '(', ':', '*', '•']);

/** "- [In] Thuringia, the party leads": a line of a list, or what a dash sets apart. */
const isListed = (tokens: Token[], at: number): boolean =>
  /^[-–—·]$/.test(tokens[at - 1]?.text ?? '') && tokens[at]!.spaced;

/** "[Shia]-led State of Law", "[Kejriwal]-backed": who stands behind a name is no part of it. */
const leads = (tokens: Token[], at: number): boolean =>
  at + 1 < tokens.length &&
  tokens[at + 1]!.text === '-' &&
  !tokens[at + 1]!.spaced &&
  /^(?:led|backed|dominated|aligned|controlled|supported|born)$/.test(tokens[at + 2]?.lower ?? '');

/** What makes an adjective of a name: "Tamil-[speaking]". */
const ADJECTIVE = /^(?:speaking|majority|dominated|based|style|era|held|ruled|run|leaning|only|wide)$/;

/** Members of chambers, in the short that capitals write. */
const MEMBERS = new WordSet(['mps', 'meps', 'msps', 'mlas']);
const WHAT_IT_IS = new WordSet(['party', 'alliance', 'coalition', 'bloc', 'movement']);

/** Whether nothing but what is voted in or for stands between two tokens: "Presidential Election". */
export function isContest(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'mark' && !CONTEST.has(tokens[at]!.lower)) return false;
  return true;
}

/** "Highfield East Constituency" and whoever stands there: the name of a seat ends with the word for it. */
function behindSeat(tokens: Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (SEAT.has(tokens[at]!.lower) && isCapital(tokens[at + 1]) && !/^officers?$/.test(tokens[at + 1]!.lower))
      return at + 1;
  return to;
}
const SEAT = new WordSet(['constituency', 'riding']);

/** "[Wayanad] Lok Sabha by-election", "the [Faizabad] Lok Sabha seat": whose seat in a chamber it is. */
function chamberSeat(tokens: Token[], from: number, to: number): number {
  if (!/^(?:seat|constituency)$/.test(tokens[to]?.lower ?? '') && !namesByElection(tokens, to)) return 0;
  const end = tokens[to - 1]!.lower === 'sabha' ? to - 2 : tokens[to - 1]!.lower === 'assembly' ? to - 1 : to;
  return end > from && end < to && tokens[from]!.text !== tokens[from]!.text.toUpperCase() ? end : 0;
}

/** A run of capitalised words from `at`: "Supreme Electoral Tribunal", "Marine Le Pen", "Alliance of Liberals". */
export function capitalRun(tokens: Token[], at: number, language: Language): Run | undefined {
  const first = tokens[at]!;
  if (!isCapital(first) || leads(tokens, at)) return undefined;
  // "Mr. Biden": the name begins behind.
  if (tokens[at + 1]?.text === '.' && language.titles.has(first.lower) && language.abbreviations.has(first.lower))
    return undefined;
  const opening = at === 0 || LINE_OPENERS.has(tokens[at - 1]!.text) || isListed(tokens, at);
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
  // "JA21", "M5S": letters and digits of one short.
  if (to === at + 1 && isGlued(tokens[to]) && GLUES.test(first.text)) {
    to++;
    if (isCapital(tokens[to]) && isGlued(tokens[to])) to++;
  }
  // "the Conservative party": the word for what it is belongs to the name.
  if (
    to < tokens.length &&
    WHAT_IT_IS.has(tokens[to]!.lower) &&
    !tokens.slice(at, to).some((token) => BODY.has(token.lower) || CONTEST.has(token.lower))
  )
    to++;
  to = behindSeat(tokens, at, to);
  const seat = chamberSeat(tokens, at, to);
  if (seat) return runOf(at, seat, 'place');
  // "11 Tamil [MPs]": what they are is no part of their name.
  while (to > at && MEMBERS.has(tokens[to - 1]!.lower)) to--;
  if (to === at || isContest(tokens, at, to)) return undefined;
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
