/** A line of the reader's own notebook as an element, for the hover card. In: the line as data. Out: a paragraph. */
import type { AlsoReadLine } from '../notebook/also-read';
import { element } from './element';

export function alsoReadElement({ before, outlets, after }: AlsoReadLine): HTMLElement {
  const links = outlets.flatMap(({ words, href }, index) => [
    index > 0 && '; ',
    href ? element('a', { href, target: '_blank', rel: 'noreferrer noopener' }, words) : words,
  ]);
  return element('p', { class: 'own-note' }, before, ...links, after);
}
