import type { Line } from '../line';
import type { Entity } from '../names/entity';
import type { Duels } from './duels';
import { tiedTo } from './party-persons';

/**
 * Contestants told by what they are to the race: a sentence, a figure of it and whom it told of before in, the contestant
 * that is meant out: "the [president-elect] received", "39 percent for [the Democrat]", "[his opponent] got".
 */

/** What may stand between who is described and the figure. */
const VERBS =
  "(?: 's)?(?: , [^@#;]{2,60} ,)?(?: (?!than\\b|from\\b|by\\b|over\\b|against\\b|behind\\b|and\\b|but\\b|while\\b|while\\b|who\\b|said\\b)[a-z'-]+){0,6}";
/** Who won. */
const WINNER = new RegExp(
  `\\bthe (?:declared |eventual |clear )?(?:president-elect|winner|victor|new president|governor-elect)${VERBS} $`,
);
/** "the winner C#", "the winner 's C# votes" are near enough; "behind the winner" is another's. */
const OF_ANOTHER = /\b(?:than|behind|against|over|beat|defeated|to) the (?:[a-z-]+ )?$/;
/** The second of two. */
const SECOND = new RegExp(`\\b(?:the runner-up|the loser|the defeated candidate)${VERBS} $`);
/** Whom a contestant stands against. */
const RIVAL = /^(?:[a-z]+ )?(?:challenger|rival|opponent|contender|competitor)s?$/;
/** One of a party, told by it alone. */
const MEMBER = /^(?:Democrat|Republican|Communist|Socialist|Conservative|Liberal|Tory|Green)$/;
const OPPOSED = new Map([
  ['Democrat', 'Republican'],
  ['Republican', 'Democrat'],
]);

/** Said of the one that is told of as having won: in the headline, else in the sentences that open the text. */
const WON =
  /\b(?:elects?|elected|re-elects?) (?<elected>N@)|(?<won>N@)(?: , [^@#]{2,80} ,)? (?:has |have |had |is |was |been )*(?:wins?|won|beats?|defeats?|defeated|elected|re-?elected|sworn in|the (?:[a-z-]+ )?winner)\b/dg;
const OPENING = 4;

/** The one whom the text tells of as having won, undefined where it tells of none or of two. */
export function winnerIn(lines: readonly Line[]): Entity | undefined {
  for (const opening of [lines.slice(0, 1), lines.slice(1, OPENING)]) {
    const won = new Set<Entity>();
    for (const line of opening) {
      WON.lastIndex = 0;
      for (const match of line.text.matchAll(WON)) {
        const { elected, won: own } = match.indices!.groups!;
        const entity = line.mentions[line.mentionAt.indexOf((elected ?? own)![0])]?.entity;
        if (entity?.kind === 'person') won.add(entity.same ?? entity);
      }
    }
    if (won.size > 0) return won.size === 1 ? [...won][0] : undefined;
  }
  return undefined;
}

export interface Asked {
  lines: readonly Line[];
  index: number;
  /** Place of the figure. */
  at: number;
  /** Who is chosen by the words. */
  chosen: Entity | undefined;
  /** The mention that names the chosen one, or -1. */
  mention: number;
  /** Whether the sentence has a figure of the same measure before it, and whose that is. */
  follows: boolean;
  before: Entity | undefined;
  /** Who was told of last. */
  last: Entity | undefined;
  duels: Duels;
  winner: Entity | undefined;
  /** Who a member of a party turned out to be. */
  members: Map<string, Entity>;
}

/** Whom a description stands for: `told` says that there is one, though nobody knows whom it means. */
export function describedAs(asked: Asked): { told: boolean; entity?: Entity | undefined } {
  const { lines, index, at, chosen, follows, before, last, duels, winner } = asked;
  const line = lines[index]!;
  const said = line.text.slice(Math.max(0, line.text.lastIndexOf('#', at - 1) + 1), at);
  const won = WINNER.exec(said);
  if (won && !OF_ANOTHER.test(said.slice(0, won.index + 'the '.length)))
    return { told: true, entity: winner ?? undefined };
  if (SECOND.test(said)) return { told: true, entity: winner && duels.against(winner) };
  if (!chosen) return { told: false };
  const own = follows ? before : (namedBefore(line, asked.mention) ?? last);
  if (chosen.name === chosen.name.toLowerCase() && RIVAL.test(chosen.name)) {
    // "his rivals" are two only where parties are.
    if (chosen.name.endsWith('s') && own?.kind !== 'party') return { told: false };
    return known(own && duels.against(own));
  }
  const noun = memberAt(line, asked.mention);
  return known(noun ? memberOf(asked, noun) : undefined);
}

/** A rival of whom no more is known stays one: nobody compares that. */
const known = (entity: Entity | undefined) => ({ told: entity !== undefined, entity });

/** The person named last in front of a description in its sentence: "[Moss] has 46, while her challenger". */
function namedBefore(line: Line, mention: number): Entity | undefined {
  const at = line.mentionAt[mention] ?? -1;
  const entity = line.mentions.findLast(
    ({ entity: { kind } }, other) => kind === 'person' && line.mentionAt[other]! < at,
  )?.entity;
  return entity && (entity.same ?? entity);
}

/** "the [Republican]": one of a party, and not "the Republicans" by a shorter name. */
function memberAt(line: Line, mention: number): string | undefined {
  const at = line.mentionAt[mention] ?? -1;
  if (at < 0 || !line.text.slice(0, at).endsWith('the ')) return undefined;
  const { from, to } = line.mentions[mention]!;
  const word = to - from === 1 ? line.tokens[from]!.text : '';
  return MEMBER.test(word) ? word : undefined;
}

/** The person of a party: who is tied to it, else the one set against who is told beside it. */
function memberOf({ lines, index, before, duels, members }: Asked, noun: string): Entity | undefined {
  const opposed = OPPOSED.get(noun);
  const other = opposed ? (members.get(opposed) ?? tiedTo(opposed, lines, index)) : undefined;
  const member =
    members.get(noun) ??
    tiedTo(noun, lines, index) ??
    (before ? duels.against(before) : undefined) ??
    (other ? duels.against(other) : undefined);
  if (member) members.set(noun, member);
  return member;
}
