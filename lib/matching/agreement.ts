import type { Pack } from '../model/dataset';
import type { Unit } from '../model/figure';
import { CONTESTED, type MeasureName } from '../model/measure';
import type { Observation } from '../model/observation';
import type { Fold } from './folded';
import { matchSubject } from './subjects';

/**
 * A figure's quantity and the packs in, the elections out for which a source gives this very number: "polled [41.99
 * percent]" of Sajith Premadasa is one of 2019 alone. Where a text leaves its election open, such a hit tells it.
 */
export interface Quantity {
  measure: MeasureName;
  unit: Unit;
  value: number;
  step: number;
  /** Of a contested measure: the name, and the dataset's contestants that it may be. */
  subject?: { name: string; ids: string[] } | undefined;
  /** Limited to a place or a group: the dataset's national numbers say nothing of it. */
  limited: boolean;
  /** Of a poll: results are no numbers of it, nor its of a result. */
  asked: boolean;
  /** A source is credited with it: what that source gives is told, however far off. */
  credited: boolean;
}

export interface Agreement {
  /** Ids, each once. */
  elections: string[];
  /** Whether sources give this quantity for an election, whatever the number. */
  holds(election: string): boolean;
  /** Whether they give a number so near that this one could be it. */
  isNear(election: string): boolean;
  /** Written to so many digits that two numbers of one contestant do not agree by chance. */
  telling: boolean;
}

/** Digits from which a number tells: of one contestant, and of a quantity that every election has. */
const DIGITS_OF_CONTESTANT = 3;
const DIGITS_OF_ELECTION = 4;
const COMPARED: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'seats',
  'turnout',
  'registered-voters',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'polling-stations',
]);
const NONE: Agreement = { elections: [], holds: () => false, isNear: () => false, telling: false };

/** One for each quantity. */
export function agreementsOf(quantities: Quantity[], packs: Pack[], fold: Fold): Agreement[] {
  // A text names few contestants many times.
  const matched = new Map<string, string[]>();
  const idsOf = ({ name, ids }: NonNullable<Quantity['subject']>, pack: Pack, election: string): string[] => {
    const key = `${pack.country} ${election} ${name}`;
    const known = matched.get(key);
    if (known) return known;
    const found = matchSubject(name, ids, pack, election, fold).ids;
    matched.set(key, found);
    return found;
  };
  return quantities.map((quantity) => agreementOf(quantity, packs, idsOf));
}

function agreementOf(
  quantity: Quantity,
  packs: Pack[],
  idsOf: (subject: NonNullable<Quantity['subject']>, pack: Pack, election: string) => string[],
): Agreement {
  const { measure, subject, value, step, limited } = quantity;
  const contested = CONTESTED.has(measure);
  if (limited || !COMPARED.has(measure) || (contested && !subject)) return NONE;
  const isOwn = (pack: Pack, row: Observation) =>
    !contested || idsOf(subject!, pack, row.election).includes(row.subject!);
  const own = (pack: Pack, rows: Observation[]) => (contested ? rows.filter((row) => isOwn(pack, row)) : rows);
  const elections: string[] = [];
  for (const pack of packs) {
    const { rows, places } = nationalRows(pack, measure);
    const same: string[] = [];
    for (let at = firstFrom(rows, value - step); at < rows.length && rows[at]!.value <= value + step; at++) {
      const row = rows[at]!;
      if (gives(row, quantity) && !same.includes(row.election) && isOwn(pack, row)) same.push(row.election);
    }
    elections.push(...same.sort((a, b) => places.get(a)! - places.get(b)!));
  }
  const rowsOf = (election: string) =>
    packs.flatMap((pack) => own(pack, nationalRows(pack, measure).byElection.get(election) ?? []));
  const digits = contested ? DIGITS_OF_CONTESTANT : DIGITS_OF_ELECTION;
  return {
    elections,
    telling: Math.round(value / step) >= 10 ** (digits - 1),
    holds: (election) => rowsOf(election).length > 0,
    isNear: (election) => rowsOf(election).some((row) => quantity.credited || couldBe(row, quantity)),
  };
}

/** A pack's national observations of a measure. */
interface National {
  byElection: Map<string, Observation[]>;
  /** Place of each election in that map. */
  places: Map<string, number>;
  /** By value, the smallest first: few of thousands are near a figure. */
  rows: Observation[];
}

const kept = new WeakMap<Pack, Map<MeasureName, National>>();
const NO_ROWS: National = { byElection: new Map(), places: new Map(), rows: [] };

/** Sorted out once for each pack. */
function nationalRows(pack: Pack, measure: MeasureName): National {
  let byMeasure = kept.get(pack);
  if (!byMeasure) {
    byMeasure = new Map();
    for (const observation of pack.observations) {
      if (observation.scope !== 'national') continue;
      const own: National = byMeasure.get(observation.measure) ?? {
        byElection: new Map(),
        places: new Map(),
        rows: [],
      };
      byMeasure.set(observation.measure, own);
      own.rows.push(observation);
      const rows = own.byElection.get(observation.election);
      if (rows) rows.push(observation);
      else {
        own.places.set(observation.election, own.byElection.size);
        own.byElection.set(observation.election, [observation]);
      }
    }
    for (const { rows } of byMeasure.values()) rows.sort((a, b) => a.value - b.value);
    kept.set(pack, byMeasure);
  }
  return byMeasure.get(measure) ?? NO_ROWS;
}

/** The national observations that give a number, as exactly as the text does, whatever their contestant and vote. */
export function rowsOfValue(
  pack: Pack,
  quantity: Pick<Quantity, 'measure' | 'value' | 'step' | 'unit'>,
): Observation[] {
  const { measure, value, step } = quantity;
  const { rows } = nationalRows(pack, measure);
  const found: Observation[] = [];
  for (let at = firstFrom(rows, value - step); at < rows.length && rows[at]!.value <= value + step; at++)
    if (gives(rows[at]!, quantity)) found.push(rows[at]!);
  return found;
}

/** The place of the first row, of rows sorted by value, that is worth `value` or more. */
function firstFrom(rows: Observation[], value: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.value >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number held, rounded as the text's is, is the text's. */
const gives = (held: Observation, { value, step, unit }: Pick<Quantity, 'value' | 'step' | 'unit'>) =>
  held.unit === unit && Math.abs(held.value - value) <= step * 0.5000001;

/** Counts and polls of one vote lie within some points, or some per cent, of each other; another vote's number seldom does. */
const POINTS = 6;
const PART = 0.15;

const ASKED: ReadonlySet<string> = new Set(['opinion-poll', 'exit-poll', 'projection']);

const couldBe = (held: Observation, { value, unit, asked }: Quantity) =>
  ASKED.has(held.stage) === asked &&
  held.unit === unit &&
  Math.abs(held.value - value) <= (unit === 'percent' ? POINTS : Math.max(2, held.value * PART));

/** How many figures of a text agree with each election; one that agrees with several elections tells little. */
export function countAgreements(agreements: Agreement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { elections, telling } of agreements) {
    for (const election of elections)
      counts.set(election, (counts.get(election) ?? 0) + (telling ? 1 : 0.5) / elections.length);
  }
  return counts;
}
