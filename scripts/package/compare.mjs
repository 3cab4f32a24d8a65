/** Two packings of one source, file by file. */
import { createHash } from 'node:crypto';

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Names of files that one has and the other has not, or has with other bytes; none where they are the same.
 * @param {ReadonlyMap<string, Uint8Array>} one
 * @param {ReadonlyMap<string, Uint8Array>} other
 */
export function differences(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return !a || !b || sha256(a) !== sha256(b);
  });
}
