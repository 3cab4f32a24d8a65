/**
 * Reads a zip of ours back, by its own directory. In: the archive's bytes. Out: path and content of each file.
 * Layout: APPNOTE.TXT 6.3.3 of PKWARE; as zip.mjs writes it, without ZIP64. Throws where it is no such archive, or where
 * an entry's checksum is not that of its content.
 */
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the end of the directory, without a comment; of an entry; of a file's own head. */
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEAD_SIZE = 30;

/**
 * @param {Buffer} zip
 * @returns {Map<string, Buffer>}
 */
export function unzip(zip) {
  const end = zip.length - END_SIZE;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new RangeError('no zip, or one with a comment');
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('its directory is damaged');
    const [sum, packed, , nameSize, moreSize] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
    ];
    const name = zip.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize);
    const head = zip.readUInt32LE(at + 42);
    const from = head + HEAD_SIZE + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const body = zip.subarray(from, from + packed);
    const content = zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body);
    if (crc32(content) !== sum) throw new RangeError(`${name} is damaged`);
    files.set(name, content);
    at += ENTRY_SIZE + nameSize + moreSize + zip.readUInt16LE(at + 32);
  }
  return files;
}
