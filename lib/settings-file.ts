/**
 * The reader's settings as a file, out and in again: sites, looks, readings set aside. Settings in, JSON text out, one
 * site a line so that a fault can be named by its line; text in (any text: the file may be anything), choices or what is
 * wrong with it out.
 */
import { readDismissals } from './dismissals';
import type { Appearance } from './model/appearance';
import type { Dismissal } from './model/dismissal';
import type { FileFault } from './model/settings-import';
import { siteKey } from './site-key';
import { readAppearance, type StoredAppearance } from './stored-appearance';
import { isInstant, isState, MAX_SITES, type Settings, type SiteSetting } from './stored-settings';

/** Names the kind of file, so that another JSON file is not taken for one. */
const KIND = 'second-source-sites';
/** 5,000 sites with the longest host names are well below this; in UTF-16 units. */
const MAX_TEXT = 2_000_000;

export type ReadFile =
  | {
      ok: true;
      default: Settings['default'];
      sites: SiteSetting[];
      /** Null where the file has none, as one made by hand. */
      appearance: Appearance | null;
      aside: Dismissal[];
    }
  | { ok: false; error: FileFault; line?: number };

export interface SettingsFile {
  settings: Settings;
  appearance: Appearance;
  /** Readings set aside. */
  aside: readonly Dismissal[];
}

/** @param now when it is written: a choice of looks needs a moment to be read by */
export function writeSettingsFile({ settings, appearance, aside }: SettingsFile, now: Date): string {
  const list = (rows: readonly unknown[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
  const parts = [
    ['kind', JSON.stringify(KIND)],
    ['version', '1'],
    ['default', JSON.stringify(settings.default)],
    ['sites', list(settings.sites)],
    ['appearance', JSON.stringify({ version: 1, ...appearance, changed: now.toISOString() })],
    ['aside', list(aside)],
  ];
  return `{\n${parts.map(([name, value]) => `  "${name}": ${value}`).join(',\n')}\n}\n`;
}

export function readSettingsFile(text: string, now: Date): ReadFile {
  if (text.length > MAX_TEXT) return { ok: false, error: 'too-large' };
  let value: unknown;
  try {
    // Windows editors put a byte-order mark before the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, error: 'not-json', ...lineOfSyntaxError(error, text) };
  }
  const file = (typeof value === 'object' && value ? value : {}) as Record<string, unknown>;
  if (file.kind !== KIND || !Array.isArray(file.sites)) return { ok: false, error: 'other-file' };
  if (typeof file.version !== 'number' || file.version > 1) return { ok: false, error: 'newer-version' };
  if (!isState(file.default)) return { ok: false, error: 'bad-default', ...lineOf('"default"', text) };
  if (file.sites.length > MAX_SITES) return { ok: false, error: 'too-large' };
  const sites = new Map<string, SiteSetting>();
  for (const [index, row] of file.sites.entries()) {
    const site = readSite(row, now);
    if (!site) return { ok: false, error: 'bad-site', ...lineOfSite(index, text) };
    sites.set(site.key, site);
  }
  const looks = file.appearance === undefined ? null : readAppearance(file.appearance);
  if (file.appearance !== undefined && !looks)
    return { ok: false, error: 'bad-appearance', ...lineOf('"appearance"', text) };
  const aside = readDismissals(file.aside);
  // None of them is taken over unless all can be.
  const given = file.aside === undefined ? 0 : Array.isArray(file.aside) ? file.aside.length : -1;
  if (given !== aside.length) return { ok: false, error: 'bad-aside', ...lineOf('"aside"', text) };
  return { ok: true, default: file.default, sites: [...sites.values()], appearance: looks && plain(looks), aside };
}

/** The choice without when it was made: taken over it is made now. */
function plain({ version: _, changed: __, ...appearance }: StoredAppearance): Appearance {
  return appearance;
}

function readSite(row: unknown, now: Date): SiteSetting | null {
  if (typeof row !== 'object' || !row) return null;
  const { key: written, state, changed } = row as Record<string, unknown>;
  const key = typeof written === 'string' ? siteKey(written) : null;
  if (!key || !isState(state)) return null;
  return { key, state, changed: isInstant(changed) ? changed : now.toISOString() };
}

/** The engines say where: V8 "at position 12" or "(line 2 column 3)", SpiderMonkey "at line 2 column 3". */
function lineOfSyntaxError(error: unknown, text: string): { line?: number } {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d{1,9})\b/.exec(message)?.[1];
  if (line) return { line: Number(line) };
  const position = /\bposition (\d{1,9})\b/.exec(message)?.[1];
  if (position) return { line: linesTo(text, Number(position)) };
  // "Unexpected end of JSON input" names no place: it is the end.
  return /\bend of\b/.test(message) ? { line: linesTo(text, text.length) } : {};
}

function lineOf(words: string, text: string): { line?: number } {
  const at = text.indexOf(words);
  return at < 0 ? {} : { line: linesTo(text, at) };
}

/** The line on which the nth object of the list begins; strings are stepped over, so that braces in them do not count. */
function lineOfSite(index: number, text: string): { line?: number } {
  const list = /"sites"\s{0,20}:\s{0,20}\[/.exec(text);
  if (!list) return {};
  let depth = 0;
  let item = 0;
  for (let at = list.index + list[0].length; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character === '{' || character === '[') {
      depth++;
    } else if (character === '}' || character === ']') {
      depth--;
    } else if (character === ',' && depth === 0) {
      item++;
      continue;
    }
    if (item === index && character !== undefined && !/\s/.test(character)) return { line: linesTo(text, at) };
  }
  return {};
}

function linesTo(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
