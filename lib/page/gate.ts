/**
 * The cheap question before a text leaves the page: can there be an election figure in it? Text in, yes or no out:
 * "Turnout was [76.73] percent" may, a text on the weather may not. Most pages end here.
 */
import { ELECTION_STEMS, ELECTION_WORDS } from './election-stems';

/** A digit of any script, or a word that figures without digits have in the press's main languages. */
const NUMBER =
  /\p{Nd}|per ?cent|percent|half|third|quarter|million|prozent|hälfte|por ciento|por cento|per cento|pour cent|yüzde|faiz|процент/iu;

const ELECTION = new RegExp(`(?<!\\p{L})(?:${ELECTION_STEMS.join('|')})|${ELECTION_WORDS.join('|')}`, 'giu');

/** A figure stands in the sentence of its election word, or in one beside it. Characters. */
const NEAR = 300;
/** Places looked at: a text with 500 election words and no number near any of them has none. */
const MAX_PLACES = 500;

export function mayHaveFigures(text: string): boolean {
  let places = 0;
  for (const { index } of text.matchAll(ELECTION)) {
    if (NUMBER.test(text.slice(Math.max(0, index - NEAR), index + NEAR))) return true;
    if (++places >= MAX_PLACES) return false;
  }
  return false;
}
