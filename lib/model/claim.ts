import type { ElectionRef } from './election';
import type { Figure } from './figure';
import type { MeasureName } from './measure';
import type { Base } from './observation';
import type { Stage } from './stage';

export type ClaimField = 'measure' | 'subject' | 'election' | 'stage' | 'source' | 'scope' | 'unit' | 'comparison';

/** The words that gave a field, and the rule that read them. */
export interface Why {
  field: ClaimField;
  /** As they stand in the text; empty where the field is assumed. */
  words: string;
  rule: string;
}

/** A figure with its meaning. */
export interface Claim extends Figure {
  measure: MeasureName;
  /** Whom it belongs to, in the article's fullest form. */
  subject: string | null;
  /** Contestant ids of the dataset that the subject may be; empty where it knows none. */
  subjectIds: string[];
  /** Every name the dataset knows the subject by. */
  subjectNames?: string[];
  election: ElectionRef | null;
  stage: Stage;
  /** Share of the count the number rests on, percent, where the text gives it. */
  counted?: number;
  /** Whom the sentence credits, in the article's fullest form. */
  source: string | null;
  sourceIds: string[];
  sourceNames?: string[];
  /** What a share is a share of, where the text says so: "41 percent [of registered voters]". */
  base?: Base;
  /** `national`, or the place or group as the text has it. */
  scope: string;
  /** The day or hour the number is of, where matching can tell: 2024-02-07T17:00. */
  asOf?: string;
  /** The hour of polling day that the text names: 17:00. */
  hour?: string;
  /** 0..1: how often claims with this evidence are right. */
  certainty: number;
  /** The claim shape that found it. */
  shape: string;
  why: Why[];
}
