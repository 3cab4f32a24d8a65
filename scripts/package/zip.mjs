/**
 * A zip whose bytes follow from names and contents alone: entries in the order of their names, one date for all, no
 * attributes of this machine. In: `zipOf(new Map([['manifest.json', bytes]]))`. Out: the archive's bytes.
 * Layout and field names: APPNOTE.TXT 6.3.3 of PKWARE, without ZIP64: at most 65,535 files and 4 GB, or it throws.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the first that the format can write. */
const DATE = (1 << 5) | 1;
/** Version 2.0: deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATE = 8;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files path with `/`, content
 * @returns {Buffer}
 */
export function zipOf(files) {
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  if (names.length > 0xffff) throw new RangeError('too many files for a zip without ZIP64');
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const name of names) {
    const content = /** @type {Uint8Array} */ (files.get(name));
    const title = Buffer.from(name);
    const packed = deflateRawSync(content, { level: 9 });
    // What both of an entry's headers hold, from "version needed" to "extra field length".
    const shared = fields([
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATE, 2],
      [0, 2],
      [DATE, 2],
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
      [title.length, 2],
      [0, 2],
    ]);
    const body = Buffer.concat([fields([[0x04034b50, 4]]), shared, title, packed]);
    const entry = [fields([[0x02014b50, 4]]), fields([[VERSION, 2]]), shared, Buffer.alloc(10), fields([[offset, 4]])];
    bodies.push(body);
    directory.push(Buffer.concat([...entry, title]));
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = fields([
    [0x06054b50, 4],
    [0, 4],
    [names.length, 2],
    [names.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...bodies, list, end]);
}

/**
 * Numbers as the format writes them, low byte first; one that does not fit its width throws a RangeError.
 * @param {[value: number, bytes: number][]} values
 */
function fields(values) {
  const buffer = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
