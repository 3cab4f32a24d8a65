// @vitest-environment jsdom
/** Changes of a page are noticed within the budget. The clock is ours, the mutations are real. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../lib/page/watch';

let body: Element | null;
let log: string[];
let watch: Watch;
/** What was told of each change. */
let within: boolean[];
/** What a reading takes. */
let reading: Promise<void> | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  history.replaceState(null, '', '/one');
  document.body.innerHTML = '<article><p>Turnout: <b>76</b></p></article><aside></aside>';
  body = document.querySelector('article');
  log = [];
  reading = undefined;
  within = [];
  watch = watchPage({
    body: () => body,
    async changed(changed) {
      log.push('changed');
      within.push(changed !== null);
      await reading;
    },
    moved: () => log.push('moved'),
    returned: () => log.push('returned'),
  });
});

afterEach(() => {
  watch.stop();
  vi.restoreAllMocks();
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

describe('what the browser tells nothing of by itself', () => {
  it('follows shadow roots, where they hold the story or stand in it', async () => {
    const host = document.querySelector('article')!.appendChild(document.createElement('x-results'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Turnout: <b>76</b></p>';
    await settle(1000);
    log.length = within.length = 0;
    root.querySelector('b')!.firstChild!.nodeValue = '77';
    await settle(1000);
    expect(log).toEqual([]);
    watch.follow([root], []);
    root.querySelector('b')!.firstChild!.nodeValue = '78';
    await settle(1000);
    expect(log).toEqual(['changed']);
    expect(within).toEqual([true]);
  });

  it('tells once of an element that was not on the page and has come', async () => {
    let tell: ((entries: { contentRect: { width: number } }[]) => void) | undefined;
    const watched: Element[] = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: NonNullable<typeof tell>) {
          tell = told;
        }
        observe(element: Element) {
          watched.push(element);
        }
        disconnect() {
          watched.length = 0;
        }
      },
    );
    const more = document.querySelector('p')!;
    watch.follow([], [more]);
    expect(watched).toEqual([more]);
    // Firefox tells at once of what has no box.
    tell?.([{ contentRect: { width: 0 } }]);
    await settle(1000);
    expect(log).toEqual([]);
    tell?.([{ contentRect: { width: 0 } }, { contentRect: { width: 640 } }]);
    await settle(1000);
    expect(log).toEqual(['changed']);
    // All of it is searched: what was left out as hidden is left out no more.
    expect(within).toEqual([false]);
    expect(watched).toEqual([]);
    vi.unstubAllGlobals();
  });
});

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

  it('knows whether only the story has changed', async () => {
    edit('77');
    await settle(500);
    edit('78');
    document.body.append(Object.assign(document.createElement('div'), { textContent: 'Another story. '.repeat(50) }));
    await settle(500);
    edit('79');
    await settle(500);
    expect(within).toEqual([true, false, true]);
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

  it('does not listen any more once it has given up, and hears of another address even so', async () => {
    watch.stop();
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    body = null;
    watch = watchPage({
      body: () => body,
      async changed() {
        log.push('changed');
      },
      moved: () => log.push('moved'),
      returned: () => undefined,
    });
    for (let i = 0; i < 60; i++) {
      edit(String(i));
      await settle(500);
      await settle();
      await settle(9500);
    }
    expect(log).toHaveLength(20);
    expect(vi.getTimerCount()).toBe(0);
    const [ended, begun] = [disconnect.mock.calls.length, observe.mock.calls.length];
    expect(ended).toBeGreaterThan(0);
    // Nobody is told of what comes now.
    for (let i = 0; i < 10; i++) {
      edit(`x${i}`);
      await settle(1000);
    }
    expect(disconnect.mock.calls.length).toBe(ended);
    history.pushState(null, '', '/two');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await settle(1000);
    expect(log.slice(20)).toEqual(['moved', 'changed']);
    expect(observe.mock.calls.length).toBeGreaterThan(begun);
    vi.unstubAllGlobals();
  });

  it('rests longer after a text that took long to read', async () => {
    let read = () => {};
    reading = new Promise((resolve) => {
      read = resolve;
    });
    edit('1');
    await settle(500);
    expect(log).toHaveLength(1);
    vi.advanceTimersByTime(4000);
    read();
    await settle();
    await settle();
    for (let i = 0; i < 35; i++) {
      edit(`x${i}`);
      await settle(1000);
    }
    expect(log).toHaveLength(1);
    await settle(10_000);
    expect(log).toHaveLength(2);
  });

  it('hears nothing more of a page that never rests until it has read it', async () => {
    const heard = vi.spyOn(Element.prototype, 'contains');
    for (let i = 0; i < 55; i++) {
      edit(String(i));
      await settle(1000);
    }
    // The budget is spent after ten readings: most of what came after was not even looked at.
    expect(log).toHaveLength(10);
    expect(heard.mock.calls.length).toBeLessThan(50);
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
    watch.stop();
    edit('2');
    history.pushState(null, '', '/two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(10_000);
    expect(log).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
