/**
 * A text node's characters, as they show. The data in; words and white space told, in order:
 * "won \n 92 per\u00ADcent" is won | space | line | space | 92 per | cent. Words with one space between them are one
 * stretch. What shows as nothing is in none: soft hyphens, zero-width spaces, marks of writing direction. A no-break
 * space is part of its word, as printed.
 */

export interface Stretches {
  words(text: string, start: number): void;
  /** White space that is no line end begins here. */
  space(at: number): void;
  endLine(): void;
}

/**
 * CSS Text 3, 4.1: space, tab and segment breaks collapse. Without width: soft hyphen, zero width space, word joiner,
 * byte-order mark, and the marks of UAX 9. The zero width joiner and non-joiner stay: they are spelling in Persian.
 */
const INK = '[^ \\t\\r\\n\\f\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]+';
const WORDS = new RegExp(`${INK}(?: ${INK})*`, 'y');
const TAB = 9;
const LINE = 10;
const PAGE = 12;
const RETURN = 13;
const SPACE = 32;

/**
 * At most two million stretches: texts are cut there.
 * @param keepsLines whether line ends of the data show: asked where there is one
 */
export function splitText(data: string, keepsLines: () => boolean, told: Stretches): void {
  const { length } = data;
  let inSpace = false;
  for (let at = 0; at < length; at++) {
    const code = data.charCodeAt(at);
    const isLine = code === LINE || code === RETURN;
    if (isLine && keepsLines()) {
      // Of two that end one line the second counts.
      if (code === LINE || data.charCodeAt(at + 1) !== LINE) told.endLine();
      inSpace = false;
    } else if (isLine || code === SPACE || code === TAB || code === PAGE) {
      if (!inSpace) told.space(at);
      inSpace = true;
    } else {
      WORDS.lastIndex = at;
      if (!WORDS.test(data)) continue;
      told.words(data.slice(at, WORDS.lastIndex), at);
      at = WORDS.lastIndex - 1;
      inSpace = false;
    }
  }
}
