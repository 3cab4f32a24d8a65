import type { ElectionType } from '../../model/election';
import type { Line } from '../line';
import type { Draft } from '../meaning';
import type { Reading } from '../read';
import { contestsIn } from './contest-words';
import { candidateCountry, countriesIn, countriesOfLine, datelineOf } from './countries-in';
import { electionWords } from './election-words';

export { countryMentions } from './countries-in';
export { overview } from './overview';

/**
 * A draft in, what its sentence and those before say of its election out: in "Turnout was [47 percent] in the poll of
 * 2015" the year, and the countries and contests of the sentences before.
 */

/** "50 + 1", "22,000 votes": no seats. */
const OF_VOTES = /^ (?:\+|plus|and (?:one|C#)|(?:[a-z-]+ ){0,2}votes?)/;
/** What a count yields. */
const OF_COUNTS: ReadonlySet<string> = new Set(['vote-share', 'votes', 'seats', 'turnout', 'counted']);
const COUNTS: ReadonlySet<string> = new Set(['votes', 'counted', 'valid-votes', 'invalid-votes']);
/** Kinds that a text turns to for a sentence, not for the paragraphs behind it. */
const TURNED_TO: ReadonlySet<ElectionType> = new Set(['regional', 'local', 'by-election', 'leadership']);
/** Sentences of a paragraph that are looked at for its country. */
const NEARBY = 6;

/** The election words of one draft, with the contests of the sentences before it, nearest first. */
export function draftEvidence(draft: Draft, reading: Reading) {
  const { line } = draft;
  const words = electionWords(line, draft.settled.figure, draft.measure);
  const typesBefore: ElectionType[] = [];
  for (let index = line.sentence - 1; index >= Math.max(0, line.sentence - 3); index--) {
    const before = reading.lines[index]!;
    const isNear = index === line.sentence - 1 || before.paragraph === line.paragraph;
    typesBefore.push(
      ...contestsIn(before)
        .map((hit) => hit.type)
        .filter((type) => isNear || !TURNED_TO.has(type))
        .reverse(),
    );
  }
  // "He was given 5.53 percent [at the time]": the time that the sentence before named.
  const then =
    words.year === undefined &&
    /\b(?:at the time|back then|that year|that time|(?:in|at|of) (?:that|the same) (?:election|vote|poll|contest|ballot|referendum|race))\b/.test(
      line.text,
    )
      ? yearBefore(reading, line)
      : undefined;
  const known = draft.subject?.known ?? [];
  const linesBefore = [1, 2]
    .flatMap((back) => reading.lines[line.sentence - back] ?? [])
    .filter((before) => before.paragraph >= line.paragraph - 1);
  return {
    ...words,
    ...(then === undefined ? {} : { year: then }),
    typesBefore,
    countries: countriesIn(line, line.figureAt[draft.settled.figure]!),
    countriesBefore: linesBefore.flatMap(countriesOfLine),
    contestsBefore: linesBefore.filter((before) => contestsIn(before).length > 0).flatMap(countriesOfLine),
    paragraphCountries: reading.lines
      .slice(Math.max(0, line.sentence - NEARBY + 1), line.sentence + NEARBY)
      .filter((other) => other.paragraph === line.paragraph)
      .flatMap(countriesOfLine),
    ...datelineOf(reading, line),
    subject: draft.subject,
    subjectKind: kindOf(draft),
    subjectCountries: [
      ...new Set(known.flatMap((entry) => (entry.kind === 'contestant' && entry.country ? [entry.country] : []))),
    ],
    candidateOf: candidateCountry(known),
    measure: draft.measure,
    ofSeats:
      draft.measure === 'threshold' &&
      draft.figure.unit === 'count' &&
      !OF_VOTES.test(line.text.slice(line.figureAt[draft.settled.figure]! + 2)),
    poll: draft.stage === 'opinion-poll' && !COUNTS.has(draft.measure),
    // Nobody asks people for counts: they lie behind the text whatever else it polls.
    result:
      COUNTS.has(draft.measure) ||
      (draft.measure === 'margin' && draft.figure.unit === 'count') ||
      (draft.stage !== 'opinion-poll' && draft.stage !== 'projection' && OF_COUNTS.has(draft.measure)),
    paragraph: line.paragraph,
    sentence: line.sentence,
  };
}

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
