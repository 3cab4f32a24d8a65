import type { MeasureName } from '../../model/measure';
import type { Line } from '../line';
import { may, wordsOf } from '../line';
import type { Entity } from '../names/entity';
import { isOfOffice } from '../subjects/roles';
import { areaOf } from './areas';
import { isDateline } from './dateline';
import { type Group, groupOf } from './groups';
import { isNoPart, namesPart } from './parts';
import { seatsOf } from './seat-kinds';

/** The place or group that a figure is limited to: "26 stations in the [liberated territories]", "[Latinos]", "Florida". */
export interface ScopeReading {
  scope: string;
  from: number;
  to: number;
  rule: string;
}

const INTERNATIONAL =
  /^ (?:of (?:them|whom|which) (?:were |are |being )?)?(?:[a-z]+ ){0,1}(international|foreign|local|domestic|citizen|non-partisan|party)\b/;
/** Stations that something was done to, or that a poll asked at. */
const DONE =
  /^ (?:of (?:them|these|which) )?(?:polling |voting )?(?:stations? )?(?:(?:were|was|have been|had been|will be|being) (annulled|cancelled|canceled|invalidated|filmed|equipped|closed|suspended|attacked|moved|relocated)|with (webcams|cameras)|(fitted|equipped) with)/;
/** Where a nation votes twice for one chamber, the vote that is not told of alone. */
const WAY =
  /\b(?:on|in) the ((?:proportional|constituency|regional(?: list)?|single-member) (?:ballot|vote|section|tier|list))\b/;
