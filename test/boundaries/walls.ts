/**
 * The walls between the rooms of the project (docs: "who may import whom").
 * In: the source files under a folder. Out: a line for each breach: "lib/reading/x.ts imports lib/page/article".
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFile, type SourceFile } from './read-file';

const ROOMS = ['lib', 'components', 'entrypoints'];

/** Lines; the reasons are in the style: a file is one idea. */
const MEDIAN = 70;
const LONGEST = 250;
const CHECK_LONGEST = 60;

/** Steps of the journey: what check.ts joins. */
const STEPS = ['languages', 'measures', 'claims', 'reading', 'matching', 'checks', 'dataset'];

/** Rooms of lib/ that entries are registered in; each entry is its file's default export. */
const REGISTRIES = ['lib/languages', 'lib/measures', 'lib/claims'];

/** Files of lib/ that may speak to the browser. */
const BROWSER_ROOMS = ['lib/settings', 'lib/stored-items', 'lib/messages', 'lib/notebook', 'entrypoints'];
const PAGE_ROOMS = ['lib/page', 'components', 'entrypoints'];

/** Packages that belong to some rooms only. */
const PACKAGES: [string, string[]][] = [
  ['wxt', [...BROWSER_ROOMS]],
  ['idb', ['lib/notebook']],
  ['preact', ['components', 'entrypoints']],
];

/** Folders of data that some rooms only may read. */
const DATA: [string, string[]][] = [
  ['seeds', ['lib/dataset']],
  ['public', ['components', 'entrypoints']],
  ['assets', ['components', 'entrypoints']],
];

/** @param root folder that holds lib/, components/, entrypoints/ */
export function sourceFiles(root: string): SourceFile[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  )
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => readFile(path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')));
}

export function breaches(files: SourceFile[]): string[] {
  return [...files.flatMap(breachesOf), ...tooLong(files)];
}

function breachesOf(file: SourceFile): string[] {
  const imports = file.edges
    .filter(({ to, typeOnly }) => !mayImport(file.path, to, typeOnly))
    .map(({ to }) => `${file.path} imports ${to}`);
  const globals = [...file.globals]
    .filter((name) => !isIn(file.path, name === 'document' || name === 'window' ? PAGE_ROOMS : BROWSER_ROOMS))
    .map((name) => `${file.path} uses ${name}`);
  const names = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(file.path.split('/').at(-1) ?? '')
    ? []
    : [`${file.path} is not named in kebab-case`];
  const defaults =
    file.hasDefaultExport && !isIn(file.path, [...REGISTRIES, 'entrypoints'])
      ? [`${file.path} has a default export`]
      : [];
  return [...imports, ...globals, ...names, ...defaults];
}

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  for (const [name, rooms] of PACKAGES) if (isIn(to, [name])) return isIn(from, rooms);
  for (const [folder, rooms] of DATA) if (isIn(to, [folder])) return isIn(from, rooms);
  if (!isIn(to, ROOMS)) return !to.startsWith('..') && !isIn(to, ['scripts', 'test']);
  if (isIn(from, ['entrypoints'])) return true;
  if (isIn(to, ['entrypoints'])) return false;
  if (isIn(to, ['lib/model'])) return true;
  if (isIn(from, ['components'])) return isIn(to, ['components']) || (to === 'lib/messages' && typeOnly);
  if (isIn(to, ['components'])) return false;
  if (from === 'lib/check.ts')
    return isIn(
      to,
      STEPS.map((step) => `lib/${step}`),
    );
  return roomOf(from) === roomOf(to) && to !== 'lib/check';
}

/** lib/reading of lib/reading/figures.ts, lib of lib/sites.ts. */
const roomOf = (path: string) => path.split('/').slice(0, -1).slice(0, 2).join('/');

/** Whether a file or package is one of these, or below one. */
const isIn = (path: string, rooms: string[]) =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`) || path === `${room}.ts`);

function tooLong(files: SourceFile[]): string[] {
  const lib = files.filter(({ path }) => path.startsWith('lib/'));
  const sizes = lib.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const limit = (path: string) => (path === 'lib/check.ts' ? CHECK_LONGEST : LONGEST);
  return [
    ...lib.filter(({ path, lines }) => lines > limit(path)).map(({ path, lines }) => `${path} has ${lines} lines`),
    ...(median > MEDIAN ? [`lib/ has a median of ${median} lines`] : []),
  ];
}
