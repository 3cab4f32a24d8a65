/**
 * All ways on a page with 5,000 figures, side by side. In: the bench. Out: lines for the terminal.
 */
import { entry, FIGURE, figuresPage } from './figures-page.mjs';
import { waysHere } from './in-chromium.mjs';
import { bar, count, kB, median, ms } from './print.mjs';

/** Each way is measured so often, in turn, and its median told: a busy machine is busy for all. */
const ROUNDS = 3;
const SLOWER = 4;
/** How much less main-thread time we are to add than mark.js does. */
const WANTED = 10;
/** A live page gets so many entries, one after another. */
const ENTRIES = 20;
const BETWEEN_MS = 150;

/**
 * @param {import('./in-chromium.mjs').Bench} bench
 * @param {{ figures: number, characters?: number }} size
 * @param {string} title
 */
export async function figuresTable(bench, size, title) {
  const page = { url: 'https://bench.example/live', body: figuresPage(size) };
  bench.lookFor(FIGURE);
  const ways = waysHere();
  /** @type {Map<string, import('./in-chromium.mjs').Measured[]>} */
  const rounds = new Map(ways.map(([way]) => [way, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [way] of ways) rounds.get(way)?.push(await bench.measure(page, way));
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(31)}${['added', 'longest', 'at 4x CPU', 'follows'].map((head) => head.padStart(11)).join('')}` +
      `${'shift'.padStart(9)}${'heap'.padStart(10)}${'nodes'.padStart(9)}${'records'.padStart(9)}`,
  );
  const added = new Map();
  // What the page itself has to do for its entries: nobody follows them there.
  const alone = await bench.measure(page, 'bare-walk.js', { after: live });
  for (const [way, name] of ways) {
    const all = rounds.get(way) ?? [];
    const slow = await bench.measure(page, way, { slower: SLOWER });
    const follows = way === 'ours' || way === 'word-hunter.js' ? await bench.measure(page, way, { after: live }) : null;
    const of = (/** @type {keyof import('./in-chromium.mjs').Measured} */ key) => median(all.map((each) => each[key]));
    added.set(way, of('added'));
    console.log(
      `${name.padEnd(31)}${ms(of('added'))}${ms(of('longest'))}${ms(slow.longest)}${follows ? ms(Math.max(0, follows.added - alone.added)) : '—'.padStart(11)}` +
        `${of('shift').toFixed(3).padStart(9)}${kB(of('heap'))}${count(of('nodes'))}${count(of('records'))}`,
    );
  }
  const times = (added.get('mark-js.js') ?? 0) / Math.max(0.1, added.get('ours'));
  if (added.has('mark-js.js'))
    console.log(bar(`mark.js adds ${times.toFixed(1)} times as much; wanted: ${WANTED} or more`, times >= WANTED));
  else console.log('mark.js is not installed, skipped; npm install --no-save mark.js');
  console.log(
    `added: main-thread time; follows: the same while ${ENTRIES} entries are put in, one each ${BETWEEN_MS} ms, ` +
      `without the ${alone.added.toFixed(0)} ms that the page works for them by itself`,
  );
}

/** Entries put in at the top, as live blogs do. @param {import('../browsers/chromium.mjs').ChromiumView} view */
const live = (view) =>
  view.run(
    async (html, entries, between) => {
      const article = document.querySelector('article');
      for (let at = 0; at < entries; at++) {
        const paragraph = document.createElement('p');
        paragraph.innerHTML = html;
        article?.querySelector('h1')?.after(paragraph);
        await new Promise((resolve) => setTimeout(resolve, between));
      }
      // Until whoever waits for rest has read.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    entry(7),
    ENTRIES,
    BETWEEN_MS,
  );
