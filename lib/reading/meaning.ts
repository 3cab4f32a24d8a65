import type { Why } from '../model/claim';
import { ADMINISTRATIVE, CONTESTED } from '../model/measure';
import type { Draft } from './draft';
import { giveChambers, tellsOwnOffice } from './elections/own-chamber';
import { rankerOf } from './learned/subjects/ranker';
import { holds, type Line, wordsOf } from './line';
import { countIn, isIn, wordPattern } from './patterns/in-text';
import type { Reading } from './read';
import { followPlaces } from './scopes/follow-places';
import { mainPlaceOf } from './scopes/main-place';
import { ownVotesOf } from './scopes/own-votes';
import { type Credit, creditAt, creditsOf } from './sources/attribution';
import {
  type Asker,
  askerIn,
  creditLastPollster,
  creditPollsters,
  isOtherHouse,
  lastAsker,
  pollOf,
  UNCREDITED,
} from './sources/pollsters';
import { whoSpeaks } from './sources/speakers';
import { isBeforeOutlook, tellsOutcome } from './stages/earlier-figures';
import { EARLIER_VOTE, figureStage, GOES_ON, isResult, isUnderWay, LISTED, OF_THE_DAY } from './stages/figure-stage';
import { countsOnly, goesOnWith, opensWith } from './stages/opening';
import {
  ASKED_BEFORE,
  ASKED_STAGES,
  countsVotes,
  isAside,
  isNear,
  OF_A_POLL,
  type PollTold,
  supposedBy,
} from './stages/poll-told';
import { lendRepeated } from './stages/repeated';
import { type StageReading, stageOfLine } from './stages/stage';
import { resolveSubjects } from './subjects/coreference';
import { reconsider } from './subjects/reconsider';
import { relate } from './subjects/relations';

const isSpeaker = (credit: Credit | undefined) => credit?.entities[0]?.kind === 'person';
const POLL = wordPattern(String.raw`(?:polls?|surveys?)\b`);
const EXIT_POLL = wordPattern('(?:exit|entrance)[ -]poll');
const RUNOFF = wordPattern(String.raw`(?:run-?off|second round)\b`);
/** What somebody was thought to win when it was asked. */
const FORESEEN =
  /^(?:was|were) (?:[a-z]+ )?(?:expected|slated|tipped|predicted|projected|forecast|set|likely|poised) to (?:win|get|take|gain|receive|obtain|secure|have)\b/;
const isForeseen = (line: Line, { stage, words }: StageReading) =>
  stage === 'projection' && words !== undefined && FORESEEN.test(line.text.slice(...words));
/** Fewer are an aside. */
const LEAST_POLLS = 2;

/**
 * A reading in, its figures with whose, how far, by whom and where out: all of a claim but the election, which takes
 * the dataset to tell. Stage and credit carry over to what follows: "[Oruj received 2.19 percent]" right after the
 * commission's count at 93.35 percent is part of it.
 */
export function meanings(reading: Reading, source: string, language: string): Draft[] {
  relate(reading.lines);
  const { lines, settled, names } = reading;
  const subjects = reconsider(lines, settled, names, resolveSubjects(lines, settled, names), rankerOf(language));
  const bodies = reading.names.entities.filter((entity) => entity.kind === 'body').sort((a, b) => b.count - a.count);
  const { mainPlace, country, opensThere, nationwide, loose } = mainPlaceOf(reading);
  const ownVotes = ownVotesOf(lines);
  if (ownVotes.opens === undefined && opensThere && tellsOwnOffice(lines, country)) ownVotes.opens = mainPlace;
  if (ownVotes.opens !== undefined) giveChambers(lines);
  const exitPolls = isIn(reading.text, EXIT_POLL);
  const polls = countIn(reading.text, POLL, LEAST_POLLS) >= LEAST_POLLS;
  const runoff = isIn(reading.text, RUNOFF);
  const underWay = isUnderWay(reading.text);
  /** The last line with a turnout by the hour. */
  let hourly: Line | undefined;
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
  const places = followPlaces(source, mainPlace !== undefined, opensThere && !nationwide && polls, ownVotes, loose);
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
    if (opensWith(line, index, ownStage)) opening ??= ownStage;
    if (ownStage?.stage === 'exit-poll') exitPoll = true;
    // "The survey" of an article on an exit poll is that one, and so are "the projections" where it is the news.
    const sameDay = exitPoll && !ASKED_BEFORE.test(line.text) && !isOtherHouse(line, credits, askers);
    if (sameDay && ownStage?.stage === 'opinion-poll') ownStage.stage = 'exit-poll';
    if (sameDay && ownStage?.stage === 'projection' && opening?.stage === 'exit-poll') ownStage.stage = 'exit-poll';
    // "Shas was expected to win six seats", in the news of a poll: what it found.
    const asks = opening?.stage === 'opinion-poll' || (poll?.stage.stage === 'opinion-poll' && isNear(line, poll));
    if (ownStage && asks && !count && isForeseen(line, ownStage)) ownStage.stage = 'opinion-poll';
    const outcomes = items.filter(
      ({ figure }) => ownStage && isBeforeOutlook(line, line.figureAt[figure]!, ownStage.words),
    );
    if (ownStage?.stage === 'projection' && items.length > 0 && outcomes.length === items.length) ownStage = undefined;
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
    const polled =
      ownStage || countsOnly(ownCredit, count, polls || exitPolls) ? undefined : pollOf(ownCredit, exitPolls);
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
      (goesOn && results && !(outcome && asked) && (!ownStage || goesOnWith(ownStage, told!.stage))
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
      const telling = {
        own: ownStage,
        ...heard,
        count,
        exitPolls,
        polls,
        runoff,
        open: underWay || hourly?.paragraph === line.paragraph,
      };
      const { stage: draftStage, hour, outcome: outcomeOf } = figureStage(line, item, telling, scope, reading.text);
      if (draftStage?.rule === 'hour') hourly = line;
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
      // Nobody is asked for what came out before.
      const known = draftStage?.rule === EARLIER_VOTE && spoken?.rule !== 'according to';
      const ownSource = UNCREDITED.has(item.measure) || goesUncredited || known ? undefined : spoken;
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
        ownVotes,
        nearPlace: places.near(),
        why,
      };
      if (hour !== undefined) draft.hour = hour;
      if (draftStage?.counted !== undefined) draft.counted = draftStage.counted;
      drafts.push(draft);
    }
    // A quotation says no more than stands in it.
    if (results)
      told = isAside(line, ownStage)
        ? undefined
        : { stage, credit: credit?.within ? undefined : credit, paragraph: line.paragraph, sentence: index };
  });
  lendRepeated(drafts);
  creditPollsters(drafts, askers);
  creditLastPollster(drafts, askers);
  return drafts;
}
