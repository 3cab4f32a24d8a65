/**
 * The notebook as files for other programs. In: notes. Out: CSV or JSON text: one note a row, with outlet, address, day
 * and the figure's sentence. Column names are English words of the model; they are part of the format. Pure.
 */
import type { Note } from '../model/note';

type Cell = string | number | undefined | null;

const COLUMNS: [name: string, cell: (note: Note) => Cell][] = [
  ['election', ({ election }) => election.id ?? ''],
  ['country', ({ election }) => election.country],
  ['type', ({ election }) => election.type],
  ['election_date', ({ election }) => election.date ?? String(election.year)],
  ['round', ({ election }) => election.round],
  ['measure', ({ measure }) => measure],
  ['subject', ({ subject }) => subject],
  ['scope', ({ scope }) => scope],
  ['qualifier', ({ qualifier }) => qualifier],
  ['value', ({ value }) => value],
  ['high', ({ high }) => high],
  ['unit', ({ unit }) => unit],
  ['stage', ({ stage }) => stage],
  ['counted', ({ counted }) => counted],
  ['as_of', ({ asOf }) => asOf],
  ['credited_source', ({ source }) => source],
  ['outlet', ({ site }) => site],
  ['address', ({ url }) => url],
  ['first_read', ({ firstReadAt }) => firstReadAt],
  ['last_read', ({ readAt }) => readAt],
  ['passage', ({ passage }) => passage],
  ['sentence', ({ sentence }) => sentence],
];

/**
 * What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), also in the full width of East Asian
 * type, and behind white space, which some of them pass over; a tab or a break in front is a space by then.
 */
const FORMULA = /^\s{0,1000}[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** No text of ours; some programs end a cell at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** RFC 4180, with a byte-order mark: without it Excel takes UTF-8 for the system's own encoding. */
export function notesCsv(notes: readonly Note[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...notes.map((note) => COLUMNS.map(([, cell]) => cellText(cell(note))))];
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Numbers stay numbers, "-5" too; text that a spreadsheet would calculate gets an apostrophe in front. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = (cell ?? '').replace(CONTROL, '').replace(/\s+/g, ' ');
  return FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Names the kind of file, so that another JSON file is not taken for one. */
const KIND = 'second-source-notebook';

/** Of a stored note what this version knows: what else lies there may be nothing that JSON can write. */
const FIELDS = [
  'url',
  'site',
  'election',
  'measure',
  'subject',
  'scope',
  'value',
  'high',
  'unit',
  'qualifier',
  'step',
  'stage',
  'counted',
  'asOf',
  'source',
  'sentence',
  'firstReadAt',
  'readAt',
] as const satisfies (keyof Note)[];

function fieldOf(note: Note, name: (typeof FIELDS)[number]): unknown {
  if (name !== 'election') return note[name];
  const { country, type, year, id, round, date, name: written } = note.election;
  return { country, type, year, id, round, date, name: written };
}

/** @param exported the moment, ISO */
export function notesJson(notes: readonly Note[], exported: string): string {
  const rows = notes.map((note) =>
    JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, fieldOf(note, name)]))),
  );
  const head = `  "kind": ${JSON.stringify(KIND)},\n  "version": 1,\n  "exported": ${JSON.stringify(exported)},\n`;
  return `{\n${head}  "notes": [${rows.length > 0 ? `\n    ${rows.join(',\n    ')}\n  ` : ''}]\n}\n`;
}
