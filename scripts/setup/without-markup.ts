/**
 * Takes the one place that writes markup out of Preact: `dangerouslySetInnerHTML`, which nothing of ours uses. Then no
 * script of the extension can turn text into markup at all, and `web-ext lint` sees no such place.
 * In: a module as it is bundled. Out: Preact without that line, everything else as it was.
 */
import type { Plugin } from 'vite';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;
/** `t.innerHTML=h.__html`, an operand of the minified code. */
const WRITES_MARKUP = /\b[a-z]\.innerHTML=[a-z]\.__html\b/g;

/** Fails the build where Preact no longer has exactly one such place. */
export function withoutMarkup(): Plugin {
  return {
    name: 'without-markup',
    transform(code, id) {
      return PREACT.test(id) ? { code: takeOut(code), map: null } : undefined;
    },
  };
}

/** @throws Error where there is not exactly one place, or another is left */
export function takeOut(code: string): string {
  const places = code.match(WRITES_MARKUP)?.length ?? 0;
  const taken = code.replace(WRITES_MARKUP, '0');
  if (places !== 1 || /\.(?:inner|outer)HTML=(?!=)/.test(taken))
    throw new Error('Preact writes markup in another way than before: look at scripts/setup/without-markup.ts');
  return taken;
}
