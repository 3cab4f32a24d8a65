import type { Why } from '../model/claim';
import type { MeasureName } from '../model/measure';
import type { Stage } from '../model/stage';
import type { Line } from './line';
import type { Settled } from './measures/settle';
import type { Entity } from './names/entity';
import type { FoundFigure } from './numbers/figures';
import type { OwnVotes } from './scopes/own-votes';
import type { ScopeReading } from './scopes/scope';
import type { Credit } from './sources/attribution';

/** A figure as the text alone tells it: all of a claim but the election, which takes the dataset. */
export interface Draft {
  line: Line;
  settled: Settled;
  figure: FoundFigure;
  measure: MeasureName;
  subject: Entity | undefined;
  subjectWeight: number;
  stage: Stage;
  counted?: number;
  /** The state or province that the article is about, where it is about one. */
  mainPlace: string | undefined;
  /** The text opens with that state: its polls are the state's. */
  opensThere: boolean;
  /** The text tells of a poll of the nation. */
  nationwide: boolean;
  /** Whose own votes the text tells of: a state's, a seat's. */
  ownVotes: OwnVotes;
  /** The place last named before, in the same paragraph or the one before. */
  nearPlace: string | undefined;
  /** HH:MM of polling day. */
  hour?: string;
  credit: Credit | undefined;
  scope: ScopeReading | undefined;
  why: Why[];
}
