import type { Why } from '../model/claim';
import type { MeasureName } from '../model/measure';
import { ADMINISTRATIVE, CONTESTED } from '../model/measure';
import type { Stage } from '../model/stage';
import { type Credit, creditAt, creditsOf } from './attribution';
import { resolveSubjects } from './coreference';
import type { Entity } from './entity';
import type { FoundFigure } from './figures';
import { hourOf } from './hour';
import { type Line, wordsOf } from './line';
import { mainPlaceOf } from './main-place';
import type { Reading } from './read';
import { relate } from './relations';
import { type ScopeReading, scopeOf } from './scope';
import type { Settled } from './settle';
import { type StageReading, stageOfLine } from './stage';

/**
 * A reading in, its figures with whose, how far, by whom and where out: all of a claim but the election, which takes
 * the dataset to tell. Stage and credit carry over to what follows: "[Oruj received 2.19 percent]" right after the
 * commission's count at 93.35 percent is part of it.
 */
export interface Draft {
  line: Line;
  settled: Settled;
  figure: FoundFigure;
  measure: MeasureName;
  subject: Entity | undefined;
  subjectWeight: number;
  stage: Stage;
  counted?: number;
  /** The state or province that the article is about, where it is about one. */
  mainPlace: string | undefined;
  /** The text opens with that state: its polls are the state's. */
  opensThere: boolean;
  /** The place last named before, in the same paragraph or the one before. */
  nearPlace: string | undefined;
  /** HH:MM of polling day. */
  hour?: string;
  credit: Credit | undefined;
  scope: ScopeReading | undefined;
  why: Why[];
}

/** Measures that a count or a poll yields. */
const RESULTS: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'seats',
  'margin',
  'swing',
  'turnout',
  'counted',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'sample-size',
  'margin-of-error',
]);
const LISTED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats']);

/** A country limits nothing: it names the election. */
const isNational = (entity: Entity) =>
  entity.known.some((entry) => entry.kind === 'country') && !entity.known.some((entry) => entry.kind === 'place');

