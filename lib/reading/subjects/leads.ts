import type { Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import { winnerOf } from './rivals';

/** A lead in, with whom it was given to; whose it is out, where the sentence says who won or who is behind. */

const TRAILS = /\b(?:trails?|trailed|trailing|behind|lags?|lagged|lagging|lost|loses|losing)\b/;
const BEHIND_HIM = /^ (?:[a-z]+ ){0,2}behind (?:him|her|them)\b/;

/**
 * @param entity whom the lead was given to so far
 * @param rivals all who stand, most named first
 */
export function leaderOf(
  line: Line,
  { figure, subject }: Settled,
  entity: Entity | undefined,
  rivals: readonly Entity[],
): { entity: Entity; rule: string; weight?: number } | undefined {
  const at = line.figureAt[figure]!;
  // "Moss beat Thorne by just 589 votes": the lead is the winner's.
  const winner = winnerOf(line, at);
  if (winner) return { entity: winner, rule: 'who won leads', weight: 0.9 };
  if (!entity || subject < 0) return undefined;
  const named = line.mentionAt[subject]!;
  const between = line.text.slice(Math.min(named, at), Math.max(named, at) + 14);
  // "finished nearly 25 points behind him": he leads, whom the sentence named last.
  if (!TRAILS.test(between) || BEHIND_HIM.test(line.text.slice(at + 2))) return undefined;
  const isOther = (candidate: Entity) =>
    candidate !== entity && candidate.kind === entity.kind && candidate !== entity.related;
  const other = line.mentions.map((mention) => mention.entity).find(isOther) ?? rivals.find(isOther);
  return other && { entity: other, rule: 'leads the one behind' };
}
