// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupActions } from '../../components/popup/actions';
import { Popup } from '../../components/popup/popup';
import { checkSentence } from '../../components/sentence/check';
import type { SiteInfo, TabState } from '../../lib/messages';
import type { Report } from '../../lib/model/report';
import { ALIYEV, ELECTION, REPORT } from '../gallery/azerbaijan';
import { APART, FITTING } from '../gallery/checked';
import { compare, makeClaim } from '../gallery/make';
import { ONE, ONLY_FOUND } from '../gallery/others';
import { fileText } from '../gallery/words';

const site: SiteInfo = {
  domain: 'bbc.co.uk',
  host: 'news.bbc.co.uk',
  state: 'mark',
  decidedBy: 'domain',
  listed: true,
  granted: true,
};

function open(state: TabState) {
  const asked: string[] = [];
  const note = (what: string) => () => void asked.push(what);
  const actions: PopupActions = {
    setSite: (_, next) => asked.push(`site ${next}`),
    showClaim: (index) => asked.push(`show ${index}`),
    checkOnce: note('once'),
    allowSite: note('allow'),
    openOptions: note('options'),
    version: '1.2.3',
    setAside: async (_, index, again) => {
      asked.push(`${again ? 'again' : 'aside'} ${index}`);
      return true;
    },
    save: (name, type, text) => asked.push(`${name} ${type} ${text.length}`),
    copy: async (text) => {
      asked.push(text);
      return true;
    },
  };
  draw(state, actions);
  drawAll();
  return asked;
}

function draw(state: TabState, actions = {} as PopupActions) {
  act(() => render(<Popup state={state} actions={actions} text={fileText('en-GB')} />, document.body));
}

/** Rows below the window's edge come with the next frame. */
const drawAll = () => act(() => void vi.advanceTimersByTime(300));

