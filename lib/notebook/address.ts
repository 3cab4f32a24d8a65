/**
 * Addresses as the notebook keeps them. `https://me:pw@www.bbc.co.uk/news/1?utm_source=x&id=7#top` in,
 * `https://www.bbc.co.uk/news/1?id=7` and its site `bbc.co.uk` out. Pure.
 */
import { parse } from 'tldts';

/** Parameters that tell where a reader came from and leave the page the same: two ways to it are one page. */
const FOLLOWING =
  /^(?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ocid|cmpid|at_[a-z_]{1,30})$/i;
/** Longer ones are no reader's address; what is kept stays bounded. UTF-16 units. */
const MAX_ADDRESS = 2000;

/** Null for what is no page of the web, or longer than any address one would come back to. */
export function pageAddress(address: string): string | null {
  if (address.length > MAX_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const following = [...url.searchParams.keys()].filter((name) => FOLLOWING.test(name));
  for (const name of following) url.searchParams.delete(name);
  return url.href.length > MAX_ADDRESS ? null : url.href;
}

/** The registrable domain, or the host itself where there is none; '' for what is no address. */
export function siteOfAddress(address: string): string {
  const { domain, hostname } = parse(address, { allowPrivateDomains: true });
  return domain ?? hostname ?? '';
}
