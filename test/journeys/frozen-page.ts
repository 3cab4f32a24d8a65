/** A page as it stands at one moment: its document, the box of each element, what the window shows of it at some places. */
import type { ChromiumView } from '../../scripts/browsers/chromium.mjs';
import { pause } from '../../scripts/browsers/until.mjs';
import { decodePng, type Image, type Place } from './pixels';

interface Look {
  document: string;
  text: string;
  /** Left, top, width, height of each element, in the document's order, in tenths of a pixel. */
  boxes: number[];
  shots: { image: Image; marks: Place[] }[];
}

/** Places of a page that are looked at, as shares of its height. */
const PLACES = [0, 0.3, 0.6];
/** An underline is drawn below the letters' box. CSS pixels. */
const AROUND = 4;
/** For what comes into view to be drawn. */
const DRAWN_MS = 250;
const MAX_LOOKS = 5;

/** Done to an empty tab: nothing moves by itself. */
export async function freeze({ page }: ChromiumView): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

export async function lookAt(view: ChromiumView): Promise<Look> {
  const shots: Look['shots'] = [];
  for (const share of PLACES) {
    await view.run(
      (part) => window.scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }),
      share,
    );
    await pause(DRAWN_MS);
    shots.push({ image: decodePng(await view.screenshot()), marks: await view.run(marksShown) });
  }
  await view.run(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  return { ...(await view.run(stateOf)), shots };
}

/** Looks at a page until two looks are the same: pictures that come late, headers that slide, are none of our doing. */
export async function lookAtRest(view: ChromiumView): Promise<Look> {
  let last = await lookAt(view);
  for (let tries = 0; tries < MAX_LOOKS; tries++) {
    const next = await lookAt(view);
    const restless = differences(last, next);
    last = next;
    if (restless.length === 0) break;
    if (tries === MAX_LOOKS - 1) console.log(`never at rest: ${restless.join('; ')}`);
  }
  return last;
}

/** Runs in the page. */
function stateOf(): Omit<Look, 'shots'> {
  const boxes: number[] = [];
  for (const element of document.querySelectorAll('*')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    for (const side of [x + scrollX, y + scrollY, width, height]) boxes.push(Math.round(side * 10));
  }
  return { document: document.documentElement.outerHTML, text: document.body?.innerText ?? '', boxes };
}

/** Runs in the page: where something is highlighted in the window. */
function marksShown(): { x: number; y: number; width: number; height: number }[] {
  return [...CSS.highlights.values()].flatMap((highlight) => {
    const found: { x: number; y: number; width: number; height: number }[] = [];
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      for (const { x, y, width, height } of range.getClientRects())
        if (y + height > 0 && y < innerHeight) found.push({ x, y, width, height });
    });
    return found;
  });
}

/** What is another in the second look, in words; pixels under a mark of either do not count. */
export function differences(before: Look, after: Look): string[] {
  const found: string[] = [];
  if (before.document !== after.document) found.push('document: another one');
  if (before.text !== after.text) found.push('text: another one');
  const moved = before.boxes.findIndex((side, index) => side !== after.boxes[index]);
  if (moved >= 0 || before.boxes.length !== after.boxes.length)
    found.push(`boxes: the element ${Math.floor(moved / 4)}`);
  for (const [at, { image, marks }] of before.shots.entries()) {
    const other = after.shots[at]!;
    const pixel = firstOther(image, other.image, [...marks, ...other.marks]);
    if (pixel) found.push(`pixels at ${pixel.x}, ${pixel.y} of the window at ${PLACES[at]}`);
  }
  return found;
}

/** What stays different: a page that turns by itself comes back to what it was, what we had done would not. */
export async function lastingDifferences(before: Look, view: ChromiumView): Promise<string[]> {
  let found: string[] = [];
  for (let tries = 0; tries < MAX_LOOKS; tries++) {
    found = differences(before, await lookAt(view));
    if (found.length === 0) break;
  }
  return found;
}

function firstOther(a: Image, b: Image, marks: Place[]): { x: number; y: number } | null {
  const isMarked = (x: number, y: number) =>
    marks.some(
      (mark) =>
        x >= mark.x - AROUND &&
        x <= mark.x + mark.width + AROUND &&
        y >= mark.y - AROUND &&
        y <= mark.y + mark.height + AROUND,
    );
  if (a.width !== b.width || a.height !== b.height) return { x: 0, y: 0 };
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      const at = (y * a.width + x) * a.depth;
      if (
        (a.data[at] !== b.data[at] || a.data[at + 1] !== b.data[at + 1] || a.data[at + 2] !== b.data[at + 2]) &&
        !isMarked(x, y)
      )
        return { x, y };
    }
  }
  return null;
}

/** Faults and warnings that come from a script of an extension, from now on. */
export async function faultsOfOurs({ page }: ChromiumView): Promise<() => string[]> {
  const found: string[] = [];
  const session = await page.createCDPSession();
  const note = (said: string, from: unknown) => {
    if (JSON.stringify(from ?? '').includes('chrome-extension:')) found.push(said);
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => note(exceptionDetails.text, exceptionDetails));
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) =>
    note(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`, stackTrace),
  );
  session.on('Log.entryAdded', ({ entry }) => note(entry.text, [entry.url, entry.stackTrace]));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return () => found;
}
