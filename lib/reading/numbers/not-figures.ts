import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { FoundFigure } from './figures';
import { isAge, isOfAskers, isPopulation } from './of-people';

/** What has a number, and money in front of it. */
const NUMBERED = new Set(
  'rs usd eur no nos number article section chapter page channel route aged population proposition propositions amendment amendments'.split(
    ' ',
  ),
);

/** Dates, times, ages, terms, ordinals, money, numbered things: no quantity of an election. */
export function isOther(tokens: Token[], figure: FoundFigure, language: Language): boolean {
  const before = tokens[figure.from - 1];
  const first = tokens[figure.from]!;
  const next = tokens[figure.to];
  const after = next?.lower ?? '';
  if (before && !first.spaced && /[#@/:$€£¥₹_\\]/.test(before.text)) return !isPair(tokens, figure.from - 2);
  if (before && /^[$€£¥₹]$/.test(before.text)) return true;
  if (isWished(tokens, figure) || isInAddress(tokens, figure)) return true;
  // "less than half that", "twice as many": a part of another number.
  if (figure.fraction && /^(?:that|those|as)$/.test(after)) return true;
  // "an over-half majority": no share is said.
  if (figure.fraction && before?.text === '-' && !before.spaced) return true;
  if (figure.unit !== 'count') return false;
  // "a few thousand more": nobody says how many.
  if (/^(?:few|several|many)$/.test(before?.lower ?? '') && first.kind === 'word') return true;
  // "in Region Seven", "Phase 2"
  if (isPlaceNumber(before, next)) return true;
  if (isAge(tokens, figure) || isPopulation(tokens, figure) || isOfAskers(tokens, figure)) return true;
  if (before && !first.spaced && before.kind === 'word' && first.kind === 'number') return true;
  // "an approval of minus 12", "5G": nothing that is counted at an election. "41 seats, minus six" is a change.
  if (language.numbers.minus.has(before?.lower ?? '') && !/^(?:or|,|;|\()$/.test(tokens[figure.from - 2]?.lower ?? ''))
    return true;
  if (/\d ?G$/.test(figure.text)) return true;
  // "50% + 1", "one of the largest", "one's": a rule, a pronoun.
  if (before?.text === '+' && figure.value === 1) return true;
  if (first.lower === 'one' && !figure.fraction && (after === 'of' || after === "'s" || after === 'another'))
    return true;
  if (NUMBERED.has(before?.text === '.' ? (tokens[figure.from - 2]?.lower ?? '') : (before?.lower ?? ''))) return true;
  if (language.currency.includes(after)) return true;
  if (isDate(tokens, figure, language) || isRatio(tokens, figure, language)) return true;
  if (next && !next.spaced && (after === ':' || after === '/')) return !isPair(tokens, figure.from);
  // "2/3 of the votes" is a share, "on 2/3" a date.
  if (/^\d\/\d+$/.test(figure.text) && !/^(?:of|majority|votes?|voters)$/.test(after)) return true;
  if (
    /^(?:st|nd|rd|th|am|pm|a\.m|p\.m|gmt|km|kg|years?|months?|days?|weeks?|hours?|minutes?|times|rounds|stages|phases|islands|continents|languages|miles|degrees|decades?|centur\w+)$/.test(
      after,
    )
  )
    return true;
  if (
    after === '-' &&
    /^(?:year|month|day|week|hour|minute|time|member|page|point|man|car|mile|bedroom|strong|party|way|term|digit|figure|old|th|inch|week|story|hour)s?$/.test(
      tokens[figure.to + 1]?.lower ?? '',
    )
  ) {
    const noun = tokens[figure.to + 1]?.lower ?? '';
    if (noun === 'strong') return !CHAMBER.test(tokens[figure.to + 2]?.lower ?? '');
    return !/^(?:member|point)s?$/.test(noun);
  }
  return false;
}

/** "the [120]-strong House": its seats, where other bodies are people. */
const CHAMBER = /^(?:house|parliament|assembly|senate|chamber|legislature|congress|council|knesset|bundestag|diet)$/;

/** "in Region [Seven],": its name, where nothing that is counted follows. */
const isPlaceNumber = (before: Token | undefined, next: Token | undefined): boolean =>
  /^(?:Region|District|Ward|Zone|Phase|Constituency|Precinct)$/.test(before?.text ?? '') && next?.kind !== 'word';

/** "tied at [46]/[46]", "leads (51/44)": what two contestants have of a whole, in the short of poll reports. */
function isPair(tokens: Token[], at: number): boolean {
  const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || slash.spaced || second?.spaced !== false) return false;
  if (tokens[at - 1]?.text === '/' || tokens[at + 3]?.text === '/') return false;
  const shares = [first?.text ?? '', second.text].map((text) => (/^\d\d(?:\.\d)?$/.test(text) ? Number(text) : 0));
  const sum = shares[0]! + shares[1]!;
  // "50/50" is how sure somebody is.
  return (
    Math.min(...shares) >= LEAST_OF_TWO && sum >= LEAST_SUM && sum <= 101 && !shares.every((share) => share === 50)
  );
}

/** Less would be a date or a score of another kind. */
const LEAST_OF_TWO = 30;
/** What two contestants in front have together. */
const LEAST_SUM = 70;

/** "by two to one", "a two-to-one margin": so many times as much; "from two to one" is a change. */
function isRatio(tokens: Token[], { from, to }: FoundFigure, { numbers }: Language): boolean {
  const isDash = (at: number) => tokens[at]?.text === '-';
  const isTo = (at: number) => tokens[at]?.lower === 'to';
  const isNumber = (at: number) => tokens[at]?.kind === 'number' || numbers.small.has(tokens[at]?.lower ?? '');
  if (tokens[from]!.lower === 'one') {
    const joint = isDash(from - 1) ? from - 2 : from - 1;
    const other = isDash(joint - 1) ? joint - 2 : joint - 1;
    return isTo(joint) && isNumber(other) && tokens[other - 1]?.lower !== 'from';
  }
  const joint = isDash(to) ? to + 1 : to;
  const other = isDash(joint + 1) ? joint + 2 : joint + 1;
  return isTo(joint) && tokens[other]?.lower === 'one' && tokens[from - 1]?.lower !== 'from';
}

/** "https://example.org/?q=[30%]25": longer addresses are cut off, they name nothing by then. */
function isInAddress(tokens: Token[], { from }: FoundFigure): boolean {
  for (let at = from; at > Math.max(1, from - 200) && !tokens[at]!.spaced; at--) {
    if (tokens[at]!.text === '/' && tokens[at - 1]!.text === '/') return true;
  }
  return false;
}

/** Tokens in front of a figure in which it may be wished for. */
const WISHED = 12;
const WISHES = new Set(['prefer', 'like']);

/** "She would prefer polls giving her party over [40 percent]": nobody has measured it. */
function isWished(tokens: Token[], { from }: FoundFigure): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WISHED); at--) {
    const { lower } = tokens[at]!;
    if (lower === ',') return false;
    if (lower === 'would') return at + 1 < from && WISHES.has(tokens[at + 1]!.lower);
  }
  return false;
}

function isDate(tokens: Token[], figure: FoundFigure, language: Language): boolean {
  const before = tokens[figure.from - 1]?.lower ?? '';
  const after = tokens[figure.to]?.lower ?? '';
  const whole = Number.isInteger(figure.value) && figure.high === undefined;
  if (whole && figure.value <= 31 && language.months.includes(before) && before !== 'may') return true;
  if (whole && figure.value <= 31 && before === 'may' && tokens[figure.from - 1]!.text === 'May') return true;
  if (whole && figure.value <= 31 && language.months.includes(after) && tokens[figure.to]!.text !== after) return true;
  // "6 and 7 October"
  const later = tokens[figure.to + 2]?.lower ?? '';
  if (whole && figure.value <= 31 && /^(?:and|-|to)$/.test(after) && language.months.includes(later)) return true;
  if (before === '.' && language.months.includes(tokens[figure.from - 2]?.lower ?? '')) return true;
  const bare = /^(?:1[789]|20)\d\d(?:(?:-| and | to )(?:1[789]|20)\d\d)?$/.test(figure.text);
  return (
    bare &&
    !['votes', 'vote', 'seats', 'voters', 'stations', 'polling', 'people', 'observers', 'ballots'].includes(after)
  );
}
