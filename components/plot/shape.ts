/** The shape that stands for a kind of source. In: an observation's source and stage. Out: the shape's name. */
import type { ReportedObservation } from '../../lib/model/observation';

export const SHAPES = [
  'authority',
  'court',
  'exit_poll',
  'poll',
  'projection',
  'compilation',
  'count',
  'outlet',
  'party',
] as const;
/** Also the end of the catalogue's key that names it in words: `shape_authority`. */
export type Shape = (typeof SHAPES)[number];

export function shapeOf({ source, stage }: Pick<ReportedObservation, 'source' | 'stage'>): Shape {
  switch (source.kind) {
    case 'authority':
      return 'authority';
    case 'court':
      return 'court';
    case 'compilation':
      return 'compilation';
    case 'observer':
    case 'parallel-count':
      return 'count';
    case 'party':
      return 'party';
    case 'outlet':
      break;
    case 'pollster':
      if (stage === 'opinion-poll') return 'poll';
      break;
  }
  if (stage === 'exit-poll') return 'exit_poll';
  if (stage === 'projection') return 'projection';
  return source.kind === 'pollster' ? 'poll' : 'outlet';
}