const read = (report: Report): TabState => ({ status: 'read', site, report, readAt: '2025-11-21T10:00:00Z' });
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
const click = (element: HTMLElement | undefined) => act(() => element?.click());
const button = (name: string) => all('button').find((element) => element.textContent === name);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the popup of a page with figures', () => {
  test('counts what was found and compared, and lists figures in the page’s order', () => {
    open(read(REPORT));
    expect(words('.counts')).toEqual(['16 figures found, 14 compared']);
    expect(words('.claims .figure').slice(0, 4)).toEqual(['92.05%', '2.19%', '0.8%', '2%']);
    expect(words('.election h2')).toEqual(['Presidential election, Azerbaijan']);
    expect(words('.election > p.faint')).toEqual(['7 February 2024 · final result · roll 6,478,623 · turnout 76.43%']);
  });

  test('leads to a figure in the page by its place in the report', () => {
    const asked = open(read(REPORT));
    click(all('.claims .figure')[2]);
    click(all('.found .figure')[0]);
    expect(asked).toEqual(['show 2', `show ${REPORT.claims.length - 2}`]);
  });

  test('opens a figure to a table that reads without the drawing', () => {
    open(read(REPORT));
    expect(all('table')).toEqual([]);
    const fold = all('.claims .fold')[0];
    click(fold);
    expect(fold?.getAttribute('aria-expanded')).toBe('true');
    expect(words('.plot caption')).toEqual(['What other sources give: Ilham Aliyev · vote share']);
    expect(all('.plot svg:not([aria-hidden="true"] svg):not([aria-hidden="true"])')).toEqual([]);
    const rows = all('.plot tbody tr:not(.group)').map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(rows[1]).toEqual(['final result11 Feb', 'election authority', '92.12', '+0.07differs by 0.07 points']);
    expect(words('.history')).toEqual([
      'Earlier, and the change since: 2018 86.02% (+6.03) · 2013 84.54% (+7.51) · 2008 87.34% (+4.71) · 2003 76.84% (+15.21)',
    ]);
  });

  test('says why figures were not compared, and shows them at once where there are no others', () => {
    open(read(REPORT));
    expect(all('.found')[0]?.hasAttribute('open')).toBe(false);
    expect(words('.found .sentence')).toContain(
      'The page gives this figure for “liberated territories” only; the data has none for that.',
    );
    act(() => render(null, document.body));
    open(read(ONLY_FOUND));
    expect(all('.found').every((found) => found.hasAttribute('open'))).toBe(true);
    expect(words('.election h2')).toEqual(['Presidential election, Palau', 'Election not clear']);
  });

  test('a long list comes piece by piece, each row once', () => {
    const claims = Array.from({ length: 6 }, () => REPORT.claims).flat();
    const counts: number[] = [];
    draw(read({ ...REPORT, claims, checks: [] }));
    const compared = claims.filter(({ status }) => status === 'compared').length;
    for (let frame = 0; frame < 20; frame++) {
      counts.push(all('.claims > li').length);
      act(() => void vi.advanceTimersByTime(20));
    }
    const steps = counts.map((count, index) => count - (counts[index - 1] ?? 0));
    expect(counts.at(-1)).toBe(compared);
    expect(Math.max(...steps)).toBeLessThanOrEqual(15);
    expect(new Set(all('.claims > li').map((row) => row.dataset.figure)).size).toBe(compared);
  });

  test('says a reason that all of them have once, and reasons that differ each where it belongs', () => {
    open(read(FITTING));
    expect(all('.found li').length).toBeGreaterThan(5);
    expect(words('.found .sentence')).toEqual(['No other source in the data for this figure.']);
    act(() => render(null, document.body));
    open(read(REPORT));
    expect(words('.found li .sentence')).toHaveLength(all('.found li').length);
  });

  test('opens the only figure of a page', () => {
    open(read(ONE));
    expect(all('.claims .fold')[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  test('tells what the page’s own numbers say of each other, what fits in one quiet line', () => {
    open(read(APART));
    expect(words('.checks .check p:first-child')).toEqual(
      APART.checks
        .filter((check) => !check.holds)
        .map((check) => checkSentence(check, APART.claims, fileText('en-GB'))),
    );
    expect(words('.checks .sum')).toEqual(['52.1% + 30.4% + 12.9% = 95.4%']);
    act(() => render(null, document.body));
    open(read(FITTING));
    expect(all('.checks .check')).toEqual([]);
    expect(words('.checks > p')).toEqual([
      'The shares sum to 99.9%, which rounding explains. Turnout and roll make the ballots given. The seats sum to the chamber’s 125.',
    ]);
  });

  test('sets statements of observers side by side, all of them on demand', () => {
    open(read(REPORT));
    expect(all('.statements li')).toHaveLength(4);
    click(button('All 5 statements'));
    expect(all('.statements li')).toHaveLength(5);
    expect(all('.statements a').every((link) => (link as HTMLAnchorElement).rel.includes('noopener'))).toBe(true);
  });

  test('copies the report as text and as JSON', async () => {
    const asked = open(read(REPORT));
    click(button('JSON'));
    click(button('text'));
    expect(JSON.parse(asked[0]!)).toEqual(JSON.parse(JSON.stringify(REPORT)));
    expect(asked[1]).toContain('## Presidential election, Azerbaijan, 7 February 2024');
    expect(asked[1]).toContain(
      '| Constitutional Court of Azerbaijan | final result | 13 Feb 2024 | 92.12% | differs by 0.07 points |',
    );
  });

  test('sets a figure aside, and brings it back', async () => {
    const asked = open(read(REPORT));
    click(all('.claims .fold')[1]);
    await act(async () => button('Not this')?.click());
    expect(asked).toEqual(['aside 1']);
    open({ ...read(REPORT), aside: [1] } as TabState);
    expect(words('.counts')).toEqual(['15 figures found, 13 compared']);
    expect(words('.claims .figure').slice(0, 2)).toEqual(['92.05%', '0.8%']);
    expect(words('.check')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Undo');
    const again = open({ ...read(REPORT), aside: [1] } as TabState);
    await act(async () => button('Show again')?.click());
    expect(again).toEqual(['again 1']);
  });

  test('shows a report of a misreading before it is copied, as the reader left it', async () => {
    const asked = open({ ...read(REPORT), sentences: ['He won 92.05 percent.'] } as TabState);
    click(all('.claims .fold')[0]);
    click(button('Report a misreading'));
    const area = all('textarea')[0] as HTMLTextAreaElement;
    expect(area.value).toContain('Sentence: He won 92.05 percent.');
    expect(asked).toEqual([]);
    act(() => {
      area.value = 'Mine.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => button('Copy')?.click());
    expect(asked).toEqual(['Mine.']);
  });

  test('copies one figure as text and as a citation, and saves the report', async () => {
    const asked = open(read(REPORT));
    click(all('.claims .fold')[0]);
    const own = all('.claim-row.open button');
    await act(async () => own.find((each) => each.textContent === 'text')?.click());
    await act(async () => own.find((each) => each.textContent === 'citation')?.click());
    expect(asked[0]).toMatch(/^Ilham Aliyev · vote share/);
    expect(asked[1]).toContain('Given as 92.05% in:');
    click(all('button[aria-label="Save as CSV"]')[0]);
    expect(asked[2]).toMatch(/^second-source.csv text\/csv \d+$/);
  });

  test('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
    const comparison = compare(ALIYEV, 'quoted-source', 'same', {
      value: 92.05,
      ref: 'javascript:alert(1)',
      source: { id: '__proto__', name: evil, kind: 'authority', origin: 'constructor' },
    });
    const claim = makeClaim({
      text: evil,
      value: 92.05,
      subject: evil,
      scope: evil,
      election: ELECTION,
      comparisons: [comparison],
    });
    open(read({ ...REPORT, elections: [{ ...ELECTION, name: evil }], claims: [claim], checks: [] }));
    expect(all('img, script, a[href^="javascript"]')).toEqual([]);
    expect(document.body.textContent).toContain(evil);
    expect(document.body.textContent).toContain('javascript:alert(1)');
  });
});

test('the first look of a long report has its first rows and counts, and offers no half of it to take away', () => {
  const whole = read(REPORT);
  open({ ...whole, isFirst: true } as TabState);
  const first = words('.claim-row .title');
  expect(first).toHaveLength(10);
  expect(button('JSON')).toBeUndefined();
  const counts = words('.counts');
  open(whole);
  expect(words('.claim-row .title').slice(0, 10)).toEqual(first);
  expect(words('.counts')).toEqual(counts);
  expect(button('JSON')).toBeDefined();
});

describe('the side panel', () => {
  const show = (current: number | null) => {
    const place = { panel: true, current };
    const actions = {} as PopupActions;
    act(() =>
      render(<Popup state={read(REPORT)} actions={actions} text={fileText('en-GB')} place={place} />, document.body),
    );
    drawAll();
  };

  test('has every figure open, and no button to itself', () => {
    show(null);
    expect(all('.claims .fold').every((fold) => fold.getAttribute('aria-expanded') === 'true')).toBe(true);
    expect(button('Side panel')).toBeUndefined();
  });

  test('brings the figure pointed at into view, also one that is folded away', () => {
    const seen: (string | undefined)[] = [];
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this.querySelector('.figure')?.textContent ?? undefined);
    };
    Element.prototype.getBoundingClientRect = () => ({ top: -5, bottom: 20 }) as DOMRect;
    show(1);
    show(REPORT.claims.length - 2);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe('2.19%');
    expect(all('.found')[0]?.hasAttribute('open')).toBe(true);
    expect(all('[aria-current]')).toHaveLength(1);
  });
});

describe('the site’s switch', () => {
  test('has three states in words, and asks for the one chosen', () => {
    const asked = open(read(REPORT));
    expect(words('.segments label')).toEqual(['Mark', 'Quiet', 'Off']);
    const [mark, quiet] = all('.segments input') as HTMLInputElement[];
    expect(mark?.checked).toBe(true);
    click(quiet);
    expect(asked).toEqual(['site quiet']);
  });

  test('names the host where an exception decides', () => {
    open({ status: 'nothing', site: { ...site, decidedBy: 'host' } });
    expect(words('.switch legend')).toEqual(['news.bbc.co.uk · exception to bbc.co.uk']);
  });
});

describe('where there is no report', () => {
  const unlisted = { ...site, listed: false, granted: false };
  const cases: [TabState, string, string, string][] = [
    [{ status: 'nothing', site }, 'No election figures here', 'Check again', 'once'],
    [{ status: 'off', site: { ...site, state: 'off' } }, 'Off on bbc.co.uk', 'Check this page once', 'once'],
    [
      { status: 'unlisted', site: unlisted },
      'bbc.co.uk is not on the list of news sites',
      'Check this page once',
      'once',
    ],
    [{ status: 'unlisted', site: unlisted }, 'bbc.co.uk is not on the list of news sites', 'Always here', 'allow'],
    [
      { status: 'unlisted', site: { ...site, granted: false } },
      'The browser waits for your permission',
      'Always here',
      'allow',
    ],
    [{ status: 'error', site, error: 'data-damaged' }, 'This did not work', 'Try again', 'once'],
  ];
  test.each(cases)('%j', (state, title, action, asks) => {
    const asked = open(state);
    expect(words('h1')).toEqual([title]);
    click(button(action));
    expect(asked).toEqual([asks]);
  });

  test('a text that is too long is not tried again: what still works is said', () => {
    open({ status: 'error', site, error: 'too-large' });
    expect(words('main button')).toEqual([]);
    expect(words('main p').join(' ')).toContain('“Compare this figure”');
  });

  test('a closed page has nothing to press but the options', () => {
    const asked = open({ status: 'closed' });
    expect(words('main button')).toEqual([]);
    click(button('Options'));
    expect(asked).toEqual(['options']);
  });

  test('reading is told to those who hear the popup', () => {
    open({ status: 'reading', site });
    expect(all('main')[0]?.getAttribute('aria-live')).toBe('polite');
    expect(words('h1')).toEqual(['Reading the page']);
  });
});
