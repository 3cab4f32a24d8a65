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

/**
 * Below this share counted, percent, a count says little of the end: which places report first is no matter of chance.
 * Newsrooms are advised to wait for a half to three quarters of the count (OpenNews).
 */
export const EARLY_COUNT = 50;

export const isEarlyCount = ({ stage, counted }: { stage: Stage; counted?: number | undefined }): boolean =>
  stage === 'partial' && counted !== undefined && counted < EARLY_COUNT;
