import type { DatasetIndex } from '../model/dataset';
import type { Election } from '../model/election';
import { daysBetween } from './days';
import type { ArticleTime } from './elections';
import { electionsOf } from './series';

/**
 * How much a text without a date tells of each election of a country: by the contestants, days and years it names, the
 * numbers it gives, and by what it tells of votes held beside it ("a new president, [128] senators" of one Sunday).
 */

/** Days in which votes belong to one season: rounds, a chamber beside a president, a vote held again. */
const SEASON = 100;
/** What a vote of an earlier year than the text's newest loses, more for each year: such years are told as background. */
const OLD = 1;
const OLDER = 0.5;
const OLDEST = 7;

const kept = new WeakMap<ArticleTime, Map<string, Map<string, number>>>();

export function toldOf(country: string, time: ArticleTime, index: DatasetIndex): (election: Election) => number {
  const byCountry = kept.get(time) ?? new Map<string, Map<string, number>>();
  kept.set(time, byCountry);
  let scores = byCountry.get(country);
  if (!scores) {
    scores = scored(electionsOf(index, country), time);
    byCountry.set(country, scores);
  }
  return (election) => scores.get(election.id) ?? 0;
}

/** Elections are sorted by date. */
function scored(elections: Election[], time: ArticleTime): Map<string, number> {
  const own = elections.map((election) => told(election, time));
  return new Map(
    elections.map((election, at) => {
      let beside = 0;
      for (const step of [-1, 1]) {
        for (let other = at + step; elections[other]; other += step) {
          if (Math.abs(daysBetween(election.date, elections[other]!.date)) > SEASON) break;
          if (elections[other]!.type !== 'primary') beside = Math.max(beside, own[other]!);
        }
      }
      return [election.id, own[at]! + (election.type === 'primary' ? 0 : beside)];
    }),
  );
}

/** What contestants, days and years that the text names say of an election. */
const told = (election: Election, time: ArticleTime) =>
  (time.contestants?.get(election.id) ?? 0) +
  (time.agreements?.get(election.id) ?? 0) +
  (time.days?.has(election.date.slice(5)) ? 2 : 0) +
  nameTold(election, time) +
  (time.years.includes(election.year) ? 2 - time.years.indexOf(election.year) * 0.3 : 0) +
  (time.headline === election.year ? 2 : 0) -
  age(election.year, time.latest);

const age = (year: number, latest = year): number =>
  year < latest ? Math.min(OLDEST, OLD + (latest - year - 1) * OLDER) : 0;

/** What is an election's alone in its name: "independence", "Scotland". */
function nameTold(election: Election, time: ArticleTime): number {
  let told = 0;
  for (const word of ownWords(election)) if (time.words?.has(word)) told++;
  return told;
}

const words = new WeakMap<Election, string[]>();

function ownWords(election: Election): string[] {
  let own = words.get(election);
  if (!own) {
    const all = `${election.name} ${election.office ?? ''}`.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    own = all.filter((word) => !KINDS.has(word));
    words.set(election, own);
  }
  return own;
}

/** Words that name the kind of vote. */
const KINDS = new Set(
  'referendum election elections presidential parliamentary general local regional european primary president parliament assembly national house round early snap second first chamber deputies representatives congress senate'.split(
    ' ',
  ),
);
