import type { MeasureName } from '../model/measure';
import { type Contradiction, groupTogether, type Placed } from './contradiction';

/**
 * Observations of one country in, percentages that their own counts contradict out: 4 971 032 ballots of a roll of
 * 6 478 623 are a turnout of 76.73, not 67.73 percent.
 */

/** What a share is a share of, by its base. */
const DENOMINATORS: Record<string, MeasureName> = {
  '': 'valid-votes',
  'valid-votes': 'valid-votes',
  'ballots-cast': 'ballots-cast',
  'registered-voters': 'registered-voters',
};

/** Votes over valid votes (or the base named) agree with the share given beside them. */
export function checkVotesShares(placed: Placed[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [key, group] of groupTogether(placed.filter(isExact))) {
    for (const share of group.filter((one) => one.value.measure === 'vote-share')) {
      const subject = share.value.subject;
      const votes = group.find((one) => one.value.measure === 'votes' && one.value.subject === subject);
      const whole = find(group, DENOMINATORS[share.value.base ?? '']);
      if (!votes || !whole || agrees(share, votes, whole)) continue;
      const quotient = percent(votes, whole);
      const message = `${share.value.value} percent, but ${votes.value.value} of ${whole.value.value} are ${quotient}`;
      found.push({ rule: 'votes-share', key: `${key}/${subject}`, row: share.row, field: 'value', message });
    }
  }
  return found;
}

/** Ballots over the roll agree with the turnout given beside them. */
export function checkTurnouts(placed: Placed[]): Contradiction[] {
  const found: Contradiction[] = [];
  const exact = placed.filter(isExact);
  const rolls = collectRolls(exact);
  for (const [key, group] of groupTogether(exact)) {
    const turnout = group.find((one) => one.value.measure === 'turnout' && one.value.base !== 'voting-age');
    const ballots = find(group, 'ballots-cast');
    const roll = turnout && (find(group, 'registered-voters') ?? onlyRoll(rolls, turnout));
    if (!turnout || !ballots || !roll || agrees(turnout, ballots, roll)) continue;
    const message = `${turnout.value.value} percent, but ${ballots.value.value} of ${roll.value.value} are ${percent(ballots, roll)}`;
    found.push({ rule: 'turnout-ballots', key, row: turnout.row, field: 'value', message });
  }
  return found;
}

/** The numbers a source gave for the roll, by election, source and scope. */
function collectRolls(placed: Placed[]): Map<string, Placed[]> {
  const rolls = new Map<string, Placed[]>();
  for (const one of placed.filter(({ value }) => value.measure === 'registered-voters'))
    rolls.set(rollKey(one), [...(rolls.get(rollKey(one)) ?? []), one]);
  return rolls;
}

/** The roll is given once, before the vote; only where the source gave one number for it is it surely that one. */
function onlyRoll(rolls: Map<string, Placed[]>, turnout: Placed): Placed | undefined {
  const given = rolls.get(rollKey(turnout)) ?? [];
  return given.every((one) => one.value.value === given[0]?.value.value) ? given[0] : undefined;
}

function rollKey({ value }: Placed): string {
  return [value.election, value.source, value.scope].join('/');
}

/** Within one step of the last place: commissions round, and some cut. */
function agrees(given: Placed, part: Placed, whole: Placed): boolean {
  if (whole.value.value === 0) return part.value.value === 0;
  return Math.abs((100 * part.value.value) / whole.value.value - given.value.value) <= given.step + 1e-9;
}

function percent(part: Placed, whole: Placed): string {
  return `${((100 * part.value.value) / whole.value.value).toFixed(3)} percent`;
}

function find(group: Placed[], measure: MeasureName | undefined): Placed | undefined {
  return group.find((one) => one.value.measure === measure && one.value.unit === 'count');
}

/** Not a range, not "about": nothing exact follows from those. */
function isExact(one: Placed): boolean {
  return one.value.high === undefined && one.value.qualifier === undefined;
}
