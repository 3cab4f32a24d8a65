import { en } from '../../lib/languages/en';
import { findFigures } from '../../lib/reading/figures';
import { readNumber } from '../../lib/reading/numbers';
import { unify } from '../../lib/reading/plain-text';
import { type Token, tokenise } from '../../lib/reading/tokens';
import { asReading, type Case, type Reading } from './cases';

export * from './cases';

/** A case in, what our number reader makes of it out: numbers as such, or for percent cases its figures with a sign. */
export function readCase({ kind, input }: Case): Reading[] {
  const text = unify(input);
  const tokens = tokenise(text);
  if (kind === 'percent') {
    return findFigures(text, tokens, en)
      .filter(({ unit }) => unit === 'percent')
      .map(asReading);
  }
  return numbersIn(input, tokens);
}

function numbersIn(input: string, tokens: Token[]): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at, en);
    if (number) found.push({ text: input.slice(tokens[at]!.start, tokens[number.to - 1]!.end), value: number.value });
    at = number ? Math.max(at + 1, number.to) : at + 1;
  }
  return found;
}
