import type { MeasureName } from '../../model/measure';
import type { Base } from '../../model/observation';
import { evenSpaces } from '../text/even-spaces';

/**
 * What a share is a share of, where the words behind it say so: "Yes won 41 percent [of all registered voters]" is of
 * the roll. "Of the vote" and "of the votes cast" say nothing: papers write them of valid votes and of ballots alike.
 */
const BASES: [pattern: RegExp, base: Base][] = [
  [/^of (?:all |the )?valid (?:votes|ballots)\b/, 'valid-votes'],
  [/^of (?:all|the total) (?:the )?ballots(?: cast)?\b/, 'ballots-cast'],
  [/^of (?:all |the )?(?:registered|eligible) (?:voters|electors)\b/, 'registered-voters'],
  [/^of (?:the )?(?:whole |entire |total )?electorate\b/, 'registered-voters'],
  [/^of (?:all )?(?:those )?(?:entitled|eligible) to vote\b/, 'registered-voters'],
];

/** Characters behind the figure that are looked at: the base follows at once. */
const REACH = 60;

/** Turnout is of the roll by its name; other measures have no base. */
export function baseBehind(text: string, end: number, measure: MeasureName): Base | undefined {
  if (measure !== 'vote-share') return undefined;
  const behind = evenSpaces(text.slice(end, end + REACH))
    .trimStart()
    .toLowerCase();
  return BASES.find(([pattern]) => pattern.test(behind))?.[1];
}
