import type { Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';

/**
 * A figure of a sentence in, whose it is out, where a figure before it tells: "entered with 39 seats, but was reduced to
 * [24]", "… at 92.4 percent, the Ray Monitoring Center found [92.6 percent]".
 */

interface Owner {
  entity: Entity;
  rule: string;
  weight: number;
}

/** From this certainty on nothing before a figure tells more of it. */
const SURE = 0.6;

/** The clause goes on with another verb or phrase of the one it began with. */
const ON =
  /^(?: (?:seats|votes|percent|mps|of (?:the )?(?:[a-z-]+ ){0,2}votes?))?(?: in (?:Y#|L@|the [a-z]+))? ?,? (?:but|and|before|then|having|after) (?:(?:was|were|is|are|has|had|have|will|would|could|also|only|then|now|still|later|been|be) ){0,3}(?:[a-z]+(?:ed|ing)|won|wins?|took|takes?|got|gets?|held|holds?|lost|loses?|fell|rose|had|has|led|saw|came|went)\b[^@#;]*$/;
const ANOTHER =
  /\b(?:rivals?|opponents?|others?|another|they|he|she|who|which|while|against|than|challenger|opposition|runner-up)\b/;

/**
 * @param chosen who was chosen so far, and how surely
 * @param ownerOf whose a figure before is
 */
export function ownerBefore(
  line: Line,
  items: readonly Settled[],
  item: Settled,
  chosen: { entity: Entity | undefined; weight: number },
  ownerOf: (other: Settled) => Owner | undefined,
): Owner | undefined {
  if (!chosen.entity && (item.measureRule === 'compared' || item.measureRule === 'elliptical')) {
    const alike = items.findLast((other) => other.figure < item.figure && other.measure === item.measure);
    const same = alike && ownerOf(alike);
    if (same) return { ...same, rule: 'compared', weight: same.weight * 0.97 };
  }
  const before = chosen.weight < SURE && item.measure !== 'margin' ? goesOn(line, items, item) : undefined;
  const own = before && ownerOf(before);
  return own && own.weight >= SURE ? { ...own, rule: 'goes on', weight: own.weight * 0.95 } : undefined;
}

function goesOn(line: Line, items: readonly Settled[], item: Settled): Settled | undefined {
  if (item.against !== undefined || item.excluded.length > 0) return undefined;
  const at = line.figureAt[item.figure]!;
  const before = items.findLast((other) => line.figureAt[other.figure]! < at);
  if (!before || item.figure - before.figure !== 1) return undefined;
  const between = line.text.slice(line.figureAt[before.figure]! + 2, at);
  return ON.test(between) && !ANOTHER.test(between) ? before : undefined;
}
