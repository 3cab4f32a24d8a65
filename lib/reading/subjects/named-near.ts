import type { Line } from '../line';
import type { Entity, Mention } from '../names/entity';
import { standsForElection } from './roles';

/** Sentences in, who is spoken of there out. */

/** Whom a sentence speaks of first: no one who only says something. */
export const spokenOf = (line: Line): Mention | undefined =>
  line.mentions.find(
    (_, at) =>
      line.mentionAt[at]! >= 0 &&
      standsForElection(line, at) &&
      !/\b(?:according to|by|from|says|said) (?:the )?$/.test(line.text.slice(0, line.mentionAt[at]!)) &&
      !/^ (?:, [^,]{2,60},)? ?(?:said|says|told|added|wrote)/.test(line.text.slice(line.mentionAt[at]! + 2)),
  );

/** Whether nobody else who could be meant is named in the sentence and the one before it. */
export function isOnlyOne(entity: Entity, lines: readonly Line[], index: number): boolean {
  const near = [lines[index - 1], lines[index]].filter((line) => line !== undefined);
  const others = near.flatMap((line) =>
    line.mentions.flatMap((mention, at) =>
      standsForElection(line, at) && mention.entity.kind !== 'option' ? [mention.entity] : [],
    ),
  );
  return others.includes(entity) && others.every((other) => other === entity || other.kind !== entity.kind);
}
