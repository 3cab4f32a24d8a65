/**
 * How often claims of a weight are right. The product of what measure, contestant and election weigh goes in; the share
 * of such claims that are fully right comes out: of those said at 0.8, eight in ten.
 *
 * Measured in November 2026 on 314 English articles with 2,605 annotated figures: 56 of ../shared/gold, and 258 of many
 * countries and outlets (results, polls, previews, columns) that were annotated by reading alone and are no part of the
 * project.
 * `npm run score` prints how the curve stands on the articles at hand.
 */
const CURVE: readonly (readonly [weight: number, right: number])[] = [
  [0, 0],
  [0.05, 0.05],
  [0.15, 0.2],
  [0.25, 0.26],
  [0.35, 0.34],
  [0.45, 0.47],
  [0.55, 0.6],
  [0.65, 0.65],
  [0.75, 0.71],
  [0.85, 0.78],
  [0.95, 0.9],
  [1, 0.95],
];

/** Weight of a claim, 0..1, in; its certainty, 0..1, out: straight between the measured points, never falling. */
export function certaintyOf(weight: number): number {
  const at = CURVE.findIndex(([point]) => point >= weight);
  if (at <= 0) return weight <= 0 ? 0 : CURVE.at(-1)![1];
  const [low, from] = CURVE[at - 1]!;
  const [high, to] = CURVE[at]!;
  return from + ((weight - low) / (high - low)) * (to - from);
}
