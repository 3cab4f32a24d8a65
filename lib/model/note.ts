/** What the reader's own notebook holds: figures that the reader has read, by election and quantity. */

import type { ElectionRef } from './election';
import type { Figure } from './figure';
import type { MeasureName } from './measure';
import type { Stage } from './stage';

/** A figure as a page gave it, kept with its outlet, address and day; of the page's text its sentence alone. */
export interface Note extends Pick<Figure, 'value' | 'high' | 'unit' | 'qualifier' | 'step'> {
  /** Address without its fragment and without what only follows the reader about. */
  url: string;
  /** Registrable domain: the outlet, as the reader knows it. */
  site: string;
  /** Key of the election, measure, subject and place: the same for every outlet's figure of it. */
  quantity: string;
  /** Key of how far the election had got: of numbers at different points none is right or wrong by another. */
  stand: string;
  /** Which of the page's values for that quantity at that point; from 0. */
  place: number;
  election: ElectionRef & { date?: string; name?: string };
  measure: MeasureName;
  subject: string | null;
  /** `national`, or the place or group. */
  scope: string;
  stage: Stage;
  /** Percent. */
  counted?: number;
  asOf?: string;
  /** Whom the sentence credits. */
  source: string | null;
  /** Key of the passage that the page carries, the same for every outlet that prints it; missing where not known. */
  passage?: string;
  /** Cut to a bounded length; empty where it was not kept. */
  sentence: string;
  /** ISO instants, UTC: when the figure was first read on that page, and last. */
  firstReadAt: string;
  readAt: string;
}

/** What tells one note from all others. */
export type NoteKey = [url: string, quantity: string, stand: string, place: number];

/** One value of a quantity, and the pages that gave it, last read first. */
export interface NotedValue {
  /** Tells it from the quantity's other values. */
  key: string;
  notes: Note[];
  /** Outlets that print one passage, the most of them; missing where each wrote its own. */
  copies?: string[];
}

/**
 * How the values of a quantity stand to each other: there is one; they are one at the precision of their texts; they
 * were made at different points of the count, or by different polls; outlets give different ones for the same point.
 */
export type NotedRelation = 'one' | 'agree' | 'stands' | 'differ';

export interface NotedQuantity {
  key: string;
  /** In order of the count, then of size. */
  values: NotedValue[];
  relation: NotedRelation;
  /** Where they differ: the largest distance between two outlets at one point; points for shares. */
  difference?: number;
  /** When one of them was last read. */
  readAt: string;
}

export interface NotedElection {
  key: string;
  election: Note['election'];
  quantities: NotedQuantity[];
  readAt: string;
}

/** What the notebook has from other outlets for a figure of a page. */
export interface AlsoRead {
  /** The figure's place in the page's report. */
  claim: number;
  /** Those that differ first; with one page an outlet, the one read last. */
  values: (NotedValue & {
    /** Another number for the same point of the count. */
    differs: boolean;
    /** Outlets named here that print the passage which this page prints too. */
    samePassage: number;
    /** Outlets that gave it too and are left out. */
    more: number;
  })[];
}

/** What the reader has chosen for the notebook. */
export interface NotebookSettings {
  /** Off: nothing is noted, and nothing of it is shown beside figures. */
  on: boolean;
  /** Days after which a figure that was not read again goes; null: never by itself. */
  keepDays: number | null;
  /** Show in private windows what the notebook has. What is read there is not noted in any case. */
  inPrivate: boolean;
}

/** Why the notebook cannot be opened: keys of the message catalogue, `notebook_fault_<code>`. */
export const NOTEBOOK_FAULTS = ['newer', 'blocked', 'refused', 'private'] as const;
export type NotebookFault = (typeof NOTEBOOK_FAULTS)[number];
