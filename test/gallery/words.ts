/**
 * The catalogue read from its file, put together as the browser does it: $1, $2… by the parts. Unlike the browser it
 * does not bear a missing key (but for plural forms and families asked for at run time), nor a missing or spare part.
 */
import { makeText, type Text } from '../../components/text';
import messages from '../../public/_locales/en/messages.json';

const catalogue = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const MAY_MISS = /^not_comparable_|_(?:zero|one|two|few|many)$/;

export function lookUp(key: string, parts: string[]): string {
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
}

export function fileText(locale: string): Text {
  return makeText(lookUp, locale);
}
