import type { Why } from '../model/claim';
import type { MeasureName } from '../model/measure';
import { ADMINISTRATIVE, CONTESTED } from '../model/measure';
import type { Stage } from '../model/stage';
import { rankerOf } from './learned/subjects/ranker';
import { holds, type Line, wordsOf } from './line';
import type { Settled } from './measures/settle';
import type { Entity } from './names/entity';
import type { FoundFigure } from './numbers/figures';
import type { Reading } from './read';
import { followPlaces } from './scopes/follow-places';
import { mainPlaceOf } from './scopes/main-place';
import type { ScopeReading } from './scopes/scope';
import { type Credit, creditAt, creditsOf } from './sources/attribution';
import {
  type Asker,
  askerIn,
  creditLastPollster,
  creditPollsters,
  lastAsker,
  pollOf,
  UNCREDITED,
} from './sources/pollsters';
import { whoSpeaks } from './sources/speakers';
import { isBeforeOutlook, tellsOutcome } from './stages/earlier-figures';
import { figureStage, GOES_ON, isResult, LISTED, OF_THE_DAY } from './stages/figure-stage';
import { ASKED_BEFORE, ASKED_STAGES, countsVotes, isNear, type PollTold, supposedBy } from './stages/poll-told';
import { looksAhead, type StageReading, stageOfLine } from './stages/stage';
import { resolveSubjects } from './subjects/coreference';
import { reconsider } from './subjects/reconsider';
import { relate } from './subjects/relations';

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
  /** The text tells of a poll of the nation. */
  nationwide: boolean;
  /** The place last named before, in the same paragraph or the one before. */
  nearPlace: string | undefined;
  /** HH:MM of polling day. */
  hour?: string;
  credit: Credit | undefined;
  scope: ScopeReading | undefined;
  why: Why[];
}

const isSpeaker = (credit: Credit | undefined) => credit?.entities[0]?.kind === 'person';
const OF_A_POLL =
  /\b(?:polls?|polled|surveys?|surveyed|respondents|interviews|margin of (?:sampling )?error|would vote|likely voters|match-?up|if the (?:election|vote))\b/;
const POLL = /\b(?:polls?|surveys?)\b/gi;
/** Fewer are an aside. */
const LEAST_POLLS = 2;

