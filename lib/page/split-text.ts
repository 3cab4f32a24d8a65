/**
 * A text node's characters, as they show. The data in; words, white space and line ends out, in order:
 * "won \n 92 per\u00ADcent" is won | space | 92 | space | per | cent. What shows as nothing is in none of them:
 * soft hyphens, zero-width spaces, marks of writing direction. A no-break space is part of its word, as printed.
 */

export interface Stretch {
  start: number;
  end: number;
  kind: 'word' | 'space' | 'line';
}

/**
 * CSS Text 3, 4.1: space, tab and segment breaks collapse. Without width: soft hyphen, zero width space, word joiner,
 * byte-order mark, and the marks of UAX 9. The zero width joiner and non-joiner stay: they are spelling in Persian.
 */
const STRETCH =
  /([^ \t\r\n\f\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+)|([ \t\f]+)|(\r\n?|\n)/g;

export function* splitText(data: string): Generator<Stretch> {
  for (const match of data.matchAll(STRETCH)) {
    const start = match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'space' : 'line';
    yield { start, end: start + match[0].length, kind };
  }
}
