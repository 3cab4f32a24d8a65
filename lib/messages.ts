import type { Appearance } from './model/appearance';
import type { MeasureGroup } from './model/measure';
import type { AlsoRead } from './model/note';
import type { Article, Report, ReportedClaim } from './model/report';

/** How a site is treated: figures marked, only counted on the badge, or nothing of us runs. */
export const SITE_STATES = ['mark', 'quiet', 'off'] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** What is known of the site a tab shows. */
export interface SiteInfo {
  /** Registrable domain: bbc.co.uk. */
  domain: string;
  /** Host of the page: news.bbc.co.uk. */
  host: string;
  state: SiteState;
  /** Which setting decided: one for this host, one for its domain, or the default. */
  decidedBy: 'host' | 'domain' | 'default';
  /** In the curated list of news domains. */
  listed: boolean;
  /** The browser lets us run here without a click. */
  granted: boolean;
}

/** What the popup shows for a tab. */
export type TabState =
  | {
      status: 'read';
      site: SiteInfo;
      report: Report;
      readAt: string;
      /** Figures that the reader has set aside on this site, by index. */
      aside?: number[];
      /** The sentences the figures stand in, by index; gone once the browser was closed. */
      sentences?: string[];
      /** What the reader's own notebook has of the figures from other outlets; asked for apart, it may be slow. */
      alsoRead?: AlsoRead[];
      /** Of a long report the first look alone; all of it is to be asked for. */
      isFirst?: true;
    }
  /** Read, but the text is no article about an election, or has no figure. */
  | { status: 'nothing'; site: SiteInfo }
  | { status: 'reading'; site: SiteInfo }
  /** Off here, by the reader's choice. */
  | { status: 'off'; site: SiteInfo }
  /** Not in the list, or not granted: can be checked once on click, or always after a permission. */
  | { status: 'unlisted'; site: SiteInfo }
  /** A page no extension may read: browser pages, stores, files. */
  | { status: 'closed' }
  | { status: 'error'; site?: SiteInfo; error: ErrorCode };

/** Keys of the message catalogue, `error_<code>`. */
export const ERROR_CODES = ['too-large', 'empty-page', 'data-damaged', 'storage', 'unexpected'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** To the background. */
export type ToBackground =
  /** From a content script: read this text. Answers CheckAnswer. */
  | { type: 'check-page'; article: Article }
  /** From a content script: what it is to do on this page. Answers PageOrder. */
  | { type: 'page-order' }
  /** From a content script: this page may have a story; it needs the script that reads one. Answers once it is there. */
  | { type: 'page-story' }
  /** From a content script: nothing on this page to have read, or it cannot be read; with `frames`, frames of
   *  its own origin may hold figures. Answers nothing. */
  | { type: 'page-nothing'; error?: ErrorCode | undefined; frames?: boolean }
  /** From a content script: the card of a figure of a report. Answers it as plain data, or null. */
  | { type: 'card'; readAt: string; claim: number }
  /** From the script that the menu on a selection starts: the figure in this stretch of a text. Answers SelectionAnswer. */
  | { type: 'check-selection'; article: Article; start: number; end: number }
  /** From a content script: a figure's card is open. The side panel hears it. Answers nothing. */
  | { type: 'card-shown'; claim: number }
  /** "Not this", and back: from a page, or from our screens with the tab. Answers whether it was kept. */
  | { type: 'set-aside'; readAt: string; claim: number; again: boolean; tabId?: number }
  /** From the hover card: turn this site off; open the list of all figures. Answers nothing. */
  | { type: 'turn-off' }
  | { type: 'all-figures' }
  /** From popup and side panel. Answers TabState, as JSON: reports are long, and copied object by object they are slow. With
   *  `first`, of a long report only the first look. */
  | { type: 'tab-state'; tabId: number; first?: true }
  /** From popup and side panel: what the notebook has for the figures of that reading. Answers AlsoRead[]. */
  | { type: 'also-read'; tabId: number; readAt: string }
  /** From the popup: read this tab now, whatever the site's state (needs activeTab). Answers as `tab-state`. */
  | { type: 'check-once'; tabId: number };

/**
 * What a page needs of its report to paint it; the report itself stays with the background. In columns: a message of
 * thousands of small objects takes the page longer than all else we do there.
 */
export interface PageReading {
  /** When it was read, ISO: names the report that a card is asked from. */
  readAt: string;
  /** Half-open UTF-16 offsets of each figure in the text. */
  starts: number[];
  ends: number[];
  statuses: ReportedClaim['status'][];
  groups: MeasureGroup[];
  /** Set aside on this site, by index: neither marked nor counted. */
  aside: number[];
}
export type CheckAnswer = { ok: true; reading: PageReading } | { ok: false; error: ErrorCode };
/** A card to show for what is selected: of a figure, or one that says there is none. */
export interface SelectionAnswer<Card> {
  found: boolean;
  view: Card;
}
export interface PageOrder {
  state: SiteState;
  appearance: Appearance;
  /** The words of elections, as one pattern: the gate of a page asks for them. */
  words: string;
}

/** To the content script of a tab. */
export type ToPage =
  /** Scroll to a claim of the last report and show its card. */
  | { type: 'show-claim'; claim: number }
  /** The site's state has changed. */
  | { type: 'site-state'; state: SiteState }
  /** These figures of a reading are set aside now, and no others. */
  | { type: 'set-aside'; readAt: string; claims: number[] }
  /** The reader has chosen other marks. */
  | { type: 'appearance'; appearance: Appearance }
  /** Read the page now (check once). */
  | { type: 'read-now' }
  /** Show the card of the next figure, or of the one before. */
  | { type: 'step-claim'; by: 1 | -1 }
  /** Is somebody of ours there? Answers true. */
  | { type: 'ping' };
