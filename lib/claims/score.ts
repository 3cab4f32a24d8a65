import type { Proposal, Shape, ShapeLine } from '../model/shape';
import { FIGURE, figureAt, matchesIn, nameAt, words } from './tools';

/** "tightened to [49]/47 for [Thorne]", "the score was [52] to 48 in favor of [Thorne]" */
const FOR = /^ (?:for|(?<favour>in favou?r of)) (?:the )?(?<name>[NO]@)/d;
/** Two figures of two contestants: "[Macron] beat [Le Pen] by [66 percent] to [34]", "defeated by [52%] to [48%]", "[52]-[48]". */
const PATTERN = new RegExp(
  `(?<first>${FIGURE})(?: votes?| seats?| percent| support)?(?: of (?:the )?${words(2)}votes?)? (?:to|-|/|- to -|against|versus|vs(?: \\.)?) (?:just |only |a mere |his |her |their |its )?(?<second>${FIGURE})`,
  'dg',
);
const BEATS =
  /\b(?:beat|beats|beating|(?:had|has|have) beaten|bested|defeat(?:ed|ing|s)?|edg(?:ed|ing|es)|top(?:s|ped|ping)|over|trounc(?:ed|ing)|swept|leads?(?! (?:has |had )?(?:evaporated|vanished|disappeared|narrowed|shrank|shrunk|slipped|fell|melted))|leading|led|ahead of|outpoll(?:ed|ing)|past|crushed|thrash(?:ed|ing))\b/;
