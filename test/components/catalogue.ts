/**
 * How sources use the catalogue of messages. In: its keys, the text of source files. Out: keys that no source uses,
 * and keys that a source asks for and the catalogue has not.
 */

const CALL = /\b(?:t|text|getMessage)\(\s*'([^']+)'/g;
const COUNT = /\.count\(\s*'([^']+)'/g;
const MANIFEST = /__MSG_(\w+)__/g;
const TEMPLATE = /`([a-z_]+)\$\{[^`]*?\}([a-z_]*)`/g;
const LITERAL = /'([a-z][a-z0-9_]*)'/g;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function all(pattern: RegExp, sources: string[]): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((found) => found[1]!));
}

export function missingKeys(keys: string[], sources: string[]): string[] {
  const known = new Set(keys);
  const single = [...all(CALL, sources), ...all(MANIFEST, sources)].filter((key) => !known.has(key));
  const counted = all(COUNT, sources).filter((stem) => !known.has(`${stem}_one`) || !known.has(`${stem}_other`));
  return [...single, ...counted];
}

/** A key is used where it stands as a literal, as the stem of its plural forms, or where a template can make it. */
export function unusedKeys(keys: string[], sources: string[]): string[] {
  const literals = new Set([...all(LITERAL, sources), ...all(MANIFEST, sources)]);
  const templates = sources.flatMap((source) =>
    [...source.matchAll(TEMPLATE)].map(([, head, tail]) => ({ head, tail })),
  );
  return keys.filter((key) => {
    if (literals.has(key) || literals.has(key.replace(PLURAL, ''))) return false;
    return !templates.some(
      ({ head, tail }) => key.startsWith(head!) && key.endsWith(tail!) && key.length > head!.length,
    );
  });
}
