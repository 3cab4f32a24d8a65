import type { MeasureName } from './measure';

/** A reading that the reader does not want on a site: what was read, and the words that stood around the figure. */
export interface Dismissal {
  /** Registrable domain. */
  site: string;
  measure: MeasureName;
  /** Whose figure it was taken for, as the text has it. */
  subject: string | null;
  /** The election it was taken to be of, as `electionKey` names it; empty where none was clear. */
  election: string;
  /** Up to three words before the figure and three after it, `…` for the figure, # for any other number. */
  around: string;
  /** When, ISO 8601 in UTC. */
  dismissed: string;
}

/** What is kept of a figure's text while the browser runs: for "not this", and for a report of a wrong reading. */
export interface ClaimContext {
  /** As in a Dismissal. */
  around: string;
  /** The sentence it stands in, cut where it is long. */
  sentence: string;
}
