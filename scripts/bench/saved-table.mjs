/**
 * What we cost real pages. In: the bench and the saved pages. Out: a line for each, and what holds of all.
 */
import { waysHere } from './in-chromium.mjs';
import { bar, count, kB, ms } from './print.mjs';

const SLOWER = 4;
/** The longest task that leaves a page at hand: W3C Long Tasks. */
const LONG_MS = 50;
/** How much longer than a bare walk we may take on a page that is no election article. */
const GATE = 1.5;
/** What others look for on these pages: few of them have election figures, all have some percentages. */
const PERCENTAGES = '\\d+(?:[.,]\\d+)?\\s?(?:%|percent|per cent|Prozent)';

/**
 * @param {import('./in-chromium.mjs').Bench} bench
 * @param {import('./saved-pages.mjs').SavedPage[]} pages
 */
export async function savedTable(bench, pages) {
  bench.lookFor(PERCENTAGES);
  const others = waysHere().filter(([way]) => way !== 'ours' && way !== 'bare-walk.js');
  console.log(
    `\n${'saved pages'.padEnd(36)}${[
      'walk',
      'we add',
      'times',
      'longest 4x',
      ...others.map(([, name]) => name.slice(0, 10)),
    ]
      .map((head) => head.padStart(11))
      .join('')}${'shift'.padStart(8)}${'records'.padStart(9)}${'heap'.padStart(10)}${'figures'.padStart(9)}`,
  );
  const bad = { gate: 0, long: 0, shift: 0, records: 0, none: 0 };
  for (const page of pages) {
    const walk = await bench.measure(page, 'bare-walk.js');
    const ours = await bench.measure(page, 'ours');
    const slow = await bench.measure(page, 'ours', { slower: SLOWER });
    const theirs = [];
    for (const [way] of others) theirs.push((await bench.measure(page, way)).added);
    const times = ours.added / Math.max(0.1, walk.added);
    // What the page itself does meanwhile is in both.
    const isNone = ours.figures === 0;
    if (isNone) bad.none++;
    if (isNone && times > GATE) bad.gate++;
    if (slow.longest > LONG_MS) bad.long++;
    if (ours.shift > walk.shift) bad.shift++;
    if (ours.records > walk.records) bad.records++;
    console.log(
      `${page.name.padEnd(36)}${ms(walk.added)}${ms(ours.added)}${times.toFixed(2).padStart(11)}${ms(slow.longest)}` +
        `${theirs.map(ms).join('')}${ours.shift.toFixed(3).padStart(8)}${count(ours.records)}${kB(ours.heap)}${count(ours.figures)}`,
    );
  }
  const of = `of ${pages.length} pages`;
  console.log(bar(`no task over ${LONG_MS} ms at ${SLOWER}x on ${pages.length - bad.long} ${of}`, bad.long === 0));
  console.log(bar(`no layout shift on ${pages.length - bad.shift} ${of}`, bad.shift === 0));
  console.log(bar(`no change of the document on ${pages.length - bad.records} ${of}`, bad.records === 0));
  console.log(
    bar(`at most ${GATE} times a bare walk on ${bad.none - bad.gate} of ${bad.none} without figures`, bad.gate === 0),
  );
}
