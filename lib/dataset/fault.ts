/**
 * What is wrong in a table, where, and what would be right:
 * `seeds/AZ/observations.csv:12:5 value: "9x" is not a number; write digits with a dot, e.g. 92.05`.
 */

export interface Fault {
  /** Path inside the seeds: `AZ/observations.csv`. */
  file: string;
  /** Line of the file, from 1; 0 where the fault is of the file as a whole. */
  line: number;
  /** Column of the table (not a character), from 1; 0 where the fault is of the line as a whole. */
  column: number;
  /** Name of that column. */
  field?: string;
  /** What is wrong. */
  message: string;
  /** What would be right. */
  mend: string;
}

/** One line for a terminal; `folder` is put before the path ("seeds/"). */
export function formatFault(fault: Fault, folder = ''): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== 0).join(':');
  const field = fault.field ? `${fault.field}: ` : '';
  return `${folder}${place} ${field}${fault.message}; ${fault.mend}`;
}

/** By file, line, column, so that a run's faults read in the order of the files. */
export function sortFaults(faults: Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** A cell as a fault quotes it: on one line and never longer than a screen's. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}
