import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import { standsForElection } from './roles';

/**
 * A sentence of figures and the one before it in, whose each figure is out, where the names stand in a row before and
 * "respectively" in the sentence: "… the Reed Party and the Civic List. These parties got [31%] and [22%] respectively."
 */

const RESPECTIVELY = /\brespectively\b/;
const STANDS: ReadonlySet<string> = new Set(['person', 'party', 'option', 'other']);
const MEANT = /\b(?:these|those|both|they|the (?:two|three|four|five)|which|who)\b/;
/** Names that commas and "and" make a row of. */
const ROW = /[NOB]@(?: ?(?:\( [NOB]@ \) )?(?:,|and|&|, and|as well as) (?:the )?(?:[a-z'-]+ ){0,2}[NOB]@){1,9}/g;

export function rowBefore(line: Line, before: Line | undefined, items: readonly Settled[]): Map<Settled, Entity> {
  const found = new Map<Settled, Entity>();
  if (!before || items.length < 2 || !holds(line, RESPECTIVELY) || !holds(line, MEANT)) return found;
  const first = Math.min(...items.map(({ figure }) => line.figureAt[figure]!));
  if (line.mentions.some((_, index) => line.mentionAt[index]! < first && standsForElection(line, index))) return found;
  const rows = [...before.text.matchAll(ROW)].map((row) =>
    before.mentions.flatMap(({ entity }, index) => {
      const at = before.mentionAt[index]!;
      const inside = at >= row.index && at < row.index + row[0].length && before.mentionAt.indexOf(at) === index;
      return inside && STANDS.has(entity.kind) ? [entity] : [];
    }),
  );
  for (const measure of new Set(items.map((item) => item.measure))) {
    const own = items.filter((item) => item.measure === measure).sort((a, b) => a.figure - b.figure);
    const row = rows.findLast((entities) => entities.length === own.length);
    row?.forEach((entity, place) => {
      found.set(own[place]!, entity);
    });
  }
  return found;
}
