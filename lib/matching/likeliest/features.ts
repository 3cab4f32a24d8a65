import type { DatasetIndex } from '../../model/dataset';
import type { ElectionRef } from '../../model/election';
import { daysBetween } from '../days';
import type { ArticleEvidence, ElectionEvidence } from '../election-evidence';
import { electionOf } from '../series';

/** An election and a figure in, how they fit as named features out: "coming,poll", "type-said", "stood,presidential". */

/** From here on a rank or a count says no more. */
const LAST = 3;
/** Days after a vote in which it is the news, and in which it is this year's. */
const [HELD, YEAR] = [45, 400];

export function noteElection(
  election: ElectionRef,
  claim: ElectionEvidence,
  article: ArticleEvidence,
  index: DatasetIndex,
  features: Set<string>,
): void {
  const { type, year, id, country } = election;
  const { time, types, countries } = article;
  const when = timeOf(election, time.date, index);
  const add = (feature: string) => features.add(feature);
  add(`${when},${claim.poll ? 'poll' : claim.result ? 'result' : 'other'}`);
  add(`${when},${claim.measure}`);
  if (claim.ahead) add(`${when},ahead`);
  if (claim.previous) add(`${when},previous`);
  add(`${type},${claim.measure}`);
  add(`${type},${claim.subjectKind ?? 'nobody'}`);
  add(saidAs(claim, type));
  if (claim.hasContest) add(claim.types[0] === type ? 'contest-beside' : 'contest-beside-not');
  add(
    claim.typesBefore.length === 0
      ? 'no-type-before'
      : `type-before=${Math.min(LAST, claim.typesBefore.indexOf(type))}`,
  );
  const rank = Math.min(
    LAST,
    types.findIndex((entry) => entry.type === type),
  );
  add(`type-rank=${rank}`);
  add(`type-rank=${rank},${when}`);
  if (claim.year !== undefined) add(claim.year === year ? 'year-said' : 'year-not-said');
  else add(time.years.includes(year) ? `year-told=${Math.min(2, time.years.indexOf(year))}` : 'year-not-told');
  if (time.headline !== undefined) add(time.headline === year ? 'headline' : 'not-headline');
  if (claim.stoodIn?.length) add(id && claim.stoodIn.includes(id) ? `stood,${type}` : `stood-not,${type}`);
  if (id) noteNumbers(id, claim, add);
  add(id ? 'known' : 'unknown');
  add(country === countries[0]?.country ? 'main-country' : 'other-country');
  if (claim.countries.length > 0) add(claim.countries.includes(country) ? 'country-said' : 'country-not-said');
  if (time.contestants && id) add(`contestants=${Math.min(LAST, time.contestants.get(id) ?? 0)}`);
}

/** Whether the sentence names that kind of vote, and first. */
function saidAs({ types }: ElectionEvidence, type: ElectionRef['type']): string {
  if (types.length === 0) return 'no-type-said';
  return types[0] === type ? 'type-said' : types.includes(type) ? 'type-said-too' : 'type-not-said';
}

/** What the sources' numbers of that vote say of the figure's. */
function noteNumbers(id: string, { agreement }: ElectionEvidence, add: (feature: string) => void): void {
  if (!agreement) return;
  if (agreement.elections.includes(id)) add(agreement.telling ? 'agrees-telling' : 'agrees');
  else if (agreement.holds(id)) add(agreement.isNear(id) ? 'near' : 'off');
}

/** How the vote lies to the day of the text. */
function timeOf({ id, year }: ElectionRef, date: string | undefined, index: DatasetIndex): string {
  if (!date) return 'undated';
  const held = id ? electionOf(index, id)?.date : undefined;
  const days = held ? daysBetween(held, date) : (Number(date.slice(0, 4)) - year) * 365;
  if (days < -1) return 'coming';
  if (days <= HELD) return 'held';
  return days <= YEAR ? 'year' : 'old';
}
