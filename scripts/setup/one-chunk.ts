/**
 * Puts what several of our screens share into one file: the popup waits for each file that it asks the browser for.
 * In: the options of a build of screens. Out: the same, with one chunk for all that two of them or more have.
 */
import type { Plugin } from 'vite';

export function oneChunk(): Plugin {
  return {
    name: 'one-chunk',
    outputOptions: (options) =>
      // Background and scripts in pages are one file each already.
      options.format === 'es'
        ? { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }
        : undefined,
  };
}
