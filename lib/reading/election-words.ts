import type { ElectionType } from '../model/election';
import type { Line } from './line';

/** What a sentence says of the election it speaks of: type, year, round, "last time". Words only; matching/ decides. */

export interface ElectionWords {
  types: ElectionType[];
  year?: number;
  month?: number;
  previous?: boolean;
  round?: number;
  ahead?: boolean;
}

const TYPES: [ElectionType, RegExp][] = [
  [
    'referendum',
    /\b(?:referendum|referendums|referenda|plebiscite|brexit|constitutional amendment|ballot measure|ballot initiative)\b/g,
  ],
  ['european', /\b(?:european parliament(?:ary)?|european elections?|eu elections?|meps?)\b/g],
  [
    'primary',
    /\b(?:primary|primaries|caucus|caucuses|caucus-goers|nominating contest)\b(?! (?:school|care|concern|balance|reason|goal|source|target|challenge is))/g,
  ],
  ['by-election', /\b(?:by-elections?|byelections?|special election|bypolls?|by-polls?)\b/g],
  [
    'local',
    /\b(?:local elections?|municipal(?:ity)?|mayoral|mayor(?:s)?|council elections?|district councils?|local government|lg election|councillors?|pradeshiya sabha|city council|town council|communal elections?)\b/g,
  ],
  [
    'regional',
    /\b(?:state elections?|provincial (?:council )?elections?|provincial polls?|regional elections?|gubernatorial|governorships?|governor's race|state assembly|landtag|assembly polls?|separatist|cantonal)\b/g,
  ],
  [
    'presidential',
    /\b(?:presidential|presidency|president-elect|for president|elect(?:ed)? (?:a |the )?(?:new )?president|(?:won|wins) the presidency|electoral votes?|electoral college|runoff|run-off)\b/g,
  ],
  [
    'parliamentary',
    /\b(?:parliament(?:ary)?|general elections?|legislative|legislature|lawmakers|mps?|snap elections?|midterms?|midterm elections?|senate|congressional|house of (?:representatives|commons)|lower house|upper house|national assembly|prime minister(?:ial)?|coalition government|knesset|seats?)\b/g,
  ],
];
const YEAR = /Y#/g;
const PREVIOUS =
  /\b(?:(?:last|previous|past|preceding|prior|earlier) (?:[a-z-]+ ){0,2}(?:elections?|votes?|polls?|ballot|referendum|contest|time|occasion)|previously|currently (?:has|holds?|have)|outgoing|hold on to|(?:two|three|four|five|six) years (?:ago|earlier|before)|at the last|the last (?:one|time)|previous [PC]#|already has)\b/;
const PREVIOUS_AT = /\b(?:their|its|his|her|the|from) previous (?:[a-z]+ )?$/;
const AHEAD =
  /\b(?:upcoming|forthcoming|next (?:month|week|year|week's|month's|year's|sunday|saturday|monday|tuesday|thursday)|ahead of (?:the|next|this)|will (?:be held|take place|elect|vote|go to the polls|cast)|are (?:due|scheduled|set) to (?:vote|be held)|scheduled for|election campaign|to be held|voting intention|would vote|coming election)\b/;
const FIRST = /\b(?:first[- ]round|round one|first ballot|opening round)\b/;
const SECOND = /\b(?:second[- ]round|runoffs?|run-offs?|round two|second ballot)\b/;

/** Types named in a line, in their order of appearance. */
export function typesIn(text: string): { type: ElectionType; at: number }[] {
  const found: { type: ElectionType; at: number }[] = [];
  for (const [type, pattern] of TYPES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push({ type, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** What is said beside the figure at `at`: the nearest year in its clause, its round, its time. */
export function electionWords(line: Line, figure: number): ElectionWords {
  const at = line.figureAt[figure]!;
  const text = line.text;
  const words: ElectionWords = { types: typesIn(text).map((hit) => hit.type) };
  const year = yearBeside(line, at);
  if (year !== undefined) words.year = year;
  const clause = clauseAround(text, at);
  if (PREVIOUS.test(clause.text) || PREVIOUS_AT.test(text.slice(Math.max(0, at - 40), at))) words.previous = true;
  if (AHEAD.test(text)) words.ahead = true;
  const first = FIRST.exec(clause.text);
  const second = SECOND.exec(clause.text);
  if (first && second)
    words.round = Math.abs(first.index - (at - clause.from)) < Math.abs(second.index - (at - clause.from)) ? 1 : 2;
  else if (first) words.round = 1;
  else if (
    second &&
    !/(?:avoid|avert|without|against|to a|into a|force|forcing|face|head(?:ed|ing)? (?:to|for)|go to) (?:a |the |an )?(?:[a-z]+ ){0,2}(?:runoff|run-off|second)/.test(
      clause.text,
    )
  )
    words.round = 2;
  return words;
}

/** The stretch of the line between the strong breaks around `at`. */
function clauseAround(text: string, at: number): { text: string; from: number } {
  const breaks = /(?:;|:| while | whereas | but | compared (?:with|to) |, and | , (?:with|followed) )/g;
  let from = 0;
  let to = text.length;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    if (match.index < at) from = match.index;
    else {
      to = match.index;
      break;
    }
  }
  return { text: text.slice(from, to), from };
}

/** A year that dates the figure: "in 2018" behind or before it with no other figure between, or right at its side. */
function yearBeside(line: Line, at: number): number | undefined {
  let best: number | undefined;
  let distance = 95;
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(line.text); match; match = YEAR.exec(line.text)) {
    const place = match.index;
    const piece = line.pieces.find((candidate) => candidate.at === place);
    const year = piece ? Number(line.tokens[piece.from]!.text) : Number.NaN;
    if (!(year >= 1900 && year <= 2100)) continue;
    const behind = place > at;
    const between = behind ? line.text.slice(at + 2, place) : line.text.slice(place + 2, at);
    const figures = (between.match(/[PCDF]#/g) ?? []).length;
    const reach = behind ? between.length : between.length * 1.1 + 6;
    // Behind the figure and unbroken by another is its own; before it a year may date a whole row.
    const penalty =
      figures * (behind ? 60 : 28) +
      (/[;.]| (?:while|whereas|but) /.test(between) ? 60 : 0) +
      (/^ ?(?:since|until)/.test(line.text.slice(place - 7, place)) ? 80 : 0) +
      (/\b(?:born|founded|since|until|after|before) $/.test(line.text.slice(Math.max(0, place - 8), place)) ? 50 : 0);
    if (reach + penalty < distance) {
      distance = reach + penalty;
      best = year;
    }
  }
  return best;
}
