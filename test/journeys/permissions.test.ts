/** What the built extension asks for is what its documents give a reason for, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/setup/extension.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';

interface Built {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  content_security_policy?: unknown;
  externally_connectable?: unknown;
}

const target = process.env.JOURNEY_BROWSER === 'firefox' ? 'firefox' : 'chrome';
const built: Built = JSON.parse(readFileSync(join(extensionFolder(target), 'manifest.json'), 'utf8'));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const reasons = read('docs/store/permissions.md');
const listed = read('seeds/news-domains.csv')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',', 1)[0]);

/** What a manifest has that nobody gave a reason for. */
function unexplained(manifest: Built): string[] {
  const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
  const news = new Set(listed.map((domain) => `*://*.${domain}/*`));
  return [
    ...asked.filter((name) => !reasons.includes(`\n| \`${name}\` |`)),
    ...manifest.host_permissions.filter((site) => !news.has(site)),
    ...manifest.optional_host_permissions.filter((site) => site !== '*://*/*'),
    ...(
      ['content_scripts', 'web_accessible_resources', 'content_security_policy', 'externally_connectable'] as const
    ).filter((key) => manifest[key] !== undefined),
  ];
}

describe(`the manifest for ${target}`, () => {
  test('asks for what docs/store/permissions.md explains', () => {
    expect(unexplained(built)).toEqual([]);
    expect(reasons).toContain(`host permissions: ${built.host_permissions.length} news sites`);
  });

  test.each<[string, Partial<Built>]>([
    ['tabs', { permissions: [...built.permissions, 'tabs'] }],
    ['cookies', { optional_permissions: ['cookies'] }],
    ['<all_urls>', { host_permissions: [...built.host_permissions, '<all_urls>'] }],
    ['*://*.bank.example/*', { host_permissions: [...built.host_permissions, '*://*.bank.example/*'] }],
    ['content_scripts', { content_scripts: [] }],
    ['web_accessible_resources', { web_accessible_resources: [] }],
    ['content_security_policy', { content_security_policy: {} }],
  ])('with %s planted is told', (name, planted) => {
    expect(unexplained({ ...built, ...planted })).toEqual([name]);
  });
});
