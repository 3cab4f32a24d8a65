import type { Cues, Measure, MeasureName, Cue as WrittenCue } from '../../model/measure';
import { indexedWords, type Line } from '../line';
import type { FoundFigure } from '../numbers/figures';
import { type Sieve, sieveOf, sift } from '../patterns/sieve';

/** What the words right beside a figure say it measures: "turnout was [71.8%]" gives turnout, 0.88. */

export interface Cue {
  measure: MeasureName;
  weight: number;
  /** Stretch of the rendered line that says so. */
  from: number;
  to: number;
}

/** A pattern of one measure on one side of a figure. */
interface Pattern {
  /** Place of its measure. */
  measure: number;
  pattern: RegExp;
  weight: number;
  unit: WrittenCue[2];
  /** What it finds rules the measure out. */
  excludes: boolean;
}

/** All patterns of one side, measure by measure, with the words they need. */
interface Side {
  patterns: Pattern[];
  sieve: Sieve;
}

interface Compiled {
  measures: Measure[];
  before: Side;
  after: Side;
}

/** How far beside a figure its measure may be said, in characters of the rendered line. */
const REACH = 110;
const compiled = new WeakMap<Measure[], Map<string, Compiled>>();

function compile(measures: Measure[], language: string): Compiled {
  const perLanguage = compiled.get(measures) ?? new Map<string, Compiled>();
  compiled.set(measures, perLanguage);
  let known = perLanguage.get(language);
  if (!known) {
    const side = (patternsOf: (cues: Cues) => Omit<Pattern, 'measure'>[]): Side => {
      const patterns = measures.flatMap(({ cues }, measure) =>
        cues[language] ? patternsOf(cues[language]).map((pattern) => ({ measure, ...pattern })) : [],
      );
      return { patterns, sieve: sieveOf(patterns.map(({ pattern }) => pattern)) };
    };
    known = {
      measures,
      before: side(({ before = [], notBefore = [] }) => [
        ...before.map((cue) => cueOf(`(?:^|[^a-z])(?:${cue[0]})`, cue)),
        ...notBefore.map((pattern) => excluding(`(?:${pattern})`)),
      ]),
      after: side(({ after = [], notAfter = [] }) => [
        ...after.map((cue) => cueOf(`^(?:${cue[0]})`, cue)),
        ...notAfter.map((pattern) => excluding(`^(?:${pattern})`)),
      ]),
    };
    perLanguage.set(language, known);
  }
  return known;
}

const cueOf = (source: string, [, weight, unit]: WrittenCue): Omit<Pattern, 'measure'> => ({
  pattern: new RegExp(source),
  weight,
  unit,
  excludes: false,
});

const excluding = (source: string): Omit<Pattern, 'measure'> => ({
  pattern: new RegExp(source),
  weight: 0,
  unit: undefined,
  excludes: true,
});

/** Cues of one figure, at most one a measure: where words before and after agree they strengthen each other. */
export function cuesOf(line: Line, index: number, measures: Measure[], language: string): Cue[] {
  const at = line.figureAt[index]!;
  if (at < 0) return [];
  const figure = line.figures[index]!;
  const sides = compile(measures, language);
  const words = indexedWords(line);
  // Patterns see a bounded stretch that begins at a word.
  const windowStart = Math.max(0, at - REACH);
  const start = Math.min(windowStart === 0 ? 0 : line.text.indexOf(' ', windowStart) + 1, at);
  const before = sift(sides.before.sieve, words, start, at);
  const after = sift(sides.after.sieve, words, at + 2, at + 2 + REACH);
  const found: Cue[] = [];
  let [nextBefore, nextAfter] = [0, 0];
  while (nextBefore < before.length || nextAfter < after.length) {
    const place = Math.min(measureAt(sides.before, before, nextBefore), measureAt(sides.after, after, nextAfter));
    const measure = measures[place]!;
    const [firstBefore, firstAfter] = [nextBefore, nextAfter];
    while (measureAt(sides.before, before, nextBefore) === place) nextBefore++;
    while (measureAt(sides.after, after, nextAfter) === place) nextAfter++;
    if (!fits(figure, measure)) continue;
    const [left, right] = [line.text.slice(start, at), line.text.slice(at + 2, at + 2 + REACH)];
    const behind = surest(sides.after, after, firstAfter, nextAfter, figure, right);
    const front = surest(sides.before, before, firstBefore, nextBefore, figure, left);
    if (!behind && !front) continue;
    // Most measures have no cue here: what would rule one out is looked for last.
    if (excludes(sides.after, after, firstAfter, nextAfter, right)) continue;
    if (excludes(sides.before, before, firstBefore, nextBefore, left)) continue;
    found.push({
      measure: measure.name,
      weight: Math.min(0.99, 1 - (1 - (behind?.weight ?? 0)) * (1 - (front?.weight ?? 0))),
      from: front ? start + front.from : at,
      to: behind ? at + 2 + behind.to : at + 2,
    });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

const measureAt = ({ patterns }: Side, places: number[], next: number): number =>
  next < places.length ? patterns[places[next]!]!.measure : Number.POSITIVE_INFINITY;

/** What the surest of one measure's patterns found, in the offsets of its stretch. */
interface Hit {
  weight: number;
  from: number;
  to: number;
}

/** The surest of the cues from `first` up to `end`. */
function surest(
  { patterns }: Side,
  places: number[],
  first: number,
  end: number,
  figure: FoundFigure,
  stretch: string,
): Hit | undefined {
  const unit = unitOf(figure);
  let best: Hit | undefined;
  for (let next = first; next < end; next++) {
    const { pattern, weight, unit: only, excludes } = patterns[places[next]!]!;
    if (excludes || (best && weight <= best.weight) || (only && only !== unit)) continue;
    const match = pattern.exec(stretch);
    if (match) best = { weight, from: match.index, to: match.index + match[0].length };
  }
  return best;
}

/** Whether one of the patterns from `first` up to `end` rules the measure out. */
function excludes({ patterns }: Side, places: number[], first: number, end: number, stretch: string): boolean {
  for (let next = first; next < end; next++) {
    const { pattern, excludes: rulesOut } = patterns[places[next]!]!;
    if (rulesOut && pattern.test(stretch)) return true;
  }
  return false;
}

const unitOf = (figure: FoundFigure) => (figure.fraction ? 'fraction' : figure.unit);

function fits(figure: FoundFigure, measure: Measure): boolean {
  const unit = unitOf(figure);
  if (!measure.units.includes(unit)) return false;
  if (unit === 'fraction') return true;
  return figure.value >= measure.range[0] && (figure.high ?? figure.value) <= measure.range[1];
}
