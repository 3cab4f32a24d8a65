import type { MeasureName } from '../../model/measure';
import { once } from '../kept';
import { holds, type Line, matchesIn, matchIn, wordsOf } from '../line';

/**
 * Areas that a figure is limited to without a name of their own: "in those [seats where Leave won], up [6 points]", "in
 * [rural areas]", and those named before: "Moss carried [the state] by 7 points", "votes in [this constituency]".
 */

export interface Area {
  scope: string;
  from: number;
  to: number;
}

const AREAS =
  '(?:seats|constituencies|areas|districts|wards|counties|states|regions|communities|provinces|municipalities|cities|towns|villages|heartlands|strongholds|suburbs|settlements|ones|those)';
const KIND =
  '(?:rural|urban|swing|battleground|toss-up|suburban|coastal|marginal|functional|geographical|working-class|middle-class|rebel-held|occupied|liberated|pro - [NOG]@|G@|[a-z]+-speaking|[a-z]+-majority|[a-z]+-dominated)';
/** "in those seats where more than 60 % voted Leave", "in constituencies with most …". */
const WHERE = new RegExp(
  `\\b(?:in|across|for|(?:polls?|surveys?) of) ((?:the |those |these |most |many |all |C# )?(?:[a-z-]+ ){0,2}?${AREAS} (?:where|in which|with|that (?:voted|backed|had|were|went)|which (?:voted|backed|had|were|went)|dominated by|held by|under question)[^,;]{0,90})`,
  'g',
);
/** "in rural areas", "in the most pro-Leave ones". */
const OF_KIND = new RegExp(
  `\\b(?:in|across|(?:polls?|surveys?) of) (?:around |about |some |over |nearly )?((?:the |those |these |all )?(?:C# )?(?:most |more |some |many )?(?:[a-z-]+ ){0,1}?${KIND} ${AREAS})\\b`,
  'g',
);
/** "in both regions", "the two provinces", "at several districts". */
const SEVERAL =
  /\b(?:(?:in|across) ((?:both|these|those|the two|the three) (?:regions|provinces|states|districts|counties|cities|territories))|(?:in|at) ((?:several|some|many|various) (?:polling )?(?:regions|provinces|states|districts|counties|cities|areas|places|centres|centers|stations)))\b/g;
/** "polling stations abroad". */
const ABROAD =
  /(?:\b|(?=G@))(?:G@|polling stations?|embassies|voters|citizens|ballots|votes|voting|turnout)(?: (?:cast|living|who live|residing))? (abroad|overseas)\b/g;
const COMPASS = '(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?';
/** "in the north and east", "from the northern and eastern provinces". */
const DIRECTION = new RegExp(
  `\\b(?:in|across|from|throughout) the (${COMPASS}(?:(?: ,)? (?:and|or) (?:the )?${COMPASS})?(?: (?:provinces?|regions?|states|districts))?)\\b(?! (?:of (?!the (?:country|nation|island|state))|[NLOGB]@|[a-z]+ern\\b))`,
  'g',
);

const ONE = '(?:state|district|constituency|county|province|region|city|town|riding|territory|island|village)';
/** What was named before: "the state", "there", "in town". */
const AGAIN = new RegExp(
  `\\b(?:(?:in|carried|carry|carries|won|wins|lost|took|across|throughout|within) (?:the|this|that) ${ONE}\\b(?! (?:of|senate|house|legislat[a-z]+|assembly|court|elections?|media|council|party|government|department|level))|(?:the|this|that) ${ONE} 's (?!best|worst|history)|(?:statewide|countywide|citywide)|in town|of its (?:voters|electors|electorate)\\b|(?<!\\b(?:out|who 's) )there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|'s|remain|being|seems?)\\b))`,
);

/** Measures that are told by area. */
const BY_AREA: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'margin', 'swing', 'turnout']);

/** The kind of area that the figure at `at` is limited to. */
export function areaOf(line: Line, at: number, measure: MeasureName, source: string): Area | undefined {
  // "A poll in 73 marginal seats predicted a majority of [92] seats": that is the chamber's.
  if (!BY_AREA.has(measure) || (measure === 'margin' && /^ (?:- )?seats?\b/.test(line.text.slice(at + 2, at + 12))))
    return undefined;
  const named = areasIn(line);
  const behind = named.find(({ from }) => from > at && from - at < 60 && !/[#;,]/.test(line.text.slice(at + 2, from)));
  const inFront = named.findLast(
    ({ from, to }) => from < at && (to > at || !/;| (?:while|whereas) /.test(line.text.slice(to, at))),
  );
  const area = behind ?? inFront;
  return area && { ...area, scope: wordsOf(line, source, area.from, area.to) || 'some areas' };
}

/** Voters abroad, whom the sentences behind go on about. */
export function abroadIn(line: Line): Area | undefined {
  const match = matchIn(line, ABROAD) ?? undefined;
  return match && { scope: match[1]!, from: match.index, to: match.index + match[0].length };
}

/** Every figure of a sentence asks for them. */
const areasIn = once((line: Line): { from: number; to: number }[] => {
  const named: { from: number; to: number }[] = [];
  for (const pattern of [WHERE, OF_KIND, SEVERAL, ABROAD, DIRECTION]) {
    for (const match of matchesIn(line, pattern)) {
      const words = (match[1] ?? match[2])!;
      const from = match.index + match[0].lastIndexOf(words);
      named.push({ from, to: from + words.length });
    }
  }
  return named.sort((a, b) => a.from - b.from);
});

/** "62 of the state's 80 seats": both numbers are the state's. */
const ITS_SEATS = new RegExp(`(?:^| )(?:the|this|that) ${ONE} 's $`);
const OF_ITS_SEATS = new RegExp(`^ (?:out )?of (?:the|this|that) ${ONE} 's C# `);
/** A sentence that goes on about the place: "the party's vote in the district grew". */
const GOES_ON = new RegExp(`\\b(?:in|across|throughout|within) (?:the|this|that) ${ONE}\\b(?! of)`);
export const goesOnThere = (line: Line) => holds(line, GOES_ON);

/** Whether the figure at `at` is of a place that was named before: "won the state by [22,000] votes". */
export function namesAgain(line: Line, at: number, measure: MeasureName): boolean {
  if (measure === 'seats' || measure === 'seats-total')
    return (
      ITS_SEATS.test(line.text.slice(Math.max(0, at - 30), at)) || OF_ITS_SEATS.test(line.text.slice(at + 2, at + 50))
    );
  if (!BY_AREA.has(measure) && measure !== 'registered-voters' && measure !== 'other') return false;
  const behind = /^[^,;]{0,70}/.exec(line.text.slice(at + 2))![0];
  return AGAIN.test(line.text.slice(0, at)) || AGAIN.test(behind);
}
