import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { smallPng } from './small-png.mjs';

export const FOLDER = join(ROOT, 'docs/screenshots');

/**
 * @param {string} name without its ending
 * @param {Uint8Array} png of a browser
 */
export function writePicture(name, png) {
  writeFileSync(join(FOLDER, `${name}.png`), smallPng(Buffer.from(png)));
}
