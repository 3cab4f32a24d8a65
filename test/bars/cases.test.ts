import { describe, expect, test } from 'vitest';
import {
  type Case,
  differenceOf,
  isPassed,
  readCase,
  readQuantities,
  readSpecs,
  readSpelled,
} from '../../scripts/bars/read';

const specs = (input: string, text: string, value: string, more = {}) =>
  readSpecs(
    JSON.stringify([{ Input: input, Results: [{ Text: text, Resolution: { value } }], ...more }]),
    'number',
  )[0]!;
const passes = (one: Case) => isPassed(one, readCase(one));

describe('cases of other readers', () => {
  test('a number is passed by words and value', () => {
    expect(passes(specs('Moss got 3 hundred votes', '3 hundred', '300'))).toBe(true);
    expect(passes(specs('Moss got 3 hundred votes', '3 hundred', '301'))).toBe(false);
    expect(passes(specs('Moss got 3 hundred votes', '3', '300'))).toBe(false);
    expect(passes(specs('Moss got 40\u00a0000 votes', '40\u00a0000', '40000'))).toBe(true);
    expect(passes(specs('a change of minus 5', 'minus 5', '-5'))).toBe(true);
    expect(passes(specs('a change of minus 5', '5', '5'))).toBe(false);
  });

  test('a number too many is not passed', () => {
    expect(passes(specs('5 of 9 stations', '5', '5'))).toBe(false);
  });

  test('a percent is passed with its sign', () => {
    const json = JSON.stringify([
      { Input: 'won 48.2% there', Results: [{ Text: '48.2%', Resolution: { value: '48.2%' } }] },
    ]);
    expect(readSpecs(`\ufeff${json}`, 'percent').map(passes)).toEqual([true]);
    const signed = JSON.stringify([
      { Input: 'fell by minus 2 percent', Results: [{ Text: 'minus 2 percent', Resolution: { value: '-2%' } }] },
      { Input: 'it was two in seven', Results: [{ Text: 'two in seven', Resolution: { value: '28.571429%' } }] },
    ]);
    expect(readSpecs(signed, 'percent').map(passes)).toEqual([true, true]);
  });

  test('a quantity holds our words, whatever its unit', () => {
    const json = JSON.stringify([{ req: 'it took 12 ladles', res: [{ value: 12, surface: '12 ladles' }] }]);
    expect(readQuantities(json).map(passes)).toEqual([true]);
  });

  test('words stand in a table of another language', () => {
    const cases = readSpelled('CASES = [\n    ("forty and one", ["40.0", "1.0"]),\n    ("no number", []),\n]');
    expect(cases.map(({ expected }) => expected.map(({ value }) => value))).toEqual([[40, 1], []]);
    expect(cases.map(passes)).toEqual([true, true]);
  });

  test('what a file calls unsupported is said', () => {
    expect(specs('5', '5', '5', { NotSupported: 'python, javascript' }).unsupported).toBe(true);
    expect(specs('5', '5', '5', { NotSupported: 'python, java' }).unsupported).toBe(false);
  });

  test('a difference has a name, and an unknown one is called not read', () => {
    expect(differenceOf(specs('percent of 5', 'percent of 5', '5'), [])).toMatch(/no share/);
    expect(differenceOf(specs('umpteen', 'umpteen', '17'), [])).toBe('not read yet');
  });
});
