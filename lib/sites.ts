/**
 * Which site a page belongs to and how it is treated. An address and the stored settings in, a state out:
 * https://blogs.bbc.co.uk/x with { 'bbc.co.uk': 'quiet', 'blogs.bbc.co.uk': 'off' } is `off`, decided by its host.
 * Pure: the browser's part (what is stored, what is granted) is handed in.
 */
import { parse } from 'tldts';
import type { SiteInfo, SiteState } from './messages';
import { hostOf } from './site-key';

export { patternOf, siteKey } from './site-key';

export interface Site {
  /** Registrable domain by the public suffix list, or the host itself where there is none (localhost, 10.0.0.1). */
  domain: string;
  /** Host without port, in lower case and punycode. */
  host: string;
}

/** A stored choice: the key is a registrable domain, or a host below one. */
export interface SiteChoice {
  key: string;
  state: SiteState;
}

/** The site of a page, or null for pages that are none: browser pages, files, stores' own schemes. */
export function siteOf(address: string): Site | null {
  const host = hostOf(address);
  if (!host) return null;
  // Private suffixes count (github.io, blogspot.com): one writer's pages are not another's.
  const { domain } = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return { host, domain: domain ?? host };
}

/**
 * The state of a site: a choice for its host wins over one for a host above it, that over one for its registrable
 * domain, that over the default.
 */
export function stateOf(
  site: Site,
  choices: readonly SiteChoice[],
  byDefault: SiteState,
): Pick<SiteInfo, 'state' | 'decidedBy'> {
  const states = new Map(choices.map((choice) => [choice.key, choice.state]));
  for (const key of keysOf(site)) {
    const state = states.get(key);
    if (state) return { state, decidedBy: key === site.domain ? 'domain' : 'host' };
  }
  return { state: byDefault, decidedBy: 'default' };
}

/** The state that one key turns a site to and back: off, and what holds everywhere else (or Mark, where that is off). */
export function toggled(state: SiteState, byDefault: SiteState): SiteState {
  if (state !== 'off') return 'off';
  return byDefault === 'off' ? 'mark' : byDefault;
}

/** Keys that decide for a site, strongest first: a.b.bbc.co.uk, b.bbc.co.uk, bbc.co.uk. */
function keysOf({ host, domain }: Site): string[] {
  const keys: string[] = [];
  let key = host;
  while (key.length > domain.length && key.endsWith(`.${domain}`)) {
    keys.push(key);
    key = key.slice(key.indexOf('.') + 1);
  }
  keys.push(domain);
  return keys;
}

/** Whether a host falls under match patterns like those of patternOf. */
export function matches(host: string, patterns: readonly string[]): boolean {
  const known = new Set(patterns);
  if (known.has('*://*/*') || known.has('<all_urls>') || known.has(`*://${host}/*`)) return true;
  for (let key = host; ; key = key.slice(key.indexOf('.') + 1)) {
    if (known.has(`*://*.${key}/*`)) return true;
    if (!key.includes('.')) return false;
  }
}
