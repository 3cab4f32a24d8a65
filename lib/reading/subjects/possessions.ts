import { once } from '../kept';
import type { Line } from '../line';
import type { Entity } from '../names/entity';
import { standsForElection } from './roles';

/**
 * What is somebody's, and who is told by what they lead: a sentence and a name or a figure of it in, the contestant that
 * is meant out: "Kickl's [party] won", "[his party] picked up", "the NDF [leader] polled 4%".
 */

const THEIR_PARTY =
  /^ (?:'s|') (?:(?:[a-z-]+ ){0,3}(?:party|coalition|alliance|bloc|list|movement|camp|outfit|formation|slate)|(?:[a-z]+ly )?by)\b/;
/** "the formation led by [Moss]", "the party of President [Moss]" are no person either. */
const LED_BY =
  /\b(?:party|coalition|alliance|bloc|list|movement|formation|front|camp|outfit) (?:(?:, )?(?:led|headed|founded) by|of) (?:[a-z-]+ ){0,4}$/;

/** "Moss, whose party picked up [23] seats, …": in that clause alone. */
const WHOSE_PARTY = /^ , whose (?:[a-z-]+ ){0,3}(?:party|coalition|alliance|bloc|list|movement)\b[^,;]*$/;

/** Whether the words beside a person's name mean their party, for a figure at `figureAt`. */
function theirParty(line: Line, mention: number, figureAt: number): boolean {
  const at = line.mentionAt[mention] ?? -1;
  if (at < 0) return false;
  const behind = line.text.slice(at + 2);
  return (
    THEIR_PARTY.test(behind) ||
    LED_BY.test(line.text.slice(0, at)) ||
    (at < figureAt && WHOSE_PARTY.test(line.text.slice(at + 2, figureAt)))
  );
}

/** "[his party] winning at least": nobody's else is named behind it. */
const OWN_PARTY =
  /\b(?:his|her|whose) (?:[a-z-]+ ){0,3}(?:party|coalition|alliance|bloc|list|movement)\b(?! (?:leader|chief|candidate|member|colleague|rival)s?\b)[^NO@]{0,80}$/;

/** The party of the person whom the words before a figure call "his" or "her", where the text ties one to them. */
export const ownParty = (before: string, person: Entity): Entity | undefined =>
  person.kind === 'person' && person.related?.kind === 'party' && OWN_PARTY.test(before.slice(-140))
    ? person.related
    : undefined;

const TITLE = /^ (?:presidential )?(?:leader|candidate|nominee|hopeful|contender|challenger)(?! (?:N@|O@|,))\b/;

/** Who leads or stands for the party whose title alone is told. */
export function withTitle(line: Line, mention: number): Entity | undefined {
  const at = line.mentionAt[mention] ?? -1;
  const entity = at < 0 ? undefined : line.mentions[mention]!.entity;
  const person = entity?.related ?? entity?.same?.related;
  const isTitled = entity?.kind === 'party' && person?.kind === 'person';
  return isTitled && TITLE.test(line.text.slice(at + 2, at + 40)) ? person : undefined;
}

