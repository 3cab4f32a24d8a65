import { en } from '../../lib/languages/en';
import { type Expression, readExpression } from '../../lib/reading/numbers/expressions';
import { findFigures } from '../../lib/reading/numbers/figures';
import { unify } from '../../lib/reading/text/plain-text';
import { type Token, tokenise } from '../../lib/reading/text/tokens';
import { asReading, type Case, type Reading } from './cases';

export * from './cases';

/** A case in, what our number reader makes of it out: numbers as such, or for percent cases those with a sign. */
export function readCase({ kind, input }: Case): Reading[] {
  const text = unify(input);
  const tokens = tokenise(text);
  const numbers = expressionsIn(tokens);
  if (kind !== 'percent') {
    return numbers.map(({ from, to, value }) => ({
      text: input.slice(tokens[from]!.start, tokens[to - 1]!.end),
      value,
    }));
  }
  const percents = findFigures(text, tokens, en).filter(({ unit }) => unit === 'percent');
  const readings = percents.map((figure) => {
    const signed = numbers.find(({ form, to, from }) => form === 'signed' && from < figure.from && to > figure.from);
    const start = signed ? tokens[signed.from]!.start : figure.start;
    return asReading({ ...figure, text: input.slice(start, figure.end), value: figure.value * (signed ? -1 : 1) });
  });
  // "nine out of ten" is a percent said otherwise.
  const shares = numbers.filter(({ form }) => form === 'share');
  return [
    ...readings,
    ...shares.map(({ from, to, value }) => ({
      text: input.slice(tokens[from]!.start, tokens[to - 1]!.end),
      value: value * 100,
    })),
  ];
}

function expressionsIn(tokens: Token[]): (Expression & { from: number })[] {
  const found: (Expression & { from: number })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readExpression(tokens, at, en);
    if (read) found.push({ ...read, from: at });
    at = read ? Math.max(at + 1, read.to) : at + 1;
  }
  return found;
}
