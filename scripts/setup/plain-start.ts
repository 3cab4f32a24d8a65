/**
 * Starts the scripts in pages by one line instead of WXT's start, whose logger prints nothing in a production build and
 * whose words would go into every page of a listed site. A script that fails throws as before, and the browser says so.
 * In: a module as it is bundled. Out: WXT's start of a script as one line, everything else as it was.
 */
import type { Plugin } from 'vite';

const START = /wxt-unlisted-script-entrypoint/;
/** After its imports. */
const PLAIN = ['initPlugins();', 'export default definition.main();', ''];

/** Fails the build where WXT starts scripts in another way. */
export function plainStart(): Plugin {
  return {
    name: 'plain-start',
    transform(code, id) {
      return START.test(id) ? { code: startPlainly(code), map: null } : undefined;
    },
  };
}

/** @throws Error where WXT's start does more than call plugins and script, log what they throw, and throw it again */
export function startPlainly(code: string): string {
  const words = code.slice(code.indexOf('const result'));
  const [calls, logs, throws] = [/\b\w+(?:\.\w+)?\(/g, /\blogger\.error\(/g, /\bthrow err\b/g].map((pattern) =>
    words.match(pattern),
  );
  const known = ['catch(', 'definition.main(', 'initPlugins(', 'logger.error(', 'result.catch('];
  if (logs?.length !== 3 || throws?.length !== 3 || calls?.some((call) => !known.includes(call)))
    throw new Error('WXT starts scripts in another way than before: look at scripts/setup/plain-start.ts');
  return [...(code.match(/^import .*/gm) ?? []), ...PLAIN].join('\n');
}
