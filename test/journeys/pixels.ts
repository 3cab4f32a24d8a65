/**
 * What a screenshot shows, pixel by pixel: the only witness of painting that is not our own word.
 * In: a PNG as browsers write it (8 bits a channel, RGB or RGBA, not interlaced) and a place.
 * Out: whether an ochre mark is painted there, and whether two places look alike.
 */
import { inflateSync } from 'node:zlib';

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Image {
  width: number;
  height: number;
  /** Bytes a pixel: 3 or 4. */
  depth: number;
  data: Uint8Array;
}

export function decodePng(file: Buffer): Image {
  const parts: Buffer[] = [];
  let [width, height, depth] = [0, 0, 0];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      const [bits, colour, , , interlaced] = body.subarray(8);
      if (bits !== 8 || interlaced !== 0 || (colour !== 2 && colour !== 6)) throw new Error('a PNG of another kind');
      depth = colour === 6 ? 4 : 3;
    }
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  return { width, height, depth, data: unfilter(inflateSync(Buffer.concat(parts)), width * depth, height, depth) };
}

/** PNG 1.2, chapter 6: each line begins with the filter that its bytes went through. Journeys wait for this a lot. */
function unfilter(raw: Uint8Array, stride: number, height: number, depth: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const line = out.subarray(row * stride, (row + 1) * stride);
    line.set(raw.subarray(from + 1, from + 1 + stride));
    const filter = FILTERS[raw[from]!];
    if (filter) filter(line, above, depth);
    above = line;
  }
  return out;
}

/** What each filter, by its number, adds to a line again: of the byte to the left, of that above, of both. */
const FILTERS: (((line: Uint8Array, above: Uint8Array, depth: number) => void) | undefined)[] = [
  undefined,
  (line, _, depth) => {
    for (let i = depth; i < line.length; i++) line[i]! += line[i - depth]!;
  },
  (line, above) => {
    for (let i = 0; i < line.length; i++) line[i]! += above[i]!;
  },
  (line, above, depth) => {
    for (let i = 0; i < line.length; i++) line[i]! += ((i < depth ? 0 : line[i - depth]!) + above[i]!) >> 1;
  },
  (line, above, depth) => {
    for (let i = 0; i < depth; i++) line[i]! += above[i]!;
    for (let i = depth; i < line.length; i++) line[i]! += paeth(line[i - depth]!, above[i]!, above[i - depth]!);
  },
];

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function* pixelsIn(image: Image, { x, y, width, height }: Place): Generator<[number, number, number]> {
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(image.height, Math.ceil(y + height)); row++) {
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(image.width, Math.ceil(x + width)); column++) {
      const at = (row * image.width + column) * image.depth;
      yield [image.data[at]!, image.data[at + 1]!, image.data[at + 2]!];
    }
  }
}

/**
 * Share of a place's pixels in the hue of ochre, 0 to 1. Paper, ink and grey have no hue; letters smoothed for the
 * screen may have a few pixels of any.
 */
export function ochreShare(image: Image, place: Place): number {
  let [all, ochre] = [0, 0];
  for (const [red, green, blue] of pixelsIn(image, place)) {
    all++;
    // Red over green over blue, the middle nearer to red: 20° to 60°. A tint of 1 in 16 is one that eyes see.
    if (red >= green && green > blue && red - blue >= 16 && (green - blue) * 3 >= red - blue) ochre++;
  }
  return all === 0 ? 0 : ochre / all;
}

/** Whether two screenshots are the same in a place, pixel by pixel. */
export function looksSame(a: Image, b: Image, place: Place): boolean {
  const other = pixelsIn(b, place);
  let seen = 0;
  for (const [red, green, blue] of pixelsIn(a, place)) {
    const { value, done } = other.next();
    if (done || value[0] !== red || value[1] !== green || value[2] !== blue) return false;
    seen++;
  }
  return seen > 0 && other.next().done === true;
}
