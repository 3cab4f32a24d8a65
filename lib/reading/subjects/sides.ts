import { type Line, matchesIn } from '../line';
import { type Entity, entityOf } from '../names/entity';

/** The sides of a referendum where a text tells them without their names: "[61 percent] voted against". */

export const NO: Entity = entityOf('option', 'No');
export const YES: Entity = entityOf('option', 'Yes');
/** How a referendum's sides are told without their names: "61 percent voted against", "in favour". */
const SIDE =
  /^ (?:votes? )?(?:of (?:[a-z'-]+ |G@ |L@ ){1,4})?(?:(?:have |had )?(?:voted|voting|opted|were|was|cast ballots) )?(against|in favou?r|for (?:independence|change|the (?:change|proposal|amendment|constitution|measure)s?)|to (?:approve|reject))(?! (?:the )?[NO]@)/;

/** "[62.1 %] of voters approved the measure", "favoured self-rule", "rejected the plan": what was voted on. */
const VOTED_ON =
  /^ (?:majority )?(?:of (?:the |those |all )?(?:[a-z'-]+ |[GLNO]@ ){1,3}(?:who (?:voted|cast [a-z]+|turned out) )?(?:(?:counted|cast|polled|across|in) (?:[a-z'-]+ |[GLNO]@ ){0,5}?)?)?(?:have |had )?(?:(approved|favou?red|backed|supported|endorsed|accepted)|rejected|opposed|turned down) (?:the |an? |its |their )?((?:[a-z'-]+ |[GOLB]@ ){0,2}?)([a-z-]+)(?= [.,;:)"]| (?:to|that|which|in|by|on|at|for|of|and|while|with|allowing|giving|changing|after|according|as|,)\b| [CP]#|$)/;
/** What a ballot puts to the vote, by its kind: who is for it says yes. */
const PUT_TO_VOTE = new Set(
  'measure measures proposal proposals question plan initiative change changes reform reforms treaty deal agreement referendum charter package text idea move proposition bill law'.split(
    ' ',
  ),
);
/** Somebody who stands, and no question. */
const STANDS =
  /^(?:president|minister|premier|candidates?|party|parties|opposition|incumbent|government|coalition|leaders?|him|her|them|it|us|me|republicans?|democrats?|labou?r|conservatives?)$/;

/** The side told by what its voters wanted: Yes or No to what is named by its kind alone, else what the text names. */
function sideByVerb(after: string): Entity | undefined {
  const voted = VOTED_ON.exec(after);
  if (!voted || STANDS.test(voted[3]!)) return undefined;
  if (PUT_TO_VOTE.has(voted[3]!)) return voted[1] ? YES : NO;
  return voted[1] && !/@/.test(voted[2]!) ? entityOf('option', `${voted[2]}${voted[3]}`) : undefined;
}

/** What a text says was put to the vote: "a referendum on [the Voice]", "said no to [the Voice]". */
const VOTE_ON =
  /\b(?:(?:referendum|plebiscite|vote) on|(?:no|yes) to|rejected|approved|amendment for) (?:the|an?) (?<name>[NO]@)/dg;
/** "[31 percent] of its voters supported the [Voice]". */
const FOR_IT =
  /^ (?:of (?:[a-z'-]+ |[GLN]@ ){1,5})?(?:have |had )?(?:(?<yes>approved|favou?red|backed|supported|endorsed|accepted)|rejected|opposed|turned down) the (?<name>[NO]@)/d;

/** The names that a text of a referendum says were voted on; nobody who is known to stand. */
export function votedOn(lines: readonly Line[]): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const line of lines)
    for (const { indices } of matchesIn(line, VOTE_ON)) {
      const entity = line.mentions[line.mentionAt.indexOf(indices!.groups!.name![0])]?.entity;
      if (entity && !entity.titles && !entity.known.some(({ kind }) => kind === 'contestant')) found.add(entity);
    }
  return found;
}

/** The side of those who were for, or against, what the text says was voted on. */
export function sideForIt(line: Line, at: number, asked: ReadonlySet<Entity>): Entity | undefined {
  const match = asked.size > 0 ? FOR_IT.exec(line.text.slice(at + 2, at + 130)) : null;
  const entity = match && line.mentions[line.mentionAt.indexOf(at + 2 + match.indices!.groups!.name![0])]?.entity;
  return entity && asked.has(entity) ? (match.groups!.yes ? YES : NO) : undefined;
}

/** "approved by [62 percent]", "turned down the initiative on wages by [63.6 percent]" */
const SIDE_BEFORE =
  /(?:(supported|backed|approved|endorsed|passed|accepted|adopted)|rejected|opposed|turned down|voted down) (?:[a-z' -]{1,70} )?by (?:[a-z]+ ){0,3}$/;
/** "only [40.6 percent] yes votes", "[54 percent] of the voters said no" */
const SAID =
  /^ (?:of (?:the |all )?(?:voters|people|citizens|electors|electorate) )?(?:(?:have |had )?(?:said|voted|answered|ticked) )?["']? ?(yes|no)(?: (?:- )?votes?)?\b(?! (?:C#|one|other|more|longer))/;

/** The side that the words behind a share name, where the text tells of a referendum. */
export function sideOf(line: Line, at: number): Entity | undefined {
  const after = line.text.slice(at + 2, at + 80);
  const by = SIDE_BEFORE.exec(line.text.slice(Math.max(0, at - 110), at));
  if (by) return by[1] ? YES : NO;
  const said = SAID.exec(after);
  if (said) return said[1] === 'yes' ? YES : NO;
  const own = SIDE.exec(after);
  if (own) return /against|reject/.test(own[1]!) ? NO : YES;
  // "96 percent and [89 percent] of voters favoured self-rule": both did.
  const wanted = sideByVerb(line.text.slice(at + 2, at + 130).replace(/^ and P#/, ''));
  if (wanted) return wanted;
  // "voted 61.3 percent to 38.7 percent against": the first share is the side named behind the second.
  const pair = /^ (?:to|-) [PC]#/.exec(after);
  const second = pair && SIDE.exec(after.slice(pair[0].length));
  return second ? (/against|reject/.test(second[1]!) ? NO : YES) : undefined;
}
