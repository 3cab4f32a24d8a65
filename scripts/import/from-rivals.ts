import { ADMINISTRATIVE, MEASURES, type MeasureName } from '../../lib/model/measure';
import { SOURCE_KINDS, type SourceKind } from '../../lib/model/source';
import { STAGES, type Stage } from '../../lib/model/stage';
import { electionOfId } from './election-id';
import { cell, type Fact, type Line, numberOf } from './fact';
import { type Noted, readNote } from './notes';

/**
 * Lines of a table of rival figures in, facts out: two lines noted "low end of range" and "high end of range" are one
 * fact with `high`; "D66 lead over PVV" is a margin of D66; figures the gatherer judged wrong are left out.
 */

interface Read {
  fact: Fact;
  noted: Noted;
}

export function fromRivals(lines: Line[]): Fact[] {
  const read = lines
    .map(readLine)
    .filter(
      (one) => one !== undefined && !one.noted.wrong && !isScenario(one.fact) && !NOBODY.test(one.fact.subject),
    ) as Read[];
  return joinRanges(read);
}

/** Differences between counts, told of a party: of no contestant. */
const NOBODY = /\b(?:shortfall to|gain on|short of)\b|^leading candidate/;

/** Polls of pairs that never stood, and seats of one scenario among several, are figures of no election. */
function isScenario({ notes, stage }: Fact): boolean {
  return isPollStage(stage) && notes.some((note) => /hypothetical|scenario/i.test(note));
}

/** Judged weak by the gatherer; such facts give way where a better page says the same. */
export const WEAK_NOTE = 'weak page';

function readLine(line: Line): Read | undefined {
  const id = electionOfId(cell(line, 'election_id'));
  const measure = MEASURES.find((known) => known === cell(line, 'measure'));
  const given = STAGES.find((known) => known === cell(line, 'stage'));
  const kind = SOURCE_KINDS.find((known) => known === cell(line, 'source_kind'));
  const value = numberOf(cell(line, 'value'));
  if (!id || !measure || !given || !kind || cell(line, 'value') === '' || !Number.isFinite(value)) return undefined;
  const unit = cell(line, 'unit') as Fact['unit'];
  const noted = readNote(cell(line, 'note'), given, unit, cell(line, 'as_of').slice(0, 4));
  const asOf = cell(line, 'as_of');
  const counted = cell(line, 'counted') === '' ? noted.counted : Number(cell(line, 'counted'));
  const hour = noted.hour && asOf.length === 10 ? `${asOf}T${noted.hour}` : asOf;
  const stage = stageOf(given, measure, kind);
  const sample = cell(line, 'sample_size');
  const subject = cell(line, 'subject') === '(all)' ? '' : cell(line, 'subject');
  const fact: Fact = {
    ...id,
    round: id.round,
    date: cell(line, 'date'),
    subject,
    measure,
    value,
    unit,
    ...(noted.qualifier ? { qualifier: noted.qualifier } : {}),
    scope: cell(line, 'scope') || 'national',
    stage,
    ...(counted === undefined || !COUNTING.has(stage) ? {} : { counted }),
    asOf: stage === 'partial' || isPollStage(stage) ? hour : asOf,
    maker: { name: cell(line, 'source_name'), kind: kindOf(kind, stage) },
    ref: cell(line, 'url'),
    ...(sample !== '' && isPollStage(stage) ? { sampleSize: Number(sample) } : {}),
    ...(noted.marginOfError === undefined ? {} : { marginOfError: noted.marginOfError }),
    ...(noted.fieldwork && isPollStage(stage) ? { fieldwork: noted.fieldwork } : {}),
    ...(noted.sponsor ? { sponsor: noted.sponsor } : {}),
    notes: [...noted.notes, ...(noted.weak ? [WEAK_NOTE] : [])],
    page: `${cell(line, 'source_name')} ${cell(line, 'url')}`,
  };
  return { fact: asPart(asLead(fact)), noted };
}

const COUNTING = new Set<Stage>(['partial', 'preliminary', 'projection']);
const isPollStage = (stage: Stage) => stage === 'opinion-poll' || stage === 'exit-poll' || stage === 'projection';

function stageOf(given: Stage, measure: MeasureName, kind: SourceKind): Stage {
  if (ADMINISTRATIVE.has(measure)) return 'administrative';
  // What a pollster, an observer or a party says while votes are counted is its own count or estimate.
  if (given === 'preliminary' && kind === 'pollster') return 'projection';
  return given;
}

/** An outlet that asks voters is a pollster in this; one that reports a count is an outlet. */
function kindOf(kind: SourceKind, stage: Stage): SourceKind {
  return kind === 'outlet' && isPollStage(stage) ? 'pollster' : kind;
}

/** "D66 lead over PVV" is the margin of D66; a scope "lead over Trivic" says the same. */
function asLead(fact: Fact): Fact {
  const named = /^(?:hypothetical )?(.+?) lead(?: over (.+))?$/i.exec(fact.subject);
  const scoped = /^(?:(.+?), )?lead\b.*$/.exec(fact.scope);
  if (!named && !scoped) return fact;
  const note = named?.[2] ? `over ${named[2]}` : scoped ? fact.scope : undefined;
  return {
    ...fact,
    subject: named?.[1] ?? fact.subject,
    scope: scoped ? (scoped[1] ?? 'national') : fact.scope,
    measure: 'margin',
    unit: fact.unit === 'percent' ? 'points' : fact.unit,
    notes: [...fact.notes, ...(note ? [note] : [])],
  };
}

/** Votes after preferences, blank votes and null votes are limited to what their notes say. */
const PARTS: [RegExp, string][] = [
  [/two-party[- ]preferred/i, 'two-party preferred'],
  [/^(?:blank|blank votes)$/i, 'blank votes'],
  [/^(?:null|null votes|spoiled|spoilt)$/i, 'null votes'],
];

function asPart(fact: Fact): Fact {
  const { scope, notes, measure, type } = fact;
  // Two votes a voter: the list's beside the constituency's.
  const list = type === 'regional' && notes.some((note) => /regional list|list vote/i.test(note));
  if (list) return { ...fact, scope: `${scope === 'national' ? '' : `${scope}, `}regional list` };
  if (scope !== 'national') return fact;
  const part = PARTS.find(
    ([pattern, name]) =>
      notes.some((note) => pattern.test(note)) && (name === 'two-party preferred' || measure === 'invalid-votes'),
  );
  return part ? { ...fact, scope: part[1] } : fact;
}

/** Pairs the ends of ranges; an end without its other end is what it bounds: "over" or "under". */
function joinRanges(read: Read[]): Fact[] {
  const lows = new Map<string, Fact[]>();
  const facts: Fact[] = [];
  const highs: Fact[] = [];
  for (const { fact, noted } of read) {
    if (noted.end === 'high') {
      highs.push(fact);
      continue;
    }
    facts.push(fact);
    if (noted.end === 'low') lows.set(rangeKey(fact), [...(lows.get(rangeKey(fact)) ?? []), fact]);
  }
  for (const fact of highs) {
    const low = lows.get(rangeKey(fact))?.shift();
    if (low && low.value < fact.value) low.high = fact.value;
    else if (!low) facts.push({ ...fact, qualifier: 'under' });
  }
  for (const left of lows.values()) for (const fact of left) if (fact.high === undefined) fact.qualifier = 'over';
  return facts;
}

function rangeKey(fact: Fact): string {
  const { election, subject, measure, scope, stage, maker, ref, asOf, counted, unit } = fact;
  return [election, subject, measure, scope, stage, maker.name, ref, asOf, counted, unit].join('\n');
}
