import type { Claim } from '../../lib/model/claim';
import { ADMINISTRATIVE } from '../../lib/model/measure';
import { STAGES, type Stage } from '../../lib/model/stage';
import { unbracket } from '../cases/bracketed';
import { type Expected, parseExpected } from '../cases/expected';

/**
 * An article of this folder in, the article with its figures out, offsets counted: a head of `name: value` lines,
 * `---`, the text with each figure in brackets, `---`, and a line for each figure in the text's order:
 * `92.12 percent: vote-share · Ilham Aliyev · 92.12 · stage=final · source=Central Election Commission (CEC)`.
 */
export interface Figure
  extends Pick<Claim, 'start' | 'end' | 'text' | 'value' | 'high' | 'unit' | 'qualifier' | 'measure' | 'subject'> {
  election: ElectionName;
  stage: Stage;
  source: string | null;
  scope: string;
}

export interface ElectionName {
  country: string;
  type: string;
  year: number;
  round?: number;
}

export interface Annotated {
  id: string;
  lang: string;
  date?: string;
  title: string;
  text: string;
  figures: Figure[];
}

/** `other` too: most of what fits nowhere is set up, so the notation's default is that. */
const SET_UP = new Set<string>([...ADMINISTRATIVE, 'other']);

/** Throws where a line does not fit the text. */
export function parseAnnotated(source: string): Annotated {
  const [head, body, list, ...rest] = source.replace(/\r\n/g, '\n').split(/^---\n/m);
  if (head === undefined || body === undefined || list === undefined || rest.length > 0)
    throw new Error('write head, text and figures, divided by lines of ---');
  const fields = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  const field = (name: string) => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`the head has no ${name}`);
    return value;
  };
  const { text, spans } = unbracket(body.trim());
  const lines = list.trim().split('\n');
  if (lines.length !== spans.length) throw new Error(`${spans.length} brackets, but ${lines.length} lines`);
  const figures = spans.map((span, index): Figure => {
    const line = lines[index]!;
    const written = `${span.text.replace(/\s+/g, ' ')}: `;
    if (!line.startsWith(written)) throw new Error(`figure ${index + 1} is "${span.text}", its line "${line}"`);
    const expected = parseExpected(line.slice(written.length));
    return { ...span, ...fieldsOf(expected, field('election'), line) };
  });
  return { id: field('id'), lang: field('lang'), date: field('date'), title: text.split('\n')[0]!, text, figures };
}

function fieldsOf(expected: Expected, election: string, line: string): Omit<Figure, 'start' | 'end' | 'text'> {
  const { measure, subject, value, high, unit, qualifier, scope, fields } = expected;
  const stage = fields.get('stage') ?? (SET_UP.has(measure) ? 'administrative' : 'unstated');
  if (!STAGES.some((name) => name === stage)) throw new Error(`"${stage}" is no stage: ${line}`);
  return {
    measure,
    subject,
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    qualifier,
    scope,
    stage: stage as Stage,
    source: fields.get('source') ?? null,
    election: parseElection(fields.get('election') ?? election),
  };
}

/** "AZ-presidential-2024", "FR-presidential-2017-r2". */
export function parseElection(name: string): ElectionName {
  const match = /^([A-Z]{2})-([a-z-]+?)-(\d{4})(?:-r(\d))?$/.exec(name);
  if (!match) throw new Error(`"${name}" is no election`);
  const [, country, type, year, round] = match;
  return {
    country: country!,
    type: type!,
    year: Number(year),
    ...(round === undefined ? {} : { round: Number(round) }),
  };
}
