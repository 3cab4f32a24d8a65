import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const listing = file('docs/store/listing.md').toString();
const words = JSON.parse(file('public/_locales/en/messages.json').toString());

const section = (head: string) =>
  listing
    .split(/^## /m)
    .find((part) => part.startsWith(`${head}\n`))
    ?.slice(head.length)
    .trim() ?? '';

/** Chrome's limits, the tightest of the three stores; UTF-16 units. */
const LIMITS: [string, number][] = [
  ['Name', 75],
  ['Short', 132],
  ['Long', 16_000],
];
/** Judging words, and words of promise. */
const NOT_OURS =
  /\b(?:wrong|false|fake|lie|lies|error|accurate|reliable|best|always|guarantee|trust|verif\w+|fact.check\w*)\b/i;

describe('listing texts', () => {
  test.each(LIMITS)('%s is there, and has at most %d signs', (head, limit) => {
    expect(section(head).length).toBeGreaterThan(5);
    expect(section(head).length).toBeLessThanOrEqual(limit);
  });

  test('are neutral, and promise nothing', () => {
    expect('It tells which number is wrong.').toMatch(NOT_OURS);
    for (const [head] of LIMITS) expect(section(head)).not.toMatch(NOT_OURS);
  });

  test('begin with the name and the sentence of the manifest', () => {
    expect(section('Name')).toBe(words.ext_name.message);
    expect(section('Short').startsWith(words.ext_description.message)).toBe(true);
    expect(words.ext_description.message.length).toBeLessThanOrEqual(132);
  });
});

/** Width, height and colour type from a PNG's first chunk (RFC 2083, 11.2.2). */
const formOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
const RGB = 2;

describe('pictures for stores', () => {
  test.each(['1-card', '2-list', '3-sources', '4-card-dark', '5-data'])(
    '%s is 1280 × 800, without transparency',
    (name) => {
      expect(formOf(file(`docs/store/pictures/${name}.png`))).toEqual([1280, 800, RGB]);
    },
  );

  test('the tile is 440 × 280', () => {
    expect(formOf(file('docs/store/pictures/tile.png'))).toEqual([440, 280, RGB]);
  });
});
