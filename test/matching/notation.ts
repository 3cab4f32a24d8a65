import type { Claim } from '../../lib/model/claim';
import type { Comparison } from '../../lib/model/comparison';
import type { Pack } from '../../lib/model/dataset';
import { CONTESTED } from '../../lib/model/measure';
import type { Observation } from '../../lib/model/observation';
import { STAGES, type Stage } from '../../lib/model/stage';
import { parseExpected } from '../cases/expected';

/**
 * Claims, observations and comparisons in a line each, over a small country of its own: two elections, three
 * contestants, a commission (`cec`), an atlas that repeats it, two pollsters.
 */
export const NOW = 'XX-2024-02-presidential-1';
export const BEFORE = 'XX-2018-04-presidential-1';

/** "92.12 final cec", "92.05 partial 93.35 cec", "61 exit-poll ray scope=north measure=turnout subject=none year=2018". */
export function observation(line: string): Observation {
  const words = line.split(' ');
  const row: Observation = {
    election: NOW,
    measure: 'vote-share',
    subject: 'moss',
    scope: 'national',
    value: 0,
    unit: 'percent',
    stage: 'final',
    source: 'cec',
    ref: 'https://example.org/',
  };
  let stageSeen = false;
  for (const word of words) {
    const [name, value] = word.split('=') as [string, string?];
    if (value !== undefined) setField(row, name, value);
    else if (STAGES.includes(name as Stage)) {
      row.stage = name as Stage;
      stageSeen = true;
    } else if (/^\d/.test(name)) {
      if (stageSeen) row.counted = Number(name);
      else row.value = Number(name);
    } else row.source = name;
  }
  return row;
}

function setField(row: Observation, name: string, value: string): void {
  if (name === 'year') row.election = value === '2018' ? BEFORE : NOW;
  else if (name === 'subject') row.subject = value === 'none' ? null : value;
  else if (name === 'sampleSize' || name === 'marginOfError' || name === 'high') row[name] = Number(value);
  else Object.assign(row, { [name]: value });
}

export function pack(lines: string[]): Pack {
  const election = { country: 'XX', type: 'presidential', round: 1, name: 'Presidential election' } as const;
  const source = (id: string, kind: Pack['sources'][number]['kind'], origin = id) => ({
    id,
    name: id,
    kind,
    origin,
    aliases: [],
  });
  const candidate = (id: string, ...names: string[]) => ({
    id,
    kind: 'candidate' as const,
    name: names[0]!,
    names: names.map((name) => ({ name })),
  });
  return {
    country: 'XX',
    elections: [
      { ...election, id: BEFORE, year: 2018, date: '2018-04-11' },
      { ...election, id: NOW, year: 2024, date: '2024-02-07' },
    ],
    contestants: [
      candidate('moss', 'Ada Moss', 'Ada Mosse'),
      candidate('moss-b', 'Bo Moss'),
      candidate('thorne', 'Cy Thorne'),
    ],
    observations: lines.map(observation),
    statements: [],
    scopes: [
      { id: 'north', names: ['the North'] },
      { id: 'abroad', names: ['abroad'] },
    ],
    sources: [
      source('cec', 'authority'),
      source('atlas', 'compilation', 'cec'),
      source('ray', 'pollster'),
      source('oracle', 'pollster'),
    ],
  };
}

/** `vote-share · Ada Moss · 92.05 · stage=partial · counted=93.35 · source=cec` as a claim of the election of 2024. */
export function claim(line: string, change: Partial<Claim> = {}): Claim {
  const { fields, slack, measure, value, high, unit, qualifier, scope, subject } = parseExpected(line);
  const source = fields.get('source');
  const counted = fields.get('counted');
  return {
    start: 0,
    end: 1,
    text: String(value),
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    qualifier,
    step: Number((slack * 2).toPrecision(3)),
    measure,
    subject,
    subjectIds: CONTESTED.has(measure) ? ['moss'] : [],
    election: { id: NOW, country: 'XX', type: 'presidential', year: 2024 },
    stage: (fields.get('stage') as Stage | undefined) ?? 'unstated',
    ...(counted === undefined ? {} : { counted: Number(counted) }),
    source: source ?? null,
    sourceIds: source === undefined ? [] : [source],
    scope,
    certainty: 0.9,
    shape: 'received',
    why: [],
    ...change,
  };
}

/** "quoted-source same 92.05 cec": relation, verdict, difference where it differs, the observation's value and source. */
export function told({
  relation,
  verdict,
  difference,
  reason,
  observation: { value, source, scope },
}: Comparison): string {
  const by = verdict === 'differs' ? `by ${difference}` : verdict === 'not-comparable' ? `(${reason})` : '';
  return [relation, verdict, by, value, source.id, scope === 'national' ? '' : scope]
    .filter((part) => part !== '')
    .join(' ');
}

/** Sentences around a claim that speak of nothing which makes it doubtful. */
export const spoken = () => ({
  parts: false,
  partsBefore: false,
  onePart: false,
  ratings: false,
  heldBefore: false,
  years: [],
});
