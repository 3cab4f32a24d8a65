import type { MeasureName } from '../../model/measure';
import type { Line } from '../line';

/**
 * Whether a figure is the number that another one is a change from: "would grow from [six] to 58", "239 seats, down
 * from [256]", "10 seats, from [nine]". Without a year of its own it is of the election before.
 */
export function isBefore(line: Line, at: number, measure: MeasureName, asked = false): boolean {
  if (measure === 'turnout')
    return !BY_THE_HOUR.test(line.text) && TO_FROM.test(line.text.slice(Math.max(0, at - REACH), at));
  if (measure === 'seats-total') return OF_DISSOLVED.test(line.text.slice(Math.max(0, at - REACH), at));
  if (!OF_ELECTIONS.has(measure) && (asked || !OF_RESULTS.has(measure))) return false;
  if (HAD.test(line.text)) return true;
  if (!OF_ELECTIONS.has(measure) && WHERE_HAD.test(line.text.slice(Math.max(0, at - REACH), at))) return true;
  // "49 percent back Moss, compared with [47] who back Thorne"
  if (!OF_ELECTIONS.has(measure) && COMPARED.test(line.text.slice(Math.max(0, at - REACH), at))) return false;
  const ahead = line.text.slice(Math.max(0, at - REACH), at);
  const behind = line.text.slice(at + 2, at + REACH);
  if (
    OF_ELECTIONS.has(measure) &&
    (LOST_OF.test(ahead) || ENTERED.test(ahead) || ADDED.test(ahead) || IT_HELD.test(behind))
  )
    return true;
  if (OF_ELECTIONS.has(measure) && DISSOLVED.test(ahead)) return true;
  if (OF_ELECTIONS.has(measure) && ONE_FROM.test(ahead) && CLOSED.test(behind)) return true;
  return (
    CHANGED_FROM.test(ahead) || TO_FROM.test(ahead) || (FROM.test(ahead) && CHANGES.test(ahead) && TO.test(behind))
  );
}

/** Whether seats are what a side is said to have at the time of the text: "Republicans have a 17-seat majority". */
export const isHeldNow = (line: Line, at: number, measure: MeasureName): boolean =>
  (measure === 'seats' || (measure === 'margin' && OF_SEATS.test(line.text.slice(at + 2, at + 12)))) &&
  HOLDS_NOW.test(line.text.slice(Math.max(0, at - REACH), at)) &&
  !EXPECTED.test(line.text);
