import type { Measure, MeasureName } from '../../model/measure';
import { type Line, wordsBetween } from '../line';
import type { FoundFigure } from '../numbers/figures';
import { gateOf, passes, type WordBits } from '../patterns/word-index';

/** What the words right beside a figure say it measures: "turnout was [71.8%]" gives turnout, 0.88. */

export interface Cue {
  measure: MeasureName;
  weight: number;
  /** Stretch of the rendered line that says so. */
  from: number;
  to: number;
}

interface Gated {
  pattern: RegExp;
  /** The words it needs (word-index.ts). */
  gate: number[];
}

interface Pattern extends Gated {
  weight: number;
  unit: string | undefined;
}

interface Compiled {
  measure: Measure;
  after: Pattern[];
  before: Pattern[];
  notAfter: Gated[];
  notBefore: Gated[];
}

const gated = (source: string): Gated => {
  const pattern = new RegExp(source);
  return { pattern, gate: gateOf(pattern) };
};

/** How far beside a figure its measure may be said, in characters of the rendered line. */
const REACH = 110;
const compiled = new WeakMap<Measure[], Map<string, Compiled[]>>();

function compile(measures: Measure[], language: string): Compiled[] {
  const perLanguage = compiled.get(measures) ?? new Map<string, Compiled[]>();
  compiled.set(measures, perLanguage);
  let list = perLanguage.get(language);
  if (!list) {
    list = measures.flatMap((measure) => {
      const cues = measure.cues[language];
      if (!cues) return [];
      return {
        measure,
        after: (cues.after ?? []).map(([pattern, weight, unit]) => ({
          ...gated(`^(?:${pattern})`),
          weight,
          unit,
        })),
        before: (cues.before ?? []).map(([pattern, weight, unit]) => ({
          ...gated(`(?:^|[^a-z])(?:${pattern})`),
          weight,
          unit,
        })),
        notAfter: (cues.notAfter ?? []).map((pattern) => gated(`^(?:${pattern})`)),
        notBefore: (cues.notBefore ?? []).map((pattern) => gated(`(?:${pattern})`)),
      };
    });
    perLanguage.set(language, list);
  }
  return list;
}

/** Cues of one figure, at most one a measure: where words before and after agree they strengthen each other. */
export function cuesOf(line: Line, index: number, measures: Measure[], language: string): Cue[] {
  const figure = line.figures[index]!;
  const at = line.figureAt[index]!;
  if (at < 0) return [];
  // Patterns see a bounded window that begins at a word.
  const windowStart = Math.max(0, at - REACH);
  const start = windowStart === 0 ? 0 : line.text.indexOf(' ', windowStart) + 1;
  const before = line.text.slice(Math.min(start, at), at);
  const after = line.text.slice(at + 2, at + 2 + REACH);
  const unit = figure.fraction ? 'fraction' : figure.unit;
  const beside: Beside = {
    before,
    after,
    wordsBefore: wordsBetween(line, Math.min(start, at), at),
    wordsAfter: wordsBetween(line, at + 2, at + 2 + REACH),
  };
  const found: Cue[] = [];
  for (const patterns of compile(measures, language)) {
    const { measure } = patterns;
    if (!fits(figure, measure)) continue;
    let from = at;
    let to = at + 2;
    let sureAfter = 0;
    let sureBefore = 0;
    for (const { pattern, gate, weight, unit: only } of patterns.after) {
      const match =
        weight > sureAfter && (!only || only === unit) && passes(gate, beside.wordsAfter) && pattern.exec(after);
      if (match) {
        sureAfter = weight;
        to = at + 2 + match[0].length;
      }
    }
    for (const { pattern, gate, weight, unit: only } of patterns.before) {
      const match =
        weight > sureBefore && (!only || only === unit) && passes(gate, beside.wordsBefore) && pattern.exec(before);
      if (match) {
        sureBefore = weight;
        from = at - (before.length - match.index);
      }
    }
    const missing = (1 - sureAfter) * (1 - sureBefore);
    // Most measures have no cue here: what would rule one out is looked for last.
    if (missing < 1 && !ruledOut(patterns, beside))
      found.push({ measure: measure.name, weight: Math.min(0.99, 1 - missing), from, to });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** What stands beside a figure, and the words in it. */
interface Beside {
  before: string;
  after: string;
  wordsBefore: WordBits;
  wordsAfter: WordBits;
}

function ruledOut({ notAfter, notBefore }: Compiled, beside: Beside): boolean {
  const { before, after, wordsBefore, wordsAfter } = beside;
  return (
    notAfter.some(({ pattern, gate }) => passes(gate, wordsAfter) && pattern.test(after)) ||
    notBefore.some(({ pattern, gate }) => passes(gate, wordsBefore) && pattern.test(before))
  );
}

function fits(figure: FoundFigure, measure: Measure): boolean {
  const unit = figure.fraction ? 'fraction' : figure.unit;
  if (!measure.units.includes(unit)) return false;
  if (unit === 'fraction') return true;
  return figure.value >= measure.range[0] && (figure.high ?? figure.value) <= measure.range[1];
}
