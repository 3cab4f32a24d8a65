import { CONTESTED } from '../../lib/model/measure';
import type { ReportedClaim } from '../../lib/model/report';
import type { Annotated, Figure } from './parse';

/**
 * Annotated articles and what was claimed of them in, how well they agree out. A figure is found where a claim overlaps
 * it with the same value; it is fully right where measure, contestant, election and national or not are right too.
 */
export interface Score {
  detection: Rates;
  full: Rates;
  /** Of the claims that come with a comparison, those that are not fully right. */
  wrongComparisons: string[];
  /** Each figure missed, claim too many, and field read wrong. */
  faults: string[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** What of a claim is looked at. */
export type Answer = Pick<
  ReportedClaim,
  'start' | 'end' | 'text' | 'value' | 'measure' | 'subject' | 'subjectNames' | 'election' | 'scope' | 'comparisons'
>;

export function score(articles: Annotated[], answers: Map<string, Answer[]>): Score {
  const sums = { figures: 0, claims: 0, hits: 0, full: 0 };
  const faults: string[] = [];
  const wrongComparisons: string[] = [];
  for (const { id, text, figures } of articles) {
    const claims = answers.get(id) ?? [];
    const { pairs, extra } = pairUp(figures, claims);
    sums.figures += figures.length;
    sums.claims += claims.length;
    for (const figure of figures) {
      const claim = pairs.get(figure);
      if (!claim) {
        faults.push(`${id}: missed ${around(text, figure)} ${figure.measure}`);
        continue;
      }
      sums.hits += 1;
      const wrong = wrongFields(figure, claim);
      if (wrong.length === 0) sums.full += 1;
      else {
        faults.push(`${id}: ${around(text, figure)} ${wrong.join(', ')}`);
        if (claim.comparisons.length > 0) wrongComparisons.push(`${id}: ${around(text, figure)} ${wrong.join(', ')}`);
      }
    }
    for (const claim of extra) {
      faults.push(`${id}: found ${around(text, claim)} ${claim.measure}, which is no figure`);
      if (claim.comparisons.length > 0) wrongComparisons.push(`${id}: ${around(text, claim)} is no figure`);
    }
  }
  return {
    detection: rates(sums.hits, sums.claims, sums.figures),
    full: rates(sums.full, sums.claims, sums.figures),
    wrongComparisons,
    faults,
  };
}

/** Each figure with its claim; a claim serves one figure. */
export function pairUp<T extends Answer>(figures: Figure[], claims: T[]): { pairs: Map<Figure, T>; extra: T[] } {
  const left = new Set(claims);
  const pairs = new Map<Figure, T>();
  for (const figure of figures) {
    for (const claim of left) {
      if (claim.start >= figure.end || figure.start >= claim.end || !sameValue(claim.value, figure.value)) continue;
      pairs.set(figure, claim);
      left.delete(claim);
      break;
    }
  }
  return { pairs, extra: [...left] };
}

/** Fields that count for "fully right" and are not, as `field is x, not y`. */
export function wrongFields(figure: Figure, claim: Answer): string[] {
  const wrong: string[] = [];
  const say = (field: string, is: unknown, not: unknown) =>
    wrong.push(`${field} is ${JSON.stringify(is)}, not ${JSON.stringify(not)}`);
  if (claim.measure !== figure.measure) say('measure', claim.measure, figure.measure);
  const names = [claim.subject, ...(claim.subjectNames ?? [])];
  if (CONTESTED.has(figure.measure) && !names.some((name) => sameName(name, figure.subject)))
    say('subject', claim.subject, figure.subject);
  const { election } = claim;
  const { country, type, year, round } = figure.election;
  const sameElection =
    election?.country === country &&
    election.type === type &&
    election.year === year &&
    (round === undefined || election.round === undefined || election.round === round);
  // An annotation without an election leaves open which one it is.
  if (country && !sameElection) say('election', election, figure.election);
  if ((claim.scope === 'national') !== (figure.scope === 'national')) say('scope', claim.scope, figure.scope);
  return wrong;
}

/** To half a unit of the second decimal, or a twentieth of a percent for counts that one text rounds. */
const sameValue = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.0051, Math.abs(b) / 2000);

/** Names are the same where, marks and case aside, one holds the other, they end alike, or one abbreviates the other. */
export function sameName(a: string | null, b: string | null): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return left.length === right.length;
  const holds = (whole: string[], part: string[]) => ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
  const initials = (words: string[]) => words.map((word) => word[0]).join('');
  const abbreviates = (short: string[], long: string[]) =>
    short.length === 1 && short[0]!.length > 1 && short[0] === initials(long);
  const last = left.at(-1)!;
  return (
    holds(left, right) ||
    holds(right, left) ||
    (last.length > 2 && last === right.at(-1)) ||
    abbreviates(left, right) ||
    abbreviates(right, left)
  );
}

function wordsOf(name: string | null): string[] {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ıİ]/g, 'i');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function rates(right: number, claims: number, figures: number): Rates {
  const precision = claims === 0 ? 1 : right / claims;
  const recall = figures === 0 ? 1 : right / figures;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export function around(text: string, { start, end }: { start: number; end: number }): string {
  const piece = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `…${piece(start - 40, start)}[${piece(start, end)}]${piece(end, end + 30)}…`;
}
