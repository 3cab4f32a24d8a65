/**
 * Which site a page belongs to and how it is treated. An address and the stored settings in, a state out:
 * https://blogs.bbc.co.uk/x with { 'bbc.co.uk': 'quiet', 'blogs.bbc.co.uk': 'off' } is `off`, decided by its host.
 * Pure: the browser's part (what is stored, what is granted) is handed in.
 */
import { parse } from 'tldts';
import type { SiteInfo, SiteState } from './messages';

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

/** The longest host name DNS allows. */
const MAX_HOST = 253;
/** Labels of letters, digits, hyphens; an IPv6 address in brackets. What URL() lets through beyond is no site. */
const HOST =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?){0,126}|\[[0-9a-f:.]{2,45}\])$/;

/** The site of a page, or null for pages that are none: browser pages, files, stores' own schemes. */
export function siteOf(address: string): Site | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return siteOfHost(url.hostname);
}

function siteOfHost(hostname: string): Site | null {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.length > MAX_HOST || !HOST.test(host)) return null;
  // Private suffixes count (github.io, blogspot.com): one writer's pages are not another's.
  const { domain } = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return { host, domain: domain ?? host };
}

/** What a reader typed or a file holds, as a key: `https://News.BBC.co.uk/` gives news.bbc.co.uk; null if no site. */
export function siteKey(text: string): string | null {
  const trimmed = text.trim().replace(/^\*\./, '');
  if (trimmed === '' || trimmed.length > 2048) return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  return siteOf(hasScheme ? trimmed : `https://${trimmed}`)?.host ?? null;
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

/** The match pattern of a domain and every host below it. */
export function patternOf(domain: string): string {
  return domain.startsWith('[') || /^[\d.]+$/.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`;
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