const OVER =
  /\b(?:his|her|its|their) (?:[a-z-]+ ){0,2}(?:margin|lead|advantage|majority|edge|victory) over (?:[a-z'-]+ ){0,4}$/;

/** "[his margin over] Thorne was 9 points": not Thorne's but another's of the sentence, or of one before. */
export function ledOver(line: Line, mention: number, at: number): { entity: Entity | undefined } | undefined {
  const place = line.mentionAt[mention] ?? -1;
  if (place < 0 || place > at || !OVER.test(line.text.slice(Math.max(0, place - 80), place))) return undefined;
  const led = line.mentions[mention]!.entity;
  const own = line.mentions.find(
    ({ entity }, index) =>
      entity !== led &&
      entity.kind === led.kind &&
      standsForElection(line, index) &&
      !/^ (?:said|says|reported)\b/.test(line.text.slice(line.mentionAt[index]! + 2)),
  );
  return { entity: own?.entity };
}

const THING = /\b(?:it|its|they|their|which|that)\b[^@]*$/;
const PERSON = /\b(?:he|she|his|her|who)\b[^@]*$/;

const TOGETHER = /\b(?:with|and) (?:its|their|his|her) (?:[a-z]+ )?(?:allies|partners)\b[^NO@PCDF]{0,60}$/;
/** "with its allies it secured [336] seats": theirs and others' together. */
export const withAllies = (before: string): boolean => TOGETHER.test(before.slice(-120));

/** Whom a pronoun behind the only contestant that a sentence names before a figure stands for. */
export function itsOwn(line: Line, at: number): Entity | undefined {
  const { own, from, until } = onlyOne(line);
  if (!own || own.kind === 'option' || at < from || at > until) return undefined;
  const pronoun = own.kind === 'person' ? PERSON : THING;
  return pronoun.test(line.text.slice(Math.max(from, at - REACH), at)) ? own : undefined;
}

/** "whose leader quit after [it] dropped from 25 seats to 20": no person, but the party named last before it. */
export function thingMeant(
  line: Line,
  at: number,
  lastParty: Entity | undefined,
): { entity: Entity; weight: number } | undefined {
  const it = IT.exec(line.text.slice(Math.max(0, at - REACH), at));
  if (!it) return undefined;
  const from = Math.max(0, at - REACH) + it.index;
  const own = line.mentions.findLast(
    ({ entity }, index) =>
      entity.kind === 'party' &&
      line.mentionAt[index]! >= 0 &&
      line.mentionAt[index]! < from &&
      standsForElection(line, index),
  );
  if (own) return { entity: own.entity, weight: 0.6 };
  return lastParty && { entity: lastParty, weight: 0.35 };
}

const IT =
  /\bit (?:(?:has|had|have|would|will|could|also|only|just|still|now|then) ){0,3}(?:won|wins?|took|takes?|got|gets?|received|polled|polls|secured|held|holds?|dropped|fell|rose|slumped|climbed|jumped|lost|loses?|gained|gains?|went|had|has|ended|finished|kept|grew|shrank|slipped|doubled|contested)\b[^NO@]*$/;

/** Characters before a figure in which its pronoun stands. */
const REACH = 300;

/** The first contestant of a sentence, and from where to where nobody else is named. */
const onlyOne = once((line: Line): { own?: Entity; from: number; until: number } => {
  const only: { own?: Entity; from: number; until: number } = { from: 0, until: Number.POSITIVE_INFINITY };
  for (const [index, { entity }] of line.mentions.entries()) {
    const place = line.mentionAt[index]!;
    if (place < 0 || !standsForElection(line, index)) continue;
    if (only.own && only.own !== entity) return { ...only, until: place };
    if (!only.own) Object.assign(only, { own: entity, from: place });
  }
  return only;
});

/** Certainty of a subject that stands in for another. */
export const A_GUESS = 0.15;

const OF_PERSON = /^ (?:of|led by|under) (?:[a-z-]+ ){0,4}N@/;

/** "the [conservative party] of Prime Minister Moss": hers, by its name where the text has one. */
function partyOf(line: Line, mention: number, { kind, name }: Entity): Entity | undefined {
  const at = line.mentionAt[mention] ?? -1;
  const match =
    kind === 'party' && at >= 0 && name === name.toLowerCase()
      ? OF_PERSON.exec(line.text.slice(at + 2, at + 60))
      : null;
  const person = match && line.mentions[line.mentionAt.indexOf(at + match[0].length)]?.entity;
  return person?.kind === 'person' && person.related?.kind === 'party' ? person.related : undefined;
}

/** "Kickl's party won", "the NDF leader polled 4 %": who is meant by a name that only binds another, and how surely. */
export function boundTo(
  line: Line,
  mention: number,
  entity: Entity,
  figureAt: number,
): { entity: Entity; rule: string; most: number } | undefined {
  const theirs = entity.kind === 'person' && theirParty(line, mention, figureAt);
  // A party of theirs that the text does not name: theirs it is not.
  const party = theirs
    ? { entity: entity.related ?? entity, rule: 'their party', most: entity.related ? 1 : A_GUESS }
    : undefined;
  const own = partyOf(line, mention, entity);
  if (own) return { entity: own, rule: 'their party', most: 1 };
  const leader = withTitle(line, mention);
  return leader ? { entity: leader, rule: 'by title', most: party?.most ?? 1 } : party;
}
