import { type Line, matchIn } from '../line';
import type { Credit } from './attribution';

/**
 * Who goes on speaking: "[He] added that 6.5 million votes are needed", and the sentences of a quotation, whose speaker
 * is named before or behind them. Each sentence's own credits in, the credit of those that have none out.
 */

const SAYS =
  '(?:said|says|say|added|adds|noted|notes|stated|explained|claimed|claims|alleged|asserted|maintained|stressed|argued|predicted|estimated|revealed|declared|insisted|recalled|told|pointed out|emphasi[sz]ed|asked|went on|clarified|confirmed|acknowledged|admitted|warned|believes|believed|reported|projected|announced|remarked|observed|put|gave|cited|declared)';
const HE = new RegExp(
  `(?:^|[",;] |\\b(?:and|as|which|that|election|but|while) )(?:he|she) (?:also |further |then |later |had |has |previously |earlier |therefore |went on to |went on )*${SAYS}\\b`,
);
const IT = new RegExp(
  `(?:^|[",;] )(?:it|they) (?:also |further |then |later |had |has |have |previously |earlier )*${SAYS}\\b`,
);
/** Characters in front of a sentence's subject: an article. */
const FIRST = 6;
/** Rules of credits that somebody speaks by. */
const SPOKEN: ReadonlySet<string> = new Set(['said', 'according to']);
/** Paragraphs without a word of theirs after which somebody speaks no more. */
const SILENT = 2;

/**
 * @param own credits of each sentence, in its order
 * @returns who speaks in each sentence that has no credit of its own
 */
export function whoSpeaks(lines: Line[], own: Credit[][]): (Credit | undefined)[] {
  const spoken: (Credit | undefined)[] = lines.map(() => undefined);
  let last: { credit: Credit; paragraph: number } | undefined;
  let waiting: number[] = [];
  let quoted = false;
  let paragraph = -1;
  lines.forEach((line, index) => {
    if (line.paragraph !== paragraph) {
      paragraph = line.paragraph;
      waiting = [];
      quoted = false;
    }
    const starts = quoted || line.text.startsWith('"');
    if (countOf('"', line.text) % 2 === 1) quoted = !quoted;
    const said = own[index]!.find(({ rule }) => SPOKEN.has(rule));
    const near = last && line.paragraph - last.paragraph <= SILENT ? last.credit : undefined;
    const credit = said ?? (near && pronounOf(line, near));
    if (credit) {
      last = { credit, paragraph: line.paragraph };
      // Who is named behind a quotation said all of it.
      for (const one of waiting) spoken[one] = elsewhere(credit);
      waiting = [];
      if (!said) spoken[index] = credit;
    } else if (starts && own[index]!.length === 0) {
      waiting.push(index);
      if (near) {
        spoken[index] = elsewhere(near);
        last = { credit: near, paragraph: line.paragraph };
      }
    }
  });
  return spoken;
}

/** Who is credited in another sentence: what stands apart or in quotation marks in its own is no part of it. */
const elsewhere = ({ apart: _apart, within: _within, ...credit }: Credit): Credit => credit;

/** Who spoke last, where the sentence goes on with a pronoun for him, her or it. */
function pronounOf(line: Line, last: Credit): Credit | undefined {
  const kind = last.entities[0]?.kind;
  // "It" is what the last sentence was about: its first words.
  const pronoun = kind === 'person' ? HE : kind === 'body' && last.from <= FIRST ? IT : undefined;
  const match = pronoun && matchIn(line, pronoun);
  return match
    ? { ...elsewhere(last), from: match.index, to: match.index + match[0].length, rule: 'goes on' }
    : undefined;
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
