import type { ElectionType } from '../../model/election';
import type { MeasureName } from '../../model/measure';
import { once } from '../kept';
import { holds, type Line, matchesIn, matchIn } from '../line';
import { anchorOf, isRelative } from './anchors';
import { contestsIn, countedContest } from './contest-words';
import { daysNamed } from './days-named';
import { isBefore } from './earlier-number';
import { isClause, ofSentence } from './other-side';

/** What a sentence says of the election that a figure belongs to: type, year, round, "last time". matching/ decides. */

export interface ElectionWords {
  /** Contests named, the figure's own first. */
  types: ElectionType[];
  /** Only a "general election" names parliament. */
  general?: boolean;
  /** Where the figure's own contest stands in the line. */
  contest?: number;
  /** What the figure counts tells its contest: governorships, delegates. */
  counted?: boolean;
  /** A chamber is named: parliament, lawmakers. */
  chamber: boolean;
  year?: number;
  previous?: boolean;
  /** "two years ago", in years. */
  ago?: number;
  /** "the September 21 presidential election": its month, 1 to 12, where no year is said. */
  month?: number;
  /** "on May 14", as MM-DD. */
  day?: string;
  /** "in September": a month in which a vote may have been held, 1 to 12. */
  heldIn?: number;
  /** Of more than one election: "at the last three elections". */
  several?: boolean;
  round?: number;
  ahead?: boolean;
}

const CHAMBER =
  /\b(?:parliament|parliamentary|legislature|lawmakers|mps?|senate|senators?|congress|house of (?:representatives|commons)|lower house|upper house|national assembly|knesset|coalition|prime minister)\b/;
