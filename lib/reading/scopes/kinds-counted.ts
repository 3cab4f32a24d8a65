import type { MeasureName } from '../../model/measure';
import { type Line, matchIn, wordsOf } from '../line';
import type { ScopeReading } from './scope';
import { seatsOf } from './seat-kinds';

/**
 * A figure in, what kind of the things that it counts it is limited to out: "[22] long-term observers", "48 of them in
 * [towns]", "the [6] appointed members", "the [771] superdelegates".
 */

interface Kind {
  measures: readonly MeasureName[];
  /** Right behind the figure. */
  behind?: RegExp;
  /** In front of it, up to it. */
  before?: RegExp;
  /** What the scope is called; else the pattern's words. */
  scope?: string;
  rule: string;
}

/** Observers that one mission sent. */
const MISSION =
  /\b(?:mission|delegation|organi[sz]ation)s?\b(?: [a-z'-]+| ,| 0| [BN]@| \( [BN]@ \)){0,12} (?:made up of|consist(?:s|ed)? of|compris(?:es|ed)|includ(?:es?|ed|ing)|deployed|sent|has|had|with|numbers|numbered) (?:[a-z]+ ){0,3}$/;
/** Stations that something was done to. */
const DONE =
  /^ (?:of (?:them|these|which) )?(?:polling |voting )?(?:stations? )?(?:(?:were|was|have been|had been|will be|being) (annulled|cancelled|canceled|invalidated|filmed|equipped|closed|suspended|attacked|moved|relocated)|with (webcams|cameras)|(fitted|equipped) with)/;
/** Stations at which a poll asked. */
const ASKED =
  /\b(?:interviewed|surveyed|questioned|polled|asked|exit poll[a-z]*|carried out|conducted)\b[^PF]{0,60}\b(?:at|in|by|of|outside) (?:[a-z]+ ){0,2}$/;
const SEATS: readonly MeasureName[] = ['seats', 'seats-total'];
const WATCHERS: readonly MeasureName[] = ['observers', 'media'];

/** The first that holds is taken. */
const KINDS: readonly Kind[] = [
  { measures: WATCHERS, behind: /^ of (?:its|their) (representatives|members|staff|journalists)/, rule: 'theirs' },
  { measures: ['observers'], behind: /^ (?:[a-z]+ )?(long-term|short-term) /, rule: 'how long they stay' },
  { measures: ['observers'], before: MISSION, scope: 'mission', rule: 'of one mission' },
  {
    measures: WATCHERS,
    behind:
      /^ (?:of (?:them|whom|which) (?:were |are |being )?)?(?:[a-z]+ ){0,1}(?:international|foreign)\b|^ of them (?:representing|representatives)/,
    scope: 'international',
    rule: 'international',
  },
  {
    measures: WATCHERS,
    behind:
      /^ (?:of (?:them|whom|which) (?:were |are |being )?)?(?:[a-z]+ ){0,1}(local|domestic|citizen|non-partisan|party)\b/,
    rule: 'international',
  },
  {
    measures: ['candidates'],
    behind: /^ [a-z]+ who (?:had )?(?:applied|sought|submitted)/,
    scope: 'applicants',
    rule: 'who applied',
  },
  {
    measures: ['candidates'],
    behind: /^ (?:of (?:them|whom|which) )?(?:(?:were|are|being) )?(women|men|female|male)\b/,
    rule: 'who they are',
  },
  {
    measures: ['ballots-cast'],
    behind: /^ (?:- ){0,2}(?:the number of )?(women|men)\b/,
    rule: 'who they are',
  },
  { measures: ['ballots-cast'], behind: /^ (?:[a-zGO@]+ ){0,2}voted (early|by post|by mail)\b/, rule: 'way of voting' },
  { measures: ['polling-stations'], behind: DONE, rule: 'what was done to them' },
  { measures: ['polling-stations'], before: ASKED, scope: 'exit poll', rule: 'stations of a poll' },
  {
    measures: ['observer-bodies'],
    behind:
      /^ ((?:[a-z-]+ ){0,2}(?:countries|states|nations|organi[sz]ations|institutions|bodies|missions|ngos|groups)|(?:local|domestic|international|foreign)(?= and C#))/,
    rule: 'kind of body',
  },
  { measures: SEATS, behind: /^ (?:[a-z]+ )?(superdelegates)\b/, rule: 'seats filled otherwise' },
  {
    measures: SEATS,
    before: /\b(senate|upper house) (?:majority|minority|tally) (?:[a-z-]+ ){0,3}(?:C# to )?$/,
    rule: 'chamber',
  },
  // A body that the elected sit on: "117 seats in the [1,200]-member committee".
  {
    measures: SEATS,
    behind:
      /^ (?:- |seats )(?:(?:member|strong) )?(?:(?:in|on) the C# - member )?(committee|panel|electoral college)\b/,
    rule: 'another body',
  },
  // Votes beside the first choice, or for a person on a list: "[49,814] preferences".
  { measures: ['votes'], behind: /^ (?:second |third )?(preferences)\b/, rule: 'way of voting' },
  {
    measures: ['threshold'],
    behind: /^ for (parties|coalitions|alliances|independents|minorities|single parties|lists)\b/,
    rule: 'for whom the law asks it',
  },
];

const KINDS_OF = new Map<MeasureName, Kind[]>();
for (const kind of KINDS)
  for (const measure of kind.measures) KINDS_OF.set(measure, [...(KINDS_OF.get(measure) ?? []), kind]);

export function kindCounted(
  line: Line,
  figure: number,
  measure: MeasureName,
  source: string,
): ScopeReading | undefined {
  const at = line.figureAt[figure]!;
  const before = line.text.slice(0, at);
  const after = line.text.slice(at + 2, at + 120);
  const part = partOf(line, figure, measure, source);
  if (part) return part;
  for (const { behind, before: leads, scope, rule } of KINDS_OF.get(measure) ?? []) {
    const match = behind ? behind.exec(after) : leads!.exec(before);
    const words = match && (scope ?? match.slice(1).find((word) => word !== undefined));
    if (!match || !words) continue;
    const from = behind ? at : match.index;
    return { scope: words, from, to: behind ? at + 2 + match[0].length : at, rule };
  }
  const sender = measure === 'observers' ? senderOf(line, at, after) : undefined;
  if (sender) return { scope: sender, from: at, to: at + 2, rule: 'of one mission' };
  const house = matchIn(line, UPPER_HOUSE);
  if (house && !OF_BOTH_HOUSES.has(measure) && isOfHouse(line.text, house.index, at))
    return { scope: house[1]!, from: house.index, to: house.index + house[0].length, rule: 'chamber' };
  return SEATS.includes(measure) ? seatsOf(line, at, source, measure === 'seats-total') : undefined;
}

/** "48 [of them in towns]": what of the things counted before is told. */
function partOf(line: Line, figure: number, measure: MeasureName, source: string): ScopeReading | undefined {
  const at = line.figureAt[figure]!;
  const part = /^ of (?:them|these|those|whom|which)\b/.exec(line.text.slice(at + 2, at + 20));
  if (!part || line.figures[figure]!.unit !== 'count' || WHOLE_OF.has(measure)) return undefined;
  if (GAINED.test(line.text.slice(0, at))) return undefined;
  const from = at + 2 + part[0].length;
  const rest = /^[^.,;:#]{0,70}/.exec(line.text.slice(from, from + 70))![0].trim();
  const words = /\b(?:international|foreign)\b/.test(rest)
    ? 'international'
    : wordsOf(line, source, from, from + rest.length + 1);
  return {
    scope: words.replace(/^(?:in|were|are|was|is) (?:the )?/i, '') || 'a part of them',
    from: at,
    to: from + rest.length,
    rule: 'a part of what was counted',
  };
}

/** "a candidate needs [1,991] of them", "losing [half] of them": the whole is what it is measured by. */
const WHOLE_OF: ReadonlySet<MeasureName> = new Set(['ballots-cast', 'threshold', 'swing']);
const GAINED = /\b(?:there (?:are|were|will be)|won|lost|took|carried|held|swept) (?:[a-z]+ ){0,2}$/;

/** "[20] observers from the Carter Center", "European Parliament ([7])": who sent them. */
function senderOf(line: Line, at: number, after: string): string | undefined {
  const by = /^ [a-z]+ (?:deployed|sent|seconded|dispatched|from|of) (?:by |from )?(?:the )?B@/.exec(after);
  const listed = /[BLN]@ \( $/.test(line.text.slice(0, at)) && after.startsWith(' )');
  const sends = SENDS.exec(line.text.slice(0, at));
  const place = by ? at + by[0].length : listed ? at - 5 : sends ? sends.index : -1;
  return line.mentions[line.mentionAt.indexOf(place)]?.entity.name;
}

const SENDS =
  /[BN]@ (?:(?:is|are|has|have|had|will|was|plans to|would) (?:be )?)?(?:send|sends|sent|sending|deploy|deploys|deployed|deploying|fielded|fielding) (?:[a-z]+ ){0,2}$/;
const UPPER_HOUSE = /\b(?:(?:in|of|for) the |in the [LG]@ (?:\. )?)(upper house|senate)\b/;
/** What a majority of the chamber takes is said of the one that the text is about. */
const OF_BOTH_HOUSES: ReadonlySet<MeasureName> = new Set(['vote-share', 'threshold']);

/** "42 of the 46 seats in the upper house, down [one]": the clause with the house, and the change right behind it. */
function isOfHouse(text: string, house: number, at: number): boolean {
  const between = house > at ? text.slice(at, house) : text.slice(house, at);
  return house > at
    ? between.length < 60 && !/, and |;/.test(between)
    : between.length < 40 && /, (?:up|down) $/.test(between);
}
