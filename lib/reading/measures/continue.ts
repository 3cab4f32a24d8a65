import type { MeasureName } from '../../model/measure';
import type { Line } from '../line';
import { continueHoldings, put } from './holdings';
import type { Settled } from './settle';

/**
 * What a sentence leaves to those before: "Turnout was 37.24 percent. At noon [it had been] [20.39 percent]", "Polling
 * stations are open. [There are] [6,537] [of them]". Sentences in order in; figures that only they explain are added.
 */
const IT =
  /\b(?:it|that|the figure|this) (?:was|is|had been|has been|stood at|had stood at|reached|had reached|came to|is put at) (?:[a-z]+ ){0,3}$/;
const PART = /^ of (?:them|these|those|whom)\b/;
/** "That is 4,590,075 voters", behind a turnout. */
const THAT_MANY = /\b(?:that is|that means|that makes|which is|equal to|equivalent to) (?:[a-z]+ ){0,2}$/;
const PEOPLE = /^ (?:voters|people|citizens)\b/;
/** What "of them" counts where the sentence before has no figure. */
const NOUNS: [RegExp, MeasureName][] = [
  [/\bpolling (?:stations|places)\b/, 'polling-stations'],
  [/\b(?:observers|monitors)\b/, 'observers'],
  [/\b(?:candidates|contenders)\b/, 'candidates'],
];
/** "…, 26 in the liberated territories and 49 abroad" */
const PLACED = /^ (?:in (?:the |L@)|abroad\b|overseas\b)/;
/** Sentences looked back over: an hour's turnout may follow its count. */
const BACK = 3;
/** Measures of the election as a whole; a contestant's would need its contestant. */
const WHOLE: ReadonlySet<MeasureName> = new Set([
  'turnout',
  'counted',
  'polling-stations',
  'observers',
  'candidates',
  'registered-voters',
  'constituencies',
]);
/** A measure that its own sentence gives this surely stays. */
const SURE = 0.72;

export function continueMeasures(lines: Line[], settled: Settled[][]): void {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    continueHoldings(lines, settled, index);
    if (index === 0) continue;
    line.figures.forEach((figure, place) => {
      const own = settled[index]!.find((item) => item.figure === place);
      if (own && own.weight >= SURE) return;
      const measure = toldBefore(lines, settled, index, place);
      if (!measure) return;
      put(settled, index, line, place, measure);
      // "… and at 17:00 33.82 percent": the hours that follow in its row.
      line.figures.forEach((other, next) => {
        const beside = line.figureAt[next]!;
        const placed =
          other.unit === 'count' &&
          next > place &&
          /(?:,|and) $/.test(line.text.slice(0, beside)) &&
          PLACED.test(line.text.slice(beside + 2));
        if (placed && !settled[index]!.some((item) => item.figure === next)) put(settled, index, line, next, measure);
      });
      for (const item of settled[index]!) {
        if (item.figure > place && item.measureRule === 'elliptical' && line.figures[item.figure]!.unit === figure.unit)
          item.measure = measure;
      }
    });
  }
}

function toldBefore(lines: Line[], settled: Settled[][], index: number, place: number): MeasureName | undefined {
  const line = lines[index]!;
  const { unit } = line.figures[place]!;
  const at = line.figureAt[place]!;
  const before = line.text.slice(Math.max(0, at - 50), at);
  const after = line.text.slice(at + 2);
  const part = unit === 'count' && PART.test(after);
  if (part && line.figures.some((other, other_) => other_ < place && other.unit === 'count')) return undefined;
  const many = unit === 'count' && THAT_MANY.test(before) && PEOPLE.test(after);
  if (!part && !many && !(unit === 'percent' && IT.test(before))) return undefined;
  for (let back = 1; back <= BACK && index - back >= 0; back++) {
    const earlier = lines[index - back]!;
    if (line.paragraph - earlier.paragraph > 2) break;
    const wanted = many ? 'percent' : unit;
    const giver = settled[index - back]!.findLast(
      (item) => earlier.figures[item.figure]!.unit === wanted && WHOLE.has(item.measure),
    );
    if (giver) return many ? (giver.measure === 'turnout' ? 'ballots-cast' : undefined) : giver.measure;
    const noun = part && back === 1 && NOUNS.find(([pattern]) => pattern.test(earlier.text));
    if (noun) return noun[1];
    if (part || many) break;
  }
  return undefined;
}
