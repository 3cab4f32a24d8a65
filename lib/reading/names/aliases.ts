import type { Token } from '../text/tokens';
import type { Run } from './run';

/** A name in, the short of it that stands in brackets right behind out: "Pakistan Muslim League-Nawaz ([PML-N])", "[CHP]". */

const PLAIN = /^\p{Lu}[\p{L}&]{1,11}$/u;
/** Capitals with marks between them: "PML-N", "JD(U)", "PPP/C", "S.N.P."; their length is looked at before their shape. */
const MARKED = /^(?=.{2,20}$)\p{Lu}[\p{Lu}\p{N}]*[-/().&+]?(?:\p{Lu}\p{L}{0,4}[-/().&+]{0,2}){1,5}$/u;
/** Tokens of one in brackets, at most. */
const LONGEST = 7;

export function aliasBehind(tokens: Token[], { to, kind }: Run, text: string): string | undefined {
  if (tokens[to]?.text !== '(') return kind === 'party' ? shortBeside(tokens[to]) : undefined;
  const first = tokens[to + 1];
  if (!first) return undefined;
  if (tokens[to + 2]?.text === ')') return PLAIN.test(first.text) ? first.text : undefined;
  let open = 1;
  for (let at = to + 1; at < Math.min(tokens.length, to + 2 + LONGEST); at++) {
    const token = tokens[at]!;
    if (token.text === '(') open++;
    else if (token.text === ')') open--;
    if (open > 0) {
      if (at > to + 1 && token.spaced) return undefined;
      continue;
    }
    const alias = text.slice(first.start, tokens[at - 1]!.end);
    return MARKED.test(alias) ? alias : undefined;
  }
  return undefined;
}

/** "the Spanish Socialist Workers' Party [PSOE]" */
const shortBeside = (token: Token | undefined) =>
  token?.spaced && /^\p{Lu}{3,7}$/u.test(token.text) ? token.text : undefined;

/** One of more than letters, that by itself would be taken for a name of two words. */
export function hasMarkedAlias(tokens: Token[], run: Run, text: string): boolean {
  const alias = aliasBehind(tokens, run, text);
  return alias !== undefined && !PLAIN.test(alias);
}
