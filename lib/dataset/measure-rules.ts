import type { Unit } from '../model/figure';
import type { MeasureName } from '../model/measure';

/**
 * What a cell of each measure may hold: turnout is a percentage from 0 to 100, seats are a whole number.
 * Bounds of counts are set above the largest the world has seen, so that an extra digit is noticed.
 */

export interface MeasureRule {
  /** Bounds for each unit it may have. */
  units: Partial<Record<Unit, readonly [number, number]>>;
  /** Whether a contestant has to, may, or may not stand with it. */
  subject: 'required' | 'optional' | 'none';
  /** Comes out of votes, so that it cannot be of the stage `administrative`. */
  result?: true;
}

const PERCENT = [0, 100] as const;
/** India's roll of 2024 had 968 million; the next larger electorate does not exist. */
const PEOPLE = [0, 1_200_000_000] as const;
/** India set up 1.05 million stations in 2024. */
const STATIONS = [0, 2_000_000] as const;
/** Local elections fill the most: Indonesia, Brazil and France some hundred thousand seats at once. */
const SEATS = [0, 1_000_000] as const;
const PLACES = [0, 100_000] as const;

export const MEASURE_RULES: Readonly<Record<MeasureName, MeasureRule>> = {
  'vote-share': { units: { percent: PERCENT }, subject: 'required', result: true },
  votes: { units: { count: PEOPLE }, subject: 'required', result: true },
  seats: { units: { count: SEATS }, subject: 'required' },
  'seats-total': { units: { count: SEATS }, subject: 'none' },
  // Of the leader, so never below nothing.
  margin: { units: { points: PERCENT, count: PEOPLE }, subject: 'required', result: true },
  // Of a share, of seats, or of turnout as a whole.
  swing: { units: { points: [-100, 100], count: [-1_000_000, 1_000_000] }, subject: 'optional', result: true },
  turnout: { units: { percent: PERCENT }, subject: 'none', result: true },
  'ballots-cast': { units: { count: PEOPLE }, subject: 'none', result: true },
  'valid-votes': { units: { count: PEOPLE, percent: PERCENT }, subject: 'none', result: true },
  'invalid-votes': { units: { count: PEOPLE, percent: PERCENT }, subject: 'none', result: true },
  'registered-voters': { units: { count: PEOPLE }, subject: 'none' },
  counted: { units: { percent: PERCENT, count: PEOPLE }, subject: 'none', result: true },
  'polling-stations': { units: { count: STATIONS }, subject: 'none' },
  constituencies: { units: { count: PLACES }, subject: 'none' },
  // A party's candidates are counted too.
  candidates: { units: { count: SEATS }, subject: 'optional' },
  observers: { units: { count: [0, 10_000_000] }, subject: 'optional' },
  'observer-bodies': { units: { count: PLACES }, subject: 'none' },
  media: { units: { count: SEATS }, subject: 'none' },
  threshold: { units: { percent: PERCENT, count: PEOPLE }, subject: 'none' },
  'sample-size': { units: { count: [1, 10_000_000] }, subject: 'none' },
  'margin-of-error': { units: { points: [0, 50] }, subject: 'none' },
  other: {
    units: { percent: [-1000, 1000], count: [-1_200_000_000, 1_200_000_000], points: [-100, 100] },
    subject: 'optional',
  },
};