export function meanings(reading: Reading, source: string, language: string): Draft[] {
  relate(reading.lines);
  const { lines, settled, names } = reading;
  const subjects = reconsider(lines, settled, names, resolveSubjects(lines, settled, names), rankerOf(language));
  const bodies = reading.names.entities.filter((entity) => entity.kind === 'body').sort((a, b) => b.count - a.count);
  const { mainPlace, opensThere, nationwide } = mainPlaceOf(reading);
  const exitPolls = /\b(?:exit|entrance)[ -]poll/i.test(reading.text);
  const polls = (reading.text.match(POLL)?.length ?? 0) >= LEAST_POLLS;
  const runoff = /\b(?:run-?off|second round)\b/i.test(reading.text);
  const drafts: Draft[] = [];
  let told:
    | { stage: StageReading | undefined; credit: Credit | undefined; paragraph: number; sentence: number }
    | undefined;
  let count: StageReading | undefined;
  // What the headline or the first sentence tells holds where nothing else is said.
  let opening: StageReading | undefined;
  let exitPoll = false;
  // The poll that was told of last: what would be if its people had voted is its, too.
  let poll: PollTold | undefined;
  // Whose polls and projections the text tells of.
  const askers: Asker[] = [];
  const places = followPlaces(source, mainPlace !== undefined, opensThere && !nationwide && polls);
  const credited = reading.lines.map((line) => creditsOf(line, source, bodies));
  const speakers = whoSpeaks(reading.lines, credited);
  reading.lines.forEach((line, index) => {
    places.enter(line);
    const items = reading.settled[index]!;
    const saidStage = stageOfLine(line, items);
    // "In Ohio he is ahead by 50 to 48": of the poll that is told of, not of a count.
    let ownStage = saidStage?.rule === 'lead' && isNear(line, poll) ? undefined : saidStage;
    const speaker = speakers[index];
    const credits = speaker ? [speaker] : credited[index]!;
    const ownCredit = credits[0];
    const tellsOfPoll =
      ownStage?.stage !== 'opinion-poll' || !/\b(?:wins?|won|results?|victory|elected)\b/.test(line.text);
    if (index <= 1 && ownStage && ownStage.stage !== 'final' && tellsOfPoll) opening ??= ownStage;
    if (ownStage?.stage === 'exit-poll') exitPoll = true;
    // "The survey" of an article on an exit poll is that one.
    if (ownStage?.stage === 'opinion-poll' && exitPoll && !ASKED_BEFORE.test(line.text)) ownStage.stage = 'exit-poll';
    // "The projections" of an article on an exit poll are the exit poll's.
    if (ownStage?.stage === 'projection' && exitPoll && opening?.stage === 'exit-poll') ownStage.stage = 'exit-poll';
    const outcomes = items.filter(
      ({ figure }) => ownStage && isBeforeOutlook(line, line.figureAt[figure]!, ownStage.words),
    );
    if (ownStage?.stage === 'projection' && items.length > 0 && outcomes.length === items.length) ownStage = undefined;
    // "The party was set to win 85 seats", while votes are counted, tells the count.
    if (ownStage?.stage === 'projection' && count?.stage === 'partial' && looksAhead(line, ownStage))
      Object.assign(ownStage, { stage: count.stage, ...(count.counted !== undefined && { counted: count.counted }) });
    if (ownStage && (ownStage.stage === 'opinion-poll' || ownStage.stage === 'exit-poll'))
      poll = { stage: ownStage, paragraph: line.paragraph };
    const supposed = supposedBy(line, poll);
    const asker = askerIn(line, credits, ownStage);
    if (asker) askers.push(asker);
    if (ownStage?.rule === 'counted' || (ownStage && ['partial', 'preliminary'].includes(ownStage.stage)))
      count = ownStage;
    if (items.length === 0) {
      if (ownStage && ownStage.stage !== told?.stage?.stage)
        told = { stage: ownStage, credit: ownCredit, paragraph: line.paragraph, sentence: index };
      else if (ownCredit && /\b(?:poll|survey|data|count|results)\b/.test(line.text))
        told = { stage: ownStage, credit: ownCredit, paragraph: line.paragraph, sentence: index };
      // "According to the latest data:", and the list stands below.
      else if (told && line.text.endsWith(':') && line.paragraph - told.paragraph <= 1)
        told = { ...told, paragraph: line.paragraph, sentence: index };
      return;
    }
    const results = items.some((item) => isResult(line, item));
    // What was told goes on in the same paragraph, and over one break where a list does.
    const goesOn =
      told &&
      (told.paragraph === line.paragraph
        ? index - told.sentence <= 4
        : line.paragraph - told.paragraph <= 1 &&
          told.sentence >= index - 2 &&
          items.every((item) => (told!.stage?.stage === 'projection' ? LISTED : GOES_ON).has(item.measure)) &&
          !ownCredit &&
          !ownStage);
    const polled = ownStage ? undefined : pollOf(ownCredit, exitPolls);
    // What a commission says after a poll was told of is no poll.
    const another = ownCredit !== undefined && told?.credit !== undefined && ownCredit.name !== told.credit.name;
    const asked = told?.stage?.stage === 'exit-poll' || told?.stage?.stage === 'opinion-poll';
    // Nor is what came out.
    const outcome =
      // Exit polls that are not the news themselves lie behind it.
      (asked && (told?.stage?.stage === 'opinion-poll' || opening?.stage !== 'exit-poll') && tellsOutcome(line)) ||
      (told?.stage?.stage !== 'exit-poll' && /\bresults (?:show|showed|gave|give|put)\b/.test(line.text));
    // Who counts votes asks nobody: from here on what a poll opened the text with lies behind.
    const counts = !ownStage && countsVotes(ownCredit, items);
    if (counts && opening && ASKED_STAGES.has(opening.stage)) opening = undefined;
    const carries = goesOn && results && !((another || counts) && asked) && !outcome;
    const stage = ownStage ?? polled ?? (carries ? told!.stage : undefined);
    // Who spoke before and is named again has stopped speaking.
    const teller = told?.credit?.entities[0];
    // Over a break between paragraphs goes on a poll, a count, and what is told according to somebody; not who said it.
    const breaksOff =
      told?.paragraph !== line.paragraph &&
      stage === undefined &&
      told?.credit?.rule !== 'according to' &&
      !reading.lines[index - 1]?.text.endsWith(':');
    const carried =
      breaksOff || (teller?.kind === 'person' && line.mentions.some(({ entity }) => entity === teller))
        ? undefined
        : told?.credit;
    const credit =
      ownCredit ??
      (goesOn && results && !(outcome && asked) && (!ownStage || ownStage.stage === told!.stage?.stage)
        ? carried
        : undefined) ??
      lastAsker(line, stage, askers);
    for (const item of items) {
      const subject = subjects.get(item);
      const figure = line.figures[item.figure]!;
      const contested = CONTESTED.has(item.measure);
      const scope = places.scopeOf(item);
      const isSupposed = supposed && item.measure === 'vote-share' && (!ownStage || ownStage.stage === 'projection');
      const cameOut = stage === ownStage && stage?.stage === 'projection' && outcomes.includes(item);
      const heard = cameOut
        ? { stage: undefined, opening: undefined }
        : { stage: isSupposed ? supposed : stage, opening };
      const telling = { own: ownStage, ...heard, count, exitPolls, polls, runoff };
      const { stage: draftStage, hour, outcome: outcomeOf } = figureStage(line, item, telling, scope, reading.text);
      const why: Why[] = [
        { field: 'measure', words: wordsOf(line, source, item.measureFrom, item.measureTo), rule: item.measureRule },
      ];
      if (contested && subject) why.push({ field: 'subject', words: subject.entity.name, rule: subject.rule });
      if (draftStage) {
        const isOwn = draftStage.words
          ? draftStage.words === ownStage?.words
          : stage === ownStage && draftStage !== opening;
        const words = isOwn && draftStage.words ? wordsOf(line, source, ...draftStage.words) : '';
        why.push({ field: 'stage', words, rule: isOwn ? draftStage.rule : 'carried' });
      }
      const spoken = credit === ownCredit ? creditAt(line, credits, line.figureAt[item.figure]!) : credit;
      // What somebody said before is not said on in a list of results; what a body published may be.
      const goesUncredited =
        credit !== ownCredit &&
        (outcomeOf ||
          (asked && OF_THE_DAY.has(item.measure)) ||
          (isSpeaker(credit) && !draftStage && results && !holds(line, OF_A_POLL)));
      const ownSource = UNCREDITED.has(item.measure) || goesUncredited ? undefined : spoken;
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
        nationwide,
        nearPlace: places.near(),
        why,
      };
      if (hour !== undefined) draft.hour = hour;
      if (draftStage?.counted !== undefined) draft.counted = draftStage.counted;
      drafts.push(draft);
    }
    // A quotation says no more than stands in it.
    if (results)
      told = { stage, credit: credit?.within ? undefined : credit, paragraph: line.paragraph, sentence: index };
  });
  creditPollsters(drafts, askers);
  creditLastPollster(drafts, askers);
  return drafts;
}
