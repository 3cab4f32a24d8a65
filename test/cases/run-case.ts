import type { OpenDataset } from '../../lib/dataset/load';
import { unbracket } from './bracketed';
import { describeClaim, describeExpected, parseExpected } from './expected';
import { FRAME } from './frame';
import { checkWith } from './seeds';

/** One case of any kind: brackets in `say`, a line of `get` for each of them. */
export interface Runnable {
  say: string;
  get?: string | string[];
  after?: string;
  date?: string;
}

/**
 * A case in, what is wrong with it out: each line a figure missed, found where none is, or read as something else.
 * Empty where reading does what the case asks for.
 */
export async function faultsOf(data: OpenDataset, language: string, item: Runnable): Promise<string[]> {
  const { text, spans } = unbracket(item.say);
  const lines = [item.get ?? []].flat();
  if (lines.length !== spans.length)
    throw new Error(`${spans.length} brackets, but ${lines.length} lines of get: ${item.say}`);
  const expected = lines.map(parseExpected);
  const before = `${item.after ?? FRAME}\n\n`;
  const article = { lang: language, text: before + text, ...(item.date === undefined ? {} : { date: item.date }) };
  const { claims } = await checkWith(data, article);
  // `after` may hold figures of its own; the sentence's are looked at.
  const found = claims.filter((claim) => claim.start >= before.length);
  const faults: string[] = [];
  spans.forEach((span, index) => {
    const wanted = expected[index]!;
    const claim = found.find(
      ({ start, end }) => start === before.length + span.start && end === before.length + span.end,
    );
    if (!claim) {
      faults.push(`missed [${span.text}]: ${describeExpected(wanted)}`);
      return;
    }
    const is = describeClaim(claim, wanted);
    if (is !== describeExpected(wanted)) faults.push(`[${span.text}] is ${is}, not ${describeExpected(wanted)}`);
  });
  for (const claim of found) {
    const marked = spans.some(
      ({ start, end }) => claim.start === before.length + start && claim.end === before.length + end,
    );
    if (!marked) faults.push(`found [${claim.text}]: ${claim.measure} · ${claim.subject ?? '?'} · ${claim.value}`);
  }
  return faults;
}
