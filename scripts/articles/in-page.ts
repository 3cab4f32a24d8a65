/**
 * What `npm run articles` runs in a page of the browser: our article text as gold texts have it, that is without the
 * headline, and the time of all that `readStory` does. In: the page. Out: `globalThis.secondSource`.
 */
import { findStory } from '../../lib/page/article';
import { readPageFacts } from '../../lib/page/page-facts';
import { readStory } from '../../lib/page/read-story';
import { atOnce } from '../../lib/page/slices';
import { mapText } from '../../lib/page/text-map';

/** Captions, which we read and gold texts leave out, as they do the headline and what stands below it. */
const CAPTIONS = 'figure:not(:has(table)), figcaption, [class*="caption" i]';

/** All that we read but the headline, and the story's text alone; both empty where we find no story. */
export function textsOf(document: Document): { read: string; text: string } {
  const story = atOnce(findStory(document, readPageFacts(document)));
  if (!story) return { read: '', text: '' };
  const { headline, lead, body, leaveOut } = story;
  const isOut = (element: Element) => element === headline || leaveOut(element);
  return {
    read: mapText([...lead, body], isOut).text,
    text: mapText([body], (element) => isOut(element) || element.matches(CAPTIONS)).text,
  };
}

/** Milliseconds of one reading. */
export function timeReading(document: Document): number {
  const start = performance.now();
  readStory(document);
  return performance.now() - start;
}
