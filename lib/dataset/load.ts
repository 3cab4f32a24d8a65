import type { DatasetIndex, Pack } from '../model/dataset';
import { checksum } from './checksum';
import { decodeIndex } from './index-format';
import { mergeScopes } from './merge-scopes';
import { decodePack } from './pack-format';

/**
 * The name of a file in (through whoever can read it), the index and the packs out: `pack('AZ')` reads `AZ.json` once.
 */

export interface OpenDataset {
  index: DatasetIndex;
  /**
   * One country's facts, kept after the first time; undefined where the dataset has none.
   * Rejects with a DatasetError; a later call reads the file again.
   */
  pack: (country: string) => Promise<Pack | undefined>;
}

/** A file of the dataset that cannot be used. */
export class DatasetError extends Error {
  override name = 'DatasetError';

  constructor(
    /** `AZ.json` */
    readonly file: string,
    /** What is wrong with it. */
    readonly problem: string,
    /** What to do about it. */
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}; ${mend}`, options);
  }
}

/** Reads a file of the compiled dataset by its name; rejects where there is none. */
export type ReadFile = (name: string) => Promise<string>;

const MEND = 'install the extension again, or run "npm run data"';

/** Reads the index; rejects with a DatasetError where it is missing or damaged. */
export async function openDataset(read: ReadFile): Promise<OpenDataset> {
  const { index, packs, scopes } = await use('index.json', read, decodeIndex);
  const checksums = new Map(packs.map((entry) => [entry.country, entry.checksum]));
  const kept = new Map<string, Promise<Pack>>();
  return {
    index,
    async pack(country) {
      const expected = checksums.get(country);
      if (expected === undefined) return undefined;
      const known = kept.get(country);
      if (known) return known;
      const reading = use(`${country}.json`, read, (text) => {
        const held = decodeExpected(text, country, expected);
        return { ...held, scopes: mergeScopes(held.scopes, scopes) };
      });
      kept.set(country, reading);
      // A failure is not kept: the file may be there the next time.
      reading.catch(() => kept.delete(country));
      return reading;
    },
  };
}

function decodeExpected(text: string, country: string, expected: string): Pack {
  if (checksum(text) !== expected) throw new Error('its content is not what was compiled');
  const pack = decodePack(text);
  if (pack.country !== country) throw new Error(`it holds ${pack.country}`);
  return pack;
}

async function use<T>(file: string, read: ReadFile, decode: (text: string) => T): Promise<T> {
  let text: string;
  try {
    text = await read(file);
  } catch (cause) {
    throw new DatasetError(file, `cannot be read (${reason(cause)})`, MEND, { cause });
  }
  try {
    return decode(text);
  } catch (cause) {
    throw new DatasetError(file, `is damaged: ${reason(cause)}`, MEND, { cause });
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
