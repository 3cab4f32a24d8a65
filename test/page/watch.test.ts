// @vitest-environment jsdom
/** Changes of a page are noticed within the budget. The clock is ours, the mutations are real. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch';

let body: Element | null;
let log: string[];
let unwatch: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  history.replaceState(null, '', '/one');
  document.body.innerHTML = '<article><p>Turnout: <b>76</b></p></article><aside></aside>';
  body = document.querySelector('article');
  log = [];
  unwatch = watchPage({
    body: () => body,
    changed: () => log.push('changed'),
    moved: () => log.push('moved'),
    returned: () => log.push('returned'),
  });
});

afterEach(() => {
  unwatch();
  vi.useRealTimers();
});

/** Mutation records come as microtasks. */
async function settle(ms = 0): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  vi.advanceTimersByTime(ms);
}

const edit = (text: string) => {
  document.querySelector('b')!.firstChild!.nodeValue = text;
};

describe('watching', () => {
  it('tells once of several changes of the story', async () => {
    edit('77');
    await settle(300);
    edit('78');
    await settle(499);
    expect(log).toEqual([]);
    await settle(1);
    expect(log).toEqual(['changed']);
  });

  it('does not wait for ever for a page that never rests', async () => {
    for (let i = 0; i < 40; i++) {
      edit(String(i));
      await settle(100);
    }
    expect(log).toEqual(['changed']);
  });

  it('leaves advertisements beside the story alone, and our own card', async () => {
    document.querySelector('aside')!.innerHTML = `<p>${'Buy now. '.repeat(100)}</p>`;
    document.documentElement.append(document.createElement('div'));
    await settle(10_000);
    expect(log).toEqual([]);
    document.documentElement.lastElementChild!.remove();
  });

  it('tells of another story beside the first, and of a new body', async () => {
    document.body.append(Object.assign(document.createElement('div'), { textContent: 'Another story. '.repeat(50) }));
    await settle(500);
    expect(log).toEqual(['changed']);
    document.body.replaceWith(document.createElement('body'));
    await settle(500);
    expect(log).toEqual(['changed', 'changed']);
  });

  it('reads at most ten times a minute, and once more when it is over', async () => {
    for (let i = 0; i < 55; i++) {
      edit(String(i));
      await settle(1000);
    }
    expect(log).toHaveLength(10);
    await settle(20_000);
    expect(log).toHaveLength(11);
  });

  it('gives up on a page that never has a story, until its address changes', async () => {
    body = null;
    for (let i = 0; i < 400; i++) {
      edit(String(i));
      await settle(1000);
    }
    expect(log).toHaveLength(20);
    history.pushState(null, '', '/two');
    edit('x');
    await settle(1000);
    expect(log.slice(20)).toEqual(['moved', 'changed']);
  });

  it('notices another address, but not another fragment', async () => {
    history.pushState(null, '', '/one#part');
    edit('1');
    await settle(1000);
    expect(log).toEqual(['changed']);
    history.pushState(null, '', '/two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(log).toEqual(['changed', 'moved']);
  });

  it('ends', async () => {
    edit('1');
    await settle();
    unwatch();
    edit('2');
    history.pushState(null, '', '/two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(10_000);
    expect(log).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
