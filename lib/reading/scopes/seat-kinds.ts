import { type Line, wordsOf } from '../line';
import type { ScopeReading } from './scope';

/**
 * A number of seats in, which of a chamber's seats they are out, where they are a part by the way they are filled or by
 * who sits on them: "[18] National List seats", "the highest number of women ([21])". Undefined for the chamber's all.
 */

/** Right behind the figure, in the words of the text. */
const LIST_BEHIND =
  /^(?:(?:seats|members|mps|slots|places|representatives) )?(?:(?:from|on|of|off|through|via|in) )?(?:the |its |their )?((?:national|state|district|regional|party|women's|reserved) lists?)\b/i;
/** Those of one way of voting where a chamber knows two: "[115] constituency seats", "12 of the [40] single-mandate seats". */
const WAY_BEHIND =
  /^(?:of (?:the |its |all )?(?:[\d,]{1,7} )?)?((?:directly[- ]elected )?(?:constituency|electorate|single[- ](?:member|mandate|seat)|first[- ]past[- ]the[- ]post|majoritarian|proportional(?:[- ]representation)?|proportionally elected|party[- ]list|list|compensatory|levelling|top-up)|directly[- ]elected) (?:seats|mps|members|mandates|deputies|lawmakers|races|constituencies)\b/i;
const FILLED_BEHIND = /^(reserved|nominated|appointed|senate|upper[ -]house|rajya sabha) (?:seats?|mps?|members?)\b/i;
/** Those that voters fill, where others of the party are filled otherwise: "[141] elected MPs, 18 from the list". */
const ELECTED_BEHIND = /^(?:are |were )?(?:directly )?(elected|electorally)\b(?! (?:to|in|as|for|from|on) )/i;
/** Right in front of it: "the most national list slots (18)". */
const LIST_BEFORE =
  /\b((?:national|party) list) (?:seats|members|mps|slots|places|representatives)(?:(?: in [a-z ]{1,24})? with| ?\(| at| of| :)? ?$/i;
const WOMEN_BEHIND =
  /^(?:newly elected |new |of them |of whom )?((?:women|female)\b(?! (?:candidates|voters|nominees)))/i;
const WOMEN_BEFORE =
  /\bnumber of ((?:women|female)\b(?: (?:mps|members|lawmakers|legislators))?)(?: ?\(| at| to| of| :)? ?$/i;
/** Characters of the rendered sentence on either side. */
const REACH = 60;

export function seatsOf(line: Line, at: number, source: string, all = false): ScopeReading | undefined {
  const behind = wordsOf(line, source, at + 2, at + REACH);
  const list = LIST_BEHIND.exec(behind) ?? WAY_BEHIND.exec(behind) ?? FILLED_BEHIND.exec(behind);
  if (list) return { scope: list[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  const elected = all ? null : ELECTED_BEHIND.exec(behind);
  if (elected) return { scope: 'elected', from: at, to: at + 2, rule: 'seats filled otherwise' };
  const women = WOMEN_BEHIND.exec(behind);
  if (women) return { scope: 'women', from: at, to: at + 2, rule: 'who sits on them' };
  const before = wordsOf(line, source, Math.max(0, at - REACH), at);
  const listed = LIST_BEFORE.exec(before);
  if (listed) return { scope: listed[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  return WOMEN_BEFORE.test(before) ? { scope: 'women', from: at, to: at + 2, rule: 'who sits on them' } : undefined;
}
