import type { MeasureName } from '../../model/measure';
import type { Line } from '../line';
import { headOf, standsForElection } from '../subjects/roles';
import type { Settled } from './settle';
import { settledBy } from './settled';

/** Seats and votes that go on without their noun where they were counted before. Settled figures in, those of a line added. */

/** "Labour finished on [203], the SNP [48]", "They are projected to take [121]": seats go on where seats were told. */
const HOLDS =
  /(?:(?<name>[NO]@)(?: \( [NO]@ \)| 's)?|\b(?:they|it|he|she|which|who|party|coalition|alliance|allies|bloc|opposition|force|group|place))(?: , which [^,PD;]{3,40} ,)?(?: ,)?(?: (?:are|is|was|were|be|could|would|will|must|to|also|now|has|have|had|been|still|barely|[a-z]+ly)){0,3}(?: (?:has|have|had|got|gets?|getting|won|wins?|winning|took|takes?|taking|(?:finish|end)(?:ed|ing)? (?:on|with|up with)|holds?|held|secured?|claimed|picked up|received|on|with|at|reached|(?:left|content|satisfied|make do) with|settle for|(?:went|goes|going|climb(?:s|ed|ing)|ris(?:es|ing)|rose|jumped|fell|falling|dropped|grew|slumped|slipped|plunged|swelled|shrank|up|down) from(?: C# to)?|(?:relegated|reduced|down|up|fell|falls?|drops?|slips?|slumps?|rises?|climbs?|jumps?|slipped|slumped|rose|climbed|jumped|dropped|downsized|grew|grow|shrank|shrink|increased|cut) to|(?:projected|expected|predicted|forecast|set|likely|on course) to (?:win|take|get|have|hold|secure)))?(?: (?:only|just|about|around|some|over|nearly|almost|a|an|mere|at|least|more|less|fewer|than|as|many|record-low|of|up|to)){0,4} $/d;
const BARE_END =
  /^(?: [,.;:)-]| and\b| while\b| each\b| apiece\b| in Y#| previously\b| before\b| respectively\b| to C#|$)/;
/** No chamber of a nation has more. */
const MOST_SEATS = 3000;
/** Sentences in which seats stay what is counted. */
const SEATS_BACK = 2;

export function continueHoldings(lines: Line[], settled: Settled[][], index: number): void {
  const line = lines[index]!;
  continueScore(lines, settled, index);
  line.figures.forEach((figure, place) => {
    if (figure.unit !== 'count' || figure.fraction) return;
    const share = figure.value <= 100 && listsShares(line, settled[index]!, line.figureAt[place]!);
    const measure = share ? 'vote-share' : figure.value > MOST_SEATS ? 'votes' : 'seats';
    // What a contestant holds is not counted by the way.
    const own = settled[index]!.find((item) => item.figure === place);
    if (own && own.weight >= SURE_OF_SEATS && (own.measureRule !== 'elliptical' || LISTED.has(own.measure))) return;
    const at = line.figureAt[place]!;
    if (at < 0 || !BARE_END.test(line.text.slice(at + 2, at + 16))) return;
    const holder = HOLDS.exec(line.text.slice(Math.max(0, at - HOLDS_REACH), at));
    if (!holder || !(share || (measure === 'seats' ? tellsSeats : tellsVotes)(lines, settled, index, at))) return;
    const name = holder.indices!.groups!.name?.[0];
    const subject = name === undefined ? -1 : line.mentionAt.indexOf(Math.max(0, at - HOLDS_REACH) + name);
    put(settled, index, line, place, measure);
    const item = settled[index]!.find((other) => other.figure === place)!;
    item.weight = 0.72;
    const head = subject < 0 ? subject : headOf(line, subject, standing(line));
    if (head >= 0) Object.assign(item, { subject: head, subjectWeight: 0.88, subjectRule: 'seats go on' });
  });
}

/** "she beat him by [306] to [232]", where the votes of electors were told: as many as no people cast. */
function continueScore(lines: Line[], settled: Settled[][], index: number): void {
  const line = lines[index]!;
  for (const item of settled[index]!) {
    const { unit, value } = line.figures[item.figure]!;
    if (item.measure !== 'votes' || item.measureRule !== 'score' || unit !== 'count' || value > MOST_SEATS) continue;
    if (tellsSeats(lines, settled, index, line.figureAt[item.figure]!)) item.measure = 'seats';
  }
}

const standing = (line: Line) => line.mentions.map((_, mention) => standsForElection(line, mention));

const HOLDS_REACH = 90;
const SURE_OF_SEATS = 0.5;

/** "the Conservatives with 42 pct, Labour with [34]": what the row began with. */
function listsShares(line: Line, items: Settled[], at: number): boolean {
  const before = items.findLast((item) => line.figureAt[item.figure]! < at);
  return before?.measure === 'vote-share' && !/;/.test(line.text.slice(line.figureAt[before.figure]!, at));
}

/** Whether seats are counted right before: in this sentence, or in the two before it. */
function tellsSeats(lines: Line[], settled: Settled[][], index: number, at: number): boolean {
  if (settled[index]!.some((item) => item.measure === 'seats' && lines[index]!.figureAt[item.figure]! < at))
    return true;
  if (/\b(?:mps|seats)\b/.test(lines[index]!.text.slice(0, at))) return true;
  for (let back = 1; back <= SEATS_BACK && index - back >= 0; back++) {
    if (lines[index]!.paragraph - lines[index - back]!.paragraph > 1) return false;
    const items = settled[index - back]!;
    if (items.some((item) => item.measure === 'seats' || item.measure === 'seats-total')) return true;
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

/** A figure's measure as the sentences before it tell; what was settled of it is replaced. */
export function put(settled: Settled[][], index: number, line: Line, place: number, measure: MeasureName): void {
  const at = line.figureAt[place]!;
  const item = settledBy('the sentence before', place, { measure, weight: 0.8, from: at, to: at + 2 });
  settled[index] = [...settled[index]!.filter((other) => other.figure !== place), item].sort(
    (a, b) => a.figure - b.figure,
  );
}
