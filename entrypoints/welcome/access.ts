/** Access to the listed news sites: Chrome grants it on installation, Firefox when the reader agrees. */
import { browser } from 'wxt/browser';

function listedOrigins(): string[] {
  const manifest = browser.runtime.getManifest();
  const hosts = 'host_permissions' in manifest ? (manifest.host_permissions as string[]) : [];
  const scripts = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  return [...new Set([...hosts, ...scripts])];
}

export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedOrigins() });
}

/** To be called while the browser still sees the reader's click: nothing may be awaited before. */
export function askAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: listedOrigins() }).catch(() => false);
}
