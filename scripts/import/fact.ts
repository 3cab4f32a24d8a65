import type { ElectionType } from '../../lib/model/election';
import type { Unit } from '../../lib/model/figure';
import type { MeasureName } from '../../lib/model/measure';
import type { Observation } from '../../lib/model/observation';
import type { SourceKind } from '../../lib/model/source';
import type { Stage } from '../../lib/model/stage';

/**
 * One figure of an import folder on its way into seeds/: "Ilham ALIYEV (YAP), vote-share, 86.02, CIA World Factbook".
 * Election, subject, maker and scope are still as the gatherer wrote them; the later steps put ids in their place.
 */
export interface Fact {
  /** Id as given, then the unified one. */
  election: string;
  country: string;
  type: ElectionType;
  round: number;
  /** Day of the vote: ISO, maybe without day or month. */
  date: string;
  /** Empty for the election as a whole. */
  subject: string;
  /** As the source wrote it, where a table made by hand gave the subject another name. */
  writtenAs?: string;
  measure: MeasureName;
  value: number;
  high?: number;
  unit: Unit;
  qualifier?: Observation['qualifier'];
  /** `national`, or place and group in the gatherer's words. */
  scope: string;
  stage: Stage;
  counted?: number;
  /** ISO date, maybe without day or month, or date and hour. */
  asOf: string;
  base?: Observation['base'];
  maker: Maker;
  ref: string;
  /** The reference in full, where `ref` is a shorter form. */
  fullRef?: string;
  sampleSize?: number;
  marginOfError?: number;
  fieldwork?: string;
  sponsor?: string;
  notes: string[];
  /** Rows with one page name one contestant once: an edition, an address. */
  page: string;
  /** Identity of a party in the compilation it is from: `parlgov:123`, `partyfacts:456`. */
  party?: string;
}

/** Who made a number, as the gatherer names it. */
export interface Maker {
  /** Where the gatherer gave one: `cia-wf`, `poll:ipsos`. */
  id?: string;
  name: string;
  kind: SourceKind;
}

/** A line of a table by its header. */
export type Line = ReadonlyMap<string, string>;

export const cell = (line: Line, field: string): string => line.get(field) ?? '';

/** What a machine divided out has more digits than anybody counts; tables hold six behind the point. */
export const numberOf = (text: string): number => Number(Number(text).toFixed(6));
