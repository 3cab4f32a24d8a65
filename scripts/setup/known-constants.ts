/**
 * Leaves constants constant in scripts that are one file. Vite has them written as `var`, for screens of many files; the
 * minifier then cannot put the value of one in its places. Makes the scripts in pages a fiftieth smaller.
 * In: the options of a build. Out: the same, with `const` kept where all is in one function.
 */
import type { Plugin } from 'vite';

export function knownConstants(): Plugin {
  return {
    name: 'known-constants',
    outputOptions: (options) => (options.format === 'iife' ? { ...options, topLevelVar: false } : undefined),
  };
}
