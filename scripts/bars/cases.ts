import type { FoundFigure } from '../../lib/reading/numbers/figures';

/**
 * Case files of other number readers in, cases in one form out, and whether a reading is what a case expects:
 * `{ Input: 'won 48.2%', Results: [{ Text: '48.2%', … '48.2%' }] }` expects the percent 48.2 at "[48.2%]".
 */

export type Kind = 'number' | 'percent' | 'quantity' | 'words';

export interface Reading {
  text: string;
  value: number;
  high?: number;
}

export interface Case {
  kind: Kind;
  input: string;
  expected: Reading[];
  /** The file itself says that Microsoft's JavaScript does not pass it. */
  unsupported: boolean;
}

interface Spec {
  Input: string;
  NotSupported?: string;
  NotSupportedByDesign?: string;
  Results: { Text: string; Resolution?: { value?: string } }[];
}

interface Quantity {
  req: string;
  res: { value: number; surface: string }[];
}

/** `Specs/Number/English/NumberModel*.json`, `PercentModel*.json` of Recognizers-Text. */
export function readSpecs(json: string, kind: 'number' | 'percent'): Case[] {
  return (JSON.parse(json.replace(/^\ufeff/, '')) as Spec[]).map((spec) => ({
    kind,
    input: spec.Input,
    expected: spec.Results.map((result) => ({ text: result.Text, value: numberOf(result.Resolution?.value) })),
    unsupported: `${spec.NotSupported ?? ''},${spec.NotSupportedByDesign ?? ''}`
      .split(',')
      .some((name) => name.trim().toLowerCase() === 'javascript'),
  }));
}

/** `quantities*.json` of quantulum3. */
export function readQuantities(json: string): Case[] {
  return (JSON.parse(json) as Quantity[]).map(({ req, res }) => ({
    kind: 'quantity',
    input: req,
    expected: res.map(({ value, surface }) => ({ text: surface, value })),
    unsupported: false,
  }));
}

/** The table of `extract_spellout_values.py` of quantulum3: `("a million", ["1000000.0"]),`. */
export function readSpelled(python: string): Case[] {
  return [...python.matchAll(/^\s{0,8}\("([^"\n]{1,200})", \[([^\]\n]{0,200})\]\),/gm)].map((match) => ({
    kind: 'words',
    input: match[1]!,
    expected: [...match[2]!.matchAll(/"([-\d.]{1,20})"/g)].map((value) => ({ text: '', value: Number(value[1]) })),
    unsupported: false,
  }));
}

/** One of our figures as the percent cases write it. */
export function asReading({ text, value, high }: Pick<FoundFigure, 'text' | 'value' | 'high'>): Reading {
  return high === undefined ? { text, value } : { text, value, high };
}

/** Same numbers in the same order; the same words too, or for a quantity words within it (it names units we leave out). */
export function isPassed({ kind, expected }: Case, readings: Reading[]): boolean {
  return (
    readings.length === expected.length &&
    expected.every((want, at) => {
      const got = readings[at]!;
      if (got.high !== undefined || !isSame(got.value, want.value)) return false;
      if (kind === 'words') return true;
      const [a, b] = [got.text.toLowerCase(), want.text.toLowerCase()];
      return kind === 'quantity' ? b.includes(a) : a === b;
    })
  );
}

/** Differences by design, the first that fits: there the other reading is another's convention, or none that people share. */
const BY_DESIGN: [name: string, fits: (one: Case, readings: Reading[]) => boolean][] = [
  ['percent signs and words without a number', ({ expected }) => expected.some(({ value }) => Number.isNaN(value))],
  ['"percent of 10" is no share of 10 percent', ({ input }) => /^(?:per cent|percents?) of/i.test(input)],
  [
    '"a quarter of" ends before "of", and is a part, not a percent',
    ({ input }) => /^\w+(?:\/\d| \w+) of$/i.test(input),
  ],
  ['"1 in 21" is one share, not two numbers', ({ input }) => /^\w+ (?:out of|in) \w/i.test(input)],
  ['"a hundred thousand fifths" are fifths', ({ input }) => /thousand fifths/i.test(input)],
  ['"twenty and three" are two numbers', ({ input }) => /^twenty and three/i.test(input)],
  ['"1, 234, 567" is one number that spaces have broken', ({ input }) => /\d, \d{3}, \d{3}\b/.test(input)],
  ['the address of a machine holds no numbers', ({ input }) => /\d+\.\d+\.\d+\.\d+/.test(input)],
  [
    'a glued m is a million, k a thousand, b a billion: not metres, kelvin, bytes',
    ({ input }) => /\d(?:[KkbM]|m)\b/.test(input),
  ],
];
const OF_QUANTITIES: typeof BY_DESIGN = [
  [
    'a range is not its middle',
    ({ expected }) =>
      expected.some(({ text }) => /\d.{0,12}(?: to | and |-|–).{0,6}\d/.test(text) && !/\/|10-\d$/.test(text)),
  ],
  ['a dozen is twelve', ({ input }) => /dozen/i.test(input)],
  ['digits stuck to signs and letters', ({ input }) => /[A-Z]\d|\d[A-Z]|-\d|\d(?:kg|km|lbs)\b/.test(input)],
  ['($99.99) as a loss', ({ input }) => /\(\$\d/.test(input)],
  ['what two numbers side by side mean', ({ input }) => /^\d+ \d+ |\d\/0/.test(input)],
  ['"a penny" as one, "one pound" as a unit or none', ({ input }) => /\b(?:a|an|one) \w/i.test(input)],
];
const OF_WORDS: typeof BY_DESIGN = [
  ['"a million and a half" is 1,500,000', ({ input }) => /million and a half/i.test(input)],
  ['"a" is no number', ({ input }) => /\ba (?:small|big)\b/i.test(input)],
  ['"hundred and five hundred and six" are 100 and 506', ({ input }) => /^hundred and five hundred/i.test(input)],
];

/** Why a case is not passed: a difference by design, or "not read yet". */
export function differenceOf(one: Case, readings: Reading[]): string {
  const own = one.kind === 'quantity' ? OF_QUANTITIES : one.kind === 'words' ? OF_WORDS : [];
  const rules = [...BY_DESIGN, ...own];
  return rules.find(([, fits]) => fits(one, readings))?.[0] ?? 'not read yet';
}

function isSame(a: number, b: number): boolean {
  // Their fractions are cut at 15 digits, ours worth 8: a millionth is far below any rounding.
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function numberOf(written = ''): number {
  return written === '' ? Number.NaN : Number(written.replace(/%$/, ''));
}
