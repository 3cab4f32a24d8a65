import type { Line } from '../line';
import type { StageReading } from './stage';

/**
 * Figures of an earlier vote beside those of this one: "316 seats, up from [302]", "would shrink from [56] seats to 10",
 * "71 percent, against [47 percent] in 2015", "32 seats, compared to the [10] it won last time".
 */

/** Right in front of the figure. */
const RISEN =
  /\b(?:up|down|ris(?:e|es|ing|en)|rose|fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|grew|grown|jump(?:s|ed|ing)?|slip(?:s|ped|ping)?|surg(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|shr(?:ank|unk|inking)|sank|slid|improve[ds]?|climb(?:s|ed|ing)?|swing|reduced|reduction|leap) (?:sharply |slightly )?from (?:the |its |their |just |only |about )*$/;
/** What a record or a tally of before was: "beating the previous record of [136]", "its 2019 tally of [22] seats". */
const OF_BEFORE =
  /\b(?:previous|earlier|old|past|Y#) (?:record|high|low|best|peak|tally|total|mark|haul|score|result|figure|share)(?: high| low)? (?:of|was|-) (?:just |only |about )*$|\b(?:lost|losing|loses|lose|shed|shedding) (?:C#|all|half|most|F#) of (?:its|their|his|her) (?:previous |former )?$/;
const FROM = /\bfrom (?:just |only |about |over )?$/;
const SET_AGAINST = /\b(?:compared (?:with|to)|against|instead of|than) (?:the |its |their |just |only )*$/;
/** Right behind it. */
const TO = /^ (?:[a-z]+ ){0,5}(?:in Y# )?to (?:a |only |just |about |over )?(?:[a-z]+ )?[PCF]#/;
const THEN =
  /^ (?:[a-z]+ ){0,4}(?:previously|last time|in Y#|in the (?:last|previous|outgoing) [a-z]+|at the (?:last|previous) [a-z]+|(?:it|they|he|she) (?:won|held|took|had|got)\b)/;
const LAST =
  /^ (?:of the votes? |of votes |seats )?(?:at|in) (?:the|each of the|its|his|her|their) (?:last|previous|past) (?:[CF]# |[a-z]+ ){0,2}(?:elections?|votes?|polls)\b/;

/** "up from [nine] it won in the last election": a vote, also where polls are told of. */
const WON_THEN =
  /^ (?:seats |votes |of the votes? )?(?:that |which )?(?:it|they|he|she) (?:had )?(?:won|took|got|secured|received|held)\b/;
export const isOfLastVote = ({ text }: Line, at: number): boolean => {
  const after = text.slice(at + 2, at + 82);
  return LAST.test(after) || (WON_THEN.test(after) && RISEN.test(text.slice(Math.max(0, at - 40), at)));
};

/** "[Four years ago] Moss carried the state by two points, 50.6 percent to 48.6": all of the clause is of then. */
const THEN_DID =
  /(?:^|[,;-] )(?:and |but |just )?(?:[a-z]+ |[CF]# ){1,3}years? (?:ago|earlier|before)\b[^;]{1,80}\b(?:won|lost|carried|beat|defeated|took|got|captured|received|polled|came|had|was)\b(?!.*\b(?:now|today|this time|this year)\b)/;

/** Whether the figure at `at` of the sentence is said to be of an earlier vote. */
export function isOfEarlierVote(line: Line, at: number): boolean {
  const before = line.text.slice(Math.max(0, at - 40), at);
  const after = line.text.slice(at + 2, at + 82);
  if (LAST.test(after)) return true;
  if (/ years? (?:ago|earlier|before)\b/.test(line.text) && THEN_DID.test(line.text.slice(0, at))) return true;
  return (
    RISEN.test(before) ||
    OF_BEFORE.test(before) ||
    (FROM.test(before) && TO.test(after)) ||
    (SET_AGAINST.test(before) && THEN.test(after))
  );
}

/** "Thorne [lost them by] 4 points [in 2016]", told beside a poll. */
const DID = /\b(?:won|lost|carried|beat|defeated|took|captured|swept)\b[^.;]{0,50}$/;
const IN_YEAR = /^ (?:of the votes? |seats |votes? )?(?:[a-zL@]+ ){0,3}in Y#/;

/** Whether the figure at `at` came out in a year that its sentence names. */
export const isOfVoteOfYear = ({ text }: Line, at: number): boolean =>
  IN_YEAR.test(text.slice(at + 2, at + 60)) && DID.test(text.slice(Math.max(0, at - 60), at));

/** "50 [on election night]", "[On election night] the two had been level at 58": before the last votes were counted. */
const NIGHT = 'on (?:the )?(?:election|polling|voting) night\\b';
const ON_NIGHT = new RegExp(`^ (?:seats |votes |points )?${NIGHT}`);
const NIGHT_BEFORE = new RegExp(`^(?:[a-z]+ ){0,3}?${NIGHT}.*\\b(?:had|initial|initially|first)\\b`);

/** Whether the figure at `at` is said to be of the night of the vote, which lies behind. */
export const isOfNight = ({ text }: Line, at: number): boolean =>
  ON_NIGHT.test(text.slice(at + 2, at + 40)) || NIGHT_BEFORE.test(text.slice(0, at));

const OUTCOME = '(?:won|beat|defeated|finished|received|obtained|took|captured|garnered|got)';
/** "a gap well above what surveys had predicted": the polls are of before. */
const HAD_SAID =
  /\b(?:polls?|surveys?|pollsters?|forecasts?|forecasters) had (?:predicted|suggested|forecast|shown|indicated|put|given)\b/;
/** "After polls predicted a landslide, it won [240] seats". */
const PREDICTED =
  /\b(?:polls?|surveys?|pollsters?|forecasts?|forecasters) (?:had |have )?(?:predicted|forecast|projected|foreseen|promised)\b/;
const IN_THE_END = new RegExp(`\\b(?:ultimately|eventually|finally|in the end) ${OUTCOME}\\b`);
const WON = new RegExp(`\\b${OUTCOME}\\b`);

/** "Moss [won 48 percent], which would give her party a majority": what came out stands before what would follow. */
const CAME_OUT =
  /\b(?:won|took|secured|captured|received|garnered|picked up|got|obtained|polled|lost|gained|clinched|claimed|retained|finished with|ended (?:up )?with)\b/;

/** Whether the figure at `at` came out, in front of the words at `words` that tell what would, could or may be. */
export const isBeforeOutlook = ({ text }: Line, at: number, words: StageReading['words']): boolean =>
  words !== undefined &&
  words[0] > at &&
  /^(?:would|could|may|might)\b/.test(text.slice(...words)) &&
  CAME_OUT.test(text.slice(0, at));

/** Whether the figure at `at` is the outcome that a sentence sets against the polls of before. */
export function isOutcome(line: Line, at: number): boolean {
  const before = line.text.slice(0, at);
  const had = HAD_SAID.exec(line.text);
  const said = PREDICTED.exec(before);
  return (
    IN_THE_END.test(before) ||
    (said !== null && / [-,;] [^-;]{0,60}$/.test(before.slice(said.index)) && WON.test(before.slice(said.index))) ||
    (had !== null && had.index > at && WON.test(before) && / [-,;] /.test(line.text.slice(at, had.index)))
  );
}
/** "Moss won 48 percent", with no poll in its sentence. */
export const tellsOutcome = (line: Line) =>
  WON.test(line.text) && !/\b(?:would|could|among|poll|survey|voters (?:who|aged|under|over))\b/.test(line.text);
