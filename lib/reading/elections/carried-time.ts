import type { ElectionType } from '../../model/election';
import { holds, type Line } from '../line';
import { contestsIn } from './contest-words';
import { type ElectionWords, electionWords } from './election-words';

/**
 * A line in, the time that the sentences before it are still at out: "On May 14 Erdogan had won 49.5 percent. Ogan was third
 * with [5.2]." A time that opens its sentence holds for those behind it in the paragraph, until another is said or the
 * text comes back to its day; one named elsewhere holds where the next sentence looks back too ("had surged to [13.2]").
 */
export type CarriedTime = Pick<ElectionWords, 'year' | 'previous' | 'ago' | 'round' | 'day' | 'heldIn'> & {
  types: ElectionType[];
};

const CONTEST = '(?:elections?|referendum|vote|polls?|race|contest|round|ballot|time|run-?off)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
/** "In the first round", "Four years ago", "On May 14", "At the last election": a time that opens its sentence. */
const OPENING = new RegExp(
  String.raw`^(?:(?:but|and|so|then|yet|still|however|back|even) )?(?:, )?(?:(?:in|at|on|during) (?:the |its |their )?(?:(?:[a-z-]+ ){0,3}Y#|(?:first|second|initial|opening|last|previous|preceding|prior) (?:[a-z-]+ ){0,2}${CONTEST}\b|${MONTH}\b|0 ${MONTH}\b)|(?:just |only |some |about )?(?:[a-z]+|0|C#) (?:years?|months?|weeks?) (?:ago|earlier|before)\b|last (?:time|year)\b|previously\b)`,
);
/** The sentence itself looks back. */
const LOOKS_BACK =
  /\bhad (?:[a-z]+ly |already |also |then |once )?(?:[a-z]+ed|won|got|taken|lost|held|been|led|stood|come|fallen|risen|polled)\b/;
/** The text comes back to its own day, or looks ahead. */
const BACK =
  /\b(?:now|today|currently|so far|this (?:time|year|week|month|election|sunday|saturday)|upcoming|forthcoming|will|should|must|needs?|would|could|since then|recent|recently|latest|last (?:week|month|night|sunday|saturday|thursday)|yesterday|(?:on|by) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:'s|night|morning|evening)|has|have|is|are|(?<!had )(?:rose|fell|dropped|climbed|increased|declined|jumped|slipped|grew|soared|surged) (?:to|from|by))\b/;
/** Sentences that go on at one time. */
const REACH = 3;

export function carriedTime(lines: readonly Line[], line: Line, reach = REACH): CarriedTime | undefined {
  const before = lines[line.sentence - 1];
  if (reach === 0 || !before || before.paragraph !== line.paragraph || holds(line, BACK)) return undefined;
  const opens = OPENING.test(before.text);
  // What opens a sentence is of its first figure; what the last one is at goes on.
  const figure = opens ? Math.min(0, before.figures.length - 1) : before.figures.length - 1;
  const { year, previous, ago, round, day, heldIn, several } =
    figure < 0 ? ({} as Partial<ElectionWords>) : electionWords(before, figure, 'vote-share');
  if (several) return undefined;
  const isTimed = year ?? ago ?? round ?? day ?? heldIn ?? previous;
  if (isTimed === undefined) return figure < 0 ? undefined : carriedTime(lines, before, reach - 1);
  if (!opens && !holds(line, LOOKS_BACK)) return undefined;
  const types = [...new Set(contestsIn(before).map(({ type }) => type))];
  return {
    ...(year !== undefined && { year }),
    ...(previous && { previous }),
    ...(ago !== undefined && { ago }),
    ...(round !== undefined && { round }),
    ...(day !== undefined && { day }),
    ...(heldIn !== undefined && { heldIn }),
    types: types.length === 1 ? types : [],
  };
}
