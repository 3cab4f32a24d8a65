/** The words of the screens from the browser's catalogue, numbers and dates in the reader's locale. */
import { browser } from 'wxt/browser';
import { makeText, type Text } from '../../components/text';

export function browserText(): Text {
  return makeText((key, parts) => browser.i18n.getMessage(key, parts), browser.i18n.getUILanguage());
}
