/** Between two looks, ms: well below what a journey takes, well above what a look costs. */
const PAUSE = 50;

/**
 * Waits until a look finds something true, and gives it back.
 * @template T
 * @param {string} what said when the time runs out: "the hover card"
 * @param {() => T | Promise<T>} look
 * @param {number} [limit] ms
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, look, limit = 20_000) {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what}`);
    await pause(PAUSE);
  }
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
