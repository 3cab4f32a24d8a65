import { describe, expect, it } from 'vitest';
import { matches, patternOf, siteKey, siteOf, stateOf, toggled } from '../../lib/sites';

describe('one key', () => {
  it.each([
    ['mark', 'mark', 'off'],
    ['quiet', 'mark', 'off'],
    ['off', 'mark', 'mark'],
    ['off', 'quiet', 'quiet'],
    ['off', 'off', 'mark'],
  ] as const)('turns %s to %s, where the default is, to %s', (state, byDefault, next) =>
    expect(toggled(state, byDefault)).toBe(next),
  );
});

describe('siteOf', () => {
  it.each([
    ['https://news.bbc.co.uk/a?b#c', 'news.bbc.co.uk', 'bbc.co.uk'],
    ['http://www.trend.az:8080/x', 'www.trend.az', 'trend.az'],
    ['https://someone.github.io/', 'someone.github.io', 'someone.github.io'],
    ['https://Bücher.example/', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]', '[::1]'],
    ['https://example.com./', 'example.com', 'example.com'],
  ])('%s', (address, host, domain) => {
    expect(siteOf(address)).toEqual({ host, domain });
  });

  it.each(['about:blank', 'file:///etc/hosts', 'chrome://settings', 'moz-extension://abc/popup.html', '', 'nonsense'])(
    'is none for %j',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('siteKey', () => {
  it.each([
    ['  BBC.co.uk ', 'bbc.co.uk'],
    ['https://www.rg.ru/2024/02/08/x.html', 'www.rg.ru'],
    ['*.trend.az', 'trend.az'],
    ['trend.az/other', 'trend.az'],
  ])('%j', (typed, key) => expect(siteKey(typed)).toBe(key));

  it.each(['', 'a b', 'ftp://x.org', 'x'.repeat(300), '<script>', 'javascript:alert(1)', 'a..b'])(
    'is none for %j',
    (typed) => expect(siteKey(typed)).toBeNull(),
  );
});

describe('stateOf', () => {
  const choices = [
    { key: 'bbc.co.uk', state: 'quiet' as const },
    { key: 'news.bbc.co.uk', state: 'off' as const },
    { key: 'co.uk', state: 'off' as const },
    { key: '__proto__', state: 'off' as const },
  ];
  const of = (address: string) => stateOf(siteOf(address)!, choices, 'mark');

  it('lets the host win over the domain, and the domain over the default', () => {
    expect(of('https://news.bbc.co.uk/')).toEqual({ state: 'off', decidedBy: 'host' });
    expect(of('https://www.bbc.co.uk/')).toEqual({ state: 'quiet', decidedBy: 'domain' });
    expect(of('https://bbc.co.uk/')).toEqual({ state: 'quiet', decidedBy: 'domain' });
    expect(of('https://trend.az/')).toEqual({ state: 'mark', decidedBy: 'default' });
  });

  it('holds for hosts below an exception, and never for a public suffix or a look-alike', () => {
    expect(of('https://live.news.bbc.co.uk/')).toEqual({ state: 'off', decidedBy: 'host' });
    expect(of('https://guardian.co.uk/')).toEqual({ state: 'mark', decidedBy: 'default' });
    expect(of('https://notbbc.co.uk/')).toEqual({ state: 'mark', decidedBy: 'default' });
  });
});

describe('patterns', () => {
  it('match a domain, the hosts below it, and nothing that only ends like it', () => {
    const listed = [patternOf('trend.az'), patternOf('news.sky.com'), patternOf('127.0.0.1')];
    expect(listed[0]).toBe('*://*.trend.az/*');
    expect(matches('trend.az', listed)).toBe(true);
    expect(matches('en.trend.az', listed)).toBe(true);
    expect(matches('mytrend.az', listed)).toBe(false);
    expect(matches('sky.com', listed)).toBe(false);
    expect(matches('127.0.0.1', listed)).toBe(true);
    expect(matches('anything.example', ['*://*/*'])).toBe(true);
  });
});
