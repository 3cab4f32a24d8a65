import type { MeasureName } from '../../model/measure';
import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import { isOfOffice } from '../subjects/roles';
import { abroadIn, goesOnThere, namesAgain } from './areas';
import { type Constituency, constituenciesOf, constituencyAt } from './constituencies';
import { isDateline } from './dateline';
import type { Group } from './groups';
import type { OwnVotes } from './own-votes';
import { isNoPart } from './parts';
import { type ScopeReading, scopeOf } from './scope';
import { tellsNational, tellsWhole } from './whole';

/**
 * The sentences of a text in, one after the other; the place or group of each figure out, also where an earlier
 * sentence named it: "Voters in Florida … Moss carried [the state] by 7 points".
 */
export interface Places {
  /** The next sentence. */
  enter(line: Line): void;
  /** What a figure of that sentence is limited to. */
  scopeOf(item: Settled): ScopeReading | undefined;
  /** The place last named, in the same paragraph or the one before. */
  near(): string | undefined;
}

interface Named {
  name: string;
  paragraph: number;
}

/** A figure of a place, in which others go on. */
interface Told {
  scope: ScopeReading;
  paragraph: number;
  sentence: number;
  measure?: MeasureName;
}

/** Paragraphs that "the state" and "there" reach back over. */
const REACH = 2;
/** Paragraphs over which the polls of a state go on where a text is of nothing else. */
const POLLED_REACH = 4;
/** Measures by which the seats of a place are told; a lead may be one of seats. */
const SEATED: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total', 'margin']);
/** What the figures behind go on in. */
const OPENS: ReadonlySet<string> = new Set(['place', 'seat won', 'area', 'way of voting']);
/** Sentences over which the seats of a place are told. */
const SEATED_REACH = 2;
/** What the seats of a sentence are of, where it says. */
const CHAMBER =
  /\b(?:parliament|legislature|house|senate|assembly|congress|knesset|bundestag|lok sabha|chamber|C# ?- (?:seat|member))\b/;
/** Paragraphs that a heading stands over where no other follows. */
const SECTION = 10;

/** A country limits nothing: it names the election. */
const isNational = (entity: Entity) =>
  entity.known.some((entry) => entry.kind === 'country') && !entity.known.some((entry) => entry.kind === 'place');

/** What names a part of a country. */
const PART: ReadonlySet<string> = new Set(['place', 'scope']);
/** Measures that a place told of goes on to limit in its paragraph. */
const CARRIED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'margin', 'turnout', 'swing']);
/** Papers, which are told right behind: "Turnout in Oldport was 68 %. Here [166,527] votes were cast, of which …". */
const PAPERS: ReadonlySet<MeasureName> = new Set(['ballots-cast', 'valid-votes', 'invalid-votes']);
const UNDER_HEADING: ReadonlySet<MeasureName> = new Set([
  ...CARRIED,
  'counted',
  'ballots-cast',
  'sample-size',
  'margin-of-error',
]);
const THAT_LEAD =
  /^(?:but |and )?(?:his|her|their|its|that|the) (?:is |was )?(?:a )?(?:margin|lead|majority|difference|gap)\b/;
