/**
 * The catalogue read from its file, put together as the browser does it: $1, $2… by the parts. Unlike the browser it
 * does not bear a missing key (but for plural forms and families asked for at run time), nor a missing or spare part.
 */
import { makeText, type Text } from '../../components/text';
import english from '../../public/_locales/en/messages.json';
import { pseudoMessages } from './pseudo';

type Messages = Record<string, { message: string }>;

const found = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** Every catalogue by its folder: "en", "tr". */
export const CATALOGUES: ReadonlyMap<string, Messages> = new Map(
  Object.entries(found).map(([path, messages]) => [path.split('/').at(-2)!, messages]),
);

const MAY_MISS = /^not_comparable_|_(?:zero|one|two|few|many)$/;

function lookUpIn(messages: Messages): (key: string, parts: string[]) => string {
  const catalogue = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
  return (key, parts) => {
    const message = catalogue.get(key);
    if (message === undefined) {
      if (MAY_MISS.test(key)) return '';
      throw new Error(`no message ${key}`);
    }
    const used = new Set<number>();
    const filled = message.replace(/\$([1-9])/g, (_, digit) => {
      const part = parts[Number(digit) - 1];
      if (part === undefined) throw new Error(`${key}: nothing for $${digit}`);
      used.add(Number(digit));
      return part;
    });
    if (used.size < parts.length) throw new Error(`${key}: more parts than places`);
    return filled;
  };
}

export const lookUp = lookUpIn(english);

/** English words; numbers and dates of a locale. */
export function fileText(locale: string): Text {
  return makeText(lookUp, locale);
}

/**
 * Words, numbers and dates of a locale: "az", "tr"; English words where there is no catalogue of it; for "pseudo" the
 * long, accented words of ./pseudo, read from the right.
 */
export function localText(locale: string): Text {
  if (locale === 'pseudo') return makeText(lookUpIn(pseudoMessages(english)), 'ar-u-nu-latn');
  return makeText(lookUpIn(CATALOGUES.get(locale.split('-')[0]!) ?? english), locale);
}