const UPPER_HOUSE = /\b(?:(?:in|of|for) the |in the [LG]@ (?:\. )?)(upper house|senate)\b/;
/** Observers that one mission sent. */
const MISSION =
  /\b(?:mission|delegation|organi[sz]ation)s?\b(?: [a-z'-]+| ,| 0){0,12} (?:made up of|consist(?:s|ed)? of|compris(?:es|ed)|includ(?:es|ed|ing)|deployed|sent|has|had|with|numbers|numbered) (?:[a-z]+ ){0,3}$/;

/** Whether a place mention limits the figures of its clause: it stands behind in, at, across… */
const LIMITS =
  /\b(?:in|at|across|within|throughout|outside|carried|carrying|statewide in|(?:places|areas|districts|provinces|states) (?:like|such as)) (?:the |all of |all |much of |western |eastern |northern |southern |central |neighbou?ring |nearby |rural |tiny )*(?:city of |state of |province of |district of |region of |town of |village of )?(?:[LON]@ (?:, )?(?:and )?(?:the )?){0,3}$/;
/** "three of its MPs were elected from [Jaffna]". */
const FROM =
  /\b(?:elected|returned|mps|members|seats|deputies|lawmakers|parliamentarians) from (?:the )?(?:[LON]@ (?:, )?(?:and )?(?:the )?){0,3}$/;
/** "48 of [Scotland] 's 59 seats": whose seats they are. */
const OWNS = /^ 's (?:[a-z]+ )?C# (?!- )/;

const BY_WAY: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats', 'swing']);

/** "42 of the 46 seats in the upper house, down [one]": the clause with the house, and the change right behind it. */
function isOfHouse(text: string, house: number, at: number): boolean {
  const between = house > at ? text.slice(at, house) : text.slice(house, at);
  return house > at
    ? between.length < 60 && !/, and |;/.test(between)
    : between.length < 40 && /, (?:up|down) $/.test(between);
}

/** A body that the elected sit on: "117 seats in the [1,200]-member committee". */
const COMMITTEE =
  /^ (?:- |seats )(?:(?:member|strong) )?(?:(?:in|on) the C# - member )?(committee|panel|electoral college)\b/;
/** Members that are not voted for: "6 appointed MPs". */
const NAMED = /^ (appointed|nominated|co-opted|reserved|unelected) (?:mps|members|seats|deputies|senators|lawmakers)\b/;
/** Votes beside the first choice, or for a person on a list: "[49,814] preferences". */
const PREFERENCE = /^ (?:second |third )?(preferences)\b/;
const REMOTE =
  /\b(?:registered|signed up|applied) for ((?:online|postal|remote|early|absentee|overseas|mobile) voting)\b/;
/** Behind a figure: of the whole country, whatever stands next. */
const WHOLE =
  /^ (?:of (?:the |all )?(?:[a-z]+ )?votes? )?(?:nationwide|nationally|countrywide|islandwide|island-?wide|overall|across the (?:country|island))\b/;
const THERE = /^ (?:district |province |state |region )?, where (?:[a-z-]+ |[NO]@ ){1,5}(?=[a-z-]|[CP]#)/;
/** "[N@ from] Puttalam entered parliament with 44,057 votes": a person's own votes are those of the district. */
const HOME = /N@ from (?:the )?$/;
/** Where somebody speaks: "a press conference in [Ankara]", "authorities in [Algiers] said Friday". */
const SPOKEN =
  /\b(?:conference|briefing|interview|speech|rally|reporters|journalists|headquarters|ceremony|supporters|crowd|meeting|told [a-z ]{2,20}|midday|noon|time|morning|afternoon|evening) (?:held )?(?:in|at|outside) (?:the |central |downtown )?$/;
const SPEAKS = /^ (?:said|says|told|announced|added|reported)\b/;

export function scopeOf(
  line: Line,
  figure: number,
  measure: MeasureName,
  isNational: (entity: Entity) => boolean,
  source: string,
  states = false,
  before: Group | undefined = undefined,
): ScopeReading | undefined {
  const at = line.figureAt[figure]!;
  const after = line.text.slice(at + 2, at + 120);
  const part = /^ of (?:them|these|those|whom|which)\b/.exec(after);
  if (
    part &&
    line.figures[figure]!.unit === 'count' &&
    measure !== 'ballots-cast' &&
    !/\b(?:there (?:are|were|will be)|won|lost|took|carried|held|swept) (?:[a-z]+ ){0,2}$/.test(line.text.slice(0, at))
  ) {
    const rest = /^[^.,;:#]{0,70}/.exec(after.slice(part[0].length))![0].trim();
    const foreign = /\b(international|foreign)\b/.exec(rest);
    const words = foreign?.[1]
      ? 'international'
      : wordsOf(line, source, at + 2 + part[0].length, at + 2 + part[0].length + rest.length + 1);
    return {
      scope: words.replace(/^(?:in|were|are|was|is) (?:the )?/i, '') || 'a part of them',
      from: at,
      to: at + 2 + part[0].length + rest.length,
      rule: 'a part of what was counted',
    };
  }
  if (measure === 'observers' || measure === 'media') {
    const theirs = /^ of (?:its|their) (representatives|members|staff|journalists)/.exec(after);
    if (theirs) return { scope: `their ${theirs[1]}`, from: at, to: at + 2 + theirs[0].length, rule: 'theirs' };
    const foreign = INTERNATIONAL.exec(after) ?? /^ of them (?:representing|representatives)/.exec(after);
    const sent = measure === 'observers' && MISSION.exec(line.text.slice(0, at));
    if (sent) return { scope: 'mission', from: sent.index, to: at, rule: 'of one mission' };
    const kind = foreign?.[1] && !/international|foreign/.test(foreign[1]) ? foreign[1] : 'international';
    if (foreign) return { scope: kind, from: at, to: at + 2 + foreign[0].length, rule: 'international' };
  }
  if (measure === 'candidates' && /^ [a-z]+ who (?:had )?(?:applied|sought|submitted)/.test(after)) {
    return { scope: 'applicants', from: at, to: at + 2, rule: 'who applied' };
  }
  if (measure === 'observers') {
    const by = /^ [a-z]+ (?:deployed|sent|seconded|dispatched|from|of) (?:by |from )?(?:the )?B@/.exec(after);
    const sender = by && line.mentions[line.mentionAt.indexOf(at + 2 + by[0].length - 2)];
    if (sender) return { scope: sender.entity.name, from: at, to: at + 2 + by[0].length, rule: 'of one mission' };
  }
  if (measure === 'polling-stations') {
    const done = DONE.exec(after);
    if (done)
      return {
        scope: done[1] ?? done[2] ?? done[3]!,
        from: at,
        to: at + 2 + done[0].length,
        rule: 'what was done to them',
      };
    const polled =
      /\b(?:interviewed|surveyed|questioned|polled|asked|exit poll[a-z]*|carried out|conducted)\b[^PF]{0,60}$/.exec(
        line.text.slice(0, at),
      );
    if (polled && /\b(?:at|in|by|of|outside) (?:[a-z]+ ){0,2}$/.test(line.text.slice(0, at)))
      return { scope: 'exit poll', from: polled.index, to: at, rule: 'stations of a poll' };
  }
  if (measure === 'observer-bodies') {
    const kind =
      /^ ((?:[a-z-]+ ){0,2}(?:countries|states|nations|organi[sz]ations|institutions|bodies|missions|ngos|groups))/.exec(
        after,
      );
    if (kind) return { scope: kind[1]!, from: at, to: at + 2 + kind[0].length, rule: 'kind of body' };
  }
  const house = may(line, UPPER_HOUSE) && UPPER_HOUSE.exec(line.text);
  if (house && measure !== 'vote-share' && isOfHouse(line.text, house.index, at))
    return { scope: house[1]!, from: house.index, to: house.index + house[0].length, rule: 'chamber' };
  const committee = (measure === 'seats' || measure === 'seats-total') && COMMITTEE.exec(after);
  if (committee) return { scope: committee[1]!, from: at, to: at + 2 + committee[0].length, rule: 'another body' };
  const seated =
    measure === 'seats' || measure === 'seats-total' ? seatsOf(line, at, source, measure === 'seats-total') : undefined;
  if (seated) return seated;
  const named = (measure === 'seats' || measure === 'seats-total') && NAMED.exec(after);
  if (named) return { scope: named[1]!, from: at, to: at + 2 + named[0].length, rule: 'seats filled otherwise' };
  const preferred = measure === 'votes' && PREFERENCE.exec(after);
  if (preferred) return { scope: preferred[1]!, from: at, to: at + 2 + preferred[0].length, rule: 'way of voting' };
  if (measure === 'margin-of-error') return undefined;
  if (measure === 'threshold') {
    const lists = /^ for (parties|coalitions|alliances|independents|minorities|single parties|lists)\b/.exec(after);
    return lists
      ? { scope: lists[1]!, from: at, to: at + 2 + lists[0].length, rule: 'for whom the law asks it' }
      : undefined;
  }
  const way = BY_WAY.has(measure) && may(line, WAY) && WAY.exec(line.text.slice(0, at));
  if (way) return { scope: way[1]!, from: way.index, to: way.index + way[0].length, rule: 'way of voting' };
  const group = groupOf(line, at, measure, source, before);
  if (group) return { ...group, rule: 'group' };
  const area = areaOf(line, at, measure, source);
  if (area) return { ...area, rule: 'area' };
  if (measure === 'registered-voters' && /\bnewly registered\b|\bnew voters\b|\bfirst-time voters\b/.test(line.text)) {
    const fresh = /\bnewly registered|\bnew voters|\bfirst-time voters/.exec(line.text)!;
    return { scope: fresh[0], from: fresh.index, to: fresh.index + fresh[0].length, rule: 'new on the roll' };
  }
  const remote = (measure === 'registered-voters' || measure === 'turnout') && REMOTE.exec(line.text);
  if (remote)
    return { scope: remote[1]!, from: remote.index, to: remote.index + remote[0].length, rule: 'way of voting' };
  if (WHOLE.test(after)) return undefined;
  let best: ScopeReading | undefined;
  let distance = Number.POSITIVE_INFINITY;
  line.mentions.forEach((mention, index) => {
    const place = line.mentionAt[index]!;
    if (place < 0 || !namesPart(mention.entity) || isNational(mention.entity) || isOfOffice(line, index)) return;
    if (isDateline(line, index) || (measure !== 'observers' && isNoPart(mention.entity))) return;
    const lead = line.text.slice(Math.max(0, place - 60), place);
    if (SPOKEN.test(lead) || SPEAKS.test(line.text.slice(place + 2, place + 40))) return;
    // "in Harper Lee 's book" is no place.
    if (mention.entity.known.length === 0 && line.text.startsWith(" 's", place + 2)) return;
    const subject = /^ (?:at|with|-|:) [PC]#/.test(line.text.slice(place + 2, place + 12)) && place + 12 > at;
    const owns =
      (measure === 'seats' || measure === 'seats-total') &&
      Math.abs(place - at) < 14 &&
      OWNS.test(line.text.slice(place + 2, place + 40));
    // "swept Saxony, where it won 25 of the 26 seats"
    const there = place < at && THERE.test(line.text.slice(place + 2, place + 20));
    const home = measure === 'votes' && HOME.test(lead) && place < at;
    const seated = (measure === 'seats' || measure === 'seats-total') && place > at && FROM.test(lead);
    if (
      !LIMITS.test(lead) &&
      !there &&
      !home &&
      !seated &&
      !subject &&
      !owns &&
      !(place === 0 && /^ ,/.test(line.text.slice(2)))
    )
      return;
    // Behind the figure its own clause counts, in front the sentence's opening ("In Nevada, 42 percent …").
    const between = place > at ? line.text.slice(at, place) : line.text.slice(place, at);
    if (/[;:]| (?:while|whereas|but|when) /.test(between)) return;
    const gap = place > at ? place - at : (at - place) * 1.5;
    if (place > at && line.figureAt.some((other) => other > at && other < place) && gap > 60) return;
    if (gap < distance && gap < 260) {
      distance = gap;
      best = { scope: mention.entity.name, from: place, to: place + 2, rule: 'place' };
    }
  });
  return best ?? stateBefore(line, at, measure, states);
}

/** A state or province named before a share limits it however it is worded: "Utah went for Romney by 48 points". */
function stateBefore(line: Line, at: number, measure: MeasureName, states: boolean): ScopeReading | undefined {
  if (
    !['vote-share', 'votes', 'margin', 'swing'].includes(measure) ||
    /\b(?:nationally|nationwide|national poll|across the country)\b/.test(line.text)
  )
    return undefined;
  const index = line.mentions.findLastIndex((mention, place) => {
    const known = mention.entity.known;
    return (
      line.mentionAt[place]! >= 0 &&
      line.mentionAt[place]! < at &&
      known.length > 0 &&
      !isOfOffice(line, place) &&
      !isDateline(line, place) &&
      // "Georgia" is a state where other states are named.
      (known.every((entry) => entry.kind === 'place') || (states && known.some((entry) => entry.kind === 'place')))
    );
  });
  if (index < 0) return undefined;
  const from = line.mentionAt[index]!;
  return { scope: line.mentions[index]!.entity.name, from, to: from + 2, rule: 'place' };
}
