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

/** Whether the words beside a person's name mean their party. */
export function theirParty(line: Line, mention: number): boolean {
  const at = line.mentionAt[mention] ?? -1;
  return at >= 0 && (THEIR_PARTY.test(line.text.slice(at + 2)) || LED_BY.test(line.text.slice(0, at)));
}

/** "[his party] winning at least": nobody's else is named behind it. */
const OWN_PARTY =
  /\b(?:his|her|whose) (?:[a-z-]+ ){0,3}(?:party|coalition|alliance|bloc|list|movement)\b(?! (?:leader|chief|candidate|member|colleague|rival)s?\b)[^NO@]{0,80}$/;

/** The party of the person whom the words before a figure call "his" or "her", where the text ties one to them. */
export const ownParty = (before: string, person: Entity): Entity | undefined =>
  person.kind === 'person' && person.related?.kind === 'party' && OWN_PARTY.test(before.slice(-140))
    ? person.related
    : undefined;

const TITLE = /^ (?:leader|candidate|nominee|hopeful|contender)(?! (?:N@|O@|,))\b/;

/** Who leads or stands for the party whose title alone is told. */
export function withTitle(line: Line, mention: number): Entity | undefined {
  const at = line.mentionAt[mention] ?? -1;
  const entity = at < 0 ? undefined : line.mentions[mention]!.entity;
  const isTitled = entity?.kind === 'party' && entity.related?.kind === 'person';
  return isTitled && TITLE.test(line.text.slice(at + 2, at + 40)) ? entity.related : undefined;
}

const OVER =
  /\b(?:his|her|its|their) (?:[a-z-]+ ){0,2}(?:margin|lead|advantage|majority|edge|victory) over (?:[a-z'-]+ ){0,4}$/;

/** "[his margin over] Thorne was 9 points": not Thorne's but another's of the sentence, or of one before. */
export function ledOver(line: Line, mention: number, at: number): { entity: Entity | undefined } | undefined {
  const place = line.mentionAt[mention] ?? -1;
  if (place < 0 || place > at || !OVER.test(line.text.slice(Math.max(0, place - 80), place))) return undefined;
  const led = line.mentions[mention]!.entity;
  const own = line.mentions.find(
    ({ entity }, index) => entity !== led && entity.kind === led.kind && standsForElection(line, index),
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

/** "Kickl's party won", "the NDF leader polled 4 %": who is meant by a name that only binds another, and how surely. */
export function boundTo(
  line: Line,
  mention: number,
  entity: Entity,
): { entity: Entity; rule: string; most: number } | undefined {
  const theirs = entity.kind === 'person' && theirParty(line, mention);
  // A party of theirs that the text does not name: theirs it is not.
  const party = theirs
    ? { entity: entity.related ?? entity, rule: 'their party', most: entity.related ? 1 : A_GUESS }
    : undefined;
  const leader = withTitle(line, mention);
  return leader ? { entity: leader, rule: 'by title', most: party?.most ?? 1 } : party;
}
