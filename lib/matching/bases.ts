import type { Rebased } from '../model/comparison';
import type { Pack } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import type { Base, Observation } from '../model/observation';
import { rowsOf } from './rows';
import { sourcesOf } from './sources';
import { contestantsOf } from './subjects';

/**
 * A share and the counts of its election and place in, the same votes as a share of something else out: 48.1 percent of
 * [all ballots] is 52.3 percent of [valid votes] where 8 in 100 ballots were invalid.
 */

/** What a share is a share of where nobody says. */
export const USUAL_BASE: Partial<Record<MeasureName, Base>> = {
  'vote-share': 'valid-votes',
  turnout: 'registered-voters',
};

const COUNTED: Partial<Record<Base, MeasureName>> = {
  'valid-votes': 'valid-votes',
  'ballots-cast': 'ballots-cast',
  'registered-voters': 'registered-voters',
};

/** Two makers' counts of one whole that lie farther apart than this are not of one whole. */
const APART = 0.002;

type Place = Pick<Observation, 'election' | 'scope' | 'source' | 'stage'>;

/**
 * How many there are of a base, in the election and place of an observation; undefined where the dataset does not say,
 * or says different things. A count that its own source gives at the same stage goes before the others' final ones.
 */
export function wholeOf(base: Base, place: Place, pack: Pack): number | undefined {
  const measure = COUNTED[base];
  if (!measure) return undefined;
  const own = countOf(measure, place, pack);
  if (own !== undefined || base === 'registered-voters') return own;
  // Ballots, valid and invalid votes: two of them give the third.
  const invalid = countOf('invalid-votes', place, pack);
  const other = countOf(base === 'valid-votes' ? 'ballots-cast' : 'valid-votes', place, pack);
  if (invalid === undefined || other === undefined)
    return base === 'valid-votes' ? impliedValid(place, pack) : undefined;
  return base === 'valid-votes' ? other - invalid : other + invalid;
}

/** A share this large, of these votes, tells the whole to a few thousandths. */
const LARGE_SHARE = 20;

/** Valid votes as the leading contestant's votes and share imply them, where an authority gives both of the end. */
function impliedValid({ election, scope }: Place, pack: Pack): number | undefined {
  const sources = sourcesOf(pack);
  for (const { id } of contestantsOf(pack, election)) {
    for (const votes of rowsOf(pack, election, 'votes', id, scope)) {
      const kind = sources.get(votes.source)?.kind;
      if (votes.stage !== 'final' || (kind !== 'authority' && kind !== 'court') || votes.qualifier || votes.high)
        continue;
      const share = rowsOf(pack, election, 'vote-share', id, scope).find(
        (row) => row.source === votes.source && row.stage === 'final' && baseOf(row) === 'valid-votes',
      );
      if (share && share.value >= LARGE_SHARE && !Number.isInteger(share.value))
        return Math.round((votes.value / share.value) * 100);
    }
  }
  return undefined;
}

function countOf(measure: MeasureName, { election, scope, source, stage }: Place, pack: Pack): number | undefined {
  const rows = rowsOf(pack, election, measure, null, scope).filter(
    ({ unit, high, qualifier, value, standing }) =>
      unit === 'count' && high === undefined && qualifier === undefined && value > 0 && standing !== 'superseded',
  );
  const own = rows.filter((row) => row.source === source && row.stage === stage);
  if (own.length > 0) return agreed(own);
  // The roll is set up before the count; what was cast is only known at its end, and is no whole of a part of it.
  if (stage === 'partial' && measure !== 'registered-voters') return undefined;
  const ended = rows.filter((row) => row.stage === 'final' || row.stage === 'administrative');
  const sources = sourcesOf(pack);
  const official = ended.filter((row) => ['authority', 'court'].includes(sources.get(row.source)?.kind ?? ''));
  return agreed(official.length > 0 ? official : ended);
}

function agreed(rows: Observation[]): number | undefined {
  const values = rows.map(({ value }) => value);
  const most = Math.max(...values);
  return most > 0 && (most - Math.min(...values)) / most <= APART ? values[0] : undefined;
}

/** The base of an observation of a share: its own, else the usual one of its measure. */
export const baseOf = (observation: Pick<Observation, 'base' | 'measure'>): Base | undefined =>
  observation.base ?? USUAL_BASE[observation.measure];

/** The observation's share on another base; undefined where the counts are not there, or make no share of it. */
export function rebase(observation: Observation, to: Base, pack: Pack): Rebased | undefined {
  const from = baseOf(observation);
  if (from === undefined || from === to || observation.unit !== 'percent') return undefined;
  const whole = wholeOf(from, observation, pack);
  const wanted = wholeOf(to, observation, pack);
  if (whole === undefined || wanted === undefined) return undefined;
  const value = Math.round(((observation.value * whole) / wanted) * 100) / 100;
  return value > 0 && value <= 100 ? { base: to, value } : undefined;
}
