/** The curated list: what stands in it goes into the manifest, and asks for access. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { siteKey } from '../../lib/sites';

const [head, ...lines] = readFileSync(join(process.cwd(), 'seeds/news-domains.csv'), 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => line.split(','));
const domains = rows.map(([domain]) => domain!);

describe('news domains', () => {
  it('have three columns, with a country or none', () => {
    expect(head).toBe('domain,outlet,country');
    for (const row of rows) {
      expect(row).toHaveLength(3);
      expect(row[1]).not.toBe('');
      expect(row[2]).toMatch(/^(?:[A-Z]{2})?$/);
    }
  });

  it('are hosts, none of them a public suffix', () => {
    expect(domains.filter((domain) => siteKey(domain) !== domain)).toEqual([]);
    expect(domains.filter((domain) => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain)).toEqual([]);
  });

  it('stand there once, and not below one another', () => {
    const all = new Set(domains);
    expect(all.size).toBe(domains.length);
    const below = domains.filter((domain) => {
      const labels = domain.split('.');
      return labels.some((_, i) => i > 0 && all.has(labels.slice(i).join('.')));
    });
    expect(below).toEqual([]);
  });

  it('are of all continents', () => {
    const countries = new Set(rows.map((row) => row[2]));
    expect(domains.length).toBeGreaterThan(400);
    for (const country of ['AZ', 'BR', 'FJ', 'GH', 'IN', 'JP', 'MX', 'NZ', 'PL', 'US', 'ZA'])
      expect(countries).toContain(country);
  });
});
