// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { type CardActions, drawCard } from '../../components/hover-card/card';
import { cardView } from '../../components/hover-card/view';
import type { Report } from '../../lib/model/report';
import { ALIYEV, REPORT } from '../gallery/azerbaijan';
import { APART } from '../gallery/checked';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');

/** As the page gets it: the view has travelled in a message. */
function draw(report: Report, index: number, actions: CardActions = {}): HTMLElement {
  const view = cardView(report, index, t);
  if (!view) throw new Error('no view');
  const card = drawCard(structuredClone(JSON.parse(JSON.stringify(view))), actions);
  document.body.append(card);
  return card;
}

const words = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

afterEach(() => {
  document.body.replaceChildren();
});

describe('the hover card', () => {
  test('says one thing first, then four rows', () => {
    const card = draw(REPORT, 0);
    expect(card.firstElementChild?.textContent).toMatch(/^The Central Election Commission published/);
    expect(words(card, 'tbody tr:not(.group) .number')).toEqual(
      ['92.05', '92.12', '93.9\u2007', '92.6\u2007'].map((number) => number.trim()),
    );
    expect(card.getAttribute('aria-label')).toBe('Other sources for 92.05%');
  });

  test('shows the page’s own arithmetic', () => {
    expect(words(draw(APART, 1), '.check')).toEqual([
      'The page’s votes and shares point to different totals: 5,150,092 is 52.1% of about 9,885,000, 3,107,573 is 30.4% of about 10,220,000. They may be of different points of the count. They may have different bases, such as valid votes and all ballots.',
    ]);
  });

  test('is silent where the page’s numbers fit', () => {
    expect(words(draw(REPORT, 0), '.check')).toEqual([]);
  });

  test('keeps the words behind a match folded until asked', () => {
    const card = draw(REPORT, 0);
    const why = card.querySelector<HTMLElement>('dl')!;
    const button = card.querySelector<HTMLButtonElement>('footer button')!;
    expect(why.hidden).toBe(true);
    button.click();
    expect(why.hidden).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(words(card, 'dl dd')).toContain('93.35% counted “after the processing of 93.35 percent of the ballots”');
    button.click();
    expect(why.hidden).toBe(true);
  });

  test('has only the buttons that its caller can answer, and keeps their clicks from the page', () => {
    const asked: string[] = [];
    document.body.addEventListener('click', () => asked.push('page'), { once: true });
    const card = draw(REPORT, 0, { turnOff: () => asked.push('off'), close: () => asked.push('close') });
    expect(words(card, 'footer button')).toEqual(['Why this match', 'Off here', 'Close']);
    for (const button of card.querySelectorAll<HTMLButtonElement>('footer button')) button.click();
    expect(asked).toEqual(['off', 'close']);
  });

  test('gives way to a word once its figure is set aside, and comes back', async () => {
    const asked: boolean[] = [];
    const setAside = async (again: boolean) => {
      asked.push(again);
      return true;
    };
    const card = draw(REPORT, 0, { setAside });
    const press = async (name: string) => {
      [...card.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
      await Promise.resolve();
      await Promise.resolve();
    };
    const before = card.textContent;
    await press('Not this');
    expect(words(card, '.sentence')[0]).toMatch(/^Set aside/);
    expect(card.querySelector('table')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(card.textContent).toBe(before);
    expect(asked).toEqual([false, true]);
  });

  test('says so where a figure could not be set aside, and stays', async () => {
    const card = draw(REPORT, 0, { setAside: async () => false });
    const status = () => card.querySelector<HTMLElement>('[role=status]')!;
    expect(status().hidden).toBe(true);
    [...card.querySelectorAll('button')].find((button) => button.textContent === 'Not this')?.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(status().hidden).toBe(false);
    expect(status().textContent).toMatch(/^This did not work/);
    expect(card.querySelector('table')).not.toBeNull();
  });

  test('says why a figure was only found', () => {
    const card = draw(REPORT, REPORT.claims.length - 2);
    expect(words(card, '.sentence')).toEqual([
      'The page gives this figure for “liberated territories” only; the data has none for that.',
    ]);
    expect(card.querySelector('table')).toBeNull();
    expect(card.querySelector('.mark.dotted')).not.toBeNull();
  });

  test('has no view for a figure that is not there', () => {
    expect(cardView(REPORT, REPORT.claims.length, t)).toBeNull();
  });

  test('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const why = ALIYEV.why.map((line) => ({ ...line, words: evil }));
    const card = draw({ ...REPORT, claims: [{ ...ALIYEV, subject: evil, why }] }, 0);
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain(evil);
  });
});
