import type { MeasureName } from '../model/measure';
import type { Draft } from './draft';
import { holds, type Line, matchesIn } from './line';
import { isInFavour, isOpinion } from './opinions';
import { countIn, wordPattern } from './patterns/in-text';
import type { ElectoralReading, Reading } from './read';

/** Whether a text tells of an election at all, and which of its figures stand near enough to the words that do. */

/** Words that only elections use. */
const TELLING =
  /\b(?:elections?|electoral|electorate|re-elected|referendums?|plebiscite|ballots?|turnout|voters?|votes?|voted|voting|polling (?:stations?|day)|(?:exit|opinion|gallup) polls?|runoffs?|run-offs?|by-elections?|primaries|caucus(?:es)?|constituenc(?:y|ies)|midterms?)\b/g;
/** Words of politics, which other news uses too; half as telling. */
const POLITICAL =
  /\b(?:part(?:y|ies)|candidates?|polls?|pollsters?|seats?|parliament(?:ary)?|coalition|opposition|majority|mps?|lawmakers|senate|senators?|president(?:ial)?|prime minister|democrats?|republicans?|conservatives?|labou?r|nominee|incumbent|campaign)\b/g;
/** What other news counts; a sentence about these with no word of elections in it is not about one. */
const OTHER_NEWS =
  /\b(?:cinema|theatre|theater|hall|stadium|bus|airline|flight|train|aircraft|team|teams|games?|match|league|goals?|shares|stocks?|profits?|prices?|unemployment|inflation|crime|wheat|oil|pension|insurance|exams?|pupils|students|petrol|depot|railway|metro|years old|sparrows|storks|migrants|patients|cases|infections|deaths|vaccin\w+|tourists|jobs?|wages?|salar\w+|gdp)\b/;
/** What markets deal in, and what they are called. */
const MARKETS =
  /\b(?:stocks?|shares (?:of|in|rose|fell)|index|indexes|indices|bonds?|yields?|dollar|euro|sterling|yen|benchmark|traders|investors|futures|barrels?)\b/;
const EXCHANGES = /\b(?:Dow|Nasdaq|S&P|FTSE|Nikkei|Hang Seng|DAX|CAC|Stoxx|Index)\b/;
/** What says beside a figure that it is of a vote all the same. */
const OF_VOTES = /\b(?:votes?|voters?|seats?|turnout|polls?|ballots?|majority)\b/;
const MOVED: ReadonlySet<MeasureName> = new Set(['swing', 'vote-share', 'margin']);

/** "The Nikkei rose 1.6 percent": news of markets on the day after a vote. */
function isOfMarkets({ line, settled }: Draft): boolean {
  if (!MOVED.has(settled.measure)) return false;
  const at = line.figureAt[settled.figure]!;
  return (
    (holds(line, MARKETS) || line.mentions.some(({ entity }) => EXCHANGES.test(entity.name))) &&
    !OF_VOTES.test(line.text.slice(Math.max(0, at - 50), at + 50))
  );
}

/** How people think of who governs. */
const RATED = /\b(?:(?:dis)?approval|(?:dis)?satisfaction|(?:un)?favou?rability|(?:dis)?approved? of|handling of)\b/;
/** "[Satisfaction with the government] fell to 27 percent": a guess beside a rating is one. */
function isRating({ line, settled }: Draft): boolean {
  if (settled.weight >= CERTAIN || !MOVED.has(settled.measure) || !holds(line, RATED)) return false;
  const at = line.figureAt[settled.figure]!;
  const around = line.text.slice(Math.max(0, at - 70), at + 40);
  return RATED.test(around) && !OF_VOTES.test(around);
}

/** "at the top is Moss (+11 net points)": who is liked how much. */
const NET = /\bnet[ -](?:points?|favou?r[a-z]*|approval|rating)/;
const isNet = ({ line, settled }: Draft) => MOVED.has(settled.measure) && holds(line, NET);

/** Who lives where: no count of votes. */
const CENSUS = /\b(?:census|described themselves as|identify as)\b/;
const CERTAIN = 0.9;
const REFERENDUM = /\b(?:referendums?|plebiscite|ballot (?:measure|initiative|question))\b/;
/** Fewer are an aside: "shareholders voted", "a vote of confidence". */
const LEAST = 3;
/** Telling words per character of a text that is about little else: one in eighty words. */
const DENSE = 0.002;
const DENSITY = 0.0006;
/** Who else votes: sports bodies, the United Nations, shareholders, unions. */
const OTHER_VOTES = wordPattern(
  String.raw`(?:fifa|uefa|olympic committee|general assembly|human rights council|security council|shareholders?|stockholders?|board of directors|directorate|trade union|union members|union's|conclave|academy awards|oscars?|synod|student (?:union|council|government))\b`,
);
/** What only public elections have. */
const PUBLIC = wordPattern(
  String.raw`(?:voters?|turnout|polling (?:stations?|day)|electorate|(?:general|presidential|parliamentary|legislative|local|regional) elections?|parliamentary|constituenc(?:y|ies)|by-elections?|referendums?|exit polls?|(?:election|electoral) commission|primar(?:y|ies)|caucus(?:es)?)\b`,
);
/** Fewer mentions are an aside. */
const LEAST_OTHER = 2;

