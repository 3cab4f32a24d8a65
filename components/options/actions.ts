/** What the options page can ask for, and what it is given. The entry point carries it out. */
import type { SiteState } from '../../lib/messages';
import type { Appearance } from '../../lib/model/appearance';
import type { Dismissal } from '../../lib/model/dismissal';
import type { ImportOutcome } from '../../lib/model/settings-import';

export interface SiteSetting {
  /** A registrable domain, or a host below one. */
  key: string;
  state: SiteState;
  /** ISO 8601. */
  changed: string;
}

export interface SiteSettings {
  default: SiteState;
  sites: SiteSetting[];
}

export interface OptionsActions {
  /** Answers whether it was kept. Null forgets the site. */
  saveSite(key: string, state: SiteState | null): Promise<boolean>;
  setDefault(state: SiteState): Promise<boolean>;
  /** Offers the settings as a file. */
  exportSites(): void;
  importSites(file: File): Promise<ImportOutcome>;
  /** Takes a "Not this" back. */
  restore(one: Dismissal): Promise<boolean>;
  /** Answers whether it was kept. `change` is given what holds by then. */
  changeAppearance(change: (before: Appearance) => Appearance): Promise<boolean>;
  /** Opens the browser's own list of shortcuts: an extension may not change them itself. */
  changeShortcuts(): void;
  /** What was typed, as a key: "https://News.BBC.co.uk/x" is news.bbc.co.uk; null if it is no site. */
  keyOf(typed: string): string | null;
  /** Registrable domain of a key. */
  domainOf(key: string): string;
}