const OF_SEATS = /^ (?:- )?seats?\b/;
const HOLDS_NOW =
  /(?:[NO]@|\b(?:they|it|party|parties|allies|alliance|coalition|bloc|camp|opposition|government)) (?:now |currently |still |already )?(?:has|have|holds?|holding|controls?)\b (?:(?:a|just|only|about|the|some|currently|now|C#|-) )*(?:(?:seats )?(?:,|and|, and) (?:(?:the|its|their) )?(?:[a-z]+ )?[NO]@ (?:has |have |holds? )?(?:just |only |the )?)?$/;
/** What is looked forward to is nobody's yet. */
const EXPECTED =
  /\b(?:would|will|could|may|might|poll|polls|survey|surveys|project(?:ed|ion|ions|s)?|forecasts?|predict(?:ed|s|ion|ions)?|set to|on (?:course|track)|exit|won|wins|captured|leading|results?|count|counted)\b/;

/** Seats change with an election alone; a share moves from poll to poll, turnout from hour to hour. */
const OF_ELECTIONS: ReadonlySet<MeasureName> = new Set(['seats']);
/** So does a share that no poll asked for. */
const OF_RESULTS: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes']);
/** Of polling day, on which turnout grows. */
const BY_THE_HOUR = /\b(?:noon|midday|morning|afternoon|hours?|o'clock|p\.m|a\.m|gmt)\b/;
/** Characters on either side that are looked at. */
const REACH = 90;
/** "Before the election, the Conservatives had [330] and Labour [229]." */
const HAD =
  /^before (?:the|this) (?:[a-z]+ )?(?:election|vote|poll|ballot|dissolution) ,? ?[^;]{0,40}\b(?:had|held)\b|\b(?:had|held) C#[^;]{0,30} before (?:the|this) (?:[a-z]+ )?(?:election|vote|poll|ballot|dissolution)\b/;
/** "In Pennsylvania, where Biden had won with [50 percent], Trump got 51" */
const WHERE_HAD = /\bwhere [NO]@ had (?:won|got|taken|received|polled|led) (?:[a-z]+ ){0,3}$/;
const HEDGE = '(?:(?:the|its|their|just|only|about|some|around|over|nearly|a|current|present|previous) ){0,3}';
const COMPARED = new RegExp(String.raw`\bcompared (?:with|to) ${HEDGE}$`);
const CHANGED_FROM = new RegExp(
  String.raw`\b(?:up|down|(?:a |an )?(?:increase|rise|gain|jump|decrease|fall|drop|decline|loss|slump)|compared (?:with|to)) (?:sharply |slightly |steeply )?(?:from |of (?:C#|D#) from |(?<=compared (?:with|to) ))${HEDGE}$`,
);
/** "came down to 9 from [23]" */
const TO_FROM = new RegExp(
  String.raw`\bto ${HEDGE}[CP]# (?:seats |votes |of (?:the )?votes? |percent )?from ${HEDGE}$`,
);
/** "lost six of their [10] seats" */
const LOST_OF = new RegExp(String.raw`\b(?:lost|losing|lose) (?:just |only |about )?C# of ${HEDGE}$`);
/** "The party entered the election with [39] seats." */
const ENTERED =
  /\b(?:(?:entered|went into|going into) (?:the |this )?(?:[a-z-]+ ){0,3}(?:elections?|vote|race|campaign|polls?|contest|ballot|night|day|dissolution|summer|autumn|season|weekend)|started|began)\b[^,;#]{0,40}\bwith (?:just |only |about )?$/;
/** "to double the [six] seats it held" */
const IT_HELD =
  /^ (?:[a-z]+ )?(?:seats )?(?:it|they|he|she) (?:(?:had |previously |currently )?(?:held|hold|holds)\b|had (?:won |got |taken |gained )?(?:before|previously|until now|last time|going in|[.,;]))/;
/** "are expected to add a few more to their [233]" */
const ADDED =
  /\b(?:add|adds|added|adding) (?:[a-zC#]+ ){0,6}to (?:its|their|the party's) (?:current |present |existing )?$/;
/** "dissolved the 225-member parliament, in which his alliance had only [three]" */
const DISSOLVED =
  /\b(?:dissolved|outgoing|previous|old)\b[^,;]{0,60}(?:, )?(?:in which|where)\b[^,;]{0,40}\b(?:had|held|has|holds)\b [^,;#]{0,20}$/;
/** "dissolved the [225]-member parliament" */
const OF_DISSOLVED = /\b(?:dissolv(?:ed|es|ing)|outgoing) (?:the |its |a )?(?:current |present |old )?$/;
/** "14 from [25]" */
const ONE_FROM = new RegExp(`C# (?:seats )?from ${HEDGE}$`);
const CLOSED = /^(?: seats)?(?: [.,;)]| and | in |$)/;
const FROM = new RegExp(String.raw`\bfrom ${HEDGE}$`);
/** Words of change, by their stems: what a number does on its way from one vote to the next. */
const STEMS =
  'mov|ris|climb|soar|surg|jump|leap|swell|expand|improv|increas|boost|rais|gain|doubl|tripl|quadrupl|fall|drop|declin|decreas|shrink|slip|slid|slump|sink|tumbl|plung|plummet|dwindl|collaps|crash|dip|narrow|reduc|slash|trim|cutt|cut|halv|dropp|slipp|trimm';
const CHANGES = new RegExp(
  `\\b(?:(?:${STEMS})(?:e|es|ed|s|ing|en)?|gr(?:ow|ows|ew|own|owing)|shr(?:ank|unk)|rose|fell|slide|slides|sank|sunk|leapt|go|goes|went|gone|going|came (?:up|down)|tally|representation|share|majority|seats) (?:(?:[a-z]+|'s|[NLOBG]@) ){0,6}`,
);
const TO =
  /^ (?:(?:seats|mps|lawmakers|deputies|members|legislators) )?(?:to|in [a-z ]{0,30}to) (?:[a-z]+ ){0,3}(?:C#|P#)/;
