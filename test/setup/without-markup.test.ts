import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { takeOut } from '../../scripts/setup/without-markup';

const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
const WRITES = /innerHTML=(?!=)/;

test('Preact writes markup in one place, and not in what is bundled', () => {
  expect(preact).toMatch(WRITES);
  expect(takeOut(preact)).not.toMatch(WRITES);
});

test.each([
  ['none', 'var a = 1;'],
  ['two', `${preact};t.innerHTML=h.__html;`],
  ['one of another kind', `${preact};t.outerHTML=words;`],
])('a Preact with %s is refused', (_, code) => {
  expect(() => takeOut(code)).toThrow('another way');
});
