/**
 * "Not this": which readings a reader has set aside on a site, and which figures of a page they are. Pure.
 * "Turnout at the festival was [5,000] on Sunday." set aside -> festival was … on sunday, turnout, on that site: next
 * week's "Turnout at the festival was [6,200] on Sunday." is set aside as well; turnout in any other words is not.
 */
import type { ClaimContext, Dismissal } from './model/dismissal';
import type { ElectionRef } from './model/election';
import { MEASURES } from './model/measure';
import type { Report, ReportedClaim } from './model/report';
import { siteKey } from './site-key';
import { isInstant } from './stored-settings';

/** The item they lie in. Local only: they say what was read where. */
export const DISMISSALS = 'dismissals';
/** The oldest go: nobody sets aside so many and means them all. */
const MAX_DISMISSALS = 500;
/** On each side: enough to tell one phrase of a site from another, and little of the page's text. */
const WORDS = 3;
/** Longest stretch looked at on each side, UTF-16 units; and longest words that are kept. */
const REACH = 120;
const MAX_AROUND = 120;
/** Figures of a page that contexts are kept of: a page of results has some hundreds. */
const MAX_CONTEXTS = 1000;
/** Longest sentence that is kept, UTF-16 units. */
const MAX_SENTENCE = 600;

export function contextsOf(text: string, claims: readonly { start: number; end: number }[]): ClaimContext[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return claims.slice(0, MAX_CONTEXTS).map(({ start, end }) => ({
    around: wordsAround(text, start, end),
    sentence: sentenceAround(text, start, end, segmenter),
  }));
}

export function wordsAround(text: string, start: number, end: number): string {
  const before = wordsOf(
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '',
  );
  const after = wordsOf(text.slice(end, end + REACH).split('\n', 1)[0] ?? '');
  return [...before.slice(-WORDS), '…', ...after.slice(0, WORDS)].join(' ').slice(0, MAX_AROUND);
}

function wordsOf(stretch: string): string[] {
  const words = stretch.toLowerCase().match(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return words.map((word) => word.replace(/^\p{N}[\p{N}.,]*$/u, '#'));
}

/** The sentence within its paragraph; of a very long one what stands nearest. */
function sentenceAround(text: string, start: number, end: number, segmenter: Intl.Segmenter): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 2 * MAX_SENTENCE);
  const next = text.indexOf('\n', end);
  const to = Math.min(next < 0 ? text.length : next, end + 2 * MAX_SENTENCE);
  const stretch = text.slice(from, to);
  let sentence = stretch;
  let at = from;
  for (const { segment, index } of segmenter.segment(stretch)) {
    if (from + index > start || from + index + segment.length < end) continue;
    sentence = segment;
    at = from + index;
  }
  const cut = Math.max(0, Math.min(start - at - MAX_SENTENCE / 2, sentence.length - MAX_SENTENCE));
  return sentence.slice(cut, cut + MAX_SENTENCE).trim();
}

function electionOf(election: ElectionRef | null): string {
  return election
    ? (election.id ?? [election.country, election.type, election.year, election.round ?? 1].join(' '))
    : '';
}

export function dismissalOf(claim: ReportedClaim, around: string, site: string, now: Date): Dismissal {
  const { measure, subject } = claim;
  return { site, measure, subject, election: electionOf(claim.election), around, dismissed: now.toISOString() };
}

/** What two must share to be the same. */
export function keyOf({ site, measure, subject, election, around }: Dismissal): string {
  return JSON.stringify([site, measure, subject?.toLowerCase() ?? '', election, around]);
}

/** Which figures of a report are set aside on its site, by index. */
export function dismissedIn(
  report: Report,
  contexts: readonly ClaimContext[],
  site: string,
  list: readonly Dismissal[],
): number[] {
  const keys = new Set(list.filter((each) => each.site === site).map(keyOf));
  if (keys.size === 0) return [];
  return report.claims.flatMap((claim, index) => {
    const context = contexts[index];
    return context && keys.has(keyOf(dismissalOf(claim, context.around, site, new Date(0)))) ? [index] : [];
  });
}

/** The list with one more, each once, the newest last. */
export function withDismissal(list: readonly Dismissal[], one: Dismissal): Dismissal[] {
  return [...withoutDismissal(list, one), one].slice(-MAX_DISMISSALS);
}

export function withoutDismissal(list: readonly Dismissal[], one: Dismissal): Dismissal[] {
  const key = keyOf(one);
  return list.filter((each) => keyOf(each) !== key);
}

/** What lies in storage, as far as it can be read. */
export function readDismissals(stored: unknown): Dismissal[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(-MAX_DISMISSALS).flatMap((row: unknown): Dismissal[] => {
    const { site, measure, subject, election, around, dismissed } = (
      typeof row === 'object' && row ? row : {}
    ) as Record<string, unknown>;
    const known = MEASURES.find((one) => one === measure);
    if (!known || typeof site !== 'string' || siteKey(site) !== site || !isInstant(dismissed)) return [];
    if (typeof election !== 'string' || typeof around !== 'string') return [];
    if (subject !== null && typeof subject !== 'string') return [];
    return [{ site, measure: known, subject, election, around: around.slice(0, MAX_AROUND), dismissed }];
  });
}