export function meanings(reading: Reading, source: string): Draft[] {
  relate(reading.lines);
  const subjects = resolveSubjects(reading.lines, reading.settled, reading.names);
  const bodies = reading.names.entities.filter((entity) => entity.kind === 'body').sort((a, b) => b.count - a.count);
  const { mainPlace, opensThere } = mainPlaceOf(reading);
  const exitPolls = /\bexit[ -]poll/i.test(reading.text);
  const drafts: Draft[] = [];
  let told:
    | { stage: StageReading | undefined; credit: Credit | undefined; paragraph: number; sentence: number }
    | undefined;
  let count: StageReading | undefined;
  // What the headline or the first sentence tells holds where nothing else is said.
  let opening: StageReading | undefined;
  let exitPoll = false;
  let placed: { scope: ScopeReading; paragraph: number } | undefined;
  let near: { name: string; paragraph: number } | undefined;
  reading.lines.forEach((line, index) => {
    const place = line.mentions.findLast(
      ({ entity }) => entity.kind === 'place' && entity.known.every((entry) => PART.has(entry.kind)),
    );
    if (place) near = { name: place.entity.name, paragraph: line.paragraph };
    const items = reading.settled[index]!;
    const ownStage = stageOfLine(line, items);
    const credits = creditsOf(line, source, bodies);
    const ownCredit = credits[0];
    const tellsOfPoll =
      ownStage?.stage !== 'opinion-poll' || !/\b(?:wins?|won|results?|victory|elected)\b/.test(line.text);
    if (index <= 1 && ownStage && ownStage.stage !== 'final' && tellsOfPoll) opening ??= ownStage;
    if (ownStage?.stage === 'exit-poll') exitPoll = true;
    // "The survey" of an article on an exit poll is that one.
    if (ownStage?.stage === 'opinion-poll' && exitPoll && !ASKED_BEFORE.test(line.text)) ownStage.stage = 'exit-poll';
    // "The projections" of an article on an exit poll are the exit poll's.
    if (ownStage?.stage === 'projection' && exitPoll && opening?.stage === 'exit-poll') ownStage.stage = 'exit-poll';
    if (items.length === 0) {
      if (ownStage && ownStage.stage !== told?.stage?.stage)
        told = { stage: ownStage, credit: ownCredit, paragraph: line.paragraph, sentence: index };
      else if (ownCredit && /\b(?:poll|survey|data|count|results)\b/.test(line.text))
        told = { stage: ownStage, credit: ownCredit, paragraph: line.paragraph, sentence: index };
      return;
    }
    const results = items.some((item) => RESULTS.has(item.measure));
    // What was told goes on in the same paragraph, and over one break where a list does.
    const goesOn =
      told &&
      (told.paragraph === line.paragraph
        ? index - told.sentence <= 4
        : line.paragraph - told.paragraph <= 1 &&
          told.sentence >= index - 2 &&
          items.every((item) => LISTED.has(item.measure)) &&
          !ownCredit &&
          !ownStage);
    const polled = ownStage ? undefined : pollOf(ownCredit, exitPolls);
    // What a commission says after a poll was told of is no poll.
    const another = ownCredit !== undefined && told?.credit !== undefined && ownCredit.name !== told.credit.name;
    const polls = told?.stage?.stage === 'exit-poll' || told?.stage?.stage === 'opinion-poll';
    const carries = goesOn && results && !(another && polls);
    const stage = ownStage ?? polled ?? (carries ? told!.stage : undefined);
    const credit =
      ownCredit ??
      (goesOn && results && (!ownStage || ownStage.stage === told!.stage?.stage) ? told!.credit : undefined);
    if (ownStage?.rule === 'counted' || (ownStage && ['partial', 'preliminary'].includes(ownStage.stage)))
      count = ownStage;
    let group: ScopeReading | undefined;
    for (const item of items) {
      const subject = subjects.get(item);
      const figure = line.figures[item.figure]!;
      const contested = CONTESTED.has(item.measure);
      const hour = OF_THE_DAY.has(item.measure) ? hourOf(line, reading.text, line.figureAt[item.figure]!) : undefined;
      const draftStage =
        stageFor(item.measure, stage, count) ??
        (hour === undefined ? undefined : HOURLY) ??
        (CONTESTED.has(item.measure) ? opening : undefined);
      const why: Why[] = [
        { field: 'measure', words: wordsOf(line, source, item.measureFrom, item.measureTo), rule: item.measureRule },
      ];
      if (contested && subject) why.push({ field: 'subject', words: subject.entity.name, rule: subject.rule });
      if (draftStage)
        why.push({
          field: 'stage',
          words: draftStage.words && stage === ownStage ? wordsOf(line, source, ...draftStage.words) : '',
          rule: stage === ownStage ? draftStage.rule : 'carried',
        });
      const own = scopeOf(line, item.figure, item.measure, isNational, source, mainPlace !== undefined);
      if (own?.rule === 'group') group = own;
      if (own?.rule === 'place') placed = { scope: own, paragraph: line.paragraph };
      const scope =
        own ??
        (group && COMPARES.test(line.text.slice(group.to, line.figureAt[item.figure]!)) ? group : undefined) ??
        (CARRIED.has(item.measure) && placed?.paragraph === line.paragraph && !namesCountry(line)
          ? { ...placed.scope, rule: 'carried' }
          : undefined);
      const ownSource =
        credits.length > 1 && credit === ownCredit ? creditAt(credits, line.figureAt[item.figure]!) : credit;
      if (ownSource) why.push({ field: 'source', words: ownSource.name, rule: ownCredit ? ownSource.rule : 'carried' });
      if (scope) why.push({ field: 'scope', words: scope.scope, rule: scope.rule });
      const draft: Draft = {
        line,
        settled: item,
        figure,
        measure: item.measure,
        subject: contested ? subject?.entity : undefined,
        subjectWeight: subject?.weight ?? 0,
        stage: ADMINISTRATIVE.has(item.measure) ? 'administrative' : (draftStage?.stage ?? 'unstated'),
        credit: ownSource,
        scope,
        mainPlace,
        opensThere,
        nearPlace: near && line.paragraph - near.paragraph <= 1 ? near.name : undefined,
        why,
      };
      if (hour !== undefined) draft.hour = hour;
      if (draftStage?.counted !== undefined) draft.counted = draftStage.counted;
      drafts.push(draft);
    }
    if (results) told = { stage, credit, paragraph: line.paragraph, sentence: index };
  });
  creditPollsters(drafts);
  return drafts;
}

