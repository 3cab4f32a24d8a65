/** The words of the screens from the browser's catalogue, numbers and dates in the reader's locale. */
import { browser } from 'wxt/browser';
import { type Lookup, makeText, type Text } from '../../components/text';
import { catalogueFolders, catalogueLookup, filled } from './catalogue';

/**
 * Languages of ours that Chromium has no screens in ("Supported locales" of chrome.i18n): it never takes their
 * catalogue, whatever the reader asks for. There the language in which the reader wants pages first of all decides.
 */
const WITHOUT_SCREENS = new Set(['az']);

/** "az" where the reader asks for it first and the browser's own screens cannot follow; else the browser's language. */
function readersLanguage(): string {
  const first = globalThis.navigator?.languages?.[0] ?? '';
  return WITHOUT_SCREENS.has(first.split('-')[0]!) ? first : browser.i18n.getUILanguage();
}

/**
 * Chromium now and then starts a page of ours without its messages (about one start in thirty, right after the
 * extension was loaded): every word is then empty, and stays so. The catalogue is read from its file instead.
 */
export async function browserText(): Promise<Text> {
  const language = readersLanguage();
  const lookup = browserLookup();
  const given = lookup('catalogue_language', []);
  const isReady = given !== '' && (given === language.split('-')[0] || !WITHOUT_SCREENS.has(language.split('-')[0]!));
  return makeText(isReady ? lookup : await readCatalogue(language), language);
}

/** Each place stands for itself: the browser gives the message as it is in the catalogue. */
const PLACES = Array.from({ length: 9 }, (_, place) => `$${place + 1}`);

/** Asks the browser once for each message: in Firefox every call goes through checks that cost more than the words. */
function browserLookup(): Lookup {
  const messages = new Map<string, string>();
  return (key, parts) => {
    const message = messages.get(key) ?? browser.i18n.getMessage(key, PLACES);
    messages.set(key, message);
    return filled(message, parts);
  };
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
