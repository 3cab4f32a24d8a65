/** What the popup can ask for. The entry point carries it out; a view only calls. */
import type { SiteInfo, SiteState } from '../../lib/messages';

export interface PopupActions {
  /** Keeps a state for the site; the entry point picks host or domain. */
  setSite(site: SiteInfo, state: SiteState): void;
  /** Scrolls the page to a figure and shows its card. */
  showClaim(index: number): void;
  /** Reads this page once. */
  checkOnce(): void;
  /** Asks the browser for the site, and keeps it. */
  allowSite(site: SiteInfo): void;
  openOptions(): void;
  /** Opens the side panel beside the page; left out in the panel itself. */
  openPanel?(): void;
  /** "Not this" for a figure of a reading, and back; answers whether it was kept. */
  setAside(readAt: string, index: number, again: boolean): Promise<boolean>;
  /** Of the extension. */
  version: string;
  /** Offers a text as a file. */
  save(name: string, type: string, text: string): void;
  /** Puts text on the clipboard; answers whether it went. */
  copy(text: string): Promise<boolean>;
}
