import type { Line } from '../line';
import { type Entity, entityOf } from '../names/entity';

/** The sides of a referendum where a text tells them without their names: "[61 percent] voted against". */

export const NO: Entity = entityOf('option', 'No');
export const YES: Entity = entityOf('option', 'Yes');
/** How a referendum's sides are told without their names: "61 percent voted against", "in favour". */
const SIDE =
  /^ (?:votes? )?(?:of (?:[a-z'-]+ |G@ |L@ ){1,4})?(?:(?:have |had )?(?:voted|voting|opted|were|was|cast ballots) )?(against|in favou?r|for (?:independence|change|the (?:change|proposal|amendment|constitution|measure)s?)|to (?:approve|reject))(?! (?:the )?[NO]@)/;

/** The side that the words behind a share name, where the text tells of a referendum. */
export function sideOf(line: Line, at: number): Entity | undefined {
  const after = line.text.slice(at + 2, at + 80);
  const by = /(?:(supported|backed|approved|endorsed)|rejected|opposed|turned down) by (?:[a-z]+ ){0,2}$/.exec(
    line.text.slice(Math.max(0, at - 40), at),
  );
  if (by) return by[1] ? YES : NO;
  const own = SIDE.exec(after);
  if (own) return /against|reject/.test(own[1]!) ? NO : YES;
  // "voted 61.3 percent to 38.7 percent against": the first share is the side named behind the second.
  const pair = /^ (?:to|-) [PC]#/.exec(after);
  const second = pair && SIDE.exec(after.slice(pair[0].length));
  return second ? (/against|reject/.test(second[1]!) ? NO : YES) : undefined;
}
