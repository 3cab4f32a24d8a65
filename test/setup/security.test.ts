import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${root}/docs/security.md`, 'utf8');

/** Rows of the table whose test is not there: `file: title`, the title as the test itself is called. */
function missing(doc: string): string[] {
  const named = [...doc.matchAll(/\| (test\/[\w/.-]{1,80}\.tsx?): ([^\n]{1,200}?) \|$/gm)];
  return named.flatMap(([, file = '', title = '']) => {
    const path = `${root}/${file}`;
    return existsSync(path) && readFileSync(path, 'utf8').includes(title) ? [] : [`${file}: ${title}`];
  });
}

const rows = text.split('\n').filter((line) => /\| test\//.test(line));

test('each attack and fault of docs/security.md has the test that it names', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) expect(row, 'a row that names no test').toMatch(/\| test\/[\w/.-]+: [^|]+ \|$/);
  expect(missing(text)).toEqual([]);
});

test('one whose test is gone, or called otherwise, is told', () => {
  expect(missing('| a | b | test/page/gone.test.ts: x |')).toEqual(['test/page/gone.test.ts: x']);
  expect(missing('| a | b | test/setup/security.test.ts: no such\u0020title |')).toHaveLength(1);
});
