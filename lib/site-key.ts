/**
 * Hosts as keys of the reader's choices, without the public suffix list: that weighs 110 kB, which the popup and what
 * stores the choices can do without. `https://News.BBC.co.uk/x` in, news.bbc.co.uk out. Pure.
 */

/** The longest host name DNS allows. */
const MAX_HOST = 253;
/** Labels of letters, digits, hyphens; an IPv6 address in brackets. What URL() lets through beyond is no site. */
const HOST =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?){0,126}|\[[0-9a-f:.]{2,45}\])$/;

/** Host without port, in lower case and punycode; null for addresses that are no site's. */
export function hostOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return host.length > MAX_HOST || !HOST.test(host) ? null : host;
}

/** What a reader typed or a file holds, as a key: `https://News.BBC.co.uk/` gives news.bbc.co.uk; null if no site. */
export function siteKey(text: string): string | null {
  const trimmed = text.trim().replace(/^\*\./, '');
  if (trimmed === '' || trimmed.length > 2048) return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  return hostOf(hasScheme ? trimmed : `https://${trimmed}`);
}

/** The match pattern of a domain and every host below it. */
export function patternOf(domain: string): string {
  return domain.startsWith('[') || /^[\d.]+$/.test(domain) ? `*://${domain}/*` : `*://*.${domain}/*`;
}
