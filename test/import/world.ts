import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runImport } from '../../scripts/import/run';

/** Small tables of an import folder and of seeds/ in, seeds/ with the import out: the whole of `npm run import`. */

const SEEDS = new URL('../../seeds/', import.meta.url);
/** Tables that a run needs as they are: the schema, and what countries and scopes there are. */
const SHARED = ['datapackage.json', 'countries.csv', 'offices.csv', 'scopes.csv'];

const RIVALS =
  'election_id country type date round subject measure value unit scope stage counted source_name source_kind url as_of sample_size note'.split(
    ' ',
  );
const COMPILED =
  'election_id country_iso2 type date subject measure value stage source_id source_name source_ref as_of_date'.split(
    ' ',
  );

export interface Rival {
  id?: string;
  subject?: string;
  measure?: string;
  value: number | string;
  unit?: string;
  scope?: string;
  stage?: string;
  by?: string;
  kind?: string;
  url?: string;
  asOf?: string;
  note?: string;
}

/** A line of a table of rival figures; what is not told is a commission's final share of the vote of 2 June 2019. */
export function rival(one: Rival): string {
  const id = one.id ?? 'LU-2019-06-parliamentary-1';
  const measure = one.measure ?? 'vote-share';
  return [
    id,
    id.slice(0, 2),
    'parliamentary',
    `${id.slice(3, 10)}-02`,
    '1',
    one.subject ?? '(all)',
    measure,
    String(one.value),
    one.unit ?? (measure === 'vote-share' || measure === 'turnout' ? 'percent' : 'count'),
    one.scope ?? 'national',
    one.stage ?? 'final',
    '',
    one.by ?? 'Election Commission',
    one.kind ?? 'authority',
    one.url ?? 'https://example.org/results',
    one.asOf ?? '2019-06-05',
    '',
    one.note ?? '',
  ].join('\t');
}

export interface Compiled {
  id?: string;
  subject?: string;
  measure?: string;
  value: number;
  by?: string;
  ref?: string;
  asOf?: string;
}

/** A line of a table of compiled figures, of the Factbook where nothing else is told. */
export function compiled(one: Compiled): string {
  const id = one.id ?? 'LU-2019-06-parliamentary-1';
  const by = one.by ?? 'cia-wf';
  return [
    id,
    id.slice(0, 2),
    'parliamentary',
    `${id.slice(3, 10)}-02`,
    one.subject ?? '(all)',
    one.measure ?? 'vote-share',
    String(one.value),
    'academic',
    by,
    by === 'cia-wf' ? 'CIA World Factbook' : by,
    one.ref ?? `CIA World Factbook as of ${one.asOf ?? '2019-12-01'} (factbook.json 0123abcd lu.json)`,
    one.asOf ?? '2019-12-01',
  ].join('\t');
}

export const rivals = (...lines: Rival[]) => [RIVALS.join('\t'), ...lines.map(rival)].join('\n');
export const compilation = (...lines: Compiled[]) => [COMPILED.join('\t'), ...lines.map(compiled)].join('\n');

/** A folder that goes when the test is over. */
function folderOfTest(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `second-source-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export class World {
  readonly seeds = folderOfTest('seeds');
  readonly said: string[] = [];

  constructor(files: Record<string, string> = {}) {
    for (const name of SHARED) cpSync(new URL(name, SEEDS), join(this.seeds, name));
    const header = readFileSync(new URL('sources.csv', SEEDS), 'utf8').split('\n')[0];
    writeFileSync(join(this.seeds, 'sources.csv'), `${header}\n`);
    writeFileSync(join(this.seeds, 'known-contradictions.csv'), 'rule,key,reason\n');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(this.seeds, name, '..'), { recursive: true });
      writeFileSync(join(this.seeds, name), text);
    }
  }

  /** Imports a folder of these tables. */
  async import(tables: Record<string, string>): Promise<this> {
    const folder = folderOfTest('import');
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
    await runImport(folder, this.seeds, (line) => this.said.push(line));
    return this;
  }

  text(path: string): string {
    return readFileSync(join(this.seeds, path), 'utf8');
  }

  /** Every file with its text. */
  all(): [string, string][] {
    const files = readdirSync(this.seeds, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    return files
      .map((file): [string, string] => {
        const path = join(file.parentPath, file.name);
        return [path, readFileSync(path, 'utf8')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The names of each contestant, the one to show first. */
  contestants(country = 'LU'): Record<string, string[]> {
    const names: Record<string, string[]> = {};
    for (const { id = '', name = '' } of this.rows(`${country}/contestants.csv`))
      names[id] = [...(names[id] ?? []), name];
    return names;
  }

  /** `measure subject value` of every observation. */
  figures(country = 'LU'): string[] {
    return this.rows(`${country}/observations.csv`).map(({ measure, subject, value, high, stage, source }) =>
      [measure, subject, high ? `${value}..${high}` : value, stage, source].filter(Boolean).join(' '),
    );
  }

  /** Cells of these tests hold neither commas nor quotes, but in reasons, which come last. */
  private rows(path: string): Record<string, string>[] {
    const [header = '', ...lines] = this.text(path).trimEnd().split('\n');
    return lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(header.split(',').map((field, at) => [field, cells[at] ?? '']));
    });
  }
}
