import type { MeasureName } from '../../model/measure';
import { isClause } from '../elections/other-side';
import { type Line, may } from '../line';
import type { Entity } from '../names/entity';
import { isOfOffice } from '../subjects/roles';
import { areaOf } from './areas';
import { isDateline } from './dateline';
import { type Group, groupOf } from './groups';
import { kindCounted } from './kinds-counted';
import { isNoPart, namesPart } from './parts';
import { tellsNational } from './whole';
import { ofWomen } from './women-told';

/** The place or group that a figure is limited to: "26 stations in the [liberated territories]", "[Latinos]", "Florida". */
export interface ScopeReading {
  scope: string;
  from: number;
  to: number;
  rule: string;
}

/** Where a nation votes twice for one chamber, the vote that is not told of alone. */
const WAY =
  /\b(?:on|in) the ((?:proportional|constituency|regional(?: list)?|single-member) (?:ballot|vote|section|tier|list))\b/;
/** Whether a place mention limits the figures of its clause: it stands behind in, at, across… */
const LIMITS =
  /\b(?:in|at|across|within|throughout|outside|carried|carrying|statewide in|(?:places|areas|districts|provinces|states) (?:like|such as)) (?:the |all of |all |much of |western |eastern |northern |southern |central |neighbou?ring |nearby |rural |tiny )*(?:city of |state of |province of |district of |region of |town of |village of )?(?:[LON]@ (?:, )?(?:and )?(?:the )?){0,3}$/;
/** "three of its MPs were elected from [Jaffna]". */
const FROM =
  /\b(?:elected|returned|mps|members|seats|deputies|lawmakers|parliamentarians) from (?:the )?(?:[LON]@ (?:, )?(?:and )?(?:the )?){0,3}$/;
/** "48 of [Scotland] 's 59 seats": whose seats they are. */
const OWNS = /^ 's (?:[a-z]+ )?C# (?!- )/;

const BY_WAY: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats', 'swing']);

const REMOTE =
  /\b(?:registered|signed up|applied) for (?:an? )?((?:online|postal|remote|early|absentee|overseas|mobile) (?:voting|votes?|ballots?))\b/;
/** Behind a figure: of the whole country, whatever stands next. */
const WHOLE =
  /^ (?:of (?:the |all )?(?:[a-z]+ )?votes? )?(?:nationwide|nationally|countrywide|islandwide|island-?wide|overall|across the (?:country|island))\b/;
const THERE = /^ (?:(?:district|province|state|region) )?(?:, )?where (?:[a-z-]+ |[NO]@ ){1,5}(?=[a-z-]|[CP]#)/;
/** "Alexander won [Swindon South] by 9,606 votes". */
const WON = /\b(?:won|held|took|kept|retained|gained|regained|flipped|captured|lost) (?:the seat of )?$/;
/** "[Dublin] was expected to return the highest Yes vote, at 77 %". */
const GAVE =
  /^ (?:also |overwhelmingly |narrowly |even )?(?:(?:was|is) expected to )?(?:gave|give|backed|voted|recorded|record|returned|return|registered|register|chose|favou?red)\b/;
/** "[N@ from] Puttalam entered parliament with 44,057 votes": a person's own votes are those of the district. */
const HOME = /N@ from (?:the )?$/;
/** "published in the [Melbourne] Sun newspaper": part of another name. */
const NAMED_AFTER = /^ (?:[a-z]+ ){0,1}(?:newspaper|daily|tribune|herald|gazette|university)\b/;
/** Where somebody speaks: "a press conference in [Ankara]", "authorities in [Algiers] said Friday". */
const SPOKEN =
  /\b(?:conference|briefing|interview|speech|rally|campaign|reporters|journalists|headquarters|ceremony|supporters|crowd|meeting|told [a-z ]{2,20}|midday|noon|time|morning|afternoon|evening) (?:held )?(?:in|at|outside) (?:the |central |downtown )?$/;
const SPEAKS = /^ (?:said|says|told|announced|added|reported)\b/;

const SEATED: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);

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
  const kind = kindCounted(line, figure, measure, source);
  if (kind) return kind;
  if (measure === 'margin-of-error') return undefined;
  if (measure === 'threshold') return whoseLaw(line, at, isNational);
  if (ofWomen(line, at, measure)) return { scope: 'women', from: at, to: at + 2, rule: 'who they are' };
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
    if (NAMED_AFTER.test(line.text.slice(place + 2, place + 40))) return;
    // "In the general election the party won 121 of the seats in Madrid"
    if (tellsNational(line) && SEATED.has(measure) && mention.entity.count === 1) return;
    if (isClause(line.text, { from: place, to: place + 2 }, at)) return;
    // "in Harper Lee 's book" is no place.
    if (mention.entity.known.length === 0 && line.text.startsWith(" 's", place + 2)) return;
    const subject = /^ (?:at|with|-|:) [PC]#/.test(line.text.slice(place + 2, place + 12)) && place + 12 > at;
    const owns = SEATED.has(measure) && Math.abs(place - at) < 14 && OWNS.test(line.text.slice(place + 2, place + 40));
    // "swept Saxony, where it won 25 of the 26 seats"
    const there = place < at && THERE.test(line.text.slice(place + 2, place + 20));
    const won =
      place < at && WON.test(lead) && /^ (?:from [NO]@ )?(?:by|with) /.test(line.text.slice(place + 2, place + 20));
    const home = measure === 'votes' && HOME.test(lead) && place < at;
    const seated = SEATED.has(measure) && place > at && FROM.test(lead);
    if (
      !LIMITS.test(lead) &&
      !there &&
      !won &&
      !home &&
      !seated &&
      !subject &&
      !owns &&
      !(place === 0 && (/^ ,/.test(line.text.slice(2)) || GAVE.test(line.text.slice(2, 40))))
    )
      return;
    // Behind the figure its own clause counts, in front the sentence's opening ("In Nevada, 42 percent …").
    const between = place > at ? line.text.slice(at, place) : line.text.slice(place, at);
    if (/[;:]| (?:while|whereas|but|when) /.test(between)) return;
    const gap = place > at ? place - at : (at - place) * 1.5;
    if (place > at && line.figureAt.some((other) => other > at && other < place) && gap > 60) return;
    if (gap < distance && gap < 260) {
      distance = gap;
      best = { scope: mention.entity.name, from: place, to: place + 2, rule: won ? 'seat won' : 'place' };
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

/** Whose law asks for it: "the 50 % that [Georgia] law requires", "in [Georgia], if neither gets to 50 %". */
function whoseLaw(line: Line, at: number, isNational: (entity: Entity) => boolean): ScopeReading | undefined {
  const index = line.mentions.findIndex(({ entity }, mention) => {
    const place = line.mentionAt[mention]!;
    if (place < 0 || entity.kind !== 'place' || isNational(entity) || isNoPart(entity)) return false;
    return place > at
      ? /^ (?:that |[a-z]+ ){0,2}$/.test(line.text.slice(at + 2, place)) &&
          LAW.test(line.text.slice(place + 2, place + 30))
      : (at - place < 6 && line.text.startsWith(" 's", place + 2)) ||
          (OPENS.test(line.text.slice(0, place)) && line.text.startsWith(' ,', place + 2));
  });
  if (index < 0) return undefined;
  const from = line.mentionAt[index]!;
  return { scope: line.mentions[index]!.entity.name, from, to: from + 2, rule: 'place' };
}
const LAW = /^ (?:'s )?(?:state )?(?:law|constitution|rules)\b/;
const OPENS = /^(?:but |and )?in (?:the )?(?:[a-z-]+ ){0,2}$/;
