import { CONTESTED } from '../../model/measure';
import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import type { Names } from '../names/names';
import { describedAs, winnerIn } from './described';
import { duelsOf } from './duels';
import { ownerBefore } from './goes-on';
import { jointOf } from './joint';
import { nobodyTold, tellLast } from './last-told';
import { leaderOf } from './leads';
import { isOnlyOne, spokenOf } from './named-near';
import { isNobodys } from './nobodys';
import { dominant, holderOf, markIncumbents } from './offices';
import { gathersElectors, partyOfSeats } from './party-seats';
import { A_GUESS, boundTo, itsOwn, ledOver, ownParty, thingMeant, withAllies } from './possessions';
import { rivalOf } from './rivals';
import { rowBefore } from './row-before';
import { NO, sideForIt, sideOf, votedOn, YES } from './sides';

/**
 * Whom "he", "the party", "Kickl's party" or an unsaid subject stands for. Sentences in order in, an entity for each
 * settled figure out: "[She] won 40 percent" is the contestant last spoken of.
 */

const REFERENDUM = /\b(?:referendums?|plebiscites?|ballot (?:measures?|initiatives?|questions?)|voter initiatives?)\b/;
const PERSONAL = /\b(?:he|she|his|her|him|himself|herself|who|president-elect|incumbent|winner)\b/;
const PLURAL = /\b(?:they|their|them|it|its|which|that|(?<!@ )(?:party|coalition|alliance|bloc|list|movement|group))\b/;
/** A group spoken of by its kind: no person can be meant. */
const GROUP = /\b(?:the|its|their) (?:party|coalition|alliance|bloc|movement)\b/;

/** Votes or points that lie between two who were told of. */
const GAP = /^[^@]*\b(?:gap|difference|majority|margin) (?:of|was|is|came to|amounts? to) (?:[a-z-]+ ){0,4}$/;
/** "preferred Moss 59 to 24, a [35 point] margin": what lies between the two. */
const OF_SCORE = /[PC]# (?:to|-|versus|against) [PC]# ,? ?(?:or )?an? (?:[a-z-]+ ){0,2}$/;
/** What a contestant that is only described may have. */
const STANDING: ReadonlySet<string> = new Set(['vote-share', 'votes', 'seats']);
/** Certainty of one who is told by a description, of which the text knows one. */
const DESCRIBED = 0.86;
/** Certainty of several who are told together. */
const TOLD = 0.9;
/** From here on a figure tells whose race it is. */
const ENOUGH = 0.5;

