import type { Line } from '../line';

/** Whether a mention is where a report was written, not what it tells of: "[NEW YORK] (Reuters) - Moss leads", "[SYDNEY] Voters went". */
export function isDateline(line: Line, index: number): boolean {
  const { from, to, entity } = line.mentions[index]!;
  if (line.mentionAt[index] !== 0 || entity.kind !== 'place') return false;
  if (DATED.test(line.text)) return true;
  const written = line.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  return written.length >= LEAST_LETTERS && written === written.toUpperCase() && !isShouted(line, to);
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: \\.)?)';
const DAY = `(?:0 ${MONTH}|${MONTH} 0)(?: ?,? Y#)?`;
/** "Manila , Philippines ( Reuters ) -", "Berlin , may 0 -", "London , 0 july Y# -", "Nairobi ( aug . 0 , Y# ) -". */
const DATED = new RegExp(
  `^L@ (?:, (?:L@|[a-z]+)(?: (?:0|Y#))? )?(?:,? ${DAY} )?(?:\\( [^()#]{1,30} \\) |\\( ${DAY} \\) )?\\.?\\s?[-:] |^L@ ,? ${DAY} \\. `,
);
/** "US" and "UK" stand in capitals anywhere. */
const LEAST_LETTERS = 4;

/** A headline in capitals names what it is about. */
function isShouted({ tokens }: Line, to: number): boolean {
  const next = tokens.slice(to, to + 6).filter(({ kind, text }) => kind === 'word' && text.length > 1);
  return next.length > 0 && next.every(({ text }) => text === text.toUpperCase());
}
