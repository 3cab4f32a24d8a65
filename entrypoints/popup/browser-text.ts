/** The words of the screens from the browser's catalogue, numbers and dates in the reader's locale. */
import { browser } from 'wxt/browser';
import { type Lookup, makeText, type Text } from '../../components/text';
import { catalogueFolders, catalogueLookup } from './catalogue';

/**
 * Chromium now and then starts a page of ours without its messages (about one start in thirty, right after the
 * extension was loaded): every word is then empty, and stays so. The catalogue is read from its file instead.
 */
export async function browserText(): Promise<Text> {
  const language = browser.i18n.getUILanguage();
  const lookup: Lookup = (key, parts) => browser.i18n.getMessage(key, parts);
  const isReady = lookup('catalogue_language', []) !== '';
  return makeText(isReady ? lookup : await readCatalogue(language), language);
}

async function readCatalogue(language: string): Promise<Lookup> {
  for (const folder of catalogueFolders(language)) {
    // The folder's name is one of ours: letters and underscores only.
    const address = browser.runtime.getURL(`/_locales/${folder}/messages.json` as '/popup.html');
    const file = await fetch(address).catch(() => null);
    if (file?.ok) return catalogueLookup(await file.json());
  }
  return () => '';
}