/** The entity of each settled figure that belongs to a contestant; undefined where nobody can be told. */
export function resolveSubjects(
  lines: Line[],
  settled: Settled[][],
  names: Names,
): Map<Settled, { entity: Entity; rule: string; weight: number }> {
  const resolved = new Map<Settled, { entity: Entity; rule: string; weight: number }>();
  const so = nobodyTold();
  const byCount = [...names.entities].sort((a, b) => b.count - a.count);
  markIncumbents(lines);
  const telling = lines.some((line) => holds(line, REFERENDUM));
  const rivals = byCount.filter(({ kind }) => kind === 'person' || kind === 'party' || kind === 'option');
  const duels = duelsOf(lines);
  const asked = telling ? votedOn(lines) : new Set<Entity>();
  const victor = winnerIn(lines);
  const electors = gathersElectors(lines);
  const members = new Map<string, Entity>();
  lines.forEach((line, index) => {
    const items = settled[index]!;
    const spoken = spokenOf(line);
    for (const [item, entity] of rowBefore(line, lines[index - 1], items))
      resolved.set(item, { entity: entity.same ?? entity, rule: 'the row before', weight: 0.9 });
    for (const item of items) {
      if (resolved.has(item) || isNobodys(line, item)) continue;
      if (CONTESTED.has(item.measure)) {
        const at = line.figureAt[item.figure]!;
        const joint = jointOf(lines, index, item);
        if (joint) {
          resolved.set(item, { entity: joint, rule: 'one for several', weight: TOLD });
          continue;
        }
        let entity = item.subject >= 0 ? line.mentions[item.subject]!.entity : undefined;
        let rule = item.subjectRule;
        let weight = item.subjectWeight;
        const bound = entity && boundTo(line, item.subject, entity, at);
        const titled = bound?.rule === 'by title';
        if (bound) {
          entity = bound.entity;
          rule = bound.rule;
          weight = Math.min(weight, bound.most);
        }
        if (STANDING.has(item.measure) && !titled) {
          const earlier = items.findLast((other) => other.figure < item.figure && other.measure === item.measure);
          const told = earlier && resolved.get(earlier);
          const described = describedAs({
            lines,
            index,
            at,
            chosen: entity,
            mention: item.subject,
            follows: earlier !== undefined,
            before: told?.entity,
            last: so.person && entity?.kind !== 'party' ? so.person : so.last,
            duels,
            winner: victor,
            members,
          });
          if (described.entity) {
            // No surer than the one it is set against.
            const sure = !told || told.weight >= ENOUGH || described.entity === victor;
            resolved.set(item, {
              entity: described.entity,
              rule: 'described',
              weight: sure ? DESCRIBED : told.weight,
            });
            continue;
          }
          if (described.told) weight = Math.min(weight, A_GUESS);
        }
        if ((item.measure === 'vote-share' || item.measure === 'votes') && telling) {
          const wanted = sideForIt(line, at, asked);
          const side = wanted ?? sideOf(line, at);
          const behind =
            side && /[PC]# to $/.test(line.text.slice(Math.max(0, at - 18), at)) ? (side === NO ? YES : NO) : side;
          if (behind && (wanted || weight < 0.9)) {
            resolved.set(item, { entity: behind, rule: 'side of a referendum', weight: 0.85 });
            continue;
          }
        }
        const [led] = item.excluded;
        const option = item.excluded.find(({ kind }) => kind === 'option');
        if (option ? entity?.kind !== 'option' : led && !entity) {
          const other = option ? rivalOf(option, lines, index, at, rivals) : duels.against(led!);
          if (other) {
            resolved.set(item, { entity: other, rule: 'the other side', weight: option ? 0.85 : 0.6 });
            continue;
          }
        }
        const before = line.text.slice(0, at);
        const holder = holderOf(before.slice(-90), byCount);
        if (holder && weight < 0.85) {
          entity = holder;
          rule = 'office';
          weight = 0.8;
        }
        // "he" is no party: "Opposition parties stayed away. In 2013 [he] was credited with 84.54 percent."
        if (entity?.kind === 'party' && so.person && /\b(?:he|she)\b(?!.*[NB]@)/.test(before) && weight < 0.85) {
          entity = so.person;
          rule = 'pronoun';
          weight = 0.35;
        }
        const thing =
          (!entity || entity.kind === 'person') && weight < 0.95 ? thingMeant(line, at, so.party) : undefined;
        if (thing) ({ entity, weight } = thing);
        if (thing) rule = 'pronoun';
        const alike = ownerBefore(line, items, item, { entity, weight }, (other) => resolved.get(other));
        if (alike) {
          resolved.set(item, alike);
          continue;
        }
        // "he led by 53 percent to [45]": the other's, whoever that is.
        const scored = item.measure === 'vote-share' || item.measure === 'votes';
        const first =
          item.against === undefined || !scored ? undefined : items.find((other) => other.figure === item.against);
        const winning = first && resolved.get(first)?.entity;
        const rival =
          winning && (!entity || (entity.same ?? entity) === winning || weight < 0.5)
            ? (duels.against(winning) ?? rivalOf(winning, lines, index, at, rivals))
            : undefined;
        if (rival) {
          resolved.set(item, { entity: rival, rule: 'the rival', weight: Math.min(0.6, resolved.get(first!)!.weight) });
          continue;
        }
        const over = item.measure === 'margin' ? ledOver(line, item.subject, at) : undefined;
        if (over) {
          ({ entity } = over);
          weight = entity ? 0.7 : 0;
          rule = 'margin over';
        }
        // "The NPP has done well; it racked up 17,295 votes": nobody else is named.
        const own = weight < 0.4 ? itsOwn(line, at) : undefined;
        if (own) {
          entity = own;
          rule = 'pronoun';
          weight = 0.6;
        }
        const pronoun = PERSONAL.exec(before) ?? PLURAL.exec(before);
        // "Syriza, [which] went from 5 percent to 36": a relative pronoun's owner is in the sentence.
        const relative = entity !== undefined && /^(?:who|which|that)$/.test(pronoun?.[0] ?? '');
        if (
          (!entity || weight < 0.4) &&
          !relative &&
          so.last &&
          (pronoun || !entity) &&
          so.paragraph >= line.paragraph - 2
        ) {
          const personal = pronoun && PERSONAL.test(before);
          // In a new paragraph "he" is whom the text is about rather than whom it spoke of last.
          const afresh =
            personal && so.personParagraph !== line.paragraph && so.personLine < index - 1
              ? dominant(byCount)
              : undefined;
          const { last } = so;
          const group = !personal && last.kind !== 'party' && GROUP.test(before);
          const party = last.related?.kind === 'party' ? last.related : undefined;
          const holder =
            afresh ?? (personal && last.kind === 'party' ? (so.person ?? last.related ?? last) : undefined);
          const fits =
            (personal && ownParty(before, holder ?? last)) || holder || (group && (party ?? so.party)) || last;
          entity = fits;
          rule = pronoun ? 'pronoun' : 'last spoken of';
          weight = !pronoun ? 0.1 : isOnlyOne(fits, lines, index) ? 0.8 : 0.35;
        }
        const leader = item.measure === 'margin' ? leaderOf(line, item, entity, rivals, duels) : undefined;
        if (leader) {
          entity = leader.entity;
          rule = leader.rule;
          weight = leader.weight ?? weight;
        }
        // "a gap of 6.2 million votes": theirs who has the most of what was told right before.
        const isGap = GAP.test(before.slice(before.lastIndexOf('#') + 1)) || OF_SCORE.test(before);
        if (item.measure === 'margin' && isGap) {
          duels.tell(line, items, (other) => resolved.get(other)?.entity);
          const most = duels.ahead(line);
          if (most) {
            entity = most;
            rule = 'a difference';
            weight = DESCRIBED;
          }
        }
        // It is the one, whoever that is: the one led it is not.
        if (over && entity) weight = Math.max(weight, 0.85);
        if (withAllies(before)) weight = Math.min(weight, A_GUESS);
        const party = electors ? undefined : partyOfSeats(line, item, entity);
        if (party) resolved.set(item, { entity: party, rule: 'seats of a party', weight });
        else if (entity) resolved.set(item, { entity: entity.same ?? entity, rule, weight });
      }
    }
    duels.tell(line, items, (item) => {
      const pick = resolved.get(item);
      return pick && pick.weight >= ENOUGH ? pick.entity : undefined;
    });
    const told = items.map((item) => resolved.get(item)?.entity).filter((entity) => entity !== undefined);
    // "The president did far better than foreseen": he is whom the next sentence goes on about.
    const officer = told.length === 0 && !spoken ? holderOf(line.text, byCount) : undefined;
    tellLast(so, line, index, told, spoken, officer);
  });
  return resolved;
}
