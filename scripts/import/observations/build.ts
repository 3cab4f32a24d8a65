import { MEASURE_RULES } from '../../../lib/dataset/measure-rules';
import type { Fact } from '../fact';
import { WEAK_NOTE } from '../from-rivals';
import { dayOf } from './dates';
import type { ObservationRow } from './row';

/**
 * Facts with their unified names in, rows of an observations table out; a fact that the table's own checks would turn
 * away (a share without a subject, turnout of 176 percent) is left out and counted.
 */
export interface Unified {
  /** Day of the vote, by election. */
  dates: Map<string, string>;
  subjectOf: (fact: Fact) => string | undefined;
  sourceOf: (fact: Fact) => { id: string; sponsor?: string };
  scopeOf: (scope: string) => string;
}

/** Words of a page on what its shares are shares of. */
const BASES: [RegExp, ObservationRow['base']][] = [
  [/share of all ballots|blank and null votes in the base|ministry uses all ballots|of all ballots/i, 'ballots-cast'],
  [/of (?:all )?registered voters|of the electorate|of the roll/i, 'registered-voters'],
];
/** A count whose share counted nobody told: outlets' rows of that kind say too little. */
export const UNTOLD = 'share counted not told';
const LONGEST_NOTE = 110;

export function buildRows(facts: Fact[], unified: Unified): { rows: ObservationRow[]; dropped: Map<string, number> } {
  const dropped = new Map<string, number>();
  const rows: ObservationRow[] = [];
  const newest =
    facts.reduce((last, { asOf }) => (asOf.length >= 10 && asOf > last ? asOf : last), '').slice(0, 10) || '9999';
  for (const fact of facts) {
    const row = rowOf(fact, unified, newest);
    const fault = faultOf(row, fact);
    if (fault) dropped.set(fault, (dropped.get(fault) ?? 0) + 1);
    else rows.push(row);
  }
  return { rows, dropped };
}

function rowOf(fact: Fact, { dates, subjectOf, sourceOf, scopeOf }: Unified, newest: string): ObservationRow {
  const vote = dates.get(fact.election)!;
  const { id: source, sponsor = fact.sponsor } = sourceOf(fact);
  const contested = MEASURE_RULES[fact.measure].subject !== 'none';
  const untold = fact.stage === 'partial' && fact.counted === undefined && !fact.asOf.includes('T');
  const notes = [...(untold ? [UNTOLD] : []), ...fact.notes.filter((note) => note !== WEAK_NOTE)];
  const base =
    fact.base ??
    (fact.measure === 'vote-share'
      ? BASES.find(([pattern]) => notes.some((note) => pattern.test(note)))?.[1]
      : undefined);
  const note = noteText(notes);
  return {
    election: fact.election,
    measure: fact.measure,
    subject: contested ? (subjectOf(fact) ?? null) : null,
    scope: scopeOf(questionScope(fact) ?? fact.scope),
    value: fact.value,
    ...(fact.high === undefined ? {} : { high: fact.high }),
    unit: fact.unit,
    ...(fact.qualifier ? { qualifier: fact.qualifier } : {}),
    stage: fact.stage,
    ...(fact.counted === undefined ? {} : { counted: fact.counted }),
    asOf: dayOf(fact, vote, newest),
    ...(base ? { base } : {}),
    source,
    ref: fact.ref,
    ...(fact.sampleSize === undefined ? {} : { sampleSize: fact.sampleSize }),
    ...(fact.marginOfError === undefined ? {} : { marginOfError: fact.marginOfError }),
    ...(fact.fieldwork ? { fieldwork: fact.fieldwork } : {}),
    ...(sponsor ? { sponsor } : {}),
    ...(note ? { note } : {}),
    page: fact.page,
    weak: fact.notes.includes(WEAK_NOTE),
    held: false,
  };
}

/** "Turnout of question 2" is limited to that question. */
function questionScope(fact: Fact): string | undefined {
  const question = /^Question (\d+)/i.exec(fact.subject)?.[1];
  return question && MEASURE_RULES[fact.measure].subject === 'none' ? `question ${question}` : undefined;
}

function noteText(notes: string[]): string {
  const text = notes.join('; ').replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_NOTE) return text;
  return `${text
    .slice(0, LONGEST_NOTE)
    .replace(/[^ ]*$/, '')
    .replace(/[ ,;]+$/, '')}…`;
}

function faultOf(row: ObservationRow, fact: Fact): string | undefined {
  const rule = MEASURE_RULES[row.measure];
  const bounds = rule.units[row.unit];
  if (!bounds) return `${row.unit} is no unit of ${row.measure}`;
  if (row.value < bounds[0] || (row.high ?? row.value) > bounds[1]) return `${row.measure} out of bounds`;
  if (row.unit === 'count' && !Number.isInteger(row.value)) return 'a count that is no whole number';
  if (rule.subject === 'required' && row.subject === null) return `${row.measure} without subject`;
  if (rule.subject === 'none' && fact.subject !== '' && !questionScope(fact))
    return `${row.measure} of a part of the votes`;
  if (rule.result && row.stage === 'administrative') return `${row.measure} as administrative`;
  if (!/^.{8,}$/.test(row.ref)) return 'no reference';
  if (/^[a-z]+:\/\//i.test(row.ref) && !(/^https?:\/\/\S+$/.test(row.ref) && URL.canParse(row.ref)))
    return 'a broken address';
  if (row.note?.startsWith(UNTOLD) && fact.maker.kind === 'outlet')
    return 'an outlet that does not tell the share counted';
  return undefined;
}
