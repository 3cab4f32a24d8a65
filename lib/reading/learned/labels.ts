import type { Line } from '../line';

/** Numbers that name or date and count nothing, whatever stands around: "district [21]", "N@ , [62] , who", "at [19.00]", "+[994] 12". */

/** Characters of the rendered line that are looked at on either side. */
const REACH = 40;
const NAMES =
  /\b(?:districts?|wards?|precincts?|no|no \.|numbers?|nos|sections?|articles?|clauses?|chapters?|pages?|rooms?|routes?|channels?|aged?|phases?|rounds?|groups?|schedules?|amendments?|rule|form|version|volume|world|covid -|g) $|\+ ?(?:C# )?$/;
const CLOCK = /^ (?:local time|hours|hrs|a\.?m|p\.?m|gmt|utc|o'clock)\b/;
const AGE_BEFORE = /[NO]@ (?:, |\( )$/;
const AGE_BEHIND = /^ (?:,|\)|and\b)/;
/** "[A third] survey" is one after two. */
const ORDINAL = /^ (?!(?:of|in|majority|majorities|share|the|all|to|from|support|backed|said|and|or)\b)[a-z]/;
/** What no election counts, and a party's own members. */
const THINGS =
  /^ (?:(?:[a-z0-9-]+|C#) (?:- )?){0,2}(?:pupils|students|children|soldiers|troops|policemen|police|doors|homes|houses|jobs|years?|months?|weeks?|days?|hours?|minutes?|kilomet(?:res|ers)|km|miles|degrees|dollars|rupees|euros|pounds|countries|languages|books|times)\b/;
const MEMBERS = /^ (?:[a-z]+ )?members\b/;
const ORGANISED =
  /\b(?:party|union|movement|league|association|O@|N@) (?:has|had|have|counts|claims|with) (?:[a-z]+ ){0,2}$/;
/** "[305] of them": of what, the words around do not say. */
const PART = /^ of (?:them|these|those|whom|which)\b/;
/** "Under the new [one]" */
const PRONOUN = /\b(?:the|this|that|another|each|every|any|which) (?:[a-z-]+ )?$/;
/** Nobody who stands for election is younger or older. */
const [YOUNGEST, OLDEST] = [18, 105];

export function isLabel(line: Line, figure: number): boolean {
  const { unit, value, fraction } = line.figures[figure]!;
  if (unit !== 'count' && !fraction) return false;
  const at = line.figureAt[figure]!;
  const before = line.text.slice(Math.max(0, at - REACH), at);
  const behind = line.text.slice(at + 2, at + 2 + REACH);
  const age = value >= YOUNGEST && value <= OLDEST && AGE_BEFORE.test(before) && AGE_BEHIND.test(behind);
  if (value === 1 && PRONOUN.test(before)) return true;
  if (PART.test(behind) || THINGS.test(behind) || (MEMBERS.test(behind) && ORGANISED.test(before))) return true;
  return (fraction && ORDINAL.test(behind)) || age || NAMES.test(before) || CLOCK.test(behind);
}
