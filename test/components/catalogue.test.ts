import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../components/plot/shape';
import { ERROR_CODES } from '../../lib/messages';
import { CHECK_RULES, EXPLANATIONS } from '../../lib/model/check';
import { LEADS } from '../../lib/model/comparison';
import { ELECTION_TYPES } from '../../lib/model/election';
import { MEASURES } from '../../lib/model/measure';
import { BASES, STANDINGS } from '../../lib/model/observation';
import type { FoundReason } from '../../lib/model/report';
import { SOURCE_KINDS } from '../../lib/model/source';
import messages from '../../public/_locales/en/messages.json';
import { missingKeys, unusedKeys } from './catalogue';

const root = join(import.meta.dirname, '../..');
const catalogue = Object.entries(messages).map(([key, { message }]) => ({ key, message }));
const keys = catalogue.map(({ key }) => key);

/** Every reason that a figure has no comparison; the type keeps the list whole. */
const FOUND_REASONS = Object.keys({
  'no-election': true,
  'election-not-held': true,
  'no-observation': true,
  'not-national': true,
  'no-subject': true,
  'ambiguous-subject': true,
  'not-comparable-measure': true,
  'far-from-all': true,
  uncertain: true,
} satisfies Record<FoundReason, true>);
/** The reasons that comparing gives: they stand in its code alone. */
const COMPARISON_REASONS = [
  ...readFileSync(join(root, 'lib/matching/compare-claim.ts'), 'utf8').matchAll(/\breason: '([a-z-]+)'/g),
].map((found) => found[1]!);

function sources(): string[] {
  const folders = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  const files = folders.filter((path) => /\.tsx?$/.test(path));
  return [...files, join(root, 'wxt.config.ts')].map((path) => readFileSync(path, 'utf8'));
}

describe('the catalogue', () => {
  test('holds every key that is asked for', () => {
    expect(missingKeys(keys, sources())).toEqual([]);
  });

  test('holds no key that nothing uses', () => {
    expect(unusedKeys(keys, sources())).toEqual([]);
  });

  test('would notice a missing key, a missing plural and a spare one', () => {
    const code = [["t('there'); t.count('things', 2); t(`kind_$", "{kind}`); t('gone')"].join('')];
    const planted = ['there', 'things_one', 'kind_party', 'spare'];
    expect(missingKeys(planted, code)).toEqual(['gone', 'things']);
    expect(unusedKeys(planted, code)).toEqual(['spare']);
  });

  test.each([
    ['measure', MEASURES],
    ['election', ELECTION_TYPES],
    ['kind', SOURCE_KINDS],
    ['error', ERROR_CODES],
    ['shape', SHAPES],
    ['reason', FOUND_REASONS],
    ['not_comparable', COMPARISON_REASONS],
    ['base', BASES],
    ['standing', STANDINGS],
    ['lead', LEADS],
    ['check', CHECK_RULES],
    ['explains', EXPLANATIONS],
  ])('names every %s', (family, names) => {
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(keys).toContain(`${family}_${name.replaceAll('-', '_')}`);
  });

  test('has places that browsers can fill: $1 first, none missing, no two side by side', () => {
    for (const { key, message } of catalogue) {
      const places = [...new Set(message.match(/\$\d/g) ?? [])].sort();
      expect(places, key).toEqual(places.map((_, index) => `$${index + 1}`));
      // Firefox takes "$1$2" for a named place.
      expect(message, key).not.toMatch(/\$\d\$/);
    }
  });

  test('leaves no message empty', () => {
    for (const { key, message } of catalogue) expect(message.trim(), key).not.toBe('');
  });

  test('never says that a page is wrong', () => {
    for (const { key, message } of catalogue) {
      if (key === 'about_not') continue;
      expect(message, key).not.toMatch(/\b(?:wrong|false|incorrect|misleading|untrue|fake|lie)\b/i);
    }
  });
});