const BEATEN =
  /\b(?:beat|beats|beating|bested|defeated|defeating|edged|topped|trounced|crushed|outpolled|leads|led|leading|ahead of)(?: [a-z'-]+){0,5} $/;
/** "Moss leading the president by the slimmest of margins": the other side has no name. */
const UNNAMED =
  /^[NOB]@ (?:[a-z'-]+ ){0,3}(?:leads?|leading|led|beat|beats|beating|ahead of|defeat(?:ed|ing|s)) (?:the|his|her|their|its) (?:[a-z-]+ ){0,2}(?:president|incumbent|challenger|rival|opponent|chancellor|governor|senator|prime minister|government|opposition)\b|^[NOB]@ (?:[a-z'-]+ ){0,3}(?:leads?|led|beat|beats|defeat(?:ed|s)|trounced|crushed) (?:him|her|them)\b/;
/** Said of one side alone: "Yes won 52-48". */
const WINS =
  /\b(?:won|wins|winning|prevailed)(?: the (?:referendum|election|run-?off|race|primary|contest|vote))?(?: ,)?(?: by| with)? $/;
const LOSES =
  /\b(?:(?:lost|losing|loses) (?:to|by|with)|defeated by|(?:was|were|been|being|got) beaten|beaten by|trails?|trailing|trailed)\b/;

/** Behind one score of two contestants: "…, or [50.3%] to". */
const AGAIN = /[NO]@ (?:'s|') (?:[a-z]+ ){0,2}[CP]# (?:votes |seats |of the votes? )?[,(] (?:or )?$/;
const TRAILS = /\b(?:trails?|trailed|trailing|(?:is|are|was|were) (?:[a-z]+ ){0,2}behind)(?: [a-z'-]+){0,3} $/;
const MOVES =
  /\b(?:from|dropp(?:ed|ing)|los(?:t|ing)|gain(?:ed|ing)|add(?:ed|ing)|down|up|fell|falling|rose|rising|shed(?:ding)?|plunged|grew|shrank) (?:[a-z]+ ){0,2}$/;
const FROM = /\bfrom (?:(?:about|around|just|only|a|mere|nearly|over) ){0,2}$/;
const IMPROVES =
  /\b(?:improv|increas|reduc|rais|boost|extend|expand|doubl|rais|cut)[a-z]* (?:its|their|his|her) (?:[a-z'Y#-]+ ){0,5}$/;
/** "a 56%-44% winner over [Thorne]" */
const OVER =
  /^ (?:margin|lead|win|victory|winner|edge|advantage|triumph) (?:over|against) (?:[a-z'-]+ ){0,4}(?<name>[NO]@)(?! [NO]@)/d;
/** Both sides are told apart: so sure at any distance. */
const SURE = 0.97;

/** "split 47 to 47 [between Moss and Thorne]" */
const BETWEEN =
  /^ (?:points? |percent )?between (?:[a-z]+ ){0,2}(?<one>[NO]@)(?: \( [NOB]@ \))? and (?:[a-z]+ ){0,2}(?<two>[NO]@)/d;
/** "[Moss] carries Republicans 92 - 1": a group's voters, of whom the figures are. */
const CARRIES = /^[NO]@ (?:[a-z]+ ){0,2}(?:carries|carried|takes|wins|won|has) (?:[a-z]+ )?[NO]@ $/;

/** Between two scores of one list: "[38 percent] to [46] in the south; [36] to [44] in the north". */
const LISTED = /^ ?(?:(?:[a-z'-]+|[LG]@) ){0,4}[,;] (?:(?:[a-z'-]+|[LG]@|,) ){0,6}$/;

function propose(line: ShapeLine): Proposal[] {
  const found: Proposal[] = [];
  let last: Told | undefined;
  for (const match of matchesIn(line, PATTERN)) {
    const groups = match.indices!.groups!;
    const first = figureAt(line, groups.first![0]);
    const second = figureAt(line, groups.second![0]);
    if (first < 0 || second < 0 || line.units[first] === 'points') continue;
    const own = proposalsOf(line, match, first, second);
    const end = match.index + match[0].length;
    // "Moss trails Thorne in the south, 38 percent to 46; in the north, 36 to 44": the same two, in the same order.
    const sides = { end, first: sidesOf(own, first), second: sidesOf(own, second) };
    if (last && !isTold(sides) && LISTED.test(line.text.slice(last.end, match.index))) {
      found.push(...own.filter(({ subject, not }) => subject === undefined && not === undefined));
      last = { end, first: again(last.first, first), second: again(last.second, second) };
      found.push(...last.first, ...last.second);
      continue;
    }
    found.push(...own);
    last = isTold(sides) ? sides : undefined;
  }
  return found;
}

/** A score: where it ends, and what tells for sure whose its figures are. */
interface Told {
  end: number;
  first: Proposal[];
  second: Proposal[];
}
const sidesOf = (proposals: readonly Proposal[], figure: number) =>
  proposals.filter(
    (one) => one.figure === figure && (one.subject === undefined ? one.not !== undefined : one.weight === SURE),
  );
const isTold = ({ first, second }: Told) => [...first, ...second].some(({ subject }) => subject !== undefined);
const again = (proposals: readonly Proposal[], figure: number) => proposals.map((one) => ({ ...one, figure }));

/** What one score says of its two figures. */
function proposalsOf(line: ShapeLine, match: RegExpExecArray, first: number, second: number): Proposal[] {
  const found: Proposal[] = [];
  const common = { shape: 'score', from: match.index, to: match.index + match[0].length };
  const before = line.text.slice(0, match.index);
  // "improved its tally of 22 seats to 29" is one contestant at two times.
  if (IMPROVES.test(before.slice(-60))) {
    found.push({ ...common, shape: 'compared', figure: second, like: first, weight: 0.85 });
    return found;
  }
  // "from 37.7 to 36.6": so is this, and `compared` tells it.
  if (FROM.test(before)) {
    return found;
  }
  // A name right behind or right in front of the second figure takes it: "47 pct against 44 pct for the X", "to X's 42".
  const names = namesBefore(line, match.index);
  found.push({ ...common, figure: second, like: first, weight: 0.85 });
  const whole = Math.abs(line.values[first]! + line.values[second]! - 100) <= 5;
  const wins = whole && WINS.test(before.slice(-60));
  const slashed = match[0].includes(' / ');
  if (
    line.units[first] === 'count' &&
    line.units[second] === 'count' &&
    (slashed || wins || BEATS.test(before.slice(-120)))
  ) {
    // "won 52-48", "swept Clinton, 4-0": shares where they make a whole, else votes.
    const measure = whole || slashed ? 'vote-share' : 'votes';
    found.push({ ...common, figure: first, measure, weight: 0.6 }, { ...common, figure: second, measure, weight: 0.6 });
  }
  if (line.units[first] === 'count') found.push({ ...common, figure: first, like: second, weight: 0.85 });
  const leader = FOR.exec(line.text.slice(match.index + match[0].length))?.indices?.groups;
  const leads = leader?.name ? nameAt(line, match.index + match[0].length + leader.name[0]) : -1;
  // "Moss had 45 percent to 30 percent for Thorne" is each one's own; where nobody stands in front, a score is its leader's.
  if (leads >= 0 && (slashed || leader?.favour || names.length === 0)) {
    const larger = slashed || line.values[first]! >= line.values[second]! ? first : second;
    found.push(
      { ...common, figure: larger, subject: leads, weight: SURE },
      { ...common, figure: larger === first ? second : first, not: leads, weight: 1 },
    );
  }
  const behind = OVER.exec(line.text.slice(match.index + match[0].length))?.indices?.groups?.name?.[0];
  const beaten = behind === undefined ? -1 : nameAt(line, match.index + match[0].length + behind);
  if (beaten >= 0) {
    found.push(
      { ...common, figure: second, subject: beaten, weight: SURE },
      { ...common, figure: first, not: beaten, weight: 1 },
    );
  }
  const [left, right] = [names.at(-2), names.at(-1)];
  const end = match.index + match[0].length;
  const both = BETWEEN.exec(line.text.slice(end, end + 60))?.indices?.groups;
  const [one, two] = both ? [nameAt(line, end + both.one![0]), nameAt(line, end + both.two![0])] : [-1, -1];
  if (one >= 0 && two >= 0) {
    found.push(
      { ...common, figure: first, subject: one, weight: SURE },
      { ...common, figure: second, subject: two, weight: SURE },
    );
    return found;
  }
  if (left !== undefined && right !== undefined && CARRIES.test(before.slice(line.mentionAt[left]!))) {
    found.push(
      { ...common, figure: first, subject: left, weight: SURE },
      { ...common, figure: first, not: right, weight: 1 },
      { ...common, figure: second, not: left, weight: 1 },
      { ...common, figure: second, not: right, weight: 1 },
    );
    return found;
  }
  // "Moss won 2,254 votes to Thorne's 2,223, or 50.3% to 49.7%": the same two once more.
  if (left !== undefined && right !== undefined && AGAIN.test(before)) {
    found.push(
      { ...common, figure: first, subject: left, weight: SURE },
      { ...common, figure: second, subject: right, weight: SURE },
    );
    return found;
  }
  const between = right === undefined ? '' : before.slice(line.mentionAt[left ?? right]!);
  if (right !== undefined && UNNAMED.test(before.slice(line.mentionAt[right]!))) {
    found.push(
      { ...common, figure: first, subject: right, weight: SURE },
      { ...common, figure: second, not: right, weight: 1 },
    );
  } else if (left !== undefined && right !== undefined && /\blost to\b/.test(between)) {
    found.push(
      { ...common, figure: first, subject: left, weight: SURE },
      { ...common, figure: second, subject: right, weight: SURE },
    );
  } else if (left !== undefined && right !== undefined && BEATS.test(between) && !/\bdefeated by\b/.test(between)) {
    found.push(
      { ...common, figure: first, subject: left, weight: SURE },
      { ...common, figure: second, subject: right, weight: SURE },
    );
  } else if (right !== undefined && LOSES.test(before.slice(line.mentionAt[right]!))) {
    // "Moss lost 52-48", "Moss trails 36 percent to 41": the smaller one, whichever stands first.
    const smaller = line.values[first]! < line.values[second]! ? first : second;
    found.push(
      { ...common, figure: smaller, subject: right, weight: SURE },
      { ...common, figure: smaller === first ? second : first, not: right, weight: 1 },
    );
  } else if (left !== undefined && right !== undefined && TRAILS.test(before.slice(0, line.mentionAt[right]!))) {
    // "Moss trails Thorne by 1,499 to 1,769": the larger one is the leader's, whichever stands first.
    const larger = line.values[first]! >= line.values[second]! ? first : second;
    found.push(
      { ...common, figure: larger, subject: right, weight: SURE },
      { ...common, figure: larger === first ? second : first, subject: left, weight: SURE },
    );
  } else if (right !== undefined && BEATEN.test(before.slice(0, line.mentionAt[right]!))) {
    // "…, beat Le Pen by 66 percent to 34": who beat her is said elsewhere.
    found.push(
      { ...common, figure: second, subject: right, weight: SURE },
      { ...common, figure: first, not: right, weight: 1 },
    );
  } else if (right !== undefined) {
    found.push({ ...common, figure: first, subject: right, weight: 0.7 });
    // "dropping four seats to 50" is one contestant at two times.
    if (!MOVES.test(before)) found.push({ ...common, figure: second, not: right, weight: 1 });
  }
  return found;
}

function namesBefore(line: ShapeLine, at: number): number[] {
  return line.mentionAt.flatMap((place, index) =>
    place >= 0 && place < at && nameAt(line, place) === index ? [index] : [],
  );
}

export default { name: 'score', propose } satisfies Shape as Shape;
