/** Typography unified, and texts parted into sentences. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/languages';
import { fold } from '../../lib/reading/text/fold';
import { unify } from '../../lib/reading/text/plain-text';
import { splitSentences } from '../../lib/reading/text/sentences';

test.each([
  ['no-break and thin spaces', '50\u00a0%\u2009and\u202f6', '50 % and 6'],
  ['dashes', '92–93 ‐ − ﹣', '92-93 - - -'],
  ['an em dash parts', 'won—narrowly', 'won—narrowly'],
  ['quotes', '‘a’ “b” «c» „d“', '\'a\' "b" "c" "d"'],
  ['percent signs', '5％ 6﹪ 7٪', '5% 6% 7%'],
  ['digits', '９２ ٩٢ ۹۲', '92 92 92'],
])('%s', (_what, text, plain) => {
  expect(unify(text)).toBe(plain);
  expect(unify(text)).toHaveLength(text.length);
});

describe('sentences', () => {
  const split = (text: string) =>
    splitSentences(text, languages.get('en')!).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[]]>([
    ['Moss won 48.2 percent. Thorne won 39.', ['Moss won 48.2 percent.', 'Thorne won 39.']],
    ['Mr. Moss won. He left.', ['Mr. Moss won.', 'He left.']],
    ['J. K. Moss won. Who lost?', ['J. K. Moss won.', 'Who lost?']],
    ['Station No. 38 opened. It closed.', ['Station No. 38 opened.', 'It closed.']],
    ['The U.S. Senate met. It left.', ['The U.S. Senate met.', 'It left.']],
    ['He voted in the U.S. The polls closed.', ['He voted in the U.S.', 'The polls closed.']],
    ['"I won." She left.', ['"I won."', 'She left.']],
    ['Title\n\nFirst line.\n\nSecond line.', ['Title', 'First line.', 'Second line.']],
    ['Thorne got 0.8%,\nLinden 2%.', ['Thorne got 0.8%,\nLinden 2%.']],
    ['Thorne got two\npercent.', ['Thorne got two\npercent.']],
    ['Polls close at 7 p.m. on Sunday.', ['Polls close at 7 p.m. on Sunday.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('cover all of the text but white space', () => {
    const text = 'A b. C d!\n\nE f? "G h." (I j.) K';
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test.each([
  ['İlham Əliyev', 'ilham aliyev'],
  ['Qüdrət Həsənquliyev', 'qudrat hasanquliyev'],
  ['Gudrat-Hasanguliyev', 'gudrat hasanguliyev'],
  ["People's Party", 'people s party'],
  ['  Łódź,  Øst ', 'lodz ost'],
  ['Ильхам Алиев', 'ильхам алиев'],
])('%s is compared as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});