/** "FIFA's president was re-elected": a vote, but nobody's whose rolls are open. */
function isOfOthers(text: string): boolean {
  const others = countIn(text, OTHER_VOTES);
  return others >= LEAST_OTHER && others > countIn(text, PUBLIC, others);
}

/** Certainty of a measure from which its own words carry it. */
const SURE = 0.75;
/** Measures whose cue words other news uses: a swing of prices, the seats of a theatre, candidates for a job. */
const COMMON: ReadonlySet<MeasureName> = new Set([
  'swing',
  'margin',
  'seats',
  'seats-total',
  'constituencies',
  'observer-bodies',
  'observers',
  'other',
  'candidates',
  'media',
  'sample-size',
  'margin-of-error',
]);

const countOf = (line: Line, pattern: RegExp) => matchesIn(line, pattern).length;

/** What begins each of the words above, once in each. */
const TELLING_STEM = wordPattern(
  'elect|referend|plebisc|ballot|turnout|vot|poll|run.?off|primar|caucus|constituenc|midterm',
);
const POLITICAL_STEM = wordPattern(
  'part(?:y|ies)|candidate|poll|seat|parliament|coalition|opposition|majority|mps?(?![a-z])|lawmaker|senat|president|prime|democrat|republican|conservative|labou?r|nominee|incumbent|campaign',
);

/**
 * Whether a text has words enough to be electoral, by their stems alone: what it denies, `electoralWords` denies too. It
 * costs no reading, and ends here with most news.
 */
export function couldBeElectoral(source: string): boolean {
  const telling = countIn(source, TELLING_STEM);
  if (telling === 0) return false;
  return isDense(telling, telling + countIn(source, POLITICAL_STEM) / 2, source.length);
}

const isDense = (total: number, weight: number, length: number) =>
  total >= 1 && weight >= LEAST && densityOf(total, weight, length) >= DENSITY;
const densityOf = (total: number, weight: number, length: number) =>
  (total + (weight - total) / 2) / Math.max(1, length);

/** The electoral words of a text, by sentence. */
export interface ElectoralWords {
  telling: number[];
  /** Words of politics with them. */
  near: number[];
  density: number;
}

/** The electoral words of a text that is about an election; undefined of any other. */
export function electoralWords({ lines, text }: Pick<Reading, 'lines' | 'text'>): ElectoralWords | undefined {
  const telling = lines.map((line) => countOf(line, TELLING));
  const total = telling.reduce((sum, count) => sum + count, 0);
  const near = lines.map((line, index) => telling[index]! + countOf(line, POLITICAL) / 2);
  const weight = near.reduce((sum, count) => sum + count, 0);
  if (!isDense(total, weight, text.length) || isOfOthers(text) || asksOpinions(lines, total)) return undefined;
  return { telling, near, density: densityOf(total, weight, text.length) };
}

/** What a poll on an issue calls those whom it asks. */
const ASKED = /\bvoters?\b/g;
/** More mentions of voters are about their votes. */
const MOST_ASKED = 3;
/** A text whose only word of elections is "voters", a few times: a poll on an issue, told by who was asked. */
const asksOpinions = (lines: readonly Line[], total: number) =>
  total <= MOST_ASKED &&
  lines.reduce((sum, line) => sum + countOf(line, ASKED), 0) === total &&
  !lines.some((line) => holds(line, OF_A_RACE));
/** Who stands, and how they stand. */
const OF_A_RACE =
  /\b(?:candidates?|nominees?|incumbent|challenger|campaign|rivals?|leads?|leading|ahead of|support for|race|seats?)\b/;

/** Drafts that an electoral text leaves standing: sure ones, and weak ones beside words of elections or politics. */
export function keepElectoral(reading: ElectoralReading, drafts: Draft[]): Draft[] {
  const { telling, near, density } = reading.electoral;
  const referendum = reading.lines.some((line) => holds(line, REFERENDUM));
  return drafts.filter((draft) => {
    const { line, settled, subject } = draft;
    if (isOfMarkets(draft) || isRating(draft) || isNet(draft)) return false;
    // "48 percent in favor of the law": opinion on an issue, unless it is put to the vote.
    const side = /\b(?:in favou?r|against|supported|backed|approved|favou?red|rejected)\b/.test(
      line.text.slice(settled.measureFrom, settled.measureTo + 14),
    );
    if (settled.measure === 'vote-share' && !referendum && ((side && !subject) || isInFavour(draft))) return false;
    if (!referendum && settled.weight < CERTAIN && isOpinion(draft)) return false;
    if (settled.weight < CERTAIN && holds(line, CENSUS)) return false;
    if (telling[line.sentence] === 0 && holds(line, OTHER_NEWS)) return false;
    const around = near.slice(Math.max(0, line.sentence - 2), line.sentence + 3).reduce((sum, count) => sum + count, 0);
    if (settled.weight >= SURE && !COMMON.has(settled.measure)) return true;
    return around >= (density >= DENSE ? 0.5 : 1);
  });
}
