import type { Contestant } from '../model/contestant';
import type { Pack } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import { type Count, type Placed, subjectOf } from './counts';
import { DUST } from './interval';

/**
 * Whether a list of contestants is the whole of them, so that its shares must make 100 and its seats the chamber.
 * "Moss [48.2], Thorne [45.1], others [6.7]" is, and so is a list with everyone of whom the data has a number.
 */

/** Ids of the data for what is left when the great ones are named. */
const REST = /^others(?:-|$)/;

/** A list that is further off lacks someone, however coarse its shares. */
const ROUNDED = 0.1;

/** Lists are searched for sums of three this far: some two thousand sums. */
const MOST = 24;

/** How far a source's own whole list may be from 100 by the rounding of its shares. */
function rounding(values: readonly number[]): number {
  const places = Math.max(...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
  return (values.length * 10 ** -places) / 2 + DUST;
}

/** The contestants of whom the data has a number for this election; undefined where they are not surely all. */
function contestants(electionId: string, measure: MeasureName, packs: readonly Pack[]): Set<string> | undefined {
  const pack = packs.find((held) => held.elections.some((election) => election.id === electionId));
  if (!pack) return undefined;
  const lists = new Map<string, Map<string, number>>();
  const chambers = new Set<number>();
  for (const row of pack.observations) {
    if (row.election !== electionId || row.scope !== 'national' || row.high !== undefined) continue;
    if (row.measure === 'seats-total') chambers.add(row.value);
    if (row.measure !== measure || row.subject === null || row.stage !== 'final' || row.base) continue;
    const key = `${row.source} ${row.asOf} ${row.unit}`;
    lists.set(key, (lists.get(key) ?? new Map()).set(row.subject, row.value));
  }
  const all = new Set([...lists.values()].flatMap((list) => [...list.keys()]));
  // Sources that leave someone out say nothing; those that do not must all agree that no one is missing.
  const full = [...lists.values()].filter((list) => list.size === all.size).map((list) => [...list.values()]);
  const isFull = (values: number[]) => {
    const sum = values.reduce((total, value) => total + value, 0);
    return measure === 'seats'
      ? chambers.size === 1 && chambers.has(sum)
      : Math.abs(sum - 100) <= Math.min(ROUNDED, rounding(values));
  };
  return full.length > 0 && full.every(isFull) ? all : undefined;
}

/** True only where it is sure. In: the list, the count it is from, the packs of the page's countries. */
export function isWhole(list: readonly Placed[], { vague }: Count, packs: readonly Pack[]): boolean {
  const { measure, election, scope, stage } = list[0]!.claim;
  // Who is told with "about", or not surely read, is missing from the list.
  if (vague.some(({ claim }) => claim.measure === measure)) return false;
  if (stage === 'exit-poll' || stage === 'projection') return false;
  const subjects = new Set(list.map(({ claim }) => subjectOf(claim)));
  if ([...subjects].some((subject) => subject !== null && REST.test(subject))) return true;
  if (election?.id === undefined || scope !== 'national') return false;
  const all = contestants(election.id, measure, packs);
  return all !== undefined && all.size === subjects.size && [...all].every((id) => subjects.has(id));
}

/**
 * Whether a list that sums to too much by `excess` may count some votes twice: an alliance beside its parties, a party
 * beside its candidate, "the opposition" beside those who are it. Then its sum says nothing.
 */
export function mayOverlap(list: readonly Placed[], excess: number, packs: readonly Pack[]): boolean {
  const ids = new Set(list.map(({ claim }) => subjectOf(claim)));
  const country = list[0]?.claim.election?.country;
  const pack = packs.find((held) => held.country === country);
  // "The centre-left bloc", "his coalition": who is not known may be some of the others.
  const known = new Set(pack?.contestants.map(({ id }) => id));
  if (![...ids].every((id) => id !== null && known.has(id))) return true;
  const holds = ({ id, of, kind }: Contestant) =>
    ids.has(id) && ((of !== undefined && ids.has(of)) || (kind === 'group' && !REST.test(id)));
  if (pack!.contestants.some(holds)) return true;
  // "BJP 240, NDA 293": the members of an alliance are known to few sources; where it has others' numbers, it may be theirs.
  const allied = new Set(pack!.contestants.flatMap((one) => (ids.has(one.id) && isAlliance(one) ? [one.id] : [])));
  if (
    allied.size > 0 &&
    allied.size < ids.size &&
    list.some(({ claim }) => allied.has(subjectOf(claim)!) && claim.value >= excess - DUST)
  )
    return true;
  const values = list.map(({ claim }) => claim.value).sort((a, b) => b - a);
  return values.some(
    (value, at) => value >= excess - DUST && (values[at + 1] === value || holdsOthers(value, values.slice(at + 1))),
  );
}

const ALLIED = /\b(?:alliance|bloc|coalition)\b/i;
/** Sources seldom say which of those they count are alliances; their names do. */
const isAlliance = ({ kind, names }: Contestant) => kind === 'alliance' || names.some(({ name }) => ALLIED.test(name));

/** "300 seats: 180 and 120": a number that is the sum of two or three of the smaller ones. */
function holdsOthers(value: number, smaller: readonly number[]): boolean {
  const near = (sum: number) => Math.abs(sum - value) < 1e-6;
  const some = smaller.slice(0, MOST);
  return some.some((a, i) =>
    some.slice(i + 1).some((b, j) => near(a + b) || some.slice(i + j + 2).some((c) => near(a + b + c))),
  );
}
