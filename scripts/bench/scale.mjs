/**
 * Much of everything, in Chromium: a live blog of 2 MB with 5,000 figures, and 40 tabs at once. In: the built extension.
 * Out: tables on the terminal.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../browsers/until.mjs';
import { ROOT } from '../setup/run.mjs';
import { figuresTable } from './figures-table.mjs';
import { inChromium } from './in-chromium.mjs';
import { held, untilAtRest } from './measure.mjs';
import { openPage } from './open-page.mjs';
import { kB, median } from './print.mjs';

const TABS = 40;
/** How long tabs are looked at that nobody does anything in. */
const IDLE_MS = 5000;

/** @param {string} extension */
export async function benchScale(extension) {
  const ran = await inChromium(extension, async (bench) => {
    await fortyTabs(bench);
    await figuresTable(
      bench,
      { figures: 5000, characters: 1_950_000 },
      'Chromium: a live blog of 2 MB with 5,000 figures',
    );
  });
  if (!ran) console.log('\nChromium is not on this machine: skipped');
}

/** The demo article in many tabs, begun at the same moment. @param {import('./in-chromium.mjs').Bench} bench */
async function fortyTabs({ browser, control }) {
  const body = readFileSync(join(ROOT, 'test/pages/demo/index.html'));
  const views = [];
  for (let tab = 0; tab < TABS; tab++)
    views.push(await openPage(browser, { url: `https://tab${tab}.example/story`, body }));
  const [first] = views;
  if (first) await untilAtRest(first);
  const before = await Promise.all(views.map(held));
  const idleBefore = await idle(views);
  const emptyBackground = await backgroundHeap(browser);
  const began = performance.now();
  const figures = await Promise.all(views.map(async (view) => control.untilRead(await control.begin(view))));
  const took = performance.now() - began;
  const after = await Promise.all(views.map(held));
  const heaps = after.map(({ heap }, tab) => heap - (before[tab]?.heap ?? 0));
  console.log(`\n${TABS} tabs at once: all read in ${(took / 1000).toFixed(1)} s, ${median(figures)} figures in each`);
  console.log(
    `heap of a tab: ${kB(median(heaps)).trim()} more; of the background: ${kB(emptyBackground).trim()} before, ${kB(await backgroundHeap(browser)).trim()} after`,
  );
  const idleAfter = await idle(views);
  const work = (/** @type {Awaited<ReturnType<typeof idle>>} */ { tasks, scripts }) =>
    `${tasks.toFixed(1)} ms, of it ${scripts.toFixed(1)} ms of scripts`;
  console.log(
    `${IDLE_MS / 1000} s of rest, all ${TABS} main threads: ${work(idleAfter)}; before us: ${work(idleBefore)}`,
  );
  for (const view of views) await view.close();
}

/**
 * What the main threads of tabs do while nobody does anything in them, milliseconds of their own time.
 * @param {import('./measure.mjs').View[]} views
 */
async function idle(views) {
  const sessions = await Promise.all(views.map(({ page }) => page.createCDPSession()));
  await Promise.all(sessions.map((session) => session.send('Performance.enable', { timeDomain: 'threadTicks' })));
  const look = async () => {
    const all = await Promise.all(sessions.map((session) => session.send('Performance.getMetrics')));
    const sum = (/** @type {string} */ name) =>
      all.reduce((total, { metrics }) => total + (metrics.find((each) => each.name === name)?.value ?? 0) * 1000, 0);
    return { tasks: sum('TaskDuration'), scripts: sum('ScriptDuration') };
  };
  const before = await look();
  await pause(IDLE_MS);
  const after = await look();
  await Promise.all(sessions.map((session) => session.detach()));
  return { tasks: after.tasks - before.tasks, scripts: after.scripts - before.scripts };
}

/** @param {import('./our-way.mjs').Browser} browser */
async function backgroundHeap(browser) {
  const target = browser
    .process()
    .targets()
    .find((each) => each.type() === 'service_worker');
  const session = await target?.createCDPSession();
  if (!session) return 0;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
