import type { MeasureName } from '../../model/measure';
import type { Line } from '../line';

/**
 * Whether a figure is the number that another one is a change from: "would grow from [six] to 58", "239 seats, down
 * from [256]", "10 seats, from [nine]". Without a year of its own it is of the election before.
 */
export function isBefore(line: Line, at: number, measure: MeasureName, asked = false): boolean {
  if (measure === 'turnout')
    return !BY_THE_HOUR.test(line.text) && TO_FROM.test(line.text.slice(Math.max(0, at - REACH), at));
  if (!OF_ELECTIONS.has(measure) && (asked || !OF_RESULTS.has(measure))) return false;
  if (HAD.test(line.text)) return true;
  if (!OF_ELECTIONS.has(measure) && WHERE_HAD.test(line.text.slice(Math.max(0, at - REACH), at))) return true;
  // "49 percent back Moss, compared with [47] who back Thorne"
  if (!OF_ELECTIONS.has(measure) && COMPARED.test(line.text.slice(Math.max(0, at - REACH), at))) return false;
  const ahead = line.text.slice(Math.max(0, at - REACH), at);
  const behind = line.text.slice(at + 2, at + REACH);
  if (OF_ELECTIONS.has(measure) && (LOST_OF.test(ahead) || ENTERED.test(ahead) || IT_HELD.test(behind))) return true;
  if (OF_ELECTIONS.has(measure) && ONE_FROM.test(ahead) && CLOSED.test(behind)) return true;
  return (
    CHANGED_FROM.test(ahead) || TO_FROM.test(ahead) || (FROM.test(ahead) && CHANGES.test(ahead) && TO.test(behind))
  );
}

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
const ENTERED = /\b(?:entered|went into|going into|started|began) [^,;#]{0,40}\bwith (?:just |only |about )?$/;
/** "to double the [six] seats it held" */
const IT_HELD = /^ (?:[a-z]+ )?(?:seats )?(?:it|they) (?:had |previously |currently )?(?:held|hold|holds)\b/;
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
