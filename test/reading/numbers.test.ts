/** What a person reads as one number, whatever it counts: bracketed, with its value. */
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/languages/en';
import { readExpression } from '../../lib/reading/numbers/expressions';
import { findFigures } from '../../lib/reading/numbers/figures';
import { unify } from '../../lib/reading/text/plain-text';
import { tokenise } from '../../lib/reading/text/tokens';
import { unbracket } from '../cases/bracketed';
import { growth } from './growth';

function readAll(source: string): { text: string; value: number }[] {
  const tokens = tokenise(unify(source));
  const found: { text: string; value: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readExpression(tokens, at, en);
    if (read) found.push({ text: source.slice(tokens[at]!.start, tokens[read.to - 1]!.end), value: read.value });
    at = read?.to ?? at + 1;
  }
  return found;
}

const CASES: Record<string, [say: string, ...values: number[]][]> = {
  'below nothing': [
    ['Her lead is [-3.5] by now.', -3.5],
    ['[- 4] is what was left.', -4],
    ['The balance stood at [minus six], then at [negative two and a half].', -6, -2.5],
    ['They owe $[-12.40] and ([-7]).', -12.4, -7],
    ['[minus forty thousand and twelve]', -40012],
    ['[−18] and [–19]', -18, -19],
  ],
  'a dash that parts is no sign': [
    ['From [48]-[52] to [61] -[64].', 48, 52, 61, 64],
    ['Call +[44]-[161]-[555].', 44, 161, 555],
    ['It is right within plus or minus [three] points.', 3],
    ['It tested negative for both.'],
  ],
  powers: [
    ['About [2e5] of them, or [3.1E+4].', 2e5, 31_000],
    ['[4.2x10^3] and [4.2 × 10^-2]', 4200, 0.042],
    ['[7×10⁶] and [10³] and [2.5x10-3]', 7e6, 1000, 0.0025],
    ['[1.5^2] is [2.25].', 2.25, 2.25],
    ['[3x2^4]', 48],
    ['A [5] x [10] board', 5, 10],
    ['Item [9] e and [6] E', 9, 6],
  ],
  'one number over another': [
    ['It is [two over seven].', 2 / 7],
    ['[1 over sixty]', 1 / 60],
    ['We chose [five] over [three] others.', 5, 3],
    ['About [3/64] of it, or [7/8].', 3 / 64, 7 / 8],
    ['On [9]/[4]/[2021] and [24]/[7].', 9, 4, 2021, 24, 7],
  ],
  'one of several': [
    ['It struck [one in eleven].', 1 / 11],
    ['It took [four out of seven hundred] lots.', 4 / 700],
    ['There are [7] in [nine] bags, and [12] out of [10].', 7, 9, 12, 10],
    ['It came first in [2016], and [2] in [2020] were lost.', 2016, 2, 2020],
  ],
  'parts in words': [
    ['Take [a thirty-first] of it.', 1 / 31],
    ['Take [one forty-second] or [three forty-seconds].', 1 / 42, 3 / 42],
    ['[two hundred sixty-fourths] of [thirty thousand fifths]', 200 / 64, 6000],
    ['[a hundred and one twenty-fifths]', 101 / 25],
    ['[seven two hundred and fourths]', 7 / 204],
    ['[six and seventy-one hundredths]', 6.71],
    ['[three hundred and seventy-one hundredths]', 300.71],
    ['[nine and a fortieth]', 9.025],
    ['[eleven sixteenths]', 11 / 16],
    ['[sixty - two] and [eighty-one]', 62, 81],
  ],
  'ranks are none': [
    ['The twenty-first century, the thirty-second seat, a fortieth term, a sixty-first try.'],
    ['She won the one hundred and forty-third district.'],
  ],
  sizes: [
    ['[5M] and [2MM] and [3.5T] and [7 G]', 5e6, 2e6, 3.5e12, 7e9],
    ['[8 crore and three hundred]', 80_000_300],
    ['[2 million and four hundred and five]', 2_000_405],
    ['[three hundreds] and [4 thousands]', 300, 4000],
    ['[six thousand, two hundred & eleven]', 6211],
    ['The bids: [six thousand], [two hundred], [eleven].', 6000, 200, 11],
    ['[2] M. Reed and [12] T-shirts', 2, 12],
  ],
  'give or take': [['[1,250±15] and [3.2 +/- 0.1]', 1250, 3.2]],
  'names, hours and seasons': [
    ['Gate B7, the A4 and km2, at 5 pm or 6.45 a.m., in 2018-19.'],
    ['At 10.0.200.1, from 7.2.2024 on, in version 3.1.4, were [.5] and [3.1].', 0.5, 3.1],
    ['[20] kg per m^3, [4] s-1', 20, 4],
    ['Won[48.2]% of it in [2018]-[24].', 48.2, 2018, 24],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (say, ...values) => {
    const { text, spans } = unbracket(say);
    const found = readAll(text);
    expect(found.map((read) => read.text)).toEqual(spans.map((span) => text.slice(span.start, span.end)));
    for (const [at, value] of values.entries()) expect(found[at]!.value).toBeCloseTo(value, 9);
  });
});

