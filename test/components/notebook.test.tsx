// @vitest-environment jsdom
/** The notebook's section: figures side by side, search, choices, deletion that can be taken back, by keyboard too. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawCard } from '../../components/hover-card/card';
import { cardView } from '../../components/hover-card/view';
import type { NotebookActions, NotebookState } from '../../components/notebook/actions';
import { alsoReadLines, plainLine } from '../../components/notebook/also-read';
import { Notebook } from '../../components/notebook/notebook';
import { searchNotebook } from '../../components/notebook/search';
import { TextContext } from '../../components/text-context';
import type { Note, NotebookSettings } from '../../lib/model/note';
import { REPORT } from '../gallery/azerbaijan';
import { ALSO_READ, FEW, grouped, MANY, makeNote, REPORT_AZ, TREND } from '../gallery/notes';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');
const settings: NotebookSettings = { on: true, keepDays: 90, inPrivate: false };

/** A notebook in memory behind the section, as the entry point has one on disk. */
function open(notes: Note[], over: Partial<NotebookSettings> = {}, refuses = false, state?: NotebookState) {
  const asked: string[] = [];
  let kept = notes;
  let chosen = { ...settings, ...over };
  const show = () => {
    const shown: NotebookState = state ?? { status: 'read', settings: chosen, elections: grouped(kept) };
    act(() =>
      render(
        <TextContext.Provider value={t}>
          <Notebook state={shown} actions={actions} />
        </TextContext.Provider>,
        document.body,
      ),
    );
  };
  const take = async (gone: Note[]) => {
    if (refuses) return null;
    kept = kept.filter((note) => !gone.includes(note));
    show();
    return gone;
  };
  const actions: NotebookActions = {
    change: async (changed) => {
      asked.push(JSON.stringify(changed));
      chosen = { ...chosen, ...changed };
      show();
      return take('keepDays' in changed && changed.keepDays === 7 ? [kept[0]!] : []);
    },
    remove: (gone) => take(gone),
    removeSite: (site) => take(kept.filter((note) => note.site === site)),
    removeAll: () => take(kept),
    restore: async (back) => {
      kept = [...kept, ...back];
      show();
      return true;
    },
    exportAs: (format, elections) =>
      asked.push(`${format} ${elections.flatMap(({ quantities }) => quantities).length}`),
    retry: () => asked.push('retry'),
  };
  show();
  return asked;
}

const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Kind>(selector),
];
const words = (selector: string) => all(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
const named = (name: string) =>
  all('button').find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.replaceAll('\u00a0', ' ') === name,
  );
const press = async (name: string) => {
  const button = named(name);
  if (!button) throw new Error(`no button ${name}`);
  button.focus();
  await act(async () => button.click());
};
const search = (text: string) => {
  const field = all<HTMLInputElement>('input[type=search]')[0]!;
  field.value = text;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};

