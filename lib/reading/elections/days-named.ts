import { type Line, matchesIn } from '../line';

/**
 * A line in, the days that it names without a year out, as MM-DD: "On [May 14] Erdogan had won 49.5 percent" is the first
 * round, where the dataset knows a vote of that day.
 */
export interface NamedDay {
  from: number;
  to: number;
  day: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = new RegExp(String.raw`\b(?:${MONTH}(?: \.)? 0|0 ${MONTH})\b(?!(?: \.)?(?: ,)? Y#| 0)`, 'g');

export function daysNamed(line: Line): NamedDay[] {
  return matchesIn(line, DAY).flatMap((match) => {
    const from = match.index;
    const words = match[0];
    const month = MONTHS.indexOf(words.replace(/^0 /, '').slice(0, 3)) + 1;
    const place = words.startsWith('0') ? from : from + words.length - 1;
    const piece = line.pieces.find(({ at }) => at === place);
    const number = Number(piece && line.tokens[piece.from]!.text);
    if (!Number.isInteger(number) || number < 1 || number > 31) return [];
    return [{ from, to: from + words.length, day: `${two(month)}-${two(number)}` }];
  });
}

const two = (number: number) => String(number).padStart(2, '0');
