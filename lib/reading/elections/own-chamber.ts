import { holds, type Line } from '../line';
import { contestsIn } from './contest-words';

/**
 * The sentences of a text that opens with a part's own vote in, their bare chambers made that part's: in a report on the
 * regional election in Catalonia "42 seats in the 135-member [parliament]" are no seats of the nation's.
 */
export function giveChambers(lines: readonly Line[]): void {
  for (const line of lines) {
    if (holds(line, OF_NATION)) continue;
    const contests = contestsIn(line);
    for (const contest of contests)
      if (contest.type === 'parliamentary' && CHAMBER.test(line.text.slice(contest.from, contest.to)))
        contest.type = 'regional';
    const office = contests.length === 0 && holds(line, OFFICE) ? OFFICE.exec(line.text) : null;
    if (office) contests.push({ type: 'regional', from: office.index, to: office.index + office[0].length });
  }
}

/**
 * Whether a text that opens with a part of a federation tells of its own vote though it does not say so: its first
 * sentences name who governs there or what is elected there, and no vote of the nation's.
 */
export const tellsOwnOffice = (lines: readonly Line[], country: string | undefined): boolean => {
  if (!FEDERAL.has(country ?? '')) return false;
  const opening = lines.slice(0, OPENING);
  return (
    opening.some((line) => holds(line, OFFICE)) &&
    opening.every((line) => !holds(line, OF_NATION) && contestsIn(line).every(({ type }) => type === 'regional'))
  );
};

/** Sentences that say what a text is about. */
const OPENING = 5;
/** Whose parts have parliaments and governments of their own (Forum of Federations, "Federal Countries"). */
const FEDERAL = new Set('AT AU BE CA CH DE IN MY NG PK ZA ES'.split(' '));
const OFFICE =
  /\b(?:legislative assembly|premier|chief minister|minister-president|(?:the|its) (?:state|province) 's (?:government|premier|parliament)|(?:state|provincial) (?:government|premier|parliament|lawmakers))\b/;
const CHAMBER = /^(?:parliament|lower house)$/;
const OF_NATION =
  /\b(?:general election|federal|national|nationwide|nationally|lok sabha|bundestag|knesset|westminster|house of commons|prime minister)\b/;
