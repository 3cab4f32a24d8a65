import type { Measure, MeasureName } from '../../model/measure';
import { CONTESTED } from '../../model/measure';
import type { Proposal, Shape, ShapeLine } from '../../model/shape';
import { isLabel } from '../learned/labels';
import type { LearnedMeasure } from '../learned/measure-scorer';
import { holds, type Line, matchIn } from '../line';
import type { Entity } from '../names/entity';
import type { FoundFigure } from '../numbers/figures';
import type { Reader } from '../read';
import { headOf, roleOf, standsForElection } from '../subjects/roles';
import { type Cue, cuesOf } from './cues';
import { dropLeaning } from './leaning';
import { settledBy } from './settled';

/**
 * Where what cues and shapes propose is decided, and nowhere else. A rendered line in, for each of its figures the
 * measure and the contestant it belongs to out, each with the rule that won.
 *
 * Rules, in order: 1. the strongest cue beside the figure gives its measure; 2. a figure without one takes that of the
 * figure it is listed with; 3. one that has none even so gets what all the words around it make likeliest; 4. the
 * strongest shape gives the contestant; 5. else the nearest contestant before it in the sentence whose figure of this
 * measure is not given yet; 6. else nobody: coreference may know.
 */
export interface Settled {
  figure: number;
  measure: MeasureName;
  weight: number;
  measureRule: string;
  measureFrom: number;
  measureTo: number;
  /** Index of the mention, or -1. */
  subject: number;
  subjectWeight: number;
  subjectRule: string;
  /** The figure that this one is set against in a score: "by 66 percent to [34]". */
  against: number | undefined;
  /** Whom it cannot belong to: "vote Remain but was defeated by [52] to 48", "the challenger leads Moss by [50] to 45". */
  excluded: readonly Entity[];
}

/** Below this a measure is a guess, and a guess is silence. */
const ENOUGH = 0.42;
/** The rule that a name only says more of the one whose figure it is. */
export const DESCRIBED = 'said of another';
/** What the law asks is worded like a result; from this certainty on it is what is meant. */
const LAW = 0.75;
/** A chamber's vote on a bill is no election. */
const LAWMAKING =
  /\b(?:bill|law|motion|resolution|legislation|impeachment|no-confidence) (?:[a-z]+ ){0,3}(?:passed|approved|failed|rejected|cleared|defeated)\b|\b(?:passed|approved|rejected|adopted|backed|voted down) (?:the |a |an )(?:[a-z-]+ ){0,2}(?:bill|law|motion|resolution|legislation|budget|impeachment)\b/;
