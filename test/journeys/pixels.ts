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

/** PNG 1.2, chapter 6: each line begins with the filter that its bytes went through. */
function unfilter(raw: Uint8Array, stride: number, height: number, depth: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= depth ? out[at - depth]! : 0;
      const up = row > 0 ? out[at - stride]! : 0;
      const corner = i >= depth && row > 0 ? out[at - stride - depth]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = raw[row * (stride + 1) + 1 + i]! + guess;
    }
  }
  return out;
}

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
  const [one, other] = [[...pixelsIn(a, place)], [...pixelsIn(b, place)]];
  return one.length > 0 && one.length === other.length && one.every((pixel, i) => pixel.join() === other[i]!.join());
}
