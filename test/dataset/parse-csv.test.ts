import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../lib/dataset/parse-csv';

const rows = (text: string) => parseCsv('a.csv', text).table.rows.map(({ line, cells }) => [line, ...cells]);
const faults = (text: string) =>
  parseCsv('a.csv', text).faults.map((fault) => [fault.line, fault.column, fault.message]);

describe('parseCsv', () => {
  it.each([
    [
      'line feeds',
      'a,b\n1,2\n3,4\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    ['no line end at the end', 'a,b\n1,2', [[2, '1', '2']]],
    [
      'carriage returns and a byte order mark',
      '\uFEFFa,b\r\n1,2\r\n3,4\r\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n1,2\n\r\n3,4\n\n',
      [
        [3, '1', '2'],
        [5, '3', '4'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n1,,\n',
      [
        [2, '', '', ''],
        [3, '1', '', ''],
      ],
    ],
    [
      'quoted commas, quotes and line ends',
      'a,b\n"1,5","say ""yes"""\n"two\nlines",x\nlast,y\n',
      [
        [2, '1,5', 'say "yes"'],
        [3, 'two\nlines', 'x'],
        [5, 'last', 'y'],
      ],
    ],
    ['an empty quoted cell', 'a,b\n"",x\n', [[2, '', 'x']]],
    ['every script', 'a,b\nMərkəzi Seçki Komissiyası,🗳\n', [[2, 'Mərkəzi Seçki Komissiyası', '🗳']]],
    ['nothing but a header', 'a,b\n', []],
    ['nothing', '', []],
  ])('reads %s', (_name, text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['too few cells', 'a,b\n1\n2,3\n', [[2, 0, '1 cells where the header has 2']], [[3, '2', '3']]],
    ['too many cells', 'a,b\n1,2,3\n', [[2, 0, '3 cells where the header has 2']], []],
    ['a quote inside a cell', 'a,b\n1,2"3\n4,5\n', [[2, 2, 'a quote stands inside an unquoted cell']], [[3, '4', '5']]],
    ['text after a quote', 'a,b\n"1"x,2\n4,5\n', [[2, 1, 'text follows the closing quote']], [[3, '4', '5']]],
    ['an open quote', 'a,b\n1,"2\n3,4\n', [[2, 2, 'the quote that opens this cell is never closed']], []],
  ])('tells %s and reads on', (_name, text, wrong, left) => {
    expect(faults(text)).toEqual(wrong);
    expect(rows(text)).toEqual(left);
  });

  describe('takes a time that grows with the length only', () => {
    /** How much longer a text of eight times the size takes: about 8 where the work is even, 64 where it is squared. */
    function growth(read: (text: string) => unknown, piece: string, count: number): number {
      read(piece.repeat(count)); // The first run compiles the code.
      const [small, large] = [piece.repeat(count), piece.repeat(8 * count)];
      const times = [small, large].map((text) =>
        Math.min(
          ...[1, 2, 3, 4].map(() => {
            const start = performance.now();
            read(text);
            return performance.now() - start;
          }),
        ),
      );
      return (times[1] ?? 0) / (times[0] ?? 1);
    }
    /** Between the two, with room for a busy machine. */
    const LIMIT = 24;

    it('which a reader that looks back at every letter does not', () => {
      const lookBack = (text: string) => {
        let sum = 0;
        for (let end = 0; end < text.length; end += 1) for (let at = 0; at < end; at += 1) sum += text.charCodeAt(at);
        return sum;
      };
      expect(growth(lookBack, '"', 1_000)).toBeGreaterThan(LIMIT);
    });

    it.each(['"', '"a""', ',', '\n', 'a,', '"\n",', '\r'])('%j over and over', (piece) => {
      expect(growth((text) => parseCsv('a.csv', text), piece, 30_000)).toBeLessThan(LIMIT);
    });
  });
});
