import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import type { Run } from './run';

/**
 * Runs of capitals in, those that name a seat by what is done with it made places: "Alexander won [Swindon South] by
 * 9,606 votes", "the riding of [Surrey-Guildford]", "won PP-32 [Gujrat]".
 */

const WON = new WordSet(
  'won wins held holds carried carries took takes retained retains kept keeps flipped flips captured regained gained lost loses holding winning'.split(
    ' ',
  ),
);
const SEATS = new WordSet('riding constituency seat ward electorate borough'.split(' '));
/** Tokens between "by" and the number: "by just under 900". */
const NEAR = 3;

export function placesWon(tokens: Token[], runs: readonly Run[]): void {
  runs.forEach((run, index) => {
    if ((run.kind !== 'person' && run.kind !== 'other') || run.known.length > 0) return;
    if (
      isSeat(tokens, run.from) ||
      isVacant(tokens, run) ||
      isCoded(tokens, run.from) ||
      (index > 0 && isWon(tokens, run))
    )
      run.kind = 'place';
  });
}

/** Of people it is said that somebody beat them. */
const isWon = (tokens: Token[], { from, to }: Run) =>
  WON.has(tokens[from - 1]?.lower ?? '') &&
  /^(?:by|with)$/.test(tokens[to]?.lower ?? '') &&
  tokens.slice(to + 1, to + 1 + NEAR).some(({ kind }) => kind === 'number');

const isSeat = (tokens: Token[], from: number) =>
  tokens[from - 1]?.lower === 'of' && SEATS.has(tokens[from - 2]?.lower ?? '');

/** "the [Wajir West] by-election": no person's. */
const isVacant = (tokens: Token[], { from, to }: Run) =>
  /^(?:the|a|in|this|that)$/.test(tokens[from - 1]?.lower ?? '') &&
  (namesByElection(tokens, to) || /^(?:constituency|riding|ward)$/.test(tokens[to]?.lower ?? ''));

/** Whether "by-election", in any of its spellings, begins at a token. */
export const namesByElection = (tokens: Token[], at: number): boolean =>
  BY_ELECTIONS.has(tokens[at]?.lower === 'by' ? `by-${tokens[at + 2]?.lower}` : (tokens[at]?.lower ?? ''));
const BY_ELECTIONS = new WordSet(
  'by-election by-elections by-poll by-polls byelection byelections bypoll bypolls'.split(' '),
);

/** Behind letters and a number. */
const isCoded = (tokens: Token[], from: number) =>
  /^\d{1,3}$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 2]?.text === '-' &&
  /^[A-Z]{2,4}$/.test(tokens[from - 3]?.text ?? '');
