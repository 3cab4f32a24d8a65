/** Messages: whatever comes over the wire is refused, or becomes one of the agreed shapes and nothing more. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ERROR_CODES } from '../../lib/messages';
import { readMessage } from '../../lib/read-message';
import { fuzz } from './fuzz';
import { anyText, anyValue, spoilt } from './inputs';

const TYPES = [
  'page-order',
  'page-story',
  'turn-off',
  'all-figures',
  'page-nothing',
  'tab-state',
  'check-once',
  'card',
  'set-aside',
  'check-selection',
  'check-page',
];
const ALLOWED = ['type', 'error', 'tabId', 'readAt', 'claim', 'again', 'article', 'start', 'end'];
const IN_ARTICLE = ['text', 'lang', 'date', 'url', 'title'];

const article = spoilt({
  text: anyText,
  lang: anyText,
  date: anyText,
  url: anyText,
  title: fc.string({ maxLength: 9 }),
});
const messages = spoilt({
  type: fc.constantFrom(...TYPES),
  error: fc.constantFrom(...ERROR_CODES),
  tabId: fc.integer(),
  readAt: anyText,
  claim: fc.integer(),
  again: fc.boolean(),
  start: fc.integer(),
  end: fc.integer(),
  article,
});

function holds(value: unknown): void {
  const read = readMessage(value);
  if (read === null) return;
  expect(TYPES).toContain(read.type);
  for (const name of Object.keys(read)) expect(ALLOWED).toContain(name);
  for (const whole of [read.type === 'set-aside' ? read.tabId : 0, 'claim' in read ? read.claim : 0])
    expect(whole === undefined || Number.isInteger(whole)).toBe(true);
  if ('article' in read) {
    for (const [name, text] of Object.entries(read.article)) {
      expect(IN_ARTICLE).toContain(name);
      expect(typeof text).toBe('string');
    }
  }
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  // What has been looked at once is believed the second time, unchanged.
  expect(readMessage(read)).toEqual(read);
  expect(structuredClone(read)).toEqual(read);
}

fuzz('messages that are nearly right', 1500, messages, holds);
fuzz('messages that may be anything', 1500, anyValue, holds);
