/**
 * How the values of a quantity stand to each other, in neutral words. In: 109 of one outlet, 190 of another. Out: "The
 * outlets differ by 81." Empty for a single value.
 */
import type { NotedQuantity, NotedValue } from '../../lib/model/note';
import { plainNumber } from '../numbers';
import type { Text } from '../text';

export function relationWords({ values, relation, difference = 0 }: NotedQuantity, t: Text): string {
  switch (relation) {
    case 'one':
      return '';
    case 'agree':
      return t('noted_agree');
    case 'stands':
      return t('noted_stands');
    case 'differ': {
      if (difference === 0) return t('noted_differ');
      const shown = plainNumber(difference, t);
      const inPoints = values[0]!.notes[0]!.unit !== 'count';
      const amount = inPoints ? t.count('points', difference, shown) : shown;
      return t(values.length === 2 ? 'noted_differ_by' : 'noted_differ_up_to', amount);
    }
  }
}

/** Outlets named in a line. */
const NAMED = 6;

/** "The same passage in 3 outlets": they print one report, so they are one voice; named where others gave it too. */
export function copiesWords({ notes, copies }: NotedValue, t: Text): string {
  if (!copies) return '';
  if (notes.every(({ site }) => copies.includes(site))) return t.count('noted_passage', copies.length);
  const named = copies.slice(0, NAMED).join(', ') + (copies.length > NAMED ? ', …' : '');
  return t.count('noted_passage_of', copies.length, undefined, named);
}
