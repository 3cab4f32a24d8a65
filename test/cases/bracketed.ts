/**
 * A text with marked stretches in, the plain text and the stretches' offsets in it out:
 * "won [48.2%] of" gives "won 48.2% of" and {start: 4, end: 9}.
 */
export interface Bracketed {
  text: string;
  spans: { start: number; end: number; text: string }[];
}

/** Throws where a bracket is not closed, not opened, or holds nothing. */
export function unbracket(source: string): Bracketed {
  const spans: Bracketed['spans'] = [];
  let text = '';
  let start = -1;
  for (const [at, sign] of [...source].entries()) {
    const wrong = (what: string) =>
      new Error(`${what} at character ${at}: ${source.slice(Math.max(0, at - 30), at + 20)}`);
    if (sign === '[') {
      if (start >= 0) throw wrong('a bracket in a bracket');
      start = text.length;
    } else if (sign === ']') {
      if (start < 0) throw wrong('a bracket that nothing opens');
      if (start === text.length) throw wrong('an empty bracket');
      spans.push({ start, end: text.length, text: text.slice(start) });
      start = -1;
    } else text += sign;
  }
  if (start >= 0) throw new Error(`a bracket that nothing closes: ${text.slice(start, start + 40)}`);
  return { text, spans };
}
