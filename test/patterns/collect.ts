/**
 * Every regular expression of ours. In: nothing but the sources. Out: those written in them, and those that are put
 * together from pieces while all modules load and the cases are read. To be asked before any module of ours is loaded.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export interface Found {
  source: string;
  flags: string;
  /** The file it is written in; '' where it is put together. */
  file: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['lib', 'components', 'entrypoints'];

/** Those that stand in the sources as `/…/`. */
export function written(): Found[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true })
      .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((file) => writtenIn(file, readFileSync(`${ROOT}${file}`, 'utf8'))),
  );
}

export function writtenIn(file: string, code: string): Found[] {
  const found: Found[] = [];
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, file });
    for (const child of Object.values(node)) walk(child);
  };
  walk(program);
  return found;
}

/** Those that code makes with `new RegExp` while some work is done. */
export async function madeDuring(work: () => Promise<unknown>): Promise<Found[]> {
  const made = new Map<string, Found>();
  const own = globalThis.RegExp;
  const keep = (pattern: RegExp) => {
    made.set(String(pattern), { source: pattern.source, flags: pattern.flags, file: '' });
    return pattern;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, asked) => keep(Reflect.construct(target, args, asked)),
    apply: (target, self, args) => keep(Reflect.apply(target, self, args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}