/** A poll taken before the vote. */
const ASKED_BEFORE = /\b(?:opinion polls?|pre-election|ahead of|before the (?:election|vote)|last poll)\b/;
/** "13 % of British Jews, compared with [77 %] backing the Tories": of the same group. */
const COMPARES = /^[^.;]{0,60}\bcompared (?:with|to) $/;
/** What names a part of a country. */
const PART: ReadonlySet<string> = new Set(['place', 'scope']);
/** What is announced by the hour on polling day. */
const OF_THE_DAY: ReadonlySet<MeasureName> = new Set(['turnout', 'ballots-cast']);
const HOURLY: StageReading = { stage: 'partial', words: undefined, rule: 'hour' };
/** Measures that a place told of goes on to limit in its paragraph. */
const CARRIED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'margin', 'turnout', 'swing']);
/** "nationwide", or the country itself: the place told of before is left. */
const namesCountry = (line: Line) =>
  /\b(?:nationwide|nationally|countrywide|across the country|overall)\b/.test(line.text) ||
  line.mentions.some((mention) => mention.entity.kind === 'place' && isNational(mention.entity));

/** Bodies that ask voters rather than count votes. */
const ASKS =
  /\b(?:research|polls?|polling|pollster|opinion|survey|surveys|advisory|monitoring|gallup|ipsos|yougov|sociolog\w+)\b/i;

/** A number that a pollster is credited with is a poll's, also where the sentence does not say so. */
function pollOf(credit: Credit | undefined, exitPolls: boolean): StageReading | undefined {
  const asks = credit?.entities.some(
    (entity) =>
      entity.kind === 'body' &&
      (entity.known.some((entry) => entry.of === 'pollster') || (entity.known.length === 0 && ASKS.test(entity.name))),
  );
  return asks
    ? {
        stage: exitPolls ? 'exit-poll' : 'opinion-poll',
        words: [credit!.from, credit!.to],
        rule: 'a pollster is credited',
      }
    : undefined;
}

/** Where a text has one pollster, its polls are that one's, also those told before it is named. */
function creditPollsters(drafts: Draft[]): void {
  for (const stage of ['opinion-poll', 'exit-poll', 'projection'] as const) {
    const own = drafts.filter((draft) => draft.stage === stage);
    const credits = own.flatMap((draft) => draft.credit ?? []);
    if (new Set(credits.map((credit) => credit.name)).size !== 1) continue;
    for (const draft of own) {
      if (draft.credit) continue;
      draft.credit = credits[0];
      draft.why.push({ field: 'source', words: credits[0]!.name, rule: 'the only one of the text' });
    }
  }
}

/** A result's stage: said, else that of the count the article tells of. */
function stageFor(
  measure: MeasureName,
  stage: StageReading | undefined,
  count: StageReading | undefined,
): StageReading | undefined {
  if (!RESULTS.has(measure)) return undefined;
  if (measure === 'turnout' || measure === 'ballots-cast')
    return stage && stage.stage !== 'opinion-poll' && stage.rule !== 'counted' ? { ...stage } : undefined;
  return stage ?? (LISTED.has(measure) ? count : undefined);
}
