import type { PollLead } from '../model/comparison';
import type { Pack } from '../model/dataset';
import type { Observation } from '../model/observation';
import { samplingError } from './margin';

/**
 * The poll that a row is of in, who is ahead in it out: 48 to 40 of [1 000 asked] is a lead of 8 points, more than twice
 * the margin of 3.1.
 *
 * The rule is that of the Associated Press ("Polls and surveys", AP Stylebook): a lead of more than twice the margin of
 * error "leads"; of one to two times it, "slightly ahead"; of less, "about even", never a "statistical dead heat".
 */
export function leadIn(row: Observation, pack: Pack): PollLead | undefined {
  if (row.stage !== 'opinion-poll' && row.stage !== 'exit-poll') return undefined;
  if (row.measure !== 'vote-share' || row.unit !== 'percent') return undefined;
  const asked = row.sampleSize;
  const margin = row.marginOfError ?? (asked === undefined || asked < 100 ? undefined : samplingError(50, asked));
  if (margin === undefined || margin <= 0) return undefined;
  const poll = pollsOf(pack).get(keyOf(row)) ?? [];
  // One number a contestant: where a poll has two of them (with and without the undecided), nobody can say who leads.
  if (new Set(poll.map(({ subject }) => subject)).size !== poll.length) return undefined;
  const [first, second] = [...poll].sort((a, b) => b.value - a.value);
  if (!first?.subject || !second?.subject) return undefined;
  const points = Math.round((first.value - second.value) * 100) / 100;
  const nameOf = (id: string) => pack.contestants.find((contestant) => contestant.id === id)?.name ?? id;
  return {
    first: nameOf(first.subject),
    second: nameOf(second.subject),
    points,
    how: points > 2 * margin ? 'leads' : points >= margin ? 'slightly-ahead' : 'about-even',
    margin,
    computed: row.marginOfError === undefined,
  };
}

const kept = new WeakMap<Pack, Map<string, Observation[]>>();

/** One poll: what one maker asked, in one place, of one day. */
const keyOf = ({ election, scope, source, stage, asOf, fieldwork, sampleSize, base, ref }: Observation) =>
  JSON.stringify([election, scope, source, stage, asOf, fieldwork, sampleSize, base, ref]);

/** Shares of a pack's polls, sorted out once. "Undecided" and other groups stay out. */
function pollsOf(pack: Pack): ReadonlyMap<string, Observation[]> {
  let polls = kept.get(pack);
  if (!polls) {
    const asked = new Map(pack.elections.map(({ id, type }) => [id, type]));
    const kinds = new Map(pack.contestants.map(({ id, kind }) => [id, kind]));
    const stands = ({ subject, election }: Observation) => {
      const kind = subject === null ? undefined : kinds.get(subject);
      return kind !== undefined && kind !== 'group' && (kind !== 'option' || asked.get(election) === 'referendum');
    };
    polls = new Map();
    for (const row of pack.observations) {
      if (row.measure !== 'vote-share' || (row.stage !== 'opinion-poll' && row.stage !== 'exit-poll')) continue;
      if (row.high !== undefined || !stands(row)) continue;
      const list = polls.get(keyOf(row));
      if (list) list.push(row);
      else polls.set(keyOf(row), [row]);
    }
    kept.set(pack, polls);
  }
  return polls;
}
