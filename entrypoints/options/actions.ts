/**
 * What the reader can change on the options page, apart from the notebook. In: a way to have the page read its settings
 * anew. Out: actions that answer whether a choice was kept, so that the view can say where it was not.
 */
import type { OptionsActions } from '../../components/options/actions';
import { changeAppearance, restore, saveSite, setDefault } from '../../lib/settings';
import { siteKey, siteOf } from '../../lib/sites';
import { readSettingsFile, saveSettingsFile } from './files';
import { changeShortcuts } from './shortcuts';

export function makeActions(refresh: () => Promise<void>): OptionsActions {
  async function kept(saving: Promise<void>): Promise<boolean> {
    try {
      await saving;
      return true;
    } catch (error) {
      console.error(error);
      return false;
    } finally {
      await refresh();
    }
  }
  return {
    saveSite: (key, state) => kept(saveSite(key, state)),
    setDefault: (state) => kept(setDefault(state)),
    restore: (one) => kept(restore(one)),
    changeAppearance: (change) => kept(changeAppearance(change)),
    changeShortcuts: () => void changeShortcuts(),
    exportSites: saveSettingsFile,
    async importSites(file) {
      const outcome = await readSettingsFile(file);
      await refresh();
      return outcome;
    },
    keyOf: siteKey,
    domainOf: (key) => siteOf(`https://${key}`)?.domain ?? key,
  };
}
