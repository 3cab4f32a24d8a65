/** Reads the bundled data for the options page, pack by pack. In: who shows it. Out: states as they come. */
import type { DataState } from '../../components/options/data';
import { openDataset } from '../../lib/dataset/load';
import type { Pack } from '../../lib/model/dataset';
import { readDataFile } from './files';

export async function readData(show: (state: DataState) => void): Promise<void> {
  try {
    const { index, pack } = await openDataset(readDataFile);
    const packs = new Map<string, Pack>();
    show({ status: 'read', index, packs });
    for (const country of index.packs) {
      const read = await pack(country);
      if (read) packs.set(country, read);
      show({ status: 'read', index, packs: new Map(packs) });
    }
  } catch (error) {
    show({ status: 'damaged', problem: error instanceof Error ? error.message : String(error) });
  }
}
