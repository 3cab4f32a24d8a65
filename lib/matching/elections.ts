import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionRef, ElectionType } from '../model/election';
import { daysBetween } from './days';
import { NATIONWIDE, spanOf } from './news-span';
import { seriesOf } from './series';
import { toldOf } from './told';

/**
 * What a sentence and its article say of an election in, the election out: one of the dataset where it fits, else one
 * only named. "Turnout was 47 percent in [2015]" in an article on Hong Kong's local elections of 2019 is HK-local-2015.
 */

export interface ElectionHints {
  country: string;
  type: ElectionType;
  /** Said in the sentence beside the figure. */
  year?: number | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  /** "the last election", "previously": the one before the article's. */
  previous?: boolean | undefined;
  /** "first round", "run-off". */
  round?: number | undefined;
  /** A poll or "upcoming": the vote lies ahead of the article. */
  ahead?: boolean | undefined;
  poll?: boolean | undefined;
}

export interface ArticleTime {
  /** ISO date of the article, where known. */
  date?: string;
  /** Years that the text names beside election words, most named first. */
  years: number[];
  /** The year that the text is about where it looks back: "The March 1965 elections" in an article of 2025. */
  focus?: number;
  /** The year of the election that the headline names. */
  headline?: number;
  /** The newest year that the text names other than as a time to come. */
  latest?: number;
  /** Days that the text names, as MM-DD: "the election took place on February 7". */
  days?: ReadonlySet<string>;
  /** Words of the text's opening, folded. */
  words?: ReadonlySet<string>;
  /** How many of each election's contestants the text names, by election id. */
  contestants?: ReadonlyMap<string, number>;
  /** How many of the text's figures a source gives for each election, by election id. */
  agreements?: ReadonlyMap<string, number>;
}

/** Days in which even words that look ahead mean the vote just held (a run-off, a count). */
const FRESH = 21;
/** Days in which a vote stays the news. */
const NEWS = 150;

/** How sure an undated text's election is: told by contestants, days or years; hardly; or two elections alike. */
const UNDATED = { told: 0.92, hardly: 0.7, alike: 0.45, before: 0.6 };

export interface FoundElection {
  election: ElectionRef | null;
  /** How sure the year is, 0..1. */
  sure: number;
}

export function findElection(hints: ElectionHints, time: ArticleTime, index: DatasetIndex): FoundElection {
  if (time.date || time.focus !== undefined || hints.year !== undefined)
    return { election: pick(hints, time, index), sure: 1 };
  const series = seriesOf(hints, time.words, index);
  const scores = new Map<number, number>();
  const told = toldOf(hints.country, time, index);
  for (const election of series) scores.set(election.year, Math.max(scores.get(election.year) ?? 0, told(election)));
  // "Last time", where the text does not say which time this is.
  const before = hints.previous && time.years.length === 0 ? UNDATED.before : 1;
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a);
  return {
    election: pick(hints, time, index),
    // The one election that is known of its kind has no other that the contestants could tell it from.
    sure:
      first <= second || (scores.size < 2 && time.years.length === 0)
        ? UNDATED.alike
        : first >= TOLD
          ? UNDATED.told * before
          : UNDATED.hardly * before,
  };
}

function pick(hints: ElectionHints, time: ArticleTime, index: DatasetIndex): ElectionRef | null {
  const series = seriesOf(hints, time.words, index);
  const monthly = hints.year === undefined && hints.month !== undefined && ofMonth(hints, time, series);
  if (monthly) return monthly;
  const main = mainElection(series, hints, time, index);
  if (hints.year !== undefined) {
    const ofYear = series.filter(
      (election) => election.year === hints.year && (!hints.month || Number(election.date.slice(5, 7)) === hints.month),
    );
    const picked = byRound(
      ofYear.length ? ofYear : series.filter((election) => election.year === hints.year),
      hints,
      time,
    );
    return picked ?? named(hints, hints.year);
  }
  if (hints.previous && main) {
    const earlier = series.filter((election) => daysBetween(election.date, main.date) > 120);
    const last = earlier.at(-1);
    if (last)
      return (
        byRound(
          earlier.filter((election) => election.year === last.year),
          hints,
          time,
        ) ?? null
      );
    // The dataset lacks the one before; the text may name its year.
    const year = time.years
      .filter((candidate) => candidate < main.year && main.year - candidate <= 7)
      .sort((a, b) => b - a)[0];
    return year === undefined ? null : named(hints, year);
  }
  if (main) return byRound(roundsOf(series, main), hints, time) ?? null;
  const year = time.focus ?? (time.date ? Number(time.date.slice(0, 4)) : time.years[0]);
  return year === undefined || hints.previous ? null : named(hints, year);
}

/** Days about an article in which a month without a year is meant. */
const MONTHS_AROUND = 330;

