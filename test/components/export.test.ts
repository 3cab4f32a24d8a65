/** What can be taken away: CSV, a comparison, a citation, a report of a misreading. */
import { describe, expect, it, test } from 'vitest';
import { citation } from '../../components/export/citation';
import { comparisonText } from '../../components/export/comparison-text';
import { csvCell, reportCsv } from '../../components/export/csv';
import { faultReport } from '../../components/export/fault-report';
import { plainAddress } from '../../components/export/plain-address';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { ALIYEV, REPORT } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an address for other eyes', () => {
  it.each([
    ['https://me:key@news.example.org/story?session=1#top', 'https://news.example.org/story'],
    ['http://a.example:8080/x', 'http://a.example:8080/x'],
    ['file:///story.html', ''],
    ['nonsense', ''],
  ])('%s', (address, shown) => expect(plainAddress(address)).toBe(shown));
});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', `'  =1`],
    ['\t=1', `'\t=1`],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['Moss, Jane', '"Moss, Jane"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['92 percent', '92 percent'],
    [-0.05, '-0.05'],
    [Number.NaN, ''],
    [null, ''],
    [undefined, ''],
  ])('%j is %j', (cell, written) => expect(csvCell(cell)).toBe(written));

  test('of a report has a row for each figure and source, and reads back', () => {
    const { table, faults } = parseCsv('report.csv', reportCsv(REPORT));
    const { header, rows } = table;
    const wanted = REPORT.claims.reduce((sum, { comparisons }) => sum + Math.max(1, comparisons.length), 0);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(wanted);
    const first = Object.fromEntries(header.map((name, index) => [name, rows[1]?.cells[index]]));
    expect(first).toMatchObject({
      figure: '92.05 percent',
      value: '92.05',
      subject: 'Ilham Aliyev',
      source: 'Central Election Commission of Azerbaijan',
      source_value: '92.12',
      difference: '0.07',
      verdict: 'differs',
    });
  });

  test('of a hostile report holds no formula', () => {
    const evil = '=cmd|"/c calc"!A1';
    const claim = makeClaim({ text: evil, value: 1, subject: evil, scope: evil });
    const csv = reportCsv({ ...REPORT, title: evil, claims: [claim] });
    expect(csv.split(/[,\r\n]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });
});

describe('a comparison', () => {
  test('as text says the figure, then each source with its address', () => {
    const lines = plain(comparisonText(ALIYEV, t)).trim().split('\n');
    expect(lines[0]).toBe('Ilham Aliyev · vote share · Presidential election, Azerbaijan, 7 February 2024');
    expect(lines[1]).toMatch(/^92\.05%\. .*Central Election Commission/);
    expect(lines).toHaveLength(2 + ALIYEV.comparisons.length);
    expect(lines[3]).toBe(
      '- Central Election Commission of Azerbaijan, final result, 11 Feb 2024: 92.12%, differs by 0.07 points. https://example.org/results',
    );
  });

  test('as a citation names who made the number, and where the page gave it', () => {
    const cited = plain(citation(ALIYEV, { ...REPORT, url: 'https://menafn.com/1?id=7' }, t));
    expect(cited).toMatch(
      /Ilham Aliyev · vote share\. Presidential election, Azerbaijan, 7 February 2024: 92\.12% \(final result/,
    );
    expect(cited).toContain('Given as 92.05% in: “');
    expect(cited).toContain('https://menafn.com/1\n');
  });

  test('of a figure without company cites the page alone', () => {
    const claim = makeClaim({ text: '5 percent', value: 5, measure: 'turnout' });
    expect(plain(citation(claim, { ...REPORT, title: 'T', url: 'https://a.example/x' }, t))).toBe(
      'Turnout: 5.00%. “T”. https://a.example/x\n',
    );
  });
});

describe('a report of a misreading', () => {
  const report = { ...REPORT, url: 'https://me:pw@menafn.com/story?token=SECRET#mail=me' };
  const text = plain(faultReport(ALIYEV, 'He won 92.05 percent of the votes.', report, '1.2.3', t));

  test('has the sentence, the reading with its words, and the version', () => {
    for (const part of [
      'Sentence: He won 92.05 percent of the votes.',
      '- Counts: vote share (“percent of the votes”)',
      '- Of: Ilham Aliyev (“Ilham Aliyev”)',
      'Sentence shape: received. Certainty: 97%.',
      'Page: https://menafn.com/story\n',
      'Second Source 1.2.3',
      'It should be:',
    ])
      expect(text).toContain(part);
  });

  test('has nothing of the reader', () => {
    expect(text).not.toMatch(/SECRET|me:pw|mail=/);
  });

  test('does without sentence and address', () => {
    expect(faultReport(ALIYEV, '', { ...report, url: undefined }, '1', t)).not.toMatch(/Sentence: |Page:/);
  });
});
