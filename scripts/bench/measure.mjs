/**
 * What a way of marking costs a page, seen from outside of it. In: a page of Chromium that has come to rest, and work to
 * do there. Out: main-thread time that was added, the longest task, layout shifts, in milliseconds; memory and nodes.
 *
 * All tasks of the page's main thread count, whoever began them: script, style, layout, paint, the page's own answers.
 * They are counted in time of that thread, so that what else the machine does is left out.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../browsers/until.mjs';

/** RunTask is in the first, our two marks are in the second. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];
/** A page is at rest when its main thread has worked less than this share of a while. */
const REST_MS = 400;
const REST_SHARE = 0.06;
/** Some pages never rest; what they do meanwhile is taken off. */
const PATIENCE_MS = 6000;
/** Shorter tasks are the browser's own, which it has in any page: timers, messages that nobody waits for. */
const HOUSEKEEPING_MS = 0.25;
/** How long what a page does by itself is looked at. */
const IDLE_MS = 600;

/** @typedef {import('../browsers/chromium.mjs').ChromiumView} View */
/** @typedef {{ added: number, longest: number, tasks: number, shift: number }} Cost */

/**
 * Waits until a page does no more of its own, and looks at what it does even so.
 * @param {View} view
 * @returns {Promise<number>} milliseconds of work in a second
 */
export async function untilAtRest({ page }) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const before = await busy();
    await pause(REST_MS);
    const share = ((await busy()) - before) / REST_MS;
    if (share < REST_SHARE || Date.now() > end) break;
  }
  await session.detach();
  const idle = async () => ((await cost({ page }, async () => pause(IDLE_MS), 0)).added / IDLE_MS) * 1000;
  // What comes once, such as the garbage of loading, is no habit: it would be taken off for every second of a long reading.
  return Math.min(await idle(), await idle());
}

/**
 * @param {Pick<View, 'page'>} view
 * @param {() => Promise<unknown>} work what is to be done there, and waited for
 * @param {number} idle milliseconds in a second that the page works by itself
 * @returns {Promise<Cost>}
 */
export async function cost({ page }, work, idle) {
  const file = join(tmpdir(), `second-source-trace-${process.pid}-${Math.random().toString(36).slice(2)}.json`);
  await page.evaluate(watchShifts);
  await page.tracing.start({ path: file, categories: CATEGORIES });
  try {
    await page.evaluate(() => void performance.mark('bench-begins'));
    await work();
    await page.evaluate(() => void performance.mark('bench-ends'));
    await page.tracing.stop();
    const { total, longest, tasks, window } = tasksIn(readFileSync(file, 'utf8'));
    const shift = await page.evaluate(shifted);
    return { added: Math.max(0, total - (idle * window) / 1000), longest, tasks, shift };
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} trace */
function tasksIn(trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }[] }} */
  const { traceEvents } = JSON.parse(trace);
  const begin = traceEvents.find(({ name }) => name === 'bench-begins');
  const end = traceEvents.findLast(({ name }) => name === 'bench-ends');
  if (!begin || !end) throw new Error('the trace does not hold our marks');
  const durations = traceEvents
    .filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts > begin.ts && ts + dur < end.ts,
    )
    // Time of the thread itself: another program on the same machine does not count.
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .filter((each) => each > HOUSEKEEPING_MS);
  return {
    total: durations.reduce((sum, each) => sum + each, 0),
    longest: Math.max(0, ...durations),
    tasks: durations.length,
    window: (end.ts - begin.ts) / 1000,
  };
}

/** Runs in the page. */
function watchShifts() {
  const world = /** @type {any} */ (window);
  world.shifts ??= new PerformanceObserver(() => {});
  world.shifts.takeRecords();
  world.shifts.observe({ type: 'layout-shift' });
}

/** Runs in the page: the sum of the shifts since it was watched. */
function shifted() {
  const records = /** @type {any} */ (window).shifts.takeRecords();
  return records.reduce((/** @type {number} */ sum, /** @type {any} */ { value }) => sum + value, 0);
}

/**
 * What the page's renderer holds once its garbage is gone.
 * @param {View} view
 * @returns {Promise<{ heap: number, nodes: number, listeners: number }>} heap in bytes
 */
export async function held({ page }) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * Makes a processor so many times as slow for a page.
 * @param {View} view
 * @param {number} rate
 */
export async function throttle({ page }, rate) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  // Detaching would end it: it lasts as long as the page.
}

/**
 * Counts what is done to the document from now on.
 * @param {View} view
 * @returns {Promise<() => Promise<number>>}
 */
export async function countMutations(view) {
  await view.run(() => {
    const world = /** @type {any} */ (window);
    world.mutations = 0;
    world.mutationWatch = new MutationObserver((records) => {
      world.mutations += records.length;
    });
    world.mutationWatch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  return () => view.run(() => /** @type {any} */ (window).mutations);
}
