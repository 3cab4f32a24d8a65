/** Names in, the longest of them at a place of a text out; what a text pays does not grow with the names it has not. */
import { describe, expect, it } from 'vitest';
import type { KnownKind, KnownName } from '../../lib/model/known-name';
import { knownAt, openBook } from '../../lib/reading/names/name-book';
import { fold } from '../../lib/reading/text/fold';
import { tokenise } from '../../lib/reading/text/tokens';

const named = (name: string, kind: KnownKind = 'contestant'): KnownName => ({
  kind,
  id: name,
  name,
  words: fold(name).split(' '),
});

/** The names at the beginning of a text, and the text behind them. */
function found(text: string, entries: KnownName[]) {
  const tokens = tokenise(text, 0, text.length);
  const folded = tokens.map((token) => fold(token.text));
  const hit = knownAt(tokens, folded, 0, { books: [openBook(entries)], pages: new Map() });
  return hit && { ids: hit.entries.map(({ id }) => id), rest: text.slice(tokens[hit.to]?.start) };
}

describe('the longest name that stands there', () => {
  const NAMES = ['Azerbaijan', 'Azerbaijan Democratic Party', 'Azerbaijan Democratic Party of Baku'].map((name) =>
    named(name),
  );
  it.each([
    ['Azerbaijan voted', 'Azerbaijan', 'voted'],
    ['Azerbaijan Democratic Party won', 'Azerbaijan Democratic Party', 'won'],
    ['Azerbaijan Democratic Party of Ganja', 'Azerbaijan Democratic Party', 'of Ganja'],
    ['Azerbaijan (Democratic Party) won', 'Azerbaijan Democratic Party', ') won'],
    ['Azerbaijan Democratic voters', 'Azerbaijan', 'Democratic voters'],
  ])('%s', (text, id, rest) => {
    expect(found(text, NAMES)).toEqual({ ids: [id], rest });
  });

  it.each(['azerbaijan voted', 'The Azerbaijan', 'Azerb'])('none in "%s"', (text) => {
    expect(found(text, NAMES)).toBeUndefined();
  });

  it('all that are meant by the same words', () => {
    const both = [named('Georgia', 'country'), named('Georgia', 'place'), named('Georgia Meloni')];
    expect(found('Georgia votes', both)).toEqual({ ids: ['Georgia', 'Georgia'], rest: 'votes' });
  });
});

it('does not look at names that begin alike', () => {
  const AGAIN = 1000;
  const text = 'John Adams Senior voted';
  const tokens = tokenise(text, 0, text.length);
  const folded = tokens.map((token) => fold(token.text));
  const time = (names: number) => {
    const entries = Array.from({ length: names }, (_, at) => named(`John Adams ${at.toString(36)}x`));
    const book = { books: [openBook(entries)], pages: new Map() };
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      for (let run = 0; run < AGAIN; run++) knownAt(tokens, folded, 0, book);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  time(10);
  // Looked at one by one, two thousand times as many take a thousand times as long.
  expect(time(20_000)).toBeLessThan(20 * Math.max(time(10), 0.1));
});
