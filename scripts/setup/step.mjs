/**
 * One step of a command, as the reader sees it: a line when it is done, three when it fails.
 *
 *   Packages     installed already · 0.0 s
 *   Extension    failed
 *     what went wrong: …
 *     how to mend it:  …
 */

/** Thrown by a step: `what` went wrong, and `mend`: what the reader can do, one line each. */
export class StepError extends Error {
  /**
   * @param {string} what
   * @param {string} mend
   * @param {string} [detail] full output, shown above
   */
  constructor(what, mend, detail = '') {
    super(what);
    this.mend = mend;
    this.detail = detail;
  }
}

const WIDTH = 22;

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<{ say: string, value?: T }>} work `say` is one short phrase: "built for Chrome"
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  const label = `  ${name.padEnd(WIDTH)}`;
  // On a terminal the line is written at once and replaced when the step is done.
  if (process.stdout.isTTY) process.stdout.write(`${label}…`);
  const line = (/** @type {string} */ text) =>
    console.log(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${label}${text} · ${seconds(began)}`);
  try {
    const { say, value } = await work();
    line(say);
    return /** @type {T} */ (value);
  } catch (error) {
    line('failed');
    throw error;
  }
}

/**
 * Says which step failed, why and how to mend it.
 * @param {unknown} error
 */
export function explain(error) {
  const known = error instanceof StepError;
  if (known && error.detail) console.error(`\n${indent(error.detail)}\n`);
  console.error(`    what went wrong: ${known ? error.message : String(error)}`);
  console.error(`    how to mend it:  ${known ? error.mend : 'report it with the lines below'}`);
  if (!known && error instanceof Error) console.error(indent(error.stack ?? ''));
}

/** @param {number} began of performance.now() */
export const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** @param {string} text */
export const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