const TIME =
  /\b(?:last|past|previous) (?:C#|few|several) (?:[a-z-]+ ){0,2}(?:elections|votes|polls|contests|ballots)\b|Y#(?! (?:gmt|am|pm|local|hours|et|utc))|\b(?:last|previous|preceding|prior|earlier) (?:C# - seat |[NLOG]@ )?(?:[a-z-]+ ){0,2}(?:elections?|general election|polls(?! show)|ballot|referendum|contest|time(?! (?:the |they |it |[NOB]@ |law school |university ){0,3}(?:surveyed|polled|asked|conducted))|occasion|parliament|house|chamber|assembly|council|congress|legislature)\b|\bpreviously (?:held|had|won|controlled)\b|\bheld\b(?=[^.]{0,50}\bnow (?:holds?|has|have)\b)|\b(?<=(?:against|to|from|with|than) (?:the )?C# )previously\b|\b(?:they|it|he|she) (?:achieved|won|received|held|had|got) (?:previously|before)\b(?! (?:[a-z]+ed|said|told|been)\b)|\bachieved previously\b|\b(?:currently|already) (?:has|holds?|have|hold)\b|\b(?:has|have|holds?) currently\b|\boutgoing (?:[a-z-]+ ){0,2}(?:parliament|assembly|legislature|house|chamber|council|congress|knesset|government|administration|coalition|cabinet)\b|\bhold on to (?:its|their)\b|\b(?:their|its|his|her|from the) previous\b|\b(?:two|three|four|five|six|seven|eight|ten) years (?:ago|earlier|before)\b|\ba decade ago\b|\blast year 's(?= (?:C#|P#|(?:[a-z-]+ ){0,3}(?:elections?|vote|polls?|referendum|ballot)\b))|\b(?:in|held in|this|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! (?:0 )?(?:,? )?Y#)|\b(?:on|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: 's|')?\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) 's\b|\bthis (?:time|year|week|month|election)\b|\bnow (?:has|hold|holds|have)\b/g;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** A contest told by its month: "an [August] primary", "[June]'s legislative elections". A "May poll" asks voters. */
const MONTHLY = new RegExp(
  `\\b(?<!(?:may|last|next) )(${MONTHS.filter((month) => month !== 'may').join('|')}|(?<=(?:the|a|an|in|of|last|this|next) )may)(?: 0)?(?: 's)? (?:[a-z-]+ ){0,2}(?:elections?|vote|primary|primaries|referendum|ballot|runoff|run-off|caucus(?:es)?|contest)\\b`,
  'g',
);
const YEARS = 'zero one two three four five six seven eight nine ten'.split(' ');
/** Adverbs and possessives, which go with the next figure. */
const BESIDE = /^(?:previously|their previous|its previous|his previous|her previous|from the previous)/;
/** "improved its [2019] tally of 22 seats to 29": the year is the first number's. */
const ITS_TALLY =
  /^ (?:'s )?(?:[a-z-]+ ){0,2}(?:tally|total|result|share|count|haul|figure|score|performance) of [CPF]#/;
/** "[in September]", of a vote held then. */
const HELD_IN =
  /^(?:in|held in|this|last) (january|february|march|april|may|june|july|august|september|october|november|december)$/;
const NOW =
  /^(?:on|in (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (?:time|year|week|month|election)|now)\b/;
const AHEAD =
  /\b(?:upcoming|forthcoming|next (?:month|week|year|sunday|saturday|monday|tuesday|thursday)|next (?:month|week|year) 's|ahead of (?:the|next|this)|(?:election|vote|poll|referendum|elections) (?:will|is to|are to|is due|are due|to be held|scheduled|set for)|will (?:be held|take place|elect|go to the polls)|scheduled for|voting intention|would vote|coming election)\b/;
const SEVERAL = /^(?:last|past|previous) (?:C#|few|several) (?!- ?(?:seat|member))/;
const ROUND =
  /\b(?:(first[- ]round|initial round|round one|first ballot|opening round|(?<=led |won |topped |lost |in )the first(?= (?:with|by|on|,|\.)))|(second[- ]round|runoffs?|run-offs?|round two|second ballot))\b/g;
const SHUNNED =
  /(?:avoid|avert|without|no|against|to a|into a|force|forcing|forced|face|faces|head(?:ed|ing)? (?:to|for|into)|go to|going to|advance to|through to|(?:end|ends|ended|result|results|resulted|culminates?|culminated) in|(?<!against [NO]@ )in a) (?:a |the |an )?(?:[a-z]+ ){0,2}$/;

export const namesChamber = (line: Line) => holds(line, CHAMBER);

export function electionWords(line: Line, figure: number, measure: MeasureName, asked = false): ElectionWords {
  const { text } = line;
  const at = line.figureAt[figure]!;
  const types = contestsIn(line);
  const contest = types[anchorOf(text, at, line.figureAt, types)];
  const counted = countedContest(text.slice(at + 2, at + 60));
  const own = counted ?? contest?.type;
  const words: ElectionWords = {
    types: [...new Set([...(own ? [own] : []), ...ofSentence(text, at, line.figureAt, types).map(({ type }) => type)])],
    chamber: namesChamber(line),
  };
  if (contest) words.contest = contest.from;
  if (types.some(({ general }) => general) && types.every(({ type, general }) => general || type !== 'parliamentary'))
    words.general = true;
  if (counted) words.counted = true;
  if (holds(line, AHEAD)) words.ahead = true;
  // A change is measured against the earlier vote that the sentence dates; it belongs to the later one.
  if (measure !== 'swing' && measure !== 'threshold') Object.assign(words, timeOf(line, at));
  const told = roundOf(line, at) ?? (asked || words.year !== undefined ? undefined : weeksAgo(line, at));
  // What spares a run-off is asked of the first round.
  const round = told === 2 && measure === 'threshold' ? 1 : told;
  // "Down from [87%] in the first round": a number of the round before, not of the vote before.
  const isRounds = round !== undefined && !words.previous;
  if (
    !isRounds &&
    words.year === undefined &&
    !words.several &&
    words.ago === undefined &&
    isBefore(line, at, measure, asked)
  )
    words.previous = true;
  if (round !== undefined) words.round = round;
  return words;
}

/** "[Four weeks ago] it was Moss who came first": the first round, where there is a second. */
const WEEKS_AGO = /\b(?:a week|a fortnight|a month|(?:two|three|four|five|six|seven|eight) weeks) (?:ago|earlier)\b/;
const weeksAgo = (line: Line, at: number): number | undefined => {
  const match = matchIn(line, WEEKS_AGO);
  return match && !isClause(line.text, { from: match.index, to: match.index + match[0].length }, at) ? 1 : undefined;
};

/** The times that a line names, in their order; every figure of the line asks. */
const timesIn = once((line: Line) =>
  [TIME, MONTHLY]
    .flatMap((pattern) => matchesIn(line, pattern))
    .map((match) => ({
      day: '',
      from: match.index,
      to: match.index + match[0].length,
      words: match[0],
      beside:
        BESIDE.test(match[0]) ||
        ITS_TALLY.test(line.text.slice(match.index + match[0].length, match.index + match[0].length + 30)),
      month: MONTHS.indexOf(match[1] ?? '') + 1,
    }))
    .concat(daysNamed(line).map((named) => ({ ...named, words: '', beside: false, month: 0 })))
    .sort((a, b) => a.from - b.from),
);

function timeOf(
  line: Line,
  at: number,
): Pick<ElectionWords, 'year' | 'previous' | 'several' | 'ago' | 'month' | 'day' | 'heldIn'> {
  const all = timesIn(line);
  if (all.length === 0) return {};
  const anchors = all.filter((anchor) => !isClause(line.text, anchor, at));
  const index = anchorOf(line.text, at, line.figureAt, anchors);
  const anchor = anchors[index];
  if (!anchor || NOW.test(anchor.words)) return {};
  if (SEVERAL.test(anchor.words)) return { several: true };
  if (anchor.day) return { day: anchor.day };
  if (anchor.month > 0) return { month: anchor.month };
  const held = HELD_IN.exec(anchor.words);
  if (held) return { heldIn: MONTHS.indexOf(held[1]!) + 1 };
  if (anchor.words.startsWith('last year')) return { ago: 1 };
  const year = anchor.words.startsWith('Y#') ? yearAt(line, anchor.from) : undefined;
  // "The lowest since the election in 2010, when Moss had [144]": what follows is of that time.
  if (year !== undefined && anchor.to <= at && isRelative(line.text, anchor.to)) return { year };
  if (year !== undefined)
    return /\b(?:(?:since|until|began|begun|beginning|started|dating|came to power|took power|took office|seized power|born|founded|joined|developed|introduced|established)(?: [a-zNLGO@.'-]+){0,6}(?: in)?|by) $/.test(
      line.text.slice(Math.max(0, anchor.from - 50), anchor.from),
    )
      ? {}
      : { year };
  const ago = /^(?:(\w+) years|a decade) ago$/.exec(anchor.words);
  // "which governed until three years ago", "for the first time since five years ago".
  if (ago && SINCE.test(line.text.slice(Math.max(0, anchor.from - 24), anchor.from))) return {};
  if (ago) return { ago: YEARS.indexOf(ago[1] ?? 'ten') };
  // "the last election in 2019" names its year too.
  const next = anchors[index + 1];
  const dated = next?.words.startsWith('Y#') && next.from - anchor.to < 12 ? yearAt(line, next.from) : undefined;
  return dated === undefined ? { previous: true } : { year: dated };
}

/** In front of a time that is the end or the beginning of something else. */
const SINCE =
  /\b(?:until|till|since|from|founded|launched|formed|resigned|died|stepped down) (?:[a-z]+ )?(?:about |some |just |only |almost |nearly |more than )?$/;

function yearAt(line: Line, place: number): number | undefined {
  const piece = line.pieces.find((candidate) => candidate.at === place);
  const year = piece ? Number(line.tokens[piece.from]!.text) : Number.NaN;
  return year >= 1900 && year <= 2100 ? year : undefined;
}

/** The rounds that a line names. */
const roundsIn = once((line: Line) =>
  matchesIn(line, ROUND)
    .filter(
      (match) => match[1] !== undefined || !SHUNNED.test(line.text.slice(Math.max(0, match.index - 40), match.index)),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length, round: match[1] === undefined ? 2 : 1 })),
);

function roundOf(line: Line, at: number): number | undefined {
  const anchors = roundsIn(line);
  if (anchors.length === 0) return undefined;
  const own = anchors[anchorOf(line.text, at, line.figureAt, anchors)];
  if (own) return own.round;
  const of = ofSentence(line.text, at, line.figureAt, anchors);
  return of.every((anchor) => anchor.round === of[0]!.round) ? of[0]?.round : undefined;
}
