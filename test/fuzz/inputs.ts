/** Made-up inputs that several fuzz tests share: any value, a sound value with some of it spoilt, a damaged text. */
import fc from 'fast-check';

/** Names of properties that every object has, halves of signs, what ends lines, cells, markup and formulas. */
const TRICKY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u0301',
  '\r\n',
  '\t',
  '"',
  "'",
  ',',
  '=1+1',
  '@x',
  '<img src=x onerror=1>',
  '[x](javascript:1)',
  '$1',
  '$&',
  '\\',
  '1e309',
  '-0',
  'NaN',
  '٣٤',
  '％',
  '½',
];

export const tricky = fc.constantFrom(...TRICKY);

/** Any text: signs as people write them, any units at all, and the tricky ones among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(tricky, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Whatever may come out of a store or over a wire. */
export const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  anyText,
  fc.integer(),
  fc.double(),
);

/** The sound values of a record with some fields missing, some of another kind, and fields that nobody asked for. */
export function spoilt(sound: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(
    Object.entries(sound).map(([name, value]) => [
      name,
      fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: anyValue }),
    ]),
  );
  return fc
    .tuple(fc.record(fields, { requiredKeys: [] }), fc.record(fields), fc.boolean(), fc.dictionary(anyText, anyValue))
    .map(([some, all, isWhole, more]) => ({ ...more, ...(isWhole ? all : some) }));
}

/** A text with pieces cut out, doubled, swapped for others, or its end missing. */
export function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const change = fc.record({ at: place, length: fc.nat({ max: 30 }), put: fc.oneof(fc.constant(''), anyText) });
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.option(place)).map(([changes, cut]) => {
    let made = text;
    for (const { at, length, put } of changes) made = made.slice(0, at) + put + made.slice(at + length);
    return cut === null ? made : made.slice(0, cut);
  });
}