const VOTED: ReadonlySet<MeasureName> = new Set(['votes', 'margin', 'vote-share', 'seats']);
/** What figures in one row or comparison have in common. */
const SHARED: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'seats',
  'turnout',
  'threshold',
  'counted',
  'registered-voters',
  'ballots-cast',
  'polling-stations',
  'observers',
  'candidates',
  'constituencies',
  'invalid-votes',
]);
/** Rules that look at one name and one figure only. */
/** The rule of what the words around make likely. */
const LEARNED = 'learned';
const PLAIN = new Set(['received', 'nearest', 'leading', 'possessive']);
export function settleLine(
  line: Line,
  before: Settled[],
  { measures, shapes, language, learn }: Pick<Reader, 'measures' | 'shapes' | 'language' | 'learn'>,
): Settled[] {
  if (line.figures.length === 0) return [];
  const contestant = line.mentions.map((_, index) => standsForElection(line, index));
  const proposals = proposalsFor(line, contestant, shapes);
  const cues = line.figures.map((_, index) => cuesOf(line, index, measures, language.code));
  const settled = new Map<number, Settled>();
  cues.forEach((list, figure) => {
    const best = list.find((cue) => cue.measure === 'threshold' && cue.weight >= LAW) ?? list[0];
    if (best && best.weight >= ENOUGH) settled.set(figure, settledBy('cue', figure, best));
  });
  for (const { figure, measure, weight, from, to, shape } of proposals) {
    if (measure && !settled.has(figure)) settled.set(figure, settledBy(shape, figure, { measure, weight, from, to }));
  }
  const lawmaking = holds(line, LAWMAKING);
  if (lawmaking) {
    for (const [figure, item] of settled) if (VOTED.has(item.measure)) settled.delete(figure);
  }
  share(line, settled, proposals, cues, measures);
  const beside = [...settled.values()];
  line.figures.forEach((_, figure) => {
    if (settled.has(figure) || isLabel(line, figure)) return;
    const view = { line, figure, cues: cues[figure]!, beside, before: measuresOf(before) };
    const likely = inRange(learn(view, language.code), line.figures[figure]!);
    if (!likely || (lawmaking && VOTED.has(likely.measure))) return;
    const at = line.figureAt[figure]!;
    settled.set(figure, settledBy(LEARNED, figure, { ...likely, from: at, to: at + 2 }));
  });
  dropLeaning(line, settled, proposals);
  for (const item of settled.values())
    if (CONTESTED.has(item.measure)) chooseSubject(line, item, proposals, contestant, settled);
  for (const { figure, like, shape } of proposals) {
    const item = settled.get(figure);
    const giver = like === undefined ? undefined : settled.get(like);
    if (shape === 'score' && item && like !== undefined && like < figure) item.against = like;
    // "31 percent, up from 28": the same contestant's, at another time.
    if (
      shape === 'compared' &&
      item &&
      giver?.measure === item.measure &&
      giver.subject >= 0 &&
      item.subjectWeight < 0.8
    ) {
      item.subject = giver.subject;
      item.subjectWeight = giver.subjectWeight * 0.95;
      item.subjectRule = 'compared';
    }
  }
  return [...settled.values()].sort((a, b) => a.figure - b.figure);
}

/** A share of millions is their number. */
const inRange = (likely: LearnedMeasure | undefined, { unit, value }: FoundFigure): LearnedMeasure | undefined =>
  likely?.measure === 'vote-share' && unit === 'count' && value > 100 ? { ...likely, measure: 'votes' } : likely;

/** What the shapes say of a line, in their order. */
function proposalsFor(line: Line, contestant: boolean[], shapes: Shape[]): Whole<Proposal>[] {
  const view: ShapeLine = {
    text: line.text,
    figureAt: line.figureAt,
    mentionAt: line.mentionAt,
    contestant,
    units: line.figures.map((figure) => figure.unit),
    values: line.figures.map((figure) => figure.value),
    next: (pattern, from) => matchIn(line, pattern, from),
  };
  const proposals: Whole<Proposal>[] = [];
  for (const shape of shapes) for (const proposal of shape.propose(view)) proposals.push(alike(proposal));
  return proposals;
}

/** What rules gave; what was learned of one figure is no ground for another. */
const measuresOf = (settled: Settled[]) =>
  new Set(settled.flatMap(({ measure, measureRule }) => (measureRule === LEARNED ? [] : [measure])));

/** Every field is there, though it be undefined: one forgotten does not compile. */
type Whole<T> = { [Field in keyof Required<T>]: T[Field] };

/** Every shape words its proposals in its own way; they are gone through often, and quicker where all have one form. */
const alike = ({ figure, shape, weight, measure, subject, not, like, from, to }: Proposal): Whole<Proposal> => ({
  figure,
  shape,
  weight,
  measure,
  subject,
  not,
  like,
  from,
  to,
});

