/** Access to the listed news sites: Chrome grants it on installation, Firefox when the reader agrees. */
import { browser } from 'wxt/browser';
import { listedPatterns } from '../background/listed';

/**
 * Whether all listed sites are ours to read. The browser is asked only about those that it does not name as granted: to
 * be asked about hundreds, Chrome sets each against each and answers nobody meanwhile, for a second and more.
 */
export async function hasAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  const open = listedPatterns().filter((origin) => !granted.has(origin));
  return open.length === 0 || browser.permissions.contains({ origins: open });
}

/** To be called while the browser still sees the reader's click: nothing may be awaited before. */
export function askAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: listedPatterns() }).catch(() => false);
}
