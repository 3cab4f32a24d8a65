/** The import walls hold; and the guard first shows that it sees a breach of each kind. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { breaches, sourceFiles } from './boundaries/walls';

const root = fileURLToPath(new URL('..', import.meta.url));

const PLANTED: [path: string, breach: string, text: string][] = [
  ['lib/reading/a.ts', 'imports lib/page/article', `import { x } from '../page/article';`],
  ['lib/reading/b.ts', 'imports lib/matching/link', `export * from '../matching/link';`],
  ['lib/reading/c.ts', 'imports lib/dataset/load', `const x = await import('../dataset/load.ts');`],
  ['lib/claims/d.ts', 'imports lib/reading/x', `type X = import('../reading/x').X;`],
  ['lib/claims/e.ts', 'imports lib/languages/*', `const all = import.meta.glob('../languages/*.ts');`],
  ['lib/model/f.ts', 'imports lib/reading/x', `import type { X } from '../reading/x';`],
  ['lib/checks/g.ts', 'imports lib/check', `import { check } from '../check';`],
  ['lib/sites.ts', 'imports lib/check', `import { check } from './check';`],
  ['lib/check.ts', 'imports lib/page/highlight', `import { paint } from './page/highlight';`],
  ['lib/page/h.ts', 'imports components/plot', `import { Plot } from '../../components/plot';`],
  ['lib/dataset/i.ts', 'imports entrypoints/background', `import { x } from '../../entrypoints/background';`],
  ['lib/dataset/j.ts', 'imports scripts/data.mjs', `import { x } from '../../scripts/data.mjs';`],
  ['components/k.tsx', 'imports lib/check', `import { check } from '../lib/check';`],
  ['components/l.tsx', 'imports lib/messages', `import { send } from '../lib/messages';`],
  ['components/m.tsx', 'imports wxt/browser', `import { browser } from 'wxt/browser';`],
  ['lib/matching/n.ts', 'imports seeds/sources.csv', `import sources from '../../seeds/sources.csv?raw';`],
  ['lib/page/o.ts', 'imports idb', `import { openDB } from 'idb';`],
  ['lib/reading/p.ts', 'uses document', `const title = document.title;`],
  ['lib/reading/q.ts', 'uses window', `const width = globalThis.window.innerWidth;`],
  ['lib/page/r.ts', 'uses chrome', `chrome.runtime.id;`],
  ['components/s.tsx', 'uses browser', `const id = <p>{browser.runtime.id} don't</p>;`],
  ['lib/reading/Camel.ts', 'is not named in kebab-case', `export const x = 1;`],
  ['lib/reading/t.ts', 'has a default export', `export default 1;`],
  ['lib/reading/u.ts', 'has 251 lines', 'const x = 1;\n'.repeat(251)],
];

const ALLOWED: [path: string, text: string][] = [
  [
    'lib/reading/ok.ts',
    `import type { Claim } from '../model/claim';\nimport { fold } from './fold';\nimport { parse } from 'tldts';`,
  ],
  ['lib/reading/words.ts', `// document, window\nconst s = 'document'; const o = { window: 1 }; o.window;`],
  ['lib/claims/list.ts', `export default {};`],
  ['lib/page/article.ts', `document.title;`],
  ['lib/settings.ts', `import { browser } from 'wxt/browser';\nbrowser.storage;`],
  ['components/ok.tsx', `import type { TabState } from '../lib/messages';\nimport { h } from 'preact';`],
  ['entrypoints/background.ts', `import { check } from '../lib/check';\nimport { Popup } from '../components/popup';`],
];

const folder = mkdtempSync(join(tmpdir(), 'second-source-walls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(files: { path: string; text: string }[]): string {
  const place = mkdtempSync(join(folder, 'plant-'));
  for (const room of ['lib', 'components', 'entrypoints']) mkdirSync(join(place, room));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

describe('a planted breach is seen', () => {
  test.each(PLANTED)('%s %s', (path, breach, text) => {
    expect(breaches(sourceFiles(plant([{ path, text }])))).toContain(`${path} ${breach}`);
  });

  test('a median above the limit', () => {
    const files = ['a', 'b', 'c'].map((name) => ({
      path: `lib/model/${name}.ts`,
      text: 'export const x = 1;\n'.repeat(71),
    }));
    expect(breaches(sourceFiles(plant(files)))).toEqual(['lib/ has a median of 71 lines']);
  });
});

test.each(ALLOWED)('%s is no breach', (path, text) => {
  expect(breaches(sourceFiles(plant([{ path, text }])))).toEqual([]);
});

test('the walls of this project hold', () => {
  const files = sourceFiles(root);
  expect(files.length).toBeGreaterThan(0);
  expect(breaches(files)).toEqual([]);
});
