/**
 * A catalogue of messages read by ourselves, for the rare moment when the browser has not got it ready.
 * In: the file's parsed JSON. Out: a lookup that fills $1, $2… as browsers do; an unknown key gives an empty string.
 */
import type { Lookup } from '../../components/text';

export function catalogueLookup(file: unknown): Lookup {
  const messages = new Map(Object.entries(file as Record<string, { message: string }>));
  return (key, parts) => filled(messages.get(key)?.message ?? '', parts);
}

/** "$1 of $2" with its parts in their places; a place without a part is left empty. */
export function filled(message: string, parts: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, place) => parts[Number(place) - 1] ?? '');
}

/** Folders of `_locales` to try for a language, the nearest first: `pt-BR` gives pt_BR, pt, en. */
export function catalogueFolders(language: string): string[] {
  const [base = ''] = language.split('-');
  return [...new Set([language.replaceAll('-', '_'), base, 'en'])].filter((name) => /^[A-Za-z_]+$/.test(name));
}
