/** The catalogues of the screens in every language: whole, with English's places, and shown in the reader's manner. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shownDate } from '../../components/dates';
import { directionOf, lacksMonths, numberLocale } from '../../components/locale-data';
import { electionTitle } from '../../components/names';
import { claimedQuantity, observedQuantity, quantity, shortNumber } from '../../components/numbers';
import { claimSentence } from '../../components/sentence/sentence';
import english from '../../public/_locales/en/messages.json';
import { ALIYEV, ELECTION } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';
import { CATALOGUES, localText } from '../gallery/words';
import { localeFaults, type Messages } from './locale-faults';

afterEach(() => vi.unstubAllGlobals());

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const translations = [...CATALOGUES].filter(([folder]) => folder !== 'en');

describe('the catalogues', () => {
  test('are found', () => {
    expect([...CATALOGUES.keys()]).toEqual(expect.arrayContaining(['en', 'az', 'tr']));
  });

  test.each(translations)('of %s is whole', (folder, messages) => {
    expect(localeFaults(english, messages, folder.replaceAll('_', '-'))).toEqual([]);
  });

  test('English is no translation of another one', () => {
    expect(localeFaults(english, english, 'en')).toEqual([]);
  });

  test.each(translations)('of %s tells a figure with its number', (folder) => {
    const t = localText(folder);
    const told = claimSentence(ALIYEV, t);
    expect(told).toContain(quantity(92.12, 'percent', t));
    expect(told).not.toMatch(/\$\d|undefined/);
    expect(told).not.toBe(claimSentence(ALIYEV, localText('en')));
  });
});

describe('a planted fault is seen', () => {
  const sound: Messages = {
    catalogue_language: { message: 'ru' },
    ext_name: { message: 'Second Source' },
    of: { message: '$2 из $1' },
    points_one: { message: '$1 пункт' },
    points_few: { message: '$1 пункта' },
    points_many: { message: '$1 пунктов' },
    points_other: { message: '$1 пункта' },
    measure_other: { message: 'другое' },
  };
  const source: Messages = {
    catalogue_language: { message: 'en' },
    ext_name: { message: 'Second Source' },
    of: { message: '$1 of $2' },
    points_one: { message: '$1 point' },
    points_other: { message: '$1 points' },
    measure_other: { message: 'other' },
  };
  const without = (key: string) => Object.fromEntries(Object.entries(sound).filter(([own]) => own !== key));
  const saying = (key: string, message: string): Messages => ({ ...sound, [key]: { message } });

  test.each<[string, Messages, string]>([
    ['a missing key', without('of'), 'missing: of'],
    ['a missing plural category', without('points_few'), 'missing: points_few'],
    ['a spare key', saying('off', 'выкл.'), 'spare: off'],
    ['a category that the language has not', saying('points_two', '$1'), 'spare: points_two'],
    ['a lost place', saying('of', 'из $1'), 'places: of has "$1", English "$1 $2"'],
    ['a lost place of a plural form', saying('points_many', 'пунктов'), 'places: points_many has "", English "$1"'],
    ['an empty message', saying('measure_other', ' '), 'empty: measure_other'],
    ['markup', saying('measure_other', '<b>другое</b>'), 'markup: measure_other'],
    ['a name too long for stores', saying('ext_name', 'С'.repeat(76)), '76 characters, at most 75: ext_name'],
    ['the catalogue of another language', saying('catalogue_language', 'de'), 'catalogue_language is not ru'],
  ])('%s', (_, planted, fault) => {
    expect(localeFaults(source, sound, 'ru')).toEqual([]);
    expect(localeFaults(source, planted, 'ru')).toEqual([fault]);
  });
});

describe('numbers and dates', () => {
  test.each([
    ['az', '92,05%', '6.478.623', '50–55%', '7 fev 2024'],
    ['tr', '%92,05', '6.478.623', '%50–55', '7 Şub 2024'],
    ['ru', '92,05 %', '6 478 623', '50–55 %', '7 февр. 2024 г.'],
    ['de', '92,05 %', '6.478.623', '50–55 %', '7. Feb. 2024'],
    ['fr', '92,05 %', '6 478 623', '50–55 %', '7 févr. 2024'],
    ['es', '92,05 %', '6.478.623', '50–55 %', '7 feb 2024'],
  ])('of %s are written as they are there', (locale, share, count, range, day) => {
    const t = localText(locale);
    expect(plain(quantity(92.05, 'percent', t))).toBe(share);
    expect(plain(quantity(6478623, 'count', t))).toBe(count);
    expect(plain(observedQuantity({ value: 50, high: 55, unit: 'percent' }, t))).toBe(range);
    const claim = makeClaim({ text: '50-55%', value: 50, high: 55, step: 1 });
    expect(plain(claimedQuantity(claim, t))).toBe(range);
    expect(plain(shownDate('2024-02-07', t))).toBe(day);
  });

  test('a range of points has its unit once', () => {
    expect(observedQuantity({ value: 2, high: 3, unit: 'points' }, localText('en'))).toBe('2–3 points');
  });

  test('a short number has the decimal mark of the long ones', () => {
    expect(plain(shortNumber(90_200, localText('az'), 1))).toBe('90,2K');
    expect(plain(shortNumber(90_200, localText('en'), 1))).toBe('90.2K');
  });

  test('a build without Azerbaijani numbers writes those of a language that has the same', () => {
    expect(numberLocale('az', '.')).toBe('id');
    expect(numberLocale('az-AZ', '.')).toBe('id');
    expect(numberLocale('az', ',')).toBe('az');
    expect(numberLocale('en', '.')).toBe('en');
    const written = (locale: string) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent' }).format(1292.05);
    expect(written('id')).toBe(written('az'));
  });

  test('a build without names of months writes days in figures', () => {
    expect(lacksMonths('2024 M02 7')).toBe(true);
    expect(lacksMonths('M02 7')).toBe(true);
    expect(lacksMonths('7 fev 2024')).toBe(false);
    const t = localText('az');
    class Nameless {
      format = () => '2024 M02 7';
    }
    vi.stubGlobal('Intl', Object.create(Intl, { DateTimeFormat: { value: Nameless } }));
    expect(shownDate('2024-02-07T17:00', t)).toBe('07.02.2024, 17:00');
    expect(shownDate('2024-02-07', t, 'long')).toBe('07.02.2024');
    expect(shownDate('2024-02-07', t, 'day')).toBe('07.02');
    expect(shownDate('2024-02', t)).toBe('02.2024');
  });
});

describe('words', () => {
  test('a name of the data that says the kind of election only is said in the language of the screens', () => {
    const runOff = { ...ELECTION, name: 'Presidential election, run-off', round: 2 };
    expect(electionTitle(ELECTION, localText('az'))).toBe('Prezident seçkisi, Azərbaycan');
    expect(electionTitle(runOff, localText('tr'))).toBe('Cumhurbaşkanlığı seçimi, Azerbaycan');
    expect(electionTitle({ ...ELECTION, name: 'Milli Majlis election' }, localText('az'))).toMatch(
      /^Milli Majlis election, /,
    );
    expect(electionTitle(runOff, localText('en'))).toBe('Presidential election, run-off, Azerbaijan');
  });

  test.each([
    ['en', 'ltr'],
    ['az', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['fa', 'rtl'],
    ['', 'ltr'],
    ['no language', 'ltr'],
  ])('%s is read %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

/** Properties that name a side of the screen, where a name for the side of the text exists. */
const SIDED =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|:\s*(?:left|right)\s*[;}]/m;

/** Four sides at once, of which right and left differ. */
const FOUR = /\b(?:padding|margin)\s*:\s*\S+ (\S+) \S+ (?!\1\s*[;}])\S+\s*[;}]/;

describe('style sheets', () => {
  const sheets = Object.keys(import.meta.glob('../../components/**/*.css'));

  test('name sides by the text, not by the screen', () => {
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets)
      expect(readFileSync(join(import.meta.dirname, sheet), 'utf8'), sheet).not.toMatch(SIDED);
  });

  test.each(['a { margin-left: 4px; }', 'a {\n  right: 0;\n}', 'a { text-align: left }', 'a{border-left-color:red}'])(
    'would notice %j',
    (rule) => {
      expect(rule).toMatch(SIDED);
      expect('a { margin: 0 4px 8px 2px; }').toMatch(FOUR);
      expect('a { margin: 0 4px 8px 4px; }').not.toMatch(FOUR);
      expect('a { inset: 0 auto; text-align: end; padding-inline-end: 4px; }').not.toMatch(SIDED);
    },
  );
});
