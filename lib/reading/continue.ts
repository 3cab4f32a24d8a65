import type { MeasureName } from '../model/measure';
import type { Line } from './line';
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

/** "Labour finished on [203], the SNP [48]", "They are projected to take [121]": seats go on where seats were told. */
const HOLDS =
  /(?:(?<name>[NO]@)(?: \( [NO]@ \)| 's)?|\b(?:they|it|he|she|which|who|party|coalition|alliance|allies|bloc))(?: ,)?(?: (?:are|is|was|were|could|would|will|also|now|has|have|had|been|barely|[a-z]+ly)){0,3}(?: (?:has|have|had|got|gets?|getting|won|wins?|winning|took|takes?|taking|(?:finish|end)(?:ed|ing)? (?:on|with|up with)|holds?|held|secured?|claimed|picked up|received|on|with|at|reached|(?:relegated|reduced|down|up|fell|dropped|downsized|grew|grow|shrank|shrink|increased|cut) to|(?:projected|expected|predicted|forecast|set|likely|on course) to (?:win|take|get|have|hold|secure)))?(?: (?:only|just|about|around|some|over|nearly|almost|a|an|mere|at|least|more|less|fewer|than|as|many|record-low|of|up|to)){0,4} $/d;
const BARE_END =
  /^(?: [,.;:)-]| and\b| while\b| each\b| apiece\b| in Y#| previously\b| before\b| respectively\b| to C#|$)/;
/** No chamber of a nation has more. */
const MOST_SEATS = 3000;
/** Sentences in which seats stay what is counted. */
const SEATS_BACK = 2;

function continueSeats(lines: Line[], settled: Settled[][], index: number): void {
  const line = lines[index]!;
  line.figures.forEach((figure, place) => {
    if (figure.unit !== 'count' || figure.fraction) return;
    const measure = figure.value > MOST_SEATS ? 'votes' : 'seats';
    // What a contestant holds is not counted by the way.
    const own = settled[index]!.find((item) => item.figure === place);
    if (own && own.weight >= SURE_OF_SEATS && (own.measureRule !== 'elliptical' || LISTED.has(own.measure))) return;
    const at = line.figureAt[place]!;
    if (at < 0 || !BARE_END.test(line.text.slice(at + 2, at + 16))) return;
    const holder = HOLDS.exec(line.text.slice(Math.max(0, at - HOLDS_REACH), at));
    if (!holder || !(measure === 'seats' ? tellsSeats : tellsVotes)(lines, settled, index, at)) return;
    const name = holder.indices!.groups!.name?.[0];
    const subject = name === undefined ? -1 : line.mentionAt.indexOf(Math.max(0, at - HOLDS_REACH) + name);
    put(settled, index, line, place, measure);
    const item = settled[index]!.find((other) => other.figure === place)!;
    item.weight = 0.72;
    if (subject >= 0) Object.assign(item, { subject, subjectWeight: 0.88, subjectRule: 'seats go on' });
  });
}

const HOLDS_REACH = 90;
const SURE_OF_SEATS = 0.5;

/** Whether seats are counted right before: in this sentence, or in the two before it. */
function tellsSeats(lines: Line[], settled: Settled[][], index: number, at: number): boolean {
  if (settled[index]!.some((item) => item.measure === 'seats' && lines[index]!.figureAt[item.figure]! < at))
    return true;
  if (/\b(?:mps|seats)\b/.test(lines[index]!.text.slice(0, at))) return true;
  for (let back = 1; back <= SEATS_BACK && index - back >= 0; back++) {
    if (lines[index]!.paragraph - lines[index - back]!.paragraph > 1) return false;
    const items = settled[index - back]!;
    if (items.some((item) => item.measure === 'seats')) return true;
    if (items.some((item) => item.measure === 'votes' || item.measure === 'vote-share')) return false;
  }
  return false;
}

/** Whether votes are counted right before: "with results of 68.9 million ballots announced, Golkar had won [50.29 million]". */
function tellsVotes(lines: Line[], settled: Settled[][], index: number, at: number): boolean {
  const tells = (line: Line, items: Settled[], to: number) =>
    items.some((item) => VOTES_TOLD.has(item.measure) && line.figureAt[item.figure]! < to);
  const before = lines[index - 1];
  return (
    tells(lines[index]!, settled[index]!, at) ||
    (before !== undefined &&
      lines[index]!.paragraph === before.paragraph &&
      tells(before, settled[index - 1]!, Number.POSITIVE_INFINITY))
  );
}

const VOTES_TOLD: ReadonlySet<MeasureName> = new Set(['votes', 'ballots-cast', 'valid-votes', 'counted']);
/** What contestants hold. */
const LISTED: ReadonlySet<MeasureName> = new Set(['votes', 'seats', 'swing', 'margin']);

export function continueMeasures(lines: Line[], settled: Settled[][]): void {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    continueSeats(lines, settled, index);
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

function put(settled: Settled[][], index: number, line: Line, place: number, measure: MeasureName): void {
  const at = line.figureAt[place]!;
  const item: Settled = {
    figure: place,
    measure,
    weight: 0.8,
    measureRule: 'the sentence before',
    measureFrom: at,
    measureTo: at + 2,
    subject: -1,
    subjectWeight: 0,
    subjectRule: '',
  };
  settled[index] = [...settled[index]!.filter((other) => other.figure !== place), item].sort(
    (a, b) => a.figure - b.figure,
  );
}