beforeEach(() => {
  // The year is left out of this year's days.
  vi.useFakeTimers({ now: new Date('2026-02-06T12:00:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  act(() => render(null, document.body));
  document.body.replaceChildren();
});

describe('the notebook', () => {
  test('sets what two outlets gave side by side, in neutral words', () => {
    open([TREND, REPORT_AZ]);
    expect(words('h2').slice(0, 1)).toEqual(['Presidential election, Azerbaijan 7 February 2024']);
    expect(words('.quantity h3')).toEqual(['Media outlets']);
    expect(words('.relation')).toEqual(['Outlets give numbers that differ by 81.']);
    expect(words('.noted-number')).toEqual(['109', '190']);
    expect(words('.outlet').map((outlet) => outlet?.slice(0, 10))).toEqual(['trend.az, ', 'report.az,']);
    expect(all<HTMLAnchorElement>('.outlet a').map(({ href, rel }) => [href, rel])).toEqual([
      [TREND.url, 'noreferrer noopener'],
      [REPORT_AZ.url, 'noreferrer noopener'],
    ]);
    expect(words('blockquote')[0]).toBe(`“${TREND.sentence}”`);
  });

  test('says where outlets print one report', () => {
    open([TREND, makeNote({ ...TREND, site: 'apa.az', url: 'https://apa.az/1' })]);
    expect(words('.noted-value > .detail')).toContain('The same passage in 2 outlets');
  });

  test('credits a source only where every outlet does', () => {
    open([TREND, makeNote({ ...TREND, passage: undefined, site: 'apa.az', url: 'https://apa.az/1', source: null })]);
    expect(words('.noted-value > .detail')).toEqual([]);
    act(() => render(null, document.body));
    open([TREND]);
    expect(words('.noted-value > .detail')).toEqual(['Central Election Commission']);
  });

  test('shows hostile text as text, and no address that is none of the web', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const fields = { sentence: evil, subject: evil, scope: evil, source: evil, site: evil, url: 'javascript:alert(1)' };
    open([makeNote({ value: 1, ...fields })]);
    expect(all('img, a[href^="javascript"]')).toEqual([]);
    expect(document.body.textContent).toContain(evil);
  });

  test('shows a long one in pieces', async () => {
    open(MANY);
    expect(all('.quantity')).toHaveLength(40);
    await press('Show more (20)');
    expect(all('.quantity')).toHaveLength(60);
    expect(named('Show more (20)')).toBeUndefined();
  });

  test('shows many outlets and many values of one quantity in pieces', async () => {
    const notes = Array.from({ length: 60 }, (_, i) => makeNote({ site: `s${i}.example`, value: i < 40 ? 1 : i }));
    open(notes);
    expect(all('.noted-value')).toHaveLength(12);
    expect(all('.noted-value:first-child .reading')).toHaveLength(6);
    await press('Show more (34)');
    expect(all('.noted-value:first-child .reading')).toHaveLength(40);
    await press('Show more (9)');
    expect(all('.noted-value')).toHaveLength(21);
  });

  test('says that it is empty, and that it is off', () => {
    open([]);
    expect(words('.empty')[0]).toMatch(/^Nothing noted yet/);
    open([], { on: false });
    expect(words('.empty')[0]).toMatch(/while it is off/);
    expect(words('.choice .detail')[0]).toMatch(/^Nothing is noted/);
  });

  test('says so where the page read last could not be kept, and shows the others', () => {
    open([], {}, false, { status: 'read', settings, elections: grouped(FEW), missed: true });
    expect(words('[role=alert]')[0]).toMatch(/^The browser refused to store this/);
    expect(document.body.textContent).toContain('Media outlets');
    open([], {}, false, { status: 'read', settings, elections: grouped(FEW), missed: false });
    expect(all('[role=alert]')).toEqual([]);
  });

  test.each(['newer', 'blocked', 'refused'] as const)(
    'says why it cannot be opened (%s), and tries again',
    async (fault) => {
      const asked = open([], {}, false, { status: 'failed', settings, fault });
      expect(words('[role=alert]')[0]).toMatch(/Nothing (?:of it was changed or lost|is lost|was deleted)/);
      expect(words('[role=alert]')[0]).toMatch(/Figures are found and compared as before/);
      await press('Try again');
      expect(asked).toEqual(['retry']);
      expect(all('input[type=checkbox]')).toHaveLength(2);
    },
  );
});

describe('searching', () => {
  const found = (text: string) =>
    searchNotebook(grouped(FEW), text, t).flatMap(({ quantities }) =>
      quantities.map(({ values }) => values[0]!.notes[0]!.measure),
    );

  test.each([
    ['', 5],
    ['aliyev', 1],
    ['ALİYEV', 1],
    ['azerbaijan 2024 turnout', 1],
    ['report.az', 3],
    ['accredited', 1],
    ['92.12', 1],
    ['palau', 1],
    ['final result', 2],
    ['(.*', 0],
    ['aliyev turnout', 0],
  ])('“%s” finds %d', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  test('leaves what matches, counts it, and exports that alone', async () => {
    const asked = open(FEW);
    search('turnout');
    expect(words('.quantity h3')).toEqual(['Turnout']);
    expect(words('.line [role=status]')).toEqual(['2 figures']);
    await press('CSV');
    search('nothing of this');
    expect(words('.empty')).toEqual(['Nothing noted matches “nothing of this”.']);
    expect(named('JSON')?.hasAttribute('disabled')).toBe(true);
    search('');
    await press('Markdown');
    expect(asked).toEqual(['csv 1', 'md 5']);
  });
});

describe('deleting', () => {
  const left = () => words('.outlet').length;
  const focused = () =>
    (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)?.replaceAll(
      '\u00a0',
      ' ',
    );

  test('one figure says so, takes the focus to undo, and back to the next figure', async () => {
    open([TREND, REPORT_AZ]);
    expect(named('Delete 109, trend.az, 3 Feb')).toBeTruthy();
    await press('Delete 109, trend.az, 3 Feb');
    expect(left()).toBe(1);
    expect(words('.undo span')).toEqual(['1 figure deleted.']);
    expect(focused()).toBe('Undo');
    await press('Close');
    expect(all('.undo')).toEqual([]);
    expect(focused()).toBe('Delete 190, report.az, 5 Feb');
  });

  test('is taken back by undo', async () => {
    open(FEW);
    await press('Delete all figures of trend.az');
    expect(left()).toBe(FEW.length - 4);
    expect(words('.undo span')).toEqual(['4 figures deleted.']);
    await press('Undo');
    expect(left()).toBe(FEW.length);
    expect(words('.told')).toEqual(['4 figures are back.']);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('ends with Esc, and all of it leaves the focus on the head', async () => {
    open(FEW);
    await press('Delete the whole notebook');
    expect(left()).toBe(0);
    act(
      () => void document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(all('.undo')).toEqual([]);
    expect(focused()).toBe('Notebook');
  });

  test('that the browser refuses is not passed over in silence', async () => {
    open(FEW, {}, true);
    await press('Delete the whole notebook');
    expect(left()).toBe(FEW.length);
    expect(words('.told')[0]).toMatch(/refused to store/);
  });
});

describe('choices', () => {
  const choose = async (value: string) => {
    const select = all<HTMLSelectElement>('select')[0]!;
    select.value = value;
    await act(async () => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  };

  test('are changed by their switches', async () => {
    const asked = open(FEW);
    for (const box of all<HTMLInputElement>('input[type=checkbox]')) await act(async () => box.click());
    await choose('always');
    expect(asked).toEqual(['{"on":false}', '{"inPrivate":true}', '{"keepDays":null}']);
    expect(all('.undo')).toEqual([]);
  });

  test('of fewer days are taken back with the figures that went', async () => {
    const asked = open(FEW);
    await choose('7');
    expect(words('.undo span')).toEqual(['1 figure deleted.']);
    await press('Undo');
    expect(asked).toEqual(['{"keepDays":7}', '{"keepDays":90}']);
    expect(words('.outlet')).toHaveLength(FEW.length);
  });

  test('of other days than those offered are shown too', () => {
    open(FEW, { keepDays: 45 });
    expect(all<HTMLSelectElement>('select')[0]!.value).toBe('45');
  });
});

describe('what was read elsewhere', () => {
  const now = new Date('2026-02-06T12:00:00Z');
  const lines = (index: number) =>
    alsoReadLines(
      REPORT.claims[index]!,
      ALSO_READ.find(({ claim }) => claim === index),
      t,
      now,
    ).map(plainLine);

  test('is told with outlet and day, and with the stage where that is another', () => {
    expect(lines(11).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'You also read 190 (report.az, 5 Feb; apa.az, 3 Feb).',
    ]);
    expect(lines(0).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'You also read 92.1%, 54.47% counted (apa.az, 20 Nov 2025).',
      'You also read 92.05%, final result (report.az, 3 Feb; bbc.co.uk, 3 Feb; apa.az, 3 Feb; 1 more outlet).',
    ]);
    expect(lines(3)).toEqual([]);
  });

  test('stands in the card as its own kind, outside of the table of sources', () => {
    const view = cardView(REPORT, 11, t, ALSO_READ)!;
    const card = drawCard(structuredClone(JSON.parse(JSON.stringify(view))), {});
    expect(card.querySelector('.own-note')?.textContent).toMatch(/^You also read 190 \(report\.az/);
    expect(card.querySelector('table .own-note, table a[href*="report.az"]')).toBeNull();
    expect([...card.querySelectorAll<HTMLAnchorElement>('.own-note a')].map(({ href }) => href)).toEqual([
      REPORT_AZ.url,
      'https://www.apa.az/news/1',
    ]);
    expect(cardView(REPORT, 11, t)?.alsoRead).toEqual([]);
  });
});
