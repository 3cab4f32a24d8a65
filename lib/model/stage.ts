/** How far an election has got where a number was made. */

export const STAGES = [
  'opinion-poll',
  'exit-poll',
  'projection',
  'partial',
  'preliminary',
  'final',
  'administrative',
  'unstated',
] as const;
export type Stage = (typeof STAGES)[number];

/** Order in time; stages that cannot be ordered (administrative, unstated) are left out. */
export const STAGE_ORDER: Partial<Record<Stage, number>> = {
  'opinion-poll': 0,
  'exit-poll': 1,
  projection: 2,
  partial: 3,
  preliminary: 4,
  final: 5,
};
