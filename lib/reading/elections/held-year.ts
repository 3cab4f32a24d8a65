import type { ElectionType } from '../../model/election';
import { once } from '../kept';
import { holds, type Line, matchesIn } from '../line';
import { contestsIn } from './contest-words';

/**
 * A line in, the vote that its paragraph went back to out: "In the [2010] poll Moss won 57 percent. Thorne took [40
 * percent]." A year that opens its paragraph, and is not named in passing, holds until another is said, or until the
 * text comes back to the day; in the midst of one it holds for a sentence that goes on with it ("Moss had won [57]").
 */

const ELECTION = '(?:elections?|referendum|vote|polls?|race|contest|run-?off)';
const MONTH =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)(?: -)? )?';
/** "The 1988 election", "the local government election in 2018", "elections held on 9 April 2013", "was elected in 2005". */
const OF_ELECTION = new RegExp(
  String.raw`\bY#(?: 's)? (?:[a-zG@L-]+ ){0,4}${ELECTION}\b|\b${ELECTION} (?:[a-zL@-]+ ){0,4}(?:of|in|on) (?:the )?(?:0 )?${MONTH}Y#|\b(?:elected|re-elected|won|lost|held|contested|defeated|ousted) (?:[a-zN@L-]+ ){0,4}in ${MONTH}Y#`,
  'g',
);
/** "In November 2019 the incumbent did not stand." */
const OPENING = new RegExp(`^(?:(?:but|and|so|then|back|again) )?(?:,? )?(?:in|at) ${MONTH}Y#`);
/** The text comes back to its own day, or looks ahead. */
const TODAY =
  /\b(?:now|today|currently|so far|this (?:time|year|week|month|election|sunday|saturday)|upcoming|forthcoming|will|should|must|needs?|years (?:later|on)|since then|recent|recently|latest|last (?:week|month|sunday|saturday|thursday)|yesterday)\b/;
const BEFORE_THAT = /\b(?:previous|earlier|before that|prior)\b/;
/** "In that election": of the paragraph before, too. */
const THAT = /^(?:[a-z]+ ){0,3}(?:that|the same) (?:election|vote|poll|contest|ballot|referendum|race|case|year)\b/;
/** Sentences that go on about one vote. */
const REACH = 4;

/** "Last year's parliamentary election changed all that." */
const LAST_YEAR = new RegExp(`\\blast year 's (?:[a-z-]+ ){0,3}${ELECTION}\\b`);

export interface HeldVote {
  year?: number;
  /** Years before the text's own. */
  ago?: number;
  types: ElectionType[];
}

/** In front of a time that a sentence names in passing: "higher than at [last year's election]", "who lost in [2017]". */
const IN_PASSING =
  /\b(?:than|since|from|against|unlike|despite|compared (?:with|to)|whereas|while|who|whom|which|whose|where)\b[^,;:]{0,60}$/;

/** The vote held by the sentences before, in the line's paragraph; undefined where none is, or two are. */
export function heldVote(lines: readonly Line[], line: Line, reach = REACH): HeldVote | undefined {
  if (yearsOf(line).length > 0 || holds(line, TODAY) || holds(line, BEFORE_THAT)) return undefined;
  for (let back = 1; back <= reach; back++) {
    const before = lines[line.sentence - back];
    const beside = back === 1 && before && line.paragraph - before.paragraph === 1 && THAT.test(line.text);
    if (!before || (before.paragraph !== line.paragraph && !beside)) return undefined;
    const years = new Set(yearsOf(before));
    if (years.size > 1) return undefined;
    const [year] = years;
    if (year === undefined && holds(before, LAST_YEAR) && !isInPassing(before, before.text.search(LAST_YEAR)))
      return { ago: 1, types: contestsIn(before).map(({ type }) => type) };
    if (year !== undefined)
      return told(before) && (opensParagraph(lines, before) || holds(line, GOES_ON))
        ? { year, types: contestsIn(before).map(({ type }) => type) }
        : undefined;
    if (holds(before, TODAY)) return undefined;
  }
  return undefined;
}

/** Whether the year that a line names is that of a vote which the line is about. */
const told = (line: Line) =>
  holds(line, OPENING) || matchesIn(line, OF_ELECTION).some(({ index }) => !isInPassing(line, index));

/** In the midst of a paragraph a sentence back is an aside, unless the next one stays there. */
const opensParagraph = (lines: readonly Line[], { sentence, paragraph }: Line) =>
  lines[sentence - 1]?.paragraph !== paragraph;
const GOES_ON = new RegExp(
  `\\bhad (?:[a-z]+ )?(?:[a-z]+ed|won|got|taken|lost|held|been|led)\\b|^(?:in|at) the (?:[a-z-]+ )?${ELECTION}\\b`,
);

const isInPassing = (line: Line, at: number) => IN_PASSING.test(line.text.slice(Math.max(0, at - 80), at));

/** Years named in a line, in their order. */
const yearsOf = once((line: Line): number[] =>
  line.text.includes('Y#')
    ? line.pieces.filter(({ at }) => line.text.startsWith('Y#', at)).map(({ from }) => Number(line.tokens[from]!.text))
    : [],
);
