import type { Cue } from './cues';
import type { Settled } from './settle';

const NOBODY: Settled['excluded'] = [];

/**
 * A figure with its measure and no subject yet: "turnout was [71.8%]", by the cue. Every settled figure is made here:
 * they are gone through often, and quicker where all have one form.
 */
export const settledBy = (rule: string, figure: number, { measure, weight, from, to }: Cue): Settled => ({
  figure,
  measure,
  weight,
  measureRule: rule,
  measureFrom: from,
  measureTo: to,
  subject: -1,
  subjectWeight: 0,
  subjectRule: '',
  against: undefined,
  excluded: NOBODY,
});
