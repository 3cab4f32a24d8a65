import type { Claim } from '../model/claim';
import type { Pack } from '../model/dataset';
import type { Election } from '../model/election';
import type { Observation } from '../model/observation';
import { sourcesOf } from './sources';

/**
 * A claim and its country's pack in, the same quantity of the last few elections of the kind out, newest first, one
 * final figure each: beside a share of 2024 those of 2018, 2013, 2008.
 */

/** Rows of history beside a claim: the last few elections of the kind. */
const HISTORY = 4;
/** Years without a number of it behind which a name may be another party's. */
const GAP = 20;
const MEASURES = new Set(['vote-share', 'turnout', 'seats', 'registered-voters']);

/** `AZ-2024-02-presidential-1` without its day: "AZ presidential 1". Chambers and places stand in it by name. */
function seriesOf(election: Election): string {
  const series = kept.get(election) ?? election.id.replace(/^([A-Z]{2})-\d{4}-\d{2}-/, '$1-');
  kept.set(election, series);
  return series;
}

const kept = new WeakMap<Election, string>();

/** An election and the earlier ones of its series, newest first. */
interface Past {
  own: Election;
  earlier: Election[];
}

const pasts = new WeakMap<Pack, Map<string, Past>>();

/** Sorted out once for each election of a pack that is asked about. */
function pastOf(pack: Pack, id: string): Past | undefined {
  const byId = pasts.get(pack) ?? new Map<string, Past>();
  pasts.set(pack, byId);
  let past = byId.get(id);
  if (!past) {
    const own = pack.elections.find((election) => election.id === id);
    if (!own) return undefined;
    const earlier = pack.elections
      .filter(
        (election) =>
          election.type === own.type &&
          election.date < own.date &&
          election.year !== own.year &&
          (SINGLE.has(own.type) || seriesOf(election) === seriesOf(own)),
      )
      .sort((a, b) => b.date.localeCompare(a.date));
    past = { own, earlier };
    byId.set(id, past);
  }
  return past;
}

/** A question is put once: another referendum's Yes is no earlier Yes. */
const SINGLE = new Set(['referendum', 'by-election', 'other']);

export function earlierRows(
  claim: Pick<Claim, 'measure' | 'scope' | 'election'>,
  pack: Pack,
  rows: (election: string) => Observation[],
): Observation[] {
  if (claim.scope !== 'national' || !MEASURES.has(claim.measure)) return [];
  const past = claim.election?.id === undefined ? undefined : pastOf(pack, claim.election.id);
  if (!past || (SINGLE.has(past.own.type) && claim.measure === 'vote-share')) return [];
  const { own, earlier } = past;
  const sources = sourcesOf(pack);
  const isAuthority = ({ source }: Observation) => sources.get(source)?.kind === 'authority';
  const found: Observation[] = [];
  let last = own.year;
  for (const election of earlier) {
    if (found.length >= HISTORY || last - election.year > GAP) break;
    const finals = rows(election.id).filter(
      ({ stage, standing }) => (stage === 'final' || stage === 'administrative') && standing !== 'superseded',
    );
    const best = finals.find(isAuthority) ?? finals[0];
    if (!best) continue;
    found.push(best);
    last = election.year;
  }
  return found;
}