/** "In the assembly elections …": what was told of a place before is another contest's. */
const NEXT_CONTEST = /^(?:in|at) (?:the |Y# 's )?(?:[a-z-]+ ){0,3}(?:elections?|polls)\b/;
/** "In 2020 Biden won 306", "A YouGov poll put": what was told of a place was an aside. */
const ANOTHER = /^(?:but |and |yet )?(?:(?:back )?in Y#|(?:an?|the|another) B@ (?:[a-z-]+ ){0,2}(?:polls?|surveys?)) /;
/** A few words on a line of their own. */
const isHeading = (line: Line) =>
  line.figures.length === 0 && line.text.length < 10 && /^(?:in )?L@ ?:?$/.test(line.text);
/** "nationwide", or the country itself: the place told of before is left. */
const namesCountry = (line: Line) =>
  tellsWhole(line) || line.mentions.some((mention) => mention.entity.kind === 'place' && isNational(mention.entity));

/**
 * @param states the text is about states of a country
 * @param polled it opens with polls of one: what it tells next is of the one it named last
 * @param loose most of its paragraphs are of one sentence
 * @param own whose own votes it tells of: one seat's is told as a whole
 */
export function followPlaces(source: string, states: boolean, polled: boolean, own: OwnVotes, loose: boolean): Places {
  let line: Line;
  let constituencies: readonly Constituency[] = [];
  let placed: Told | undefined;
  // A line of its own that names a state or region: what stands under it is told of it.
  let heading: Named | undefined;
  // The state or province that was named last.
  let known: string | undefined;
  // A place whose seats were told of: those of the next sentences are its too.
  let seated: Told | undefined;
  let group: Group | undefined;
  let near: Named | undefined;

  // A text whose sentences each stand alone goes on from one to the next.
  const goesOn = (told: Told | undefined, measure: MeasureName) =>
    loose &&
    told !== undefined &&
    measure !== 'turnout' &&
    (told.measure === measure || (measure === 'seats' && told === seated)) &&
    line.sentence - told.sentence === 1;
  const since = (named: { paragraph: number } | undefined) => (named ? line.paragraph - named.paragraph : Infinity);

  const toldBefore = (measure: MeasureName, at: number): ScopeReading | undefined => {
    const constituency = constituencyAt(constituencies, at);
    if (constituency && (CARRIED.has(measure) || (constituency.council && SEATED.has(measure))))
      return { scope: constituency.scope, from: constituency.from, to: constituency.to, rule: 'constituency' };
    if (since(near) <= REACH && namesAgain(line, at, measure))
      return { scope: near!.name, from: 0, to: 0, rule: 'named before' };
    if (namesCountry(line)) return undefined;
    if (
      measure === 'seats' &&
      seated &&
      (goesOn(seated, measure) || (since(seated) === 0 && line.sentence - seated.sentence <= SEATED_REACH))
    )
      return holds(line, CHAMBER) ? undefined : { ...seated.scope, rule: 'carried' };
    if (CARRIED.has(measure) && (goesOn(placed, measure) || since(placed) <= (polled ? POLLED_REACH : 0)))
      return tellsNational(line) ? undefined : { ...placed!.scope, rule: 'carried' };
    if (PAPERS.has(measure) && since(placed) === 0 && line.sentence - placed!.sentence <= 1)
      return tellsNational(line) ? undefined : { ...placed!.scope, rule: 'carried' };
    // "His margin was some 29,000 votes", a paragraph on.
    if (measure === 'margin' && since(placed) === 1 && holds(line, THAT_LEAD))
      return { ...placed!.scope, rule: 'carried' };
    return UNDER_HEADING.has(measure) && since(heading) <= SECTION
      ? { scope: heading!.name, from: 0, to: 0, rule: 'heading' }
      : undefined;
  };

  return {
    enter(next) {
      line = next;
      const place = line.mentions.findLast(
        ({ entity }, index) =>
          entity.kind === 'place' &&
          entity.known.every((entry) => PART.has(entry.kind)) &&
          line.mentionAt[index]! >= 0 &&
          !isOfOffice(line, index) &&
          !isDateline(line, index) &&
          !isNoPart(entity),
      );
      const { paragraph, sentence } = line;
      if (place) near = { name: place.entity.name, paragraph };
      if (place && place.entity.known.length > 0) known = place.entity.name;
      constituencies = constituenciesOf(line, source).filter(({ scope }) => own.several || !own.seats.has(scope));
      if (constituencies.length > 0) near = { name: constituencies.at(-1)!.scope, paragraph };
      const whole = tellsWhole(line);
      if (whole) seated = undefined;
      if (whole || holds(line, NEXT_CONTEST) || (placed?.scope.rule === 'place' && holds(line, ANOTHER)))
        placed = undefined;
      else if (line.figures.length === 0 && since(near) <= REACH && goesOnThere(line))
        placed = { scope: { scope: near!.name, from: 0, to: 0, rule: 'named before' }, paragraph, sentence };
      const abroad = abroadIn(line);
      if (abroad && !whole) placed = { scope: { ...abroad, rule: 'area' }, paragraph, sentence };
      if (isHeading(line)) heading = place ? { name: place.entity.name, paragraph } : undefined;
    },
    scopeOf({ figure, measure }) {
      const own = scopeOf(line, figure, measure, isNational, source, states, group);
      if (own?.rule === 'group') group = own;
      if (own && OPENS.has(own.rule))
        placed = { scope: own, paragraph: line.paragraph, sentence: line.sentence, measure };
      const scope = own ?? toldBefore(measure, line.figureAt[figure]!);
      if (scope?.rule === 'constituency')
        placed = { scope, paragraph: line.paragraph, sentence: line.sentence, measure };
      if (SEATED.has(measure) && scope && (scope.scope === known || scope.rule === 'constituency'))
        seated = { scope, paragraph: line.paragraph, sentence: line.sentence, measure };
      return scope;
    },
    near: () => (since(near) <= 1 ? near!.name : undefined),
  };
}
