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
  /^(?:of (?:the |its |all )?(?:[\d,]{1,7} )?)?((?:directly[- ]elected )?(?:constituency|electorate|single[- ](?:member|mandate|seat)|first[- ]past[- ]the[- ]post|fptp|pr|majoritarian|proportional(?:[- ]representation)?|proportionally elected|party[- ]list|list|compensatory|levelling|top-up)|directly[- ]elected) (?:seats|mps|members|mandates|deputies|lawmakers|races|constituencies)\b/i;
const FILLED_BEHIND =
  /^(reserved|nominated|appointed|co-opted|unelected|senate|upper[ -]house|rajya sabha) (?:seats?|mps?|members?|deputies|senators|lawmakers)\b/i;
/** "the remaining [26] members will be nominated by the government", "[70] are reserved", "[11] appointed from a list". */
const SET_APART =
  /^(?:(?:seats|members|mps|deputies|lawmakers|senators|of them) )?(?:(?:are|is|were|was|will be|to be) )?((?:nominated|appointed|reserved|co-opted|indirectly elected|(?:decided|filled) (?:by|through) direct (?:vote|voting|election)|elected (?:directly|indirectly)|elected from (?:the )?(?:wards|(?:party |national |pr )?lists?)))\b/i;
/** "[60] for women and [10] for non-Muslims". */
const FOR_WHOM =
  /^(?:(?:seats|members) )?for ((?:religious |ethnic |national )?(?:women|non-muslims|minorities|youth|the diaspora|christians|hindus))\b/i;
/** Those that voters fill, where others of the party are filled otherwise: "[141] elected MPs, 18 from the list". */
const ELECTED_BEHIND = /^(?:are |were )?(?:directly )?(elected|electorally)\b(?! (?:to|in|as|for|from|on) )/i;
/** Right in front of it: "the most national list slots (18)". */
const LIST_BEFORE =
  /\b((?:national|party) list) (?:seats|members|mps|slots|places|representatives)(?:(?: in [a-z ]{1,24})? with| ?\(| at| of| :)? ?$/i;
const WOMEN_BEHIND =
  /^(?:newly elected |new |of them |of whom )?((?:women|female)\b(?! (?:candidates|voters|nominees)))/i;
const WOMEN_BEFORE =
  /\bnumber of ((?:women|female)\b(?: (?:mps|members|lawmakers|legislators))?)(?: ?\(| at| to| of| :)? ?$/i;
/** Whom they stand for: "[11] Tamils and 7 Muslim MPs". */
const COMMUNITY_BEHIND =
  /^(?:of the \d+ )?((?:muslim|christian|hindu|buddhist|sikh|jewish|arab|kurdish|tamil|roma|indigenous|aboriginal|dalit|minority|black|latino|hispanic)s?)(?: (?:mps|members|lawmakers|legislators|deputies|senators|parliamentarians|representatives|seats)\b|(?= and \d))/i;
/** By what they are filled: "[105] of the 240 seats under the first-past-the-post system". */
const WAY =
  '((?:first[- ]past[- ]the[- ]post|fptp|(?:party[- ]list )?proportional representation|proportional|pr|(?:closed )?party lists?|(?:national|state|regional) lists?|direct (?:vote|voting|election)|single-(?:member|seat|mandate)|majoritarian|(?:each|the|their|electoral|respective) (?:electoral )?(?:districts?|constituency|constituencies))\\b(?: (?:system|constituencies|districts|voting|component|lists?|races|seats|representation))?)';
const FILLED_BY = new RegExp(
  `^(?:(?:out )?of (?:the |its )?[\\d,]+ )?(?:[a-z-]+ ){0,2}?(?:seats|members|mps|deputies|representatives|lawmakers|legislators|slots|places)\\b(?: of parliament)?(?: (?!parliament|house|assembly|majority|history|voters|in\\b)[a-z]+){0,4}? (?:under|by|through|via|from|on the basis of|on|per|using|in) (?:the voting in )?(?:the |a |its )?(?:respective )?${WAY}`,
  'i',
);
/** "the [ten] seats guaranteed to the Serb community". */
const KEPT_FOR =
  /^(?:[a-z-]+ )?(?:seats|places|slots|mandates) (?:are |were )?(?:guaranteed|reserved|earmarked|set aside|allocated|allotted) (?:to|for) (?:the )?((?!all\b)[^.,;:()]{3,40}?)(?= (?:are|is|were|was|and|in|by|under|that|which)\b|[.,;:()]|$)/i;
/** Characters of the rendered sentence on either side. */
const REACH = 60;
/** Characters in which the way of filling seats is told behind them. */
const WAY_REACH = 130;

export function seatsOf(line: Line, at: number, source: string, all = false): ScopeReading | undefined {
  const behind = wordsOf(line, source, at + 2, at + REACH);
  const list =
    LIST_BEHIND.exec(behind) ?? WAY_BEHIND.exec(behind) ?? FILLED_BEHIND.exec(behind) ?? FOR_WHOM.exec(behind);
  if (list) return { scope: list[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  const elected = all ? null : ELECTED_BEHIND.exec(behind);
  if (elected) return { scope: 'elected', from: at, to: at + 2, rule: 'seats filled otherwise' };
  const way = FILLED_BY.exec(wordsOf(line, source, at + 2, at + WAY_REACH));
  // A chamber that is filled in one way has no other number beside it.
  if (way && (!all || line.figures.length > 1))
    return { scope: way[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  const keptFor = KEPT_FOR.exec(wordsOf(line, source, at + 2, at + WAY_REACH));
  if (keptFor) return { scope: keptFor[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  const apart = SET_APART.exec(behind);
  if (apart) return { scope: apart[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  const community = COMMUNITY_BEHIND.exec(behind);
  if (community) return { scope: community[1]!, from: at, to: at + 2, rule: 'who sits on them' };
  const women = WOMEN_BEHIND.exec(behind);
  if (women) return { scope: 'women', from: at, to: at + 2, rule: 'who sits on them' };
  const before = wordsOf(line, source, Math.max(0, at - REACH), at);
  const listed = LIST_BEFORE.exec(before);
  if (listed) return { scope: listed[1]!, from: at, to: at + 2, rule: 'seats filled otherwise' };
  return WOMEN_BEFORE.test(before) ? { scope: 'women', from: at, to: at + 2, rule: 'who sits on them' } : undefined;
}
