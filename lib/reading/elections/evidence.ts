import type { ElectionType } from '../../model/election';
import type { Draft } from '../draft';
import { once } from '../kept';
import { holds, type Line } from '../line';
import { contestantsKnown } from '../names/entity';
import type { Reading } from '../read';
import { type CarriedTime, carriedTime } from './carried-time';
import { contestsIn } from './contest-words';
import {
  candidateCountry,
  countriesIn,
  countriesOfContestants,
  countriesOfLine,
  countryBeside,
  datelineOf,
} from './countries-in';
import { isHeldNow } from './earlier-number';
import { type ElectionWords, electionWords } from './election-words';
import { heldVote } from './held-year';
import { personsBeside, type StandsIn } from './persons-beside';
import { placesNear } from './places-near';

export { electionRankerOf } from '../learned/elections/ranker';
export { countryMentions } from './countries-in';
export { overview } from './overview';

/**
 * A draft in, what its sentence and those before say of its election out: in "Turnout was [47 percent] in the poll of
 * 2015" the year, and the countries and contests of the sentences before.
 */

/** "50 + 1", "22,000 votes": no seats. */
const OF_VOTES = /^ (?:\+|plus|and (?:one|C#)|(?:[a-z-]+ ){0,2}votes?)/;
/** "5.64 million votes in favour, with [5.01 million] against" */
const FOR_AND_AGAINST = /\b(?:in fav(?:ou|o)r|(?:[CP]#|votes|voted|voting) (?:were )?against)\b/;
/** "[six] more Senate seats". */
const SEATS_BEHIND =
  /^ (?:(?:more|additional|extra|new|of|the|other|C#|house|senate|republican|democratic|[LGNO]@|[a-z]+ly) )*(?:- )?seats?\b/;
/** No chamber has more members: China's National People's Congress, 2,980. */
const LARGEST_CHAMBER = 3000;
/** What a count yields. */
const OF_COUNTS: ReadonlySet<string> = new Set(['vote-share', 'votes', 'seats', 'turnout', 'counted']);
const COUNTS: ReadonlySet<string> = new Set(['votes', 'counted', 'valid-votes', 'invalid-votes']);
const ASKED: ReadonlySet<string> = new Set(['opinion-poll', 'exit-poll', 'projection']);
/** Kinds that a text turns to for a sentence, not for the paragraphs behind it. */
const TURNED_TO: ReadonlySet<ElectionType> = new Set(['regional', 'local', 'by-election', 'leadership']);
const THEN =
  /\b(?:at the time|back then|that year|that time|(?:in|at|of) (?:that|the same) (?:election|vote|poll|contest|ballot|referendum|race))\b/;
/** Who is nominated is asked about against the other side. */
const MATCH_UP =
  /\b(?:match-?ups?|head-to-heads?|face-?offs?|general elections?|hypothetical|(?:over|against|ahead of|behind|beat|beating|beats|trailing|trails|leads?|leading) (?:the )?(?:president|incumbent))\b/;
/** Sentences of a paragraph that are looked at for its country. */
const NEARBY = 6;

/** What the sentences around a line say of elections: the same for each of its figures. */
interface Surroundings {
  /** Contests of the sentences before, nearest first. */
  typesBefore: ElectionType[];
  /** The same without what only a "general election" says. */
  toldBefore: ElectionType[];
  countriesBefore: string[];
  contestsBefore: string[];
  paragraphCountries: string[];
  dateline: string | undefined;
}

const surroundingsOf = once((line: Line, reading: Reading): Surroundings => {
  const { lines } = reading;
  const { sentence, paragraph } = line;
  const around: Surroundings = {
    typesBefore: [],
    toldBefore: [],
    countriesBefore: [],
    contestsBefore: [],
    paragraphCountries: [],
    dateline: datelineOf(reading, line),
  };
  for (let index = sentence - 1; index >= Math.max(0, sentence - 3); index--) {
    const before = lines[index]!;
    const isNear = index === sentence - 1 || before.paragraph === paragraph;
    const contests = contestsIn(before);
    for (let last = contests.length - 1; last >= 0; last--) {
      const { type, general } = contests[last]!;
      if (!isNear && TURNED_TO.has(type)) continue;
      around.typesBefore.push(type);
      if (!general) around.toldBefore.push(type);
    }
    if (index < sentence - 2 || before.paragraph < paragraph - 1) continue;
    const countries = countriesOfLine(before);
    around.countriesBefore.push(...countries);
    if (contests.length > 0) around.contestsBefore.push(...countries);
  }
  for (let index = Math.max(0, sentence - NEARBY + 1); index < Math.min(lines.length, sentence + NEARBY); index++)
    if (lines[index]!.paragraph === paragraph) around.paragraphCountries.push(...countriesOfLine(lines[index]!));
  return around;
});

/** The vote that the sentences before a line date it by; every figure of the line asks. */
const voteBefore = once((line: Line, reading: Reading): { held: Partial<CarriedTime> | undefined } => ({
  held: heldVote(reading.lines, line) ?? carriedTime(reading.lines, line),
}));
/** The same for what is set up, which the sentence before alone dates. */
const voteJustBefore = once((line: Line, reading: Reading): { held: Partial<CarriedTime> | undefined } => ({
  held: heldVote(reading.lines, line, 1),
}));

/** The election words of one draft, with the contests of the sentences before it, nearest first. */
export function draftEvidence<Agreement>(draft: Draft, reading: Reading, agreement: Agreement, standsIn: StandsIn) {
  const { line, figure, measure, stage } = draft;
  const around = surroundingsOf(line, reading);
  const at = line.figureAt[draft.settled.figure]!;
  const words = electionWords(line, draft.settled.figure, measure, ASKED.has(stage));
  // "He was given 5.53 percent [at the time]": the time that the sentence before named.
  const then = words.year === undefined && holds(line, THEN) ? yearBefore(reading, line) : undefined;
  const before = SET_UP.has(measure) ? voteJustBefore : voteBefore;
  const held = then === undefined && isUndated(words) && isTold(draft) ? before(line, reading).held : undefined;
  const known = draft.subject?.known ?? [];
  const candidateOf = candidateCountry(known);
  const stoodIn = standsIn(known.length > 0 ? contestantsKnown(draft.subject!) : [], draft.subject?.name)(candidateOf);
  const beside = personsBeside(line, standsIn).filter(({ entity }) => entity !== draft.subject);
  return {
    types: held?.types && words.types.length === 0 ? held.types : words.types,
    general: words.general,
    chamber: words.chamber,
    year: then ?? words.year ?? held?.year,
    previous: words.previous ?? held?.previous,
    ago: words.ago ?? held?.ago,
    month: words.month,
    day: words.day ?? held?.day,
    heldIn: words.heldIn ?? held?.heldIn,
    several: words.several,
    round: words.round ?? held?.round,
    ahead: words.ahead,
    ...around,
    countries: countriesIn(line, at),
    hasContest: words.contest !== undefined || words.counted === true,
    contestIn: words.contest === undefined ? undefined : countryBeside(line, words.contest),
    subject: draft.subject,
    subjectKind: known.length === 0 && stoodIn.length > 0 ? 'person' : kindOf(draft),
    subjectCountries: countriesOfContestants(known),
    candidateOf,
    stoodIn,
    stoodBeside: beside.map(({ elections }) => elections),
    matchUp: holds(line, MATCH_UP),
    places: placesNear(line, reading).names,
    agreement,
    measure,
    forAndAgainst: holds(line, FOR_AND_AGAINST),
    holdsNow: isHeldNow(line, at, measure),
    countsSeats: SEATS_BEHIND.test(line.text.slice(at + 2, at + 60)),
    ofSeats:
      measure === 'threshold' &&
      figure.unit === 'count' &&
      figure.value <= LARGEST_CHAMBER &&
      !OF_VOTES.test(line.text.slice(at + 2)),
    poll: stage === 'opinion-poll' && !COUNTS.has(measure),
    // Nobody asks people for counts: they lie behind the text whatever else it polls.
    result:
      COUNTS.has(measure) ||
      (measure === 'margin' && figure.unit === 'count') ||
      (stage !== 'opinion-poll' && stage !== 'projection' && OF_COUNTS.has(measure)),
    paragraph: line.paragraph,
    sentence: line.sentence,
  };
}

/** Nothing in the sentence says when. */
const isUndated = ({ year, previous, several, ago, month, day, ahead }: ElectionWords) =>
  year === undefined &&
  day === undefined &&
  !previous &&
  !several &&
  ago === undefined &&
  month === undefined &&
  !ahead;

/** What another law or turn would have yielded is of the vote told of. */
const WOULD = /\bwould\b/;

/** What was counted or filled, told as past: no projection, whatever the text told of before. */
const CAME_OUT =
  /\b(?:polled|garnered|received|obtained|won|got|secured|gained|captured|elected|entitled|reduced|bagged)\b/;
/** What was set up for a vote that the text went back to is of that vote. */
const SET_UP: ReadonlySet<string> = new Set(['seats-total', 'registered-voters', 'ballots-cast', 'valid-votes']);

/** A count's number, not a poll's, nor one that is still counted. */
const isTold = ({ measure, stage, line }: Draft) =>
  SET_UP.has(measure) ||
  (OF_COUNTS.has(measure) &&
    (stage === 'unstated' ||
      stage === 'final' ||
      (stage === 'projection' && (holds(line, WOULD) || holds(line, CAME_OUT)))));

/** People and parties stand in elections, options in referendums; a party told by its share of a referendum is none. */
function kindOf(draft: Draft): 'person' | 'party' | 'option' | 'other' | undefined {
  const kind = draft.subject?.kind;
  return kind === 'person' || kind === 'party' || kind === 'option' ? kind : kind && 'other';
}

/** The last year that the sentence before names. */
function yearBefore(reading: Reading, line: Line): number | undefined {
  const before = reading.lines[line.sentence - 1];
  const place = before?.text.lastIndexOf('Y#') ?? -1;
  const piece = before?.pieces.find((candidate) => candidate.at === place);
  return piece && before ? Number(before.tokens[piece.from]!.text) : undefined;
}
