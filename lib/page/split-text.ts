/**
 * A text node's characters, as they show. The data in; words, white space and line ends out, in order:
 * "won \n 92 per\u00ADcent" is won | space | 92 per | cent. Words with one space between them are one stretch. What
 * shows as nothing is in none: soft hyphens, zero-width spaces, marks of writing direction. A no-break space is part of
 * its word, as printed.
 */

export interface Stretch {
  start: number;
  end: number;
  kind: 'words' | 'space' | 'line';
}

/**
 * CSS Text 3, 4.1: space, tab and segment breaks collapse. Without width: soft hyphen, zero width space, word joiner,
 * byte-order mark, and the marks of UAX 9. The zero width joiner and non-joiner stay: they are spelling in Persian.
 */
const INK = '[^ \\t\\r\\n\\f\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]+';
const STRETCH = new RegExp(`(${INK}(?: ${INK})*)|([ \\t\\f]+)|(\\r\\n?|\\n)`, 'g');

/** At most two million stretches: texts are cut there. */
export function splitText(data: string): Stretch[] {
  const stretches: Stretch[] = [];
  STRETCH.lastIndex = 0;
  for (let match = STRETCH.exec(data); match; match = STRETCH.exec(data)) {
    const kind = match[1] !== undefined ? 'words' : match[2] !== undefined ? 'space' : 'line';
    stretches.push({ start: match.index, end: STRETCH.lastIndex, kind });
  }
  return stretches;
}
