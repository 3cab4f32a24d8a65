/** What is known of a page's site: its address in, the site with its state and what the browser allows there out. */
import { browser } from 'wxt/browser';
import type { SiteInfo } from '../../lib/messages';
import { loadSettings } from '../../lib/settings';
import { matches, patternOf, siteOf, stateOf } from '../../lib/sites';
import { listedPatterns } from './listed';

/**
 * Null for pages that no extension may read.
 * @param loading the settings; asked for each time by default: they may have changed a moment ago
 */
export async function siteInfo(address: string, loading = loadSettings()): Promise<SiteInfo | null> {
  const site = siteOf(address);
  if (!site) return null;
  const asked = Promise.all([loading, isGranted(site.host)]);
  // While the browser answers: the list is long.
  const listed = matches(site.host, listedPatterns());
  const [settings, granted] = await asked;
  const { state, decidedBy } = stateOf(site, settings.sites, settings.default);
  return { ...site, state, decidedBy, listed, granted };
}

/** Whether the browser lets us run there without a click. */
function isGranted(host: string): Promise<boolean> {
  const exact = patternOf(host).replace('*.', '');
  return browser.permissions.contains({ origins: [exact] }).catch(() => false);
}
