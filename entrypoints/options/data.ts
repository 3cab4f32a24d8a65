/** Reads the bundled data for the options page, pack by pack. In: who shows it. Out: states as they come. */
import type { DataState } from '../../components/options/data';
import { openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import { readDataFile } from './files';

/** Packs read before the first counts are shown. */
const FIRST = 16;

export async function readData(show: (state: DataState) => void): Promise<void> {
  try {
    const { index, pack } = await openDataset(readDataFile);
    const packs = new Map<string, Pack>();
    show({ status: 'read', index, packs });
    for (let from = 0; from < index.packs.length; ) {
      // Every look counts all that was read: each takes three times as much as was there, so that few are needed.
      const to = Math.max(FIRST, from * 4);
      const countries = index.packs.slice(from, to);
      for (const read of await Promise.all(countries.map(pack))) if (read) packs.set(read.country, read);
      show({ status: 'read', index, packs: new Map(packs) });
      from = to;
    }
  } catch (error) {
    show({ status: 'damaged', problem: error instanceof Error ? error.message : String(error) });
  }
}
