import type { Unit } from './figure';
import type { MeasureName } from './measure';
import type { Source } from './source';
import type { Stage } from './stage';

/** What a share is a share of. */
export const BASES = ['valid-votes', 'ballots-cast', 'registered-voters', 'voting-age'] as const;
export type Base = (typeof BASES)[number];

/**
 * What became of a number after it was published, or how it was got where the stage does not say so:
 * `corrected` and `recounted` replace an earlier number of their source, `superseded` is the number that they replaced;
 * `annulled`: the vote, or the result it is of, was declared void; `disputed`: its source speaks against the official
 * count; `quick-count`: the authority's own projection from a sample of stations; `parallel-count`: a count by others.
 */
export const STANDINGS = [
  'corrected',
  'recounted',
  'superseded',
  'annulled',
  'disputed',
  'quick-count',
  'parallel-count',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** One cell of the dataset: who gave what number, for which quantity, when. */
export interface Observation {
  election: string;
  measure: MeasureName;
  /** Contestant id, or null where the measure belongs to the election as a whole. */
  subject: string | null;
  /** `national`, or the place or group it is limited to. */
  scope: string;
  value: number;
  /** Upper end of a range. */
  high?: number;
  unit: Unit;
  /** `over` where the source itself says "more than". */
  qualifier?: 'about' | 'over' | 'under';
  stage: Stage;
  /** Share of the count it rests on, percent, for partial counts. */
  counted?: number;
  /** Date, or date and hour, of the number: 2024-02-07 or 2024-02-07T17:00. */
  asOf?: string;
  /** What a share is a share of, where it is not valid votes (shares) or the roll (turnout). */
  base?: Base;
  /** Source id. */
  source: string;
  /** Where the number was read: an address or a citation. */
  ref: string;
  sampleSize?: number;
  /** Points. */
  marginOfError?: number;
  /** Fieldwork of a poll, ISO interval: 2024-01-29/2024-02-02. */
  fieldwork?: string;
  sponsor?: string;
  note?: string;
  standing?: Standing;
  /** Who annulled, corrected or ordered the recount, and the day (ISO), where that is told. */
  standingBy?: string;
  standingDate?: string;
}

/** An observation as the report carries it: its source is spelled out. */
export interface ReportedObservation extends Omit<Observation, 'source'> {
  /** Name of the contestant, for screens. */
  subjectName?: string;
  source: Pick<Source, 'id' | 'name' | 'kind' | 'origin'>;
}

/** What an observer mission stated on an election. */
export interface Statement {
  election: string;
  mission: string;
  kind: 'international' | 'citizen' | 'party' | 'delegation';
  statement: string;
  asOf?: string;
  ref: string;
}
