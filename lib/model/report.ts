import type { Check } from './check';
import type { Claim } from './claim';
import type { Comparison } from './comparison';
import type { Election, ElectionRef } from './election';
import type { MeasureName } from './measure';
import type { Statement } from './observation';

/** What is read: a news text as the page or a file gives it. */
export interface Article {
  id?: string;
  /** BCP 47, as declared by the page. */
  lang?: string;
  /** ISO date of publication. */
  date?: string;
  url?: string;
  title?: string;
  /** The title (where it is part of the article), a blank line, the paragraphs separated by blank lines. */
  text: string;
}

/** Why a claim has no comparison: a key of the message catalogue. */
export type FoundReason =
  | 'no-election'
  | 'election-not-held'
  | 'no-observation'
  | 'not-national'
  | 'no-subject'
  | 'ambiguous-subject'
  | 'not-comparable-measure'
  | 'far-from-all'
  | 'uncertain';

/** What the dataset holds of an election, for a figure that has no company. */
export interface Held {
  /** Contestants whose shares or votes it holds, of the whole nation. */
  contestants: number;
  /** Other measures of the whole nation, most telling first. */
  measures: MeasureName[];
}

export interface ReportedClaim extends Claim {
  status: 'compared' | 'found';
  /** Only where status is `found`. */
  reason?: FoundReason;
  comparisons: Comparison[];
  /** Only where status is `found` and the dataset holds the election. */
  held?: Held;
}

/** An election the text is about: one of the dataset, or only named. */
export type ReportedElection = (Election | ElectionRef) & { statements?: Statement[] };

export interface Report {
  id: string;
  url?: string;
  title?: string;
  language: string;
  /** Surest first. */
  elections: ReportedElection[];
  /** In the text's order. */
  claims: ReportedClaim[];
  checks: Check[];
  /** Day the bundled data was compiled, ISO. */
  dataDate: string;
}
