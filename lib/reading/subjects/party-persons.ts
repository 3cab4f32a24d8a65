import { type Line, matchesIn } from '../line';
import type { Entity } from '../names/entity';

/** Who is of a party in a text: a noun for its members in, the one person that the sentences so far give it out. */

const ADJECTIVES = new Map([['Democrat', 'Democratic']]);
/** A party's word and a name, or a name with the party's word in apposition. */
const BEFORE =
  /(?:^|[ (])(?<side>[a-z-]+|[NO]@) (?:(?:candidate|nominee|senator|governor|gov|sen|rep|congressman|congresswoman|incumbent|challenger|rival|former|president|vice|O@|\.) ){0,4}(?<person>N@)/dg;
const BEHIND = /(?<person>N@) ,? ?(?:\( )?(?:a |the )(?:[a-z-]+ )?(?<side>[NO]@|[a-z-]+)/dg;

export function tiedTo(noun: string, lines: readonly Line[], until: number): Entity | undefined {
  const found = new Set<Entity>();
  const adjective = ADJECTIVES.get(noun) ?? noun;
  const isIts = (word: string) => {
    const lower = word.toLowerCase();
    return lower === noun.toLowerCase() || lower === adjective.toLowerCase();
  };
  for (const line of lines.slice(0, until + 1)) {
    const entityAt = (place: number) => line.mentions[line.mentionAt.indexOf(place)]?.entity;
    for (const pattern of [BEFORE, BEHIND]) {
      for (const { indices } of matchesIn(line, pattern)) {
        const { side, person } = indices!.groups!;
        const own = entityAt(person![0]);
        const word = entityAt(side![0])?.name ?? line.text.slice(...side!);
        if (own?.kind === 'person' && isIts(word)) found.add(own.same ?? own);
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
