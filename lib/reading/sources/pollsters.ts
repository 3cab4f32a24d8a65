import type { Why } from '../../model/claim';
import type { MeasureName } from '../../model/measure';
import type { Stage } from '../../model/stage';
import type { Line } from '../line';
import type { StageReading } from '../stages/stage';
import { askerOf, type Credit } from './attribution';

/** Whose polls and projections a text tells of, and which of its figures are theirs. */

/** What somebody asked or reckoned, rather than counted. */
const POLLS: ReadonlySet<Stage> = new Set(['opinion-poll', 'exit-poll', 'projection']);

/** Whose poll a sentence told of. */
export interface Asker {
  stage: Stage;
  credit: Credit;
  sentence: number;
}

interface Credited {
  line: Line;
  measure: MeasureName;
  stage: Stage;
  credit: Credit | undefined;
  why: Why[];
}

/** Whose poll or projection the sentence tells of, if it does. */
export function askerIn({ sentence }: Line, credits: Credit[], stage: StageReading | undefined): Asker | undefined {
  const credit = askerOf(credits);
  const told = stage && POLLS.has(stage.stage) ? stage.stage : undefined;
  if (!credit || !(told || /\b(?:poll|survey)\b/i.test(credit.name))) return undefined;
  return { stage: told ?? 'opinion-poll', credit, sentence };
}

const isPollster = ({ entities }: Credit) =>
  entities.some(({ known }) => known.some((entry) => entry.of === 'pollster'));

/** "A third survey, carried out at 200 polling stations": one more of its kind. */
const ONE_MORE = /\b(?:another|second|other|[CF]#) (?:[a-z]+ ){0,2}(?:polls?|surveys?)\b|\bpolling stations\b|\bexit\b/;

/** Whether a sentence tells of a pollster that the text's exit poll is not of. */
export function isOtherHouse(line: Line, credits: Credit[], askers: readonly Asker[]): boolean {
  const own = askerOf(credits);
  const exit = askers.find(({ stage }) => stage === 'exit-poll')?.credit;
  return (
    own !== undefined &&
    exit !== undefined &&
    isPollster(own) &&
    !ONE_MORE.test(line.text) &&
    !own.entities.some((entity) => exit.entities.includes(entity))
  );
}

/** The poll told of before. */
const THE_POLL =
  /\b(?:the|this|that|its|same) (?:[a-zG@-]+ ){0,2}(?:polls?|survey|projections?|pollsters?|forecasts?)\b/;

/** "The survey also found": of whom the last one was. */
export const lastAsker = (line: Line, stage: StageReading | undefined, askers: Asker[]): Credit | undefined =>
  stage && POLLS.has(stage.stage) && THE_POLL.test(line.text)
    ? (askers.findLast((asker) => asker.stage === stage.stage) ?? askers.at(-1))?.credit
    : undefined;

/** What the law sets and everybody knows: nobody is its source. */
export const UNCREDITED: ReadonlySet<MeasureName> = new Set(['seats-total', 'threshold', 'constituencies']);
/** Bodies that ask voters rather than count votes. */
const ASKS =
  /\b(?:research|polls?|polling|pollster|opinion|survey|surveys|advisory|monitoring|gallup|ipsos|yougov|sociolog\w+)\b/i;

/** A number that a pollster is credited with is a poll's, also where the sentence does not say so. */
export function pollOf(credit: Credit | undefined, exitPolls: boolean): StageReading | undefined {
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

/** Who polled together: "NBC/[The Marist Institute]". */
const partnersOf = (name: string) => name.toLowerCase().split(/ ?\/ ?(?:the )?/);

/** The fullest form of a name among those that a text credits with polls: "CNN/ORC International" of "CNN". */
function fullest(credit: Credit, all: Credit[]): Credit {
  const partners = partnersOf(credit.name);
  const fuller = all.filter(({ name }) => {
    const others = partnersOf(name);
    return others.length > partners.length && partners.every((partner) => others.includes(partner));
  });
  return new Set(fuller.map(({ name }) => name)).size === 1 ? { ...fuller[0]!, rule: credit.rule } : credit;
}

/** Where a text has one pollster, its polls are that one's, also those told before it is named. */
export function creditPollsters(drafts: Credited[], askers: Asker[]): void {
  const asking = askers.map(({ credit }) => credit);
  for (const draft of drafts) if (draft.credit && POLLS.has(draft.stage)) draft.credit = fullest(draft.credit, asking);
  for (const stage of ['opinion-poll', 'exit-poll', 'projection'] as const) {
    const own = drafts.filter((draft) => draft.stage === stage);
    const told = askers.filter((asker) => asker.stage === stage).map(({ credit }) => fullest(credit, asking));
    const credits = [...own.flatMap((draft) => draft.credit ?? []), ...told];
    if (new Set(credits.map((credit) => credit.name)).size !== 1) continue;
    for (const draft of own) {
      if (draft.credit || UNCREDITED.has(draft.measure)) continue;
      draft.credit = credits[0];
      draft.why.push({ field: 'source', words: credits[0]!.name, rule: 'the only one of the text' });
    }
  }
}

/** What is asked of voters, by one house at a time. */
const ASKED: readonly Stage[] = ['opinion-poll', 'exit-poll'];
/** "Most polls show": nobody's own. */
const OF_MANY = /\b(?:polls|surveys|pollsters|polling average|average of|averages?)\b/;

/** Where a text tells of several polls, one after the other, what nobody is named for goes on with the one named last. */
export function creditLastPollster(drafts: Credited[], askers: Asker[]): void {
  for (const draft of drafts) {
    if (draft.credit || UNCREDITED.has(draft.measure) || !ASKED.includes(draft.stage)) continue;
    if (OF_MANY.test(draft.line.text)) continue;
    const last = askers.findLast(({ stage, sentence }) => stage === draft.stage && sentence <= draft.line.sentence);
    if (!last) continue;
    draft.credit = last.credit;
    draft.why.push({ field: 'source', words: last.credit.name, rule: 'the one named last' });
  }
}