/** Rule 2: listed figures share a measure; the second pass lets it travel along a list. */
function share(
  line: Line,
  settled: Map<number, Settled>,
  proposals: Proposal[],
  cues: Cue[][],
  measures: Measure[],
): void {
  for (let pass = 0; pass < 3; pass++) {
    for (const proposal of proposals) {
      if (proposal.like === undefined) continue;
      const giver = settled.get(proposal.like);
      const own = settled.get(proposal.figure);
      if (!giver || (own && own.weight >= 0.62)) continue;
      if (!SHARED.has(giver.measure)) continue;
      if (proposal.shape === 'list' && !CONTESTED.has(giver.measure)) continue;
      const figure = line.figures[proposal.figure]!;
      const measure = measures.find(({ name }) => name === giver.measure)!;
      if (figure.value > measure.range[1] || figure.fraction) continue;
      const opposed = cues[proposal.figure]!.some((cue) => cue.measure !== giver.measure && cue.weight >= 0.62);
      const weight = giver.weight * proposal.weight;
      if (opposed || weight < ENOUGH || (own && own.measure === giver.measure)) continue;
      const cue = { measure: giver.measure, weight, from: proposal.from, to: proposal.to };
      settled.set(proposal.figure, settledBy(proposal.shape, proposal.figure, cue));
    }
  }
}

/** Rules 4 and 5. */
function chooseSubject(
  line: Line,
  item: Settled,
  proposals: Proposal[],
  contestant: boolean[],
  settled: Map<number, Settled>,
): void {
  const at = line.figureAt[item.figure]!;
  const excluded: Entity[] = [];
  for (const { figure, not } of proposals)
    if (figure === item.figure && not !== undefined) excluded.push(line.mentions[not]!.entity);
  item.excluded = excluded;
  const consider = (named: number, weight: number, rule: string) => {
    const mention = headOf(line, named, contestant);
    if (mention < 0 || !contestant[mention] || excluded.includes(line.mentions[mention]!.entity)) return;
    if (PLAIN.has(rule) && line.mentionAt[mention]! < at && isAside(line, line.mentionAt[mention]!, at)) return;
    // A side of a referendum has no seats.
    if (item.measure === 'seats' && line.mentions[mention]!.entity.kind === 'option') return;
    // Shapes that name both sides know who is who.
    const better = weight * (PLAIN.has(rule) ? roleOf(line, mention) : 1);
    if (better > item.subjectWeight) {
      item.subject = mention;
      item.subjectWeight = better;
      item.subjectRule = mention === named ? rule : DESCRIBED;
    }
  };
  for (const proposal of proposals) {
    if (proposal.figure !== item.figure || proposal.subject === undefined) continue;
    // A shape that is sure of the whole clause is so at any distance.
    const near =
      proposal.weight >= 0.95 ? 1 : 1 - Math.min(0.25, Math.abs(line.mentionAt[proposal.subject]! - at) / 600);
    consider(proposal.subject, proposal.weight * near, proposal.shape);
  }
  for (let mention = line.mentions.length - 1; mention >= 0; mention--) {
    const place = line.mentionAt[mention]!;
    if (place < 0 || place > at) continue;
    // A figure of the same measure in between has this contestant already.
    const taken = line.figureAt.some(
      (other, figure) =>
        other > place && other < at && settled.get(figure)?.measure === item.measure && !listed(line, other, at),
    );
    const near = 1 - Math.min(0.5, (at - place) / 300);
    consider(mention, (taken ? 0.35 : 0.72) * near, 'nearest');
  }
}

/** "in Norwood, where [Thorne] opened the campaign, the figure is 35.2": told of the place by the way, and over. */
function isAside(line: Line, mention: number, at: number): boolean {
  const between = line.text.slice(mention, at);
  return /^[^#;]* , [^@]*$/.test(between) && / , (?:where|when) (?:[a-z'-]+ )*$/.test(line.text.slice(0, mention));
}

/** Whether two figures stand in one row ("316 or 320 seats"), so that they may share an owner. */
function listed(line: Line, first: number, second: number): boolean {
  return /^.{2} (?:or|and|to|,|-)$/.test(line.text.slice(first, second).trimEnd());
}
