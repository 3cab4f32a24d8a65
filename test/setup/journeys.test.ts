/** No journey is forgotten: `npm test` makes each in one browser at least, or it is one of the long ones, named. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEFT, LONG, LOOKED_AT } from '../../scripts/setup/journeys.mjs';

const JOURNEYS = readdirSync(new URL('../journeys', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.replace('.test.ts', ''));

const leftInBoth = ({ chromium, firefox }: typeof LEFT, long: string[]) =>
  chromium.filter((name) => firefox.includes(name) && !long.includes(name));

it('every name is a journey’s', () => {
  const named = [...LEFT.chromium, ...LEFT.firefox, ...LONG, ...LOOKED_AT];
  expect(named.filter((name) => !JOURNEYS.includes(name))).toEqual([]);
});

it('only the long ones are left out in both browsers', () => {
  expect(leftInBoth(LEFT, LONG)).toEqual([]);
  expect(leftInBoth({ ...LEFT, firefox: [...LEFT.firefox, 'appearance'] }, LONG)).toEqual(['appearance']);
});
