/**
 * What comes to the background over the wire, looked at before it is believed. Any value in, a message of the agreed
 * shape out, or null: { type: 'check-page', article: { text: 'Turnout was…', lang: 'en' } }.
 */
import { ERROR_CODES, type ToBackground } from './messages';
import type { Article } from './model/report';

/** Longer texts are refused before they are looked at; the page refuses them too. UTF-16 units. */
export const MAX_TEXT = 2_500_000;
/** Titles, addresses, dates, tags. */
const MAX_FIELD = 5000;

export function readMessage(value: unknown): ToBackground | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'page-order':
    case 'page-story':
    case 'turn-off':
    case 'all-figures':
      return { type: value.type };
    case 'page-nothing': {
      const error = ERROR_CODES.find((code) => code === value.error);
      return { type: 'page-nothing', ...(error && { error }), ...(value.frames === true && { frames: true }) };
    }
    case 'tab-state':
      if (!Number.isInteger(value.tabId)) return null;
      return { type: 'tab-state', tabId: value.tabId as number, ...(value.first === true && { first: true }) };
    case 'check-once':
      return Number.isInteger(value.tabId) ? { type: value.type, tabId: value.tabId as number } : null;
    case 'card-shown':
      return Number.isInteger(value.claim) ? { type: value.type, claim: value.claim as number } : null;
    case 'also-read': {
      const { tabId, readAt } = value;
      return Number.isInteger(tabId) && typeof readAt === 'string'
        ? { type: 'also-read', tabId: tabId as number, readAt: readAt.slice(0, MAX_FIELD) }
        : null;
    }
    case 'card': {
      const { readAt, claim } = value;
      return typeof readAt === 'string' && Number.isInteger(claim)
        ? { type: 'card', readAt: readAt.slice(0, MAX_FIELD), claim: claim as number }
        : null;
    }
    case 'set-aside': {
      const { readAt, claim, again, tabId } = value;
      if (typeof readAt !== 'string' || !Number.isInteger(claim) || typeof again !== 'boolean') return null;
      const asked = { type: 'set-aside', readAt: readAt.slice(0, MAX_FIELD), claim: claim as number, again } as const;
      return Number.isInteger(tabId) ? { ...asked, tabId: tabId as number } : asked;
    }
    case 'check-selection': {
      const article = readArticle(value.article);
      const { start, end } = value;
      return article && Number.isInteger(start) && Number.isInteger(end)
        ? { type: 'check-selection', article, start: start as number, end: end as number }
        : null;
    }
    case 'check-page': {
      const article = readArticle(value.article);
      return article && { type: 'check-page', article };
    }
    default:
      return null;
  }
}

function readArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value.text !== 'string') return null;
  const field = (name: string) => {
    const written = value[name];
    return typeof written === 'string' && written !== '' ? { [name]: written.slice(0, MAX_FIELD) } : {};
  };
  return { text: value.text, ...field('lang'), ...field('date'), ...field('url'), ...field('title') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
