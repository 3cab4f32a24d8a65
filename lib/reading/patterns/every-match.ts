/**
 * The matches of a pattern with the flag `g` in a text, in their order, as matchAll gives them; but without the copy of
 * the pattern that matchAll makes each time, which costs more than most searches. No match may be empty.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
