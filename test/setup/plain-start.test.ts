import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPlainly } from '../../scripts/setup/plain-start';
import { ROOT } from '../../scripts/setup/run.mjs';

const wxt = readFileSync(join(ROOT, 'node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs'), 'utf8');

test("WXT's start of a script does no more than the line in its place", () => {
  expect(wxt).toMatch(/logger\.error/);
  const plain = startPlainly(wxt);
  expect(plain).toContain('definition.main()');
  expect(plain).not.toMatch(/logger/);
});

test.each([
  ['says nothing', wxt.replaceAll(/logger\.error\(/g, 'void (')],
  ['keeps what is thrown', wxt.replaceAll('throw err;', '')],
  ['calls something else', wxt.replace('definition.main();', 'definition.main(); announce();')],
])('a start that %s is refused', (_, code) => {
  expect(() => startPlainly(code)).toThrow('another way');
});
