import type { MeasureName } from '../model/measure';
import type { Draft } from './draft';
import { holds, type Line } from './line';

/**
 * Whether a figure tells what people think rather than how they vote: "[59 percent] of Republicans think taxes are too
 * high". No figure of an election (what is asked beside the vote is a poll on an issue).
 */

/** "48 percent [in favor of security] against 47 percent preferring privacy": on an issue, whoever is named beside. */
const IN_FAVOUR = /^ (?:(?:were|are|is|was) )?in favou?r of (?!(?:the |a |an )?(?:[a-z]+ )?[NO]@)/;
export const isInFavour = ({ line, settled }: Draft) =>
  IN_FAVOUR.test(line.text.slice(line.figureAt[settled.figure]! + 2));

/** What a poll gives of those whom it asks, and what their shares are mistaken for. */
const OF_PEOPLE: ReadonlySet<MeasureName> = new Set(['vote-share', 'margin', 'registered-voters', 'swing']);

const HOLDS =
  '(?:thinks?|believes?|feels?|agrees?|disagrees?|wants?|wish|(?:said|says?|saying) (?:that )?(?:it|(?:he|she) (?:is|was|has|does|did|cares?|understands?)|they (?:are|were|feel|think|believe|approve|disapprove|want))|(?:dis)?approves?|(?:dis)?approved|(?:dis)?approving|opposes?|opposed|opposing|(?<!to )favou?rs?|favou?red|favou?ring|(?:are|were|is) (?:[a-z"]+ ){0,2}(?:concerned|worried|satisfied|dissatisfied|confident|interested|optimistic|pessimistic)|trusts?|trusted)';
/** Whom it is held of: a contestant is voted for. */
const NOBODY = '(?! (?:(?:the|a|an|mr|ms) )?(?:[a-z]+ ){0,2}[NO]@)';
const ASKED =
  '(?:voters|americans|people|respondents|adults|citizens|majorit(?:y|ies)|democrats|republicans|independents|residents|those|half|[CP]#)';
const BEHIND = new RegExp(`^[^.;]{0,50}?\\b(?<!who )${HOLDS}\\b${NOBODY}`);
const BEFORE = new RegExp(`\\b${ASKED} (?:[a-z]+ ){0,4}${HOLDS}\\b${NOBODY}[^.;]{0,60}$`);
const ANY = new RegExp(`\\b${HOLDS}\\b`);
/** How they vote. */
const VOTES =
  /\b(?:votes?|voted|voting|ballots?|seats?|turnout|leads?|leading|led|ahead|backs?|backed|backing|supports?|supported|won|wins?)\b/;
/** Characters on either side of a figure that tell what it is of. */
const AROUND = 70;

/** "A [57 percent] majority [favors] raising the age", whoever is named beside. */
export function isOpinion({ line, settled }: Draft): boolean {
  if (!OF_PEOPLE.has(settled.measure) || !holds(line, ANY)) return false;
  const at = line.figureAt[settled.figure]!;
  const behind = line.text.slice(at + 2, at + 2 + AROUND);
  const before = line.text.slice(Math.max(0, at - AROUND), at);
  const match = BEHIND.exec(behind);
  return match ? !VOTES.test(match[0]) : BEFORE.test(before) && !tellsVotes(line, at);
}

const tellsVotes = ({ text }: Line, at: number) => VOTES.test(text.slice(Math.max(0, at - AROUND), at + AROUND));
