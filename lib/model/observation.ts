import type { Unit } from './figure';
import type { MeasureName } from './measure';
import type { Source } from './source';
import type { Stage } from './stage';

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
  base?: 'valid-votes' | 'ballots-cast' | 'registered-voters' | 'voting-age';
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