/** "An August primary": the one of that month nearest to the article. */
function ofMonth(hints: ElectionHints, time: ArticleTime, series: Election[]): ElectionRef | undefined {
  if (!time.date || hints.month === undefined) return undefined;
  const held = series
    .filter(
      (election) =>
        Number(election.date.slice(5, 7)) === hints.month &&
        Math.abs(daysBetween(election.date, time.date!)) <= MONTHS_AROUND,
    )
    .sort((a, b) => Math.abs(daysBetween(a.date, time.date!)) - Math.abs(daysBetween(b.date, time.date!)))[0];
  if (held) return byRound(roundsOf(series, held), hints, time);
  const [year, month] = time.date.split('-').map(Number) as [number, number];
  const away = hints.month - month;
  return named(hints, away > 6 ? year - 1 : away < -6 ? year + 1 : year);
}

function named(hints: ElectionHints, year: number): ElectionRef {
  return {
    country: hints.country,
    type: hints.type,
    year,
    ...(hints.round === undefined ? {} : { round: hints.round }),
  };
}

/** The election that the article is about: the nearest before its date, or the next where the text looks ahead. */
function mainElection(
  series: Election[],
  hints: ElectionHints,
  time: ArticleTime,
  index: DatasetIndex,
): Election | null {
  if (time.focus !== undefined) return series.findLast((election) => election.year === time.focus) ?? null;
  if (time.date) {
    const date = time.date;
    const isWithin = (days: number, least: number, most: number) => days >= least && days <= most;
    const { after, before } = spanOf(hints, series, date);
    const last = series.findLast((election) => isWithin(daysBetween(election.date, date), -1, after));
    const next = series.find(({ date: held }) => daysBetween(date, held) > 1 && daysBetween(date, held) <= before);
    if (!last || !next) return last ?? next ?? null;
    const since = daysBetween(last.date, date);
    const until = daysBetween(date, next.date);
    if (hints.ahead || (hints.poll && NATIONWIDE.has(hints.type))) return since > FRESH ? next : last;
    // Months after a vote the next one is the news as soon as it is the nearer.
    return since <= NEWS || since <= until ? last : next;
  }
  // No date: the contestants, days and years that the text names tell.
  const told = toldOf(hints.country, time, index);
  const best = series.reduceRight<Election | undefined>(
    (chosen, election) => (!chosen || told(election) > told(chosen) ? election : chosen),
    undefined,
  );
  if (!best || told(best) < LEAST_TOLD) return null;
  // Parties that stood then are polled for the vote after it, in most of the years that they exist; people stand once.
  if (best.type === 'presidential') return best;
  const next = series.find((election) => daysBetween(best.date, election.date) > 120);
  return hints.poll && !time.years.includes(best.year) && !time.agreements?.has(best.id) ? (next ?? best) : best;
}

/** Two contestants, or a day, or a year; one contestant alone hints. */
const TOLD = 1.5;
const LEAST_TOLD = 1;

/** The rounds of one election lie within weeks of each other. */
function roundsOf(series: Election[], main: Election): Election[] {
  return series.filter((election) => Math.abs(daysBetween(election.date, main.date)) < 70);
}

/** Of the rounds of one election the one said, else the latest that the article's date can know of. */
function byRound(elections: Election[], hints: ElectionHints, time: ArticleTime): ElectionRef | undefined {
  if (elections.length === 0) return undefined;
  const rounds = elections.filter((election) => election.round !== undefined);
  // Primaries of many states, and questions of one day, are no rounds.
  const hasRounds = rounds.some(({ round }) => round !== rounds[0]!.round);
  // An election is named by the year it began in: Chile's run-off of January 2010 is that of 2009.
  const ofFirst = (ref: ElectionRef): ElectionRef => (hasRounds ? { ...ref, year: rounds[0]!.year } : ref);
  if (hints.round !== undefined) {
    const said = rounds.find((election) => election.round === hints.round);
    if (said) return ofFirst(refOf(said, hasRounds));
    // The dataset lacks that round: named, not matched.
    const first = elections[0]!;
    return hints.round === 1 && elections.length === 1
      ? refOf(first, false)
      : { country: first.country, type: first.type, year: first.year, round: hints.round };
  }
  const known = time.date ? elections.filter((election) => daysBetween(election.date, time.date!) >= -1) : elections;
  const choice =
    (known.length && (!hints.ahead || !time.date)
      ? known.at(-1)
      : elections.find((election) => !time.date || daysBetween(time.date, election.date) > 0)) ?? elections.at(-1)!;
  return ofFirst(refOf(choice, hasRounds));
}

export function refOf(election: Election, several: boolean): ElectionRef {
  return {
    id: election.id,
    country: election.country,
    type: election.type,
    year: election.year,
    ...(several && election.round !== undefined ? { round: election.round } : {}),
  };
}
