import { describe, expect, it } from 'vitest';
import { readMessage } from '../../lib/read-message';

describe('messages', () => {
  it.each([
    { type: 'page-order' },
    { type: 'page-story' },
    { type: 'turn-off' },
    { type: 'all-figures' },
    { type: 'tab-state', tabId: 7 },
    { type: 'tab-state', tabId: 7, first: true },
    { type: 'also-read', tabId: 7, readAt: '2026-02-03T10:00:00.000Z' },
    { type: 'check-once', tabId: 7 },
    { type: 'card', readAt: '2026-01-01T00:00:00.000Z', claim: 0 },
    { type: 'check-selection', article: { text: 'Turnout' }, start: 0, end: 4 },
    { type: 'set-aside', readAt: 'x', claim: 2, again: false },
    { type: 'set-aside', readAt: 'x', claim: 2, again: true, tabId: 7 },
    { type: 'page-nothing' },
    { type: 'page-nothing', error: 'too-large' },
    {
      type: 'check-page',
      article: { text: 'Turnout', lang: 'en', date: '2024-02-08', url: 'https://a.example/b', title: 'T' },
    },
  ])('of the agreed shape are taken: $type', (message) => expect(readMessage(message)).toEqual(message));

  it.each([
    null,
    undefined,
    'page-order',
    42,
    [],
    {},
    { type: 'format-disk' },
    { type: 'tab-state' },
    { type: 'tab-state', tabId: '7' },
    { type: 'also-read', tabId: 7 },
    { type: 'also-read', tabId: '7', readAt: 'x' },
    { type: 'check-once', tabId: 1.5 },
    { type: 'card', readAt: 1, claim: 0 },
    { type: 'card', readAt: 'x', claim: 'constructor' },
    { type: 'check-selection', article: { text: 'x' }, start: '0', end: 1 },
    { type: 'check-selection', start: 0, end: 1 },
    { type: 'set-aside', readAt: 'x', claim: '2', again: false },
    { type: 'set-aside', readAt: 'x', claim: 2, again: 'no' },
    { type: 'check-page' },
    { type: 'check-page', article: null },
    { type: 'check-page', article: { text: 5 } },
  ])('of another shape are not: %j', (message) => expect(readMessage(message)).toBeNull());

  it('lose what does not belong to them', () => {
    const odd = {
      type: 'check-page',
      tabId: 9,
      article: { text: 'x', lang: 5, title: '', id: 'mine', date: 'd'.repeat(9000) },
    };
    expect(readMessage(odd)).toEqual({ type: 'check-page', article: { text: 'x', date: 'd'.repeat(5000) } });
    expect(readMessage({ type: 'tab-state', tabId: 7, first: 'yes' })).toEqual({ type: 'tab-state', tabId: 7 });
    expect(readMessage({ type: 'page-nothing', error: 'made-up' })).toEqual({ type: 'page-nothing' });
  });
});
