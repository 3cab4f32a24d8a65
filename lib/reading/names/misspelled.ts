import { fold } from '../text/fold';
import type { Entity } from './entity';

/**
 * The persons of a text in; those that one slip of the pen parts from another one's full name are tied to the one named
 * more often: "Sarath [Fornseka]" is Sarath Fonseka.
 */

/** Shorter surnames differ in one letter though their bearers are two. */
const LEAST_LETTERS = 7;

export function joinMisspelled(entities: readonly Entity[]): void {
  const byOthers = new Map<string, { entity: Entity; surname: string }[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const words = fold(entity.name).split(' ');
    const surname = words.pop()!;
    if (words.length === 0 || surname.length < LEAST_LETTERS) continue;
    const key = words.join(' ');
    const alike = byOthers.get(key) ?? [];
    byOthers.set(key, alike);
    const other = alike.find((known) => isSlip(known.surname, surname));
    alike.push({ entity, surname });
    if (other) tie(entity, other.entity);
  }
}

function tie(one: Entity, two: Entity): void {
  const [right, slip] = weightOf(one) > weightOf(two) ? [one, two] : [two, one];
  slip.same ??= right.same ?? right;
}

/** Whom the data knows is spelt right; else whoever is named more often. */
const weightOf = ({ known, count }: Entity) => (known.some(({ kind }) => kind === 'contestant') ? 1e6 : 0) + count;

/** Whether one letter more, less or other, or two that changed places, is all that parts two words. */
export function isSlip(one: string, two: string): boolean {
  if (one === two || Math.abs(one.length - two.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === two[head]) head++;
  const [a, b] = [one.slice(head), two.slice(head)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
