import { browser } from 'wxt/browser';

/** The curated list, as it was built into the manifest: the sites that are read by default, as patterns. */
export const listedPatterns = (): string[] =>
  (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];
