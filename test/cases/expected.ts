import type { Claim } from '../../lib/model/claim';
import type { Qualifier, Unit } from '../../lib/model/figure';
import { CONTESTED, MEASURES, type MeasureName } from '../../lib/model/measure';

/**
 * What a figure should be read as, in one line: `vote-share · Moss · ~48.2 · stage=partial · counted=40`.
 * Measure; whom it belongs to, for measures that belong to somebody (`?` where nobody can be told); value, with `~` for
 * about, `>` for over, `<` for under, `10..15` for a range. Then what else is to be looked at: stage, source, scope,
 * counted, asOf, election (AZ-presidential-2024), unit. Scope and unit are always looked at: left out, the scope is
 * national and the unit the first of UNIT_OF.
 */
export interface Expected {
  measure: MeasureName;
  subject: string | null;
  value: number;
  high?: number;
  qualifier: Qualifier;
  unit: Unit;
  scope: string;
  /** Half of the last place that `value` is given with. */
  slack: number;
  /** The other fields, as written; `none` stands for null. */
  fields: Map<string, string>;
}

const SIGNS = new Map<string, Qualifier>([
  ['~', 'about'],
  ['>', 'over'],
  ['<', 'under'],
]);
const FIELDS = new Set(['stage', 'source', 'scope', 'counted', 'asOf', 'election', 'unit']);
const PERCENT = new Set<MeasureName>(['vote-share', 'turnout', 'counted', 'threshold']);
const POINTS = new Set<MeasureName>(['margin', 'swing', 'margin-of-error']);

const unitOf = (measure: MeasureName): Unit =>
  PERCENT.has(measure) ? 'percent' : POINTS.has(measure) ? 'points' : 'count';

/** Throws where the line is not of this form. */
export function parseExpected(line: string): Expected {
  const parts = line.split(' · ').map((part) => part.trim());
  const measure = MEASURES.find((name) => name === parts[0]);
  if (!measure) throw new Error(`"${parts[0]}" is no measure: ${line}`);
  const contested = CONTESTED.has(measure);
  const subject = contested ? parts[1] : '?';
  const written = /^([~<>]?)(\d+(?:\.(\d+))?)(?:\.\.(\d+(?:\.\d+)?))?$/.exec(parts[contested ? 2 : 1] ?? '');
  if (!subject || !written) throw new Error(`write measure${contested ? ' · subject' : ''} · value: ${line}`);
  const fields = new Map<string, string>();
  for (const part of parts.slice(contested ? 3 : 2)) {
    const at = part.indexOf('=');
    const name = part.slice(0, at);
    if (at < 1 || !FIELDS.has(name)) throw new Error(`"${part}" is no field: ${line}`);
    fields.set(name, part.slice(at + 1));
  }
  const { 1: sign, 2: value, 3: decimals, 4: high } = written;
  return {
    measure,
    subject: subject === '?' ? null : subject,
    value: Number(value),
    ...(high === undefined ? {} : { high: Number(high) }),
    qualifier: SIGNS.get(sign ?? '') ?? 'exact',
    unit: (fields.get('unit') as Unit | undefined) ?? unitOf(measure),
    scope: fields.get('scope') ?? 'national',
    slack: 0.5 * 10 ** -(decimals?.length ?? 0) + 1e-9,
    fields,
  };
}

/** The claim in the same notation, with the fields that `like` names; equal lines mean that the claim is as expected. */
export function describeClaim(claim: Claim, like: Expected): string {
  const near = (value: number, wanted: number | undefined) =>
    wanted !== undefined && Math.abs(value - wanted) <= like.slack ? wanted : Number(value.toFixed(4));
  const sign = [...SIGNS].find(([, qualifier]) => qualifier === claim.qualifier)?.[0] ?? '';
  const high = claim.high === undefined ? '' : `..${near(claim.high, like.high)}`;
  const election = claim.election && `${claim.election.country}-${claim.election.type}-${claim.election.year}`;
  const round = claim.election?.round === undefined ? '' : `-r${claim.election.round}`;
  const seen = new Map<string, string>([
    ['stage', claim.stage],
    ['source', claim.source ?? 'none'],
    ['counted', String(claim.counted ?? 'none')],
    ['asOf', claim.asOf ?? 'none'],
    ['election', election ? election + round : 'none'],
  ]);
  return [
    claim.measure,
    ...(CONTESTED.has(claim.measure) ? [claim.subject ?? '?'] : []),
    `${sign}${near(claim.value, like.value)}${high}`,
    ...(claim.unit === unitOf(claim.measure) ? [] : [`unit=${claim.unit}`]),
    ...(claim.scope === 'national' ? [] : [`scope=${claim.scope}`]),
    ...[...seen].filter(([name]) => like.fields.has(name)).map(([name, value]) => `${name}=${value}`),
  ].join(' · ');
}

/** An expectation as `describeClaim` would write it. */
export function describeExpected(expected: Expected): string {
  const sign = [...SIGNS].find(([, qualifier]) => qualifier === expected.qualifier)?.[0] ?? '';
  const high = expected.high === undefined ? '' : `..${expected.high}`;
  return [
    expected.measure,
    ...(CONTESTED.has(expected.measure) ? [expected.subject ?? '?'] : []),
    `${sign}${expected.value}${high}`,
    ...(expected.unit === unitOf(expected.measure) ? [] : [`unit=${expected.unit}`]),
    ...(expected.scope === 'national' ? [] : [`scope=${expected.scope}`]),
    ...['stage', 'source', 'counted', 'asOf', 'election']
      .filter((name) => expected.fields.has(name))
      .map((name) => `${name}=${expected.fields.get(name)}`),
  ].join(' · ');
}
