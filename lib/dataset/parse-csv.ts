import type { Fault } from './fault';

/**
 * Comma-separated text (RFC 4180) in, a table out whose rows know their line:
 * `id,name⏎az-cec,"Central Election Commission, Baku"` gives the header `id, name` and one row at line 2.
 */

export interface CsvRow {
  /** Line the row begins on, from 1. */
  line: number;
  cells: string[];
}

export interface CsvTable {
  file: string;
  header: string[];
  rows: CsvRow[];
}

/** A seed table is at most a few MB; a larger one is a wrong file. */
const MAX_LENGTH = 32 * 1024 * 1024;

/**
 * Reads one file. Blank lines are passed over, cells are trimmed of nothing. Rows whose number of cells is not the
 * header's, and quotes that are misplaced or never closed, are faults; such rows are left out of the table.
 */
export function parseCsv(file: string, text: string): { table: CsvTable; faults: Fault[] } {
  const table: CsvTable = { file, header: [], rows: [] };
  const faults: Fault[] = [];
  if (text.length > MAX_LENGTH) {
    const message = `the file is larger than ${MAX_LENGTH / 1024 / 1024} MB`;
    return { table, faults: [{ file, line: 0, column: 0, message, mend: 'split it by country' }] };
  }
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    let broken = false;
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
      line += cell.lines;
      at = cell.end;
      row.cells.push(cell.text);
      if (cell.wrong && !broken) {
        broken = true;
        faults.push({ file, line: row.line, column: row.cells.length, ...cell.wrong });
      }
      more = text[at] === ',';
      if (more) at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (broken || (row.cells.length === 1 && row.cells[0] === '')) continue;
    if (table.header.length === 0) table.header = row.cells;
    else if (row.cells.length === table.header.length) table.rows.push(row);
    else faults.push(wrongCount(file, row, table.header.length));
  }
  return { table, faults };
}

interface Cell {
  text: string;
  /** Where the comma or line end after it is. */
  end: number;
  /** Line ends inside it. */
  lines: number;
  wrong?: Pick<Fault, 'message' | 'mend'>;
}

const BARE_END = /[,\n]|\r\n|\r$/g;

function readBare(text: string, start: number): Cell {
  BARE_END.lastIndex = start;
  const end = BARE_END.exec(text)?.index ?? text.length;
  const cell = { text: text.slice(start, end), end, lines: 0 };
  if (!cell.text.includes('"')) return cell;
  const wrong = {
    message: 'a quote stands inside an unquoted cell',
    mend: 'quote the whole cell and double its quotes',
  };
  return { ...cell, wrong };
}

function readQuoted(text: string, start: number): Cell {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) {
      content += text.slice(at);
      const wrong = { message: 'the quote that opens this cell is never closed', mend: 'close it with "' };
      return { text: content, end: text.length, lines: countLines(content), wrong };
    }
    content += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    content += '"';
    at += 1;
  }
  const rest = readBare(text, at);
  const cell = { text: content, end: rest.end, lines: countLines(content) };
  if (rest.text === '') return cell;
  return { ...cell, wrong: { message: 'text follows the closing quote', mend: 'double the quotes inside the cell' } };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function wrongCount(file: string, row: CsvRow, expected: number): Fault {
  const message = `${row.cells.length} cells where the header has ${expected}`;
  const mend = row.cells.length > expected ? 'quote cells that hold a comma' : 'add the missing commas';
  return { file, line: row.line, column: 0, message, mend };
}