test.each([
  ['below nothing', 'Approval of Moss stood at minus 12.', []],
  ['powers', 'It was seen 3x10^6 times and 2e5 times.', []],
  ['a network', 'They promised 5G and 10 G.', []],
  ['an hour', 'It closed at 7 pm.', []],
  ['two results', 'It ended 5 over 3.', ['5', '3']],
  ['seats of seats', 'They won three out of five seats.', ['three', 'five']],
  ['the sign of a list', 'Thorne -2,16%, Linden -0.8%.', ['2,16%', '0.8%']],
  ['an age after a share', 'Thorne had 52 percent, and Moss, 61, none.', ['52 percent']],
  ['a list after a share', 'Thorne had 52 percent, Moss, 61, and Reed, 12.', ['52 percent', '61', '12']],
  [
    'one and a half',
    'It is 1 1/2 million, six-and-a-half, half of one percent.',
    ['1 1/2 million', 'six-and-a-half', 'half of one percent'],
  ],
  ['how far off', 'It is 41 ± 3 points.', ['41', '3 points']],
])('as figures: %s', (_, text, figures) => {
  const found = findFigures(text, tokenise(text), en);
  expect(found.map((figure) => figure.text)).toEqual(figures);
});

test.each([
  ['a name', 'Thorne got 52.1 percent, Moss 40.2.', 'percent'],
  ['a name and a verb', 'Thorne got 52.1 percent, Moss won 40.2.', 'percent'],
  ['a year', 'It was 52.1 percent (40.2 in 2018).', 'percent'],
  ['what it was', 'Turnout was 52.1 percent, up from 40.2.', 'percent'],
  ['seats', 'Thorne got 31 percent, Moss won 24.', 'count'],
  ['seats', 'Thorne got 31 percent, Moss 24 seats.', 'count'],
  ['seats', 'Thorne got 31 percent (24).', 'count'],
  ['more than a whole', 'Thorne got 61 percent, Moss 44.', 'count'],
  ['a district', 'Turnout was 52 percent, District 24 said.', 'count'],
  ['what changed', 'Moss is up 2 points from 4 in May.', 'count'],
])('the number behind a sign and %s: %s', (_, text, unit) => {
  expect(findFigures(text, tokenise(text), en).at(-1)!.unit).toBe(unit);
});

test.each([
  ['parts', 'two and one hundred and '],
  ['powers', '2x10^3e4^'],
  ['quotients', '3 over 4/5 '],
  ['signs', 'minus - '],
  ['shares', '1 in 2 out of '],
  ['tolerances', '5±'],
  ['tens', 'twenty-'],
  ['commas', 'one thousand, one hundred and '],
])('%s without end cost linear time', async (_, piece) => {
  const long = (length: number) => {
    const text = piece.repeat(length / piece.length);
    return () => readAll(text);
  };
  expect(await growth(long, 40_000)).toBeLessThan(3);
});
