/**
 * What has changed in a story. Records of the browser in; every element around an edit, and all of what was added, out:
 * where "76" becomes "77" in <p>Turnout was <b>76</b> percent</p>, the b, the p and what is around them.
 */
import { around, holds } from './composed';

/** @returns false where a record is not of the body, or of what has left it */
export function noteChanges(records: readonly MutationRecord[], body: Element, changed: Set<Node>): boolean {
  return records.every(({ target, addedNodes }) => {
    if (!holds(body, target)) return false;
    let up: Node | null = target instanceof ShadowRoot ? target.host : target;
    for (; up && !changed.has(up); up = around(up)) changed.add(up);
    for (const added of addedNodes) {
      changed.add(added);
      // It may have changed while it was not there.
      if (added instanceof Element) for (const each of added.querySelectorAll('*')) changed.add(each);
    }
    return true;
  });
}
